import { createEntity, entityAt } from './entity.js'
import { type PronounPlace, rankAntecedents } from './rank-antecedents.js'
import type { Resolved } from './resolved.js'
import type { Story } from './story.js'

/** The pronoun in its basic form: "her" is "she"; null for those that name nobody by themselves. */
export function basicPronoun(word: string): PronounPlace['word'] | null {
  if (/^(?:he|him|his|himself)$/.test(word)) return 'he'
  if (/^(?:she|her|hers|herself)$/.test(word)) return 'she'
  if (/^(?:they|them|their|theirs|themselves)$/.test(word)) return 'they'
  return word === 'it' || word === 'its' || word === 'itself' ? 'it' : null
}

/** Whether the word means who speaks. */
export function isFirstPerson(word: string): boolean {
  return /^(?:i|we|me|us|my|our|ours|mine|myself|ourselves)$/.test(word)
}

/** Whom a "he", "she", "they" or "it" means; somebody unnamed where nobody fits. */
export function resolvePronoun(story: Story, place: PronounPlace): Resolved {
  const ranked = rankAntecedents(story, place)
  const [best, second] = ranked
  if (best === undefined) {
    const kind = place.word === 'they' ? 'group' : place.word === 'it' ? 'unknown' : 'anonymous'
    return { entity: createEntity(story.entities, kind).index, confidence: 0.3, runnerUp: null }
  }
  let total = 0
  for (const { score } of ranked) total += Math.exp(score - best.score)
  const loose = place.word === 'it' || place.word === 'they'
  return {
    entity: entityAt(story.entities, best.entity).index,
    confidence: (loose ? 0.75 : 0.97) / total,
    runnerUp: second?.entity ?? null,
  }
}
