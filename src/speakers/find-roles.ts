import type { Role } from './entity.js'
import { kinNouns } from './kin-nouns.js'
import type { NameMention } from './mention.js'
import { type NamedText, wordAt } from './phrase.js'
import { rankHeads } from './rank-heads.js'
import { roleAhead } from './role-ahead.js'
import { roleBefore } from './role-before.js'
import { partyBehind, roleBehind } from './role-behind.js'
import { tokenAt } from './story.js'

/** What the words round a name say its bearer is: titles before it, an apposition on either side, "who is …". */
export function findRoles(text: NamedText, name: NameMention, limit: number): Role[] {
  const before = roleBefore(text, name)
  const start =
    before === null ? name.titleToken : Math.min(name.titleToken, tokenAt(text.reading.tokens, before.start))
  const ahead = roleAhead(text, name, start)
  const behind = roleBehind(text, name, limit)
  const isSecond = behind !== null && (isPost(before) || isPost(ahead)) && isOneOfMany(text, behind)
  const roles = [before, isSecond ? { ...behind, hidden: true as const } : behind, ahead, partyBehind(text, name)]
  return roles.filter((role) => role !== null)
}

/** A rank tells less than an apposition does. */
function isPost(role: Role | null): boolean {
  return role !== null && !(role.words.size === 1 && rankHeads.has(role.head)) && !kinNouns.has(role.head)
}

/** "Sen. Mark Tolliver, {a Maine independent}," and "Her coach, Aidan Quirke, {an Irish missionary},": the post comes first. */
function isOneOfMany({ reading: { tokens } }: NamedText, role: Role): boolean {
  return /^an?$/.test(wordAt(tokens, tokenAt(tokens, role.start) - 1))
}
