import type { Role } from './entity.js'
import type { NameMention } from './mention.js'
import type { NamedText } from './phrase.js'
import { roleAhead } from './role-ahead.js'
import { roleBefore } from './role-before.js'
import { partyBehind, roleBehind } from './role-behind.js'
import { tokenAt } from './story.js'

/** What the words round a name say its bearer is: titles before it, an apposition on either side, "who is …". */
export function findRoles(text: NamedText, name: NameMention, limit: number): Role[] {
  const before = roleBefore(text, name)
  const start =
    before === null ? name.titleToken : Math.min(name.titleToken, tokenAt(text.reading.tokens, before.start))
  const roles = [before, roleBehind(text, name, limit), roleAhead(text, name, start), partyBehind(text, name)]
  return roles.filter((role) => role !== null)
}
