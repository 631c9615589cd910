import { type Entity, genderOf, type Role } from './entity.js'
import { isLead } from './introduce.js'
import { epithets, genderOfNoun } from './name-words.js'
import { type Phrase, wordAt } from './phrase.js'
import { type Antecedent, rankAntecedents } from './rank-antecedents.js'
import type { DescriptionPlace } from './read-description.js'
import { lastSeen } from './recent.js'
import type { Resolved } from './resolved.js'
import type { RoleIndex } from './role-index.js'
import type { Story } from './story.js'
import type { Gender } from './titles.js'

/** Whom "the press secretary", "the American official", "the senator" mean; null where it must be somebody new. */
export function describedPerson(story: Story, roles: RoleIndex, at: DescriptionPlace, role: Role): Resolved | null {
  const gender = genderOfNoun(role.head)
  const plain = new Set([...role.words].filter((word) => !word.startsWith('#')))
  const found = roles
    .find(role.head, plain)
    .filter(({ entity }) => entity.index !== at.owner && mayBe(entity, gender) && !isOfOther(story, at, entity))
    .map(({ entity, fit }) => ({ entity: entity.index, score: fit - distance(story, entity, at.place.token) }))
    .sort((a, b) => b.score - a.score)
  if (story.meter !== undefined) story.meter.steps += found.length
  const [best, second] = found
  if (best !== undefined && best.score > 0) return choose(best, second)
  const mayBeSalient =
    !isOwned(at) && (epithets.has(role.head) || role.head.endsWith('year-old') || isCountryman(story, at))
  return mayBeSalient && namesBehind(story, at.phrase).length === 0 ? salientPerson(story, at, gender) : null
}

/** "the Italian", "the Dane": a man of a country, not all of them, as "the Dutch". */
function isCountryman({ reading: { tokens, tags } }: Story, { phrase }: DescriptionPlace): boolean {
  const { first, head, determiner, end, coreEnd } = phrase
  if (determiner !== 'the' || head !== first || end > coreEnd) return false
  return tags[head]?.all.has('Demonym') === true && !/(?:ese|ish|sh|ch|ss|s)$/.test(wordAt(tokens, head))
}

/** "the mayor of York" is not the mayor of Leeds, nor "the Leader of Leeds council" the head of Acme bank. */
function isOfOther(story: Story, { phrase }: DescriptionPlace, { roles, names }: Entity): boolean {
  const { text } = story.reading
  const own = namesBehind(story, phrase)
  if (own.length === 0) return false
  const others = roles.map(({ start, end }) => text.slice(start, end))
  const known = [...others, ...names.map(({ start, end }) => text.slice(start, end))].join(' ')
  return (
    others.some((one) => /\s(?:of|for|at)\s(?:the\s)?\p{Lu}/u.test(one)) && !own.some((word) => known.includes(word))
  )
}

/** "York" of "the mayor of York" */
function namesBehind({ reading: { tokens, text } }: Story, { coreEnd, end }: Phrase): readonly string[] {
  if (end <= coreEnd) return []
  return text.slice(tokens[coreEnd]?.start ?? 0, tokens[end - 1]?.end ?? 0).match(/\p{Lu}[\p{L}.]+/gu) ?? []
}

interface Scored {
  readonly entity: number
  readonly score: number
}

function mayBe(entity: Entity, gender: Gender | null): boolean {
  if (entity.kind !== 'person' && entity.kind !== 'anonymous' && entity.kind !== 'unknown') return false
  return gender === null || (genderOf(entity) ?? gender) === gender
}

/** "my mother", "his boss": somebody new, whom the owner brings in. */
function isOwned({ owner, phrase }: DescriptionPlace): boolean {
  return owner !== null || phrase.owner !== null || /^(?:his|her|its|their|my|our)$/.test(phrase.determiner ?? '')
}

function choose(best: Scored, second: Scored | undefined): Resolved {
  const margin = second === undefined ? 2 : best.score - second.score
  return {
    entity: best.entity,
    confidence: Math.min(0.95, 0.55 + 0.2 * Math.min(2, margin)),
    runnerUp: margin < 0.8 && second !== undefined ? second.entity : null,
  }
}

/** How much less likely an entity is for not having been spoken of lately; those not introduced yet come last. */
function distance(story: Story, entity: Entity, token: number): number {
  const here = story.sentenceOf[Math.min(token, story.sentenceOf.length - 1)] ?? 0
  const seen = lastSeen(story, entity.index)
  if (seen !== null) return Math.min(1.2, Math.log2(1 + Math.max(0, here - seen.sentence)) * 0.2)
  const ahead = entity.names[0]
  return ahead === undefined ? 0.5 : 0.8 + Math.min(1, (ahead.sentence - here) / 40)
}

/** "the businessman", "the 34-year-old": nobody was called so before, so it is whoever the story is about just now. */
function salientPerson(story: Story, at: DescriptionPlace, gender: Gender | null): Resolved | null {
  const words = gender === null ? (['he', 'she'] as const) : [gender]
  const ranked = words
    .flatMap((word) => rankAntecedents(story, { ...at.place, word }))
    .map((one) => ({ entity: one.entity, score: one.score + unnamedBonus(story, one) }))
    .sort((a, b) => b.score - a.score)
  const [best] = ranked
  if (best === undefined || best.score < 1) return null
  const second = ranked.find(({ entity }) => entity !== best.entity)
  return { entity: best.entity, confidence: 0.5, runnerUp: second?.entity ?? null }
}

/** "said the man": whoever has a name would have been called by it. */
function unnamedBonus({ entities }: Story, { entity }: Antecedent): number {
  return entities[entity]?.kind === 'anonymous' ? 2 : 0
}

/** In a headline or lead, "A lawmaker" may be named a sentence or two later: "Rep. Joey Salceda". */
export function laterPerson(story: Story, roles: RoleIndex, at: DescriptionPlace, role: Role): Resolved | null {
  const { determiner, coreEnd, end } = at.phrase
  const here = at.place.sentence
  if (determiner === 'another' || determiner === 'one' || end > coreEnd + 4 || !isLead(story, here)) return null
  const found = roles.find(role.head, role.words).filter(({ entity }) => isIntroducedSoon(story, entity, here))
  const [only] = found
  return found.length === 1 && only !== undefined
    ? { entity: only.entity.index, confidence: 0.6, runnerUp: null }
    : null
}

function isIntroducedSoon(story: Story, { names, index }: Entity, here: number): boolean {
  const [name] = names
  if (name === undefined || name.sentence <= here || name.sentence - here >= 6) return false
  return lastSeen(story, index) === null
}
