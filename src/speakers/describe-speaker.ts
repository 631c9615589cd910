import type { Reading } from '../reading.js'
import { type Span, textSpan } from '../span.js'
import type { Speaker } from '../types.js'
import type { Entity, Mention, Role } from './entity.js'
import { kinNouns } from './kin-nouns.js'
import { nameOf, wordsOf } from './name-of.js'
import { rankHeads } from './rank-heads.js'
import { type Story, tokenAt } from './story.js'

/** The public record of an entity. */
export function describeSpeaker(story: Story, entity: Entity, id: string): Speaker {
  const { reading, entities } = story
  const name = nameOf(reading, entities, entity)
  const role = entity.kind === 'person' ? bestRole(reading, entity) : null
  const mentions = [...entity.mentions].sort((a, b) => a.start - b.start || a.end - b.end).filter(isNew)
  return {
    id,
    name,
    kind: entity.kind,
    role: role === null ? null : wordsOf(reading, role),
    affiliation: affiliationOf(story, entity, role),
    pronoun: pronounOf(entity),
    aliases: aliasesOf(reading, entity, name),
    mentions: mentions.map((mention) => textSpan(reading.text, mention)),
  }
}

/** Of words that were asked for twice, by "Two people" and by the "who" behind it, one mention stays. */
function isNew({ start, end }: Mention, at: number, sorted: readonly Mention[]): boolean {
  const before = sorted[at - 1]
  return before === undefined || before.start !== start || before.end !== end
}

/** The role that says most, of those next to the name first. */
function bestRole(reading: Reading, { roles }: Entity): Role | null {
  const telling = roles.filter((role) => !role.hidden && !isKin(role) && !role.head.endsWith('year-old'))
  const own = telling.filter((role) => !role.isBorrowed)
  let best: Role | null = null
  for (const role of own.length > 0 ? own : telling) {
    if (best === null || sizeOf(reading, role) > sizeOf(reading, best)) best = role
  }
  return best
}

/** "partner at Harbour Street Ventures" is a post, "his partner" is none. */
function isKin({ head, affiliation }: Role): boolean {
  return kinNouns.has(head) && !(head === 'partner' && affiliation !== null)
}

/** A bare title gives way to what the article explains later; of two explanations the first stays. */
function sizeOf(reading: Reading, role: Role): number {
  const words = wordsOf(reading, role).split(' ').length
  // "Sen. Mark Tolliver, a Maine independent", "Professor Fiona Muirhead, the principal"
  if (partyHeads.has(role.head)) return words < 3 ? 0.2 : 1
  // "Justice Dale McKinnon, the lone dissenter": what he is here, not what he is
  if (onceOnly.test(reading.text.slice(role.start, role.end))) return 0.4
  // "Then-mayor Rosa Diaz", later "Senator Diaz"
  if (/^then-/iu.test(reading.text.slice(role.start, role.end))) return 0.3
  return words === 1 && rankHeads.has(role.head) ? 0.5 : Math.min(3, words)
}

const onceOnly = /^(?:only|lone|sole|third|fourth|fifth|sixth|youngest|oldest) /u

const partyHeads: ReadonlySet<string> = new Set(['independent', 'republican', 'democrat', 'conservative'])

function affiliationOf(story: Story, entity: Entity, role: Role | null): string | null {
  const { kind, roles } = entity
  if (kind !== 'person' && kind !== 'anonymous') return null
  // "Rowan’s daughter" is no post at Rowan, and "Bassi’s assistant" has none at a body.
  const bodies = roles.filter((one) => !kinNouns.has(one.head)).map(({ affiliation }) => affiliation)
  const span = [role?.affiliation, ...bodies, entity.affiliation].find((one) => one && !isPerson(story, one)) ?? null
  return span === null ? null : wordsOf(story.reading, span)
}

/** Whether the words name somebody who owns what follows: "{Bassi}’s assistant", but "{Jefferson Reid} analyst Mina Park". */
function isPerson({ reading: { tokens }, nameAt, entityOf, entities }: Story, { end }: Span): boolean {
  const last = tokenAt(tokens, end - 1)
  const name = nameAt[last] ?? -1
  if (name < 0 || tokens[last + 1]?.normal !== "'s") return false
  return entities[entityOf[name] as number]?.kind === 'person'
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
