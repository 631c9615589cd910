import type { Reading } from '../reading.js'
import { textSpan } from '../span.js'
import type { Speaker } from '../types.js'
import type { Entity, Role } from './entity.js'
import type { Story } from './story.js'

/** The public record of an entity. */
export function describeSpeaker(story: Story, entity: Entity, id: string): Speaker {
  const { reading } = story
  const name = nameOf(story, entity)
  const role = entity.kind === 'person' ? bestRole(reading, entity) : null
  const mentions = [...entity.mentions].sort((a, b) => a.start - b.start || a.end - b.end)
  return {
    id,
    name,
    kind: entity.kind,
    role: role === null ? null : words(reading, role.start, role.end),
    affiliation: affiliationOf(reading, entity, role),
    pronoun: pronounOf(entity),
    aliases: aliasesOf(reading, entity, name),
    mentions: mentions.map((mention) => textSpan(reading.text, mention)),
  }
}

/** The words with runs of blanks made one: a name may be broken over two lines. */
function words({ text }: Reading, start: number, end: number): string {
  return text.slice(start, end).replace(/\s+/g, ' ').trim()
}

/** Fullest name in the article without title; of "Bolton and Gorka" both; unnamed, the fullest description. */
function nameOf(story: Story, entity: Entity): string {
  const { reading, entities } = story
  if (entity.members.length > 0) {
    const names = entity.members.map((member) => nameOf(story, entities[member] as Entity))
    return names.length > 2 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : names.join(' and ')
  }
  let best: { start: number; end: number; size: number } | null = null
  // Of somebody born under another name: the one the article goes on using.
  const surname = entity.names.find((name) => name.words.length > 1)?.words.at(-1)
  for (const name of entity.names) {
    if (
      entity.kind === 'person' &&
      name.words.length > 1 &&
      name.words.at(-1) !== surname &&
      !name.words.includes(surname ?? '')
    )
      continue
    // "Anne" says more than "Mrs Poole".
    const bare = name.titleToken === name.firstToken ? 2 : 0
    const size =
      bare + name.words.reduce((sum, word) => sum + Math.min(word.length, 12) / 12, 0) + 4 * name.words.length
    if (best === null || size > best.size) best = { start: name.start, end: name.end, size }
  }
  if (best !== null) return settleCase(words(reading, best.start, best.end))
  const first = entity.roles.find((role) => !role.hidden)
  if (first !== undefined) return words(reading, first.start, first.end).replace(/^[“"‘']|[”"’']$/g, '')
  const [mention] = entity.mentions
  return mention === undefined ? 'author' : words(reading, mention.start, mention.end)
}

/** "ILSE VARGA" of a transcript is Ilse Varga; acronyms stay. */
function settleCase(name: string): string {
  if (!/^[\p{Lu}\s.'’-]+$/u.test(name) || !/\s/.test(name) || /^(?:\p{Lu}\.?){1,4}$/u.test(name)) return name
  return name.replace(/\p{Lu}[\p{Lu}’']+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase())
}

/** Whose wife or brother somebody is, is no role. */
const kin: ReadonlySet<string> = new Set(
  'mother father son daughter brother sister wife husband widow widower uncle aunt nephew niece cousin grandson granddaughter grandmother grandfather partner boyfriend girlfriend friend neighbour neighbor fiance fiancee stepmother stepfather parent child twin sibling ex-boyfriend ex-girlfriend ex-wife ex-husband brother-in-law sister-in-law mother-in-law father-in-law son-in-law daughter-in-law man woman boy girl native resident survivor fan guest student'.split(
    ' ',
  ),
)

/** The first role that says most: a bare title gives way to what the article explains later. */
function bestRole(reading: Reading, entity: Entity): Role | null {
  const own = fullestRole(
    reading,
    entity.roles.filter((role) => !role.isBorrowed),
  )
  return own ?? fullestRole(reading, entity.roles)
}

function fullestRole(reading: Reading, roles: readonly Role[]): Role | null {
  let best: Role | null = null
  let bestSize = 0
  for (const role of roles) {
    if (role.hidden || kin.has(role.head)) continue
    const size = Math.min(3, words(reading, role.start, role.end).split(' ').length)
    if (size > bestSize) {
      best = role
      bestSize = size
    }
  }
  return best
}

function affiliationOf(reading: Reading, entity: Entity, role: Role | null): string | null {
  if (entity.kind !== 'person' && entity.kind !== 'anonymous') return null
  const span = role?.affiliation ?? entity.roles.find((other) => other.affiliation !== null)?.affiliation ?? null
  return span === null ? null : words(reading, span.start, span.end)
}

function pronounOf({ pronouns }: Entity): Speaker['pronoun'] {
  const { he, she, they } = pronouns
  if (he + she + they === 0) return null
  if (they > he + she) return 'they'
  return he >= she ? 'he' : 'she'
}

const articles = /^(?:the|a|an)\s+/i

function aliasesOf(reading: Reading, entity: Entity, name: string): string[] {
  const seen = new Set([name.toLowerCase()])
  const aliases: string[] = []
  for (const mention of entity.mentions) {
    if (mention.form === 'pronoun') continue
    const alias = words(reading, mention.start, mention.end)
    const key = alias.toLowerCase()
    if (seen.has(key) || seen.has(key.replace(articles, '')) || alias.length > 80) continue
    seen.add(key)
    aliases.push(alias)
    if (aliases.length >= 12) break
  }
  return aliases
}
