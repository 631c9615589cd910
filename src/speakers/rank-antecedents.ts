import { type Entity, genderOf, isRuledOut } from './entity.js'
import { pronounWeights } from './pronoun-weights.js'
import type { Reference, Story } from './story.js'

export type PronounFeature = keyof typeof pronounWeights

/** Where a pronoun stands, and what is known there. */
export interface PronounPlace {
  readonly token: number
  readonly sentence: number
  readonly word: 'he' | 'she' | 'they' | 'it'
  /** Whether it is "his", "him" or "himself" rather than "he". */
  readonly isBound: boolean
  /** Characters of the content this pronoun introduces, and of everything quoted: what stands there does not attract it. */
  readonly excluded: (reference: Reference) => boolean
  /** Whether a mention stands in the words this pronoun's attribution reports. */
  readonly own: (reference: Reference) => boolean
  /** Whom a "his" or "her" earlier in the sentence means; null where there is none. */
  readonly bound: number | null
  /** Who spoke last before it; null at the start. */
  readonly lastSpeaker: number | null
  /** Who is unnamed, stands to somebody else in a relation, and says the words the pronoun stands in; null for most. */
  readonly relation: number | null
  /** Whether a mention is only within what somebody is reported to have said. */
  readonly reported: (reference: Reference) => boolean
}

/** An entity a pronoun may mean, with why. */
export interface Antecedent {
  readonly entity: number
  readonly features: ReadonlyMap<PronounFeature, number>
  readonly score: number
}

/** How far back a pronoun may look: mentions, and sentences. */
const mentionWindow = 48
const sentenceWindow = 10

/** The entities a pronoun may mean, likeliest first. */
export function rankAntecedents(story: Story, place: PronounPlace): Antecedent[] {
  const latest = new Map<number, { reference: Reference; count: number }>()
  let looked = 0
  for (let at = story.references.length - 1; at >= 0 && looked < mentionWindow; at--) {
    const reference = story.references[at] as Reference
    if (reference.token >= place.token) continue
    if (place.sentence - reference.sentence > sentenceWindow) break
    looked += 1
    if (story.meter !== undefined) story.meter.steps += 1
    if (place.excluded(reference) || !mayMean(story.entities[reference.entity] as Entity, place.word)) continue
    const known = latest.get(reference.entity)
    if (known === undefined) latest.set(reference.entity, { reference, count: 1 })
    else known.count += 1
  }
  const ranked: Antecedent[] = []
  for (const [entity, { reference, count }] of latest) {
    const features = featuresOf(story, place, reference, count)
    ranked.push({ entity, features, score: scoreOf(features) })
  }
  return ranked.sort((a, b) => b.score - a.score)
}

function mayMean(entity: Entity, word: PronounPlace['word']): boolean {
  const { kind } = entity
  if (word === 'it') return kind === 'org' || kind === 'document' || (kind === 'unknown' && genderOf(entity) === null)
  if (word === 'they')
    return (
      kind === 'group' || kind === 'org' || kind === 'unknown' || (kind === 'anonymous' && genderOf(entity) === null)
    )
  if (kind === 'org' || kind === 'document' || kind === 'group') return false
  if (kind === 'unknown' && entity.names.length === 0) return false
  return !isRuledOut(entity, word)
}

function featuresOf(
  story: Story,
  place: PronounPlace,
  reference: Reference,
  count: number,
): Map<PronounFeature, number> {
  const features = new Map<PronounFeature, number>()
  const add = (feature: PronounFeature, when: boolean, value = 1): void => {
    if (when) features.set(feature, value)
  }
  const { tokens } = story.reading
  const { entity } = reference
  const subject = reference.place === 'subject'
  const spoke = place.lastSpeaker === entity
  const here = tokens[place.token]?.block
  const back = place.sentence - reference.sentence
  add('sameSentence', back === 0)
  add('oneBack', back === 1)
  add('twoBack', back === 2)
  add('threeBack', back === 3)
  add('further', back > 3, Math.log2(back))
  add('subject', subject)
  add('subjectBefore', subject && back === 1)
  add('binds', place.isBound && subject && back === 0)
  add('boundBefore', place.bound === entity)
  add('justSpoke', spoke && back <= 1)
  add('asSource', reference.attribution >= 0)
  add('unnamed', (story.entities[entity] as Entity).kind === 'anonymous')
  add('ownerOrModifier', reference.place === 'owner' || reference.place === 'modifier')
  add('firstOfSentence', isFirst(story, reference))
  add('sameBlock', tokens[reference.token]?.block === here)
  add('lastSpeaker', spoke)
  add('often', true, Math.log2(1 + count))
  add('prominent', true, Math.log2(1 + Math.min(16, (story.entities[entity] as Entity).names.length)))
  const gender = genderOf(story.entities[entity] as Entity)
  add('genderKnown', gender === place.word)
  add('genderAgainst', gender !== null && gender !== place.word && (place.word === 'he' || place.word === 'she'))
  add(
    'introduced',
    reference.form !== 'pronoun' && back <= 1 && (story.entities[entity] as Entity).mentions.length <= 1,
  )
  add('inOwnContent', place.own(reference))
  add('reported', place.reported(reference))
  add('relation', place.relation === entity)
  return features
}

function isFirst(story: Story, reference: Reference): boolean {
  const first = story.reading.sentences[reference.sentence]?.firstToken ?? 0
  return reference.token - first < 6
}

function scoreOf(features: ReadonlyMap<PronounFeature, number>): number {
  let score = 0
  for (const [feature, value] of features) score += pronounWeights[feature] * value
  return score / 100
}
