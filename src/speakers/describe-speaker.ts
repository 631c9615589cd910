import type { Reading } from '../reading.js'
import { textSpan } from '../span.js'
import type { Speaker } from '../types.js'
import type { Entity, Role } from './entity.js'
import { nameOf, wordsOf } from './name-of.js'
import type { Story } from './story.js'

/** The public record of an entity. */
export function describeSpeaker({ reading, entities }: Story, entity: Entity, id: string): Speaker {
  const name = nameOf(reading, entities, entity)
  const role = entity.kind === 'person' ? bestRole(reading, entity) : null
  const mentions = [...entity.mentions].sort((a, b) => a.start - b.start || a.end - b.end)
  return {
    id,
    name,
    kind: entity.kind,
    role: role === null ? null : wordsOf(reading, role),
    affiliation: affiliationOf(reading, entity, role),
    pronoun: pronounOf(entity),
    aliases: aliasesOf(reading, entity, name),
    mentions: mentions.map((mention) => textSpan(reading.text, mention)),
  }
}

/** Whose wife or brother somebody is, is no role. */
const kin: ReadonlySet<string> = new Set(
  `mother father son daughter brother sister wife husband widow widower uncle aunt nephew niece cousin grandson
  granddaughter grandmother grandfather partner boyfriend girlfriend friend neighbour neighbor fiance fiancee stepmother
  stepfather parent child twin sibling ex-boyfriend ex-girlfriend ex-wife ex-husband brother-in-law sister-in-law
  mother-in-law father-in-law son-in-law daughter-in-law man woman boy girl native resident survivor fan guest student`.split(
    /\s+/,
  ),
)

/** The role that says most, of those next to the name first. */
function bestRole(reading: Reading, { roles }: Entity): Role | null {
  const telling = roles.filter((role) => !role.hidden && !kin.has(role.head))
  const own = telling.filter((role) => !role.isBorrowed)
  let best: Role | null = null
  for (const role of own.length > 0 ? own : telling) {
    if (best === null || sizeOf(reading, role) > sizeOf(reading, best)) best = role
  }
  return best
}

/** A bare title gives way to what the article explains later; of two explanations the first stays. */
function sizeOf(reading: Reading, role: Role): number {
  return Math.min(3, wordsOf(reading, role).split(' ').length)
}

function affiliationOf(reading: Reading, { kind, roles }: Entity, role: Role | null): string | null {
  if (kind !== 'person' && kind !== 'anonymous') return null
  const span = role?.affiliation ?? roles.find(({ affiliation }) => affiliation !== null)?.affiliation ?? null
  return span === null ? null : wordsOf(reading, span)
}

function pronounOf({ pronouns: { he, she, they } }: Entity): Speaker['pronoun'] {
  if (he + she + they === 0) return null
  if (they > he + she) return 'they'
  return he >= she ? 'he' : 'she'
}

/** How many other names of one speaker are listed, and how long one may be. */
const aliasLimit = 12
const longestAlias = 80

function aliasesOf(reading: Reading, { mentions }: Entity, name: string): string[] {
  const seen = new Set([name.toLowerCase()])
  const aliases: string[] = []
  for (const mention of mentions) {
    if (mention.form === 'pronoun' || mention.end - mention.start > longestAlias) continue
    const alias = wordsOf(reading, mention)
    const key = alias.toLowerCase()
    if (seen.has(key) || seen.has(key.replace(/^(?:the|a|an) /, ''))) continue
    seen.add(key)
    aliases.push(alias)
    if (aliases.length >= aliasLimit) break
  }
  return aliases
}
