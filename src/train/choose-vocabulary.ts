import type { WordCount } from './cueness.js'
import type { WordVectors } from './read-vectors.js'

/** How many of the most frequent words of the language are taken, whether the training articles hold them or not. */
const commonWords = 30_000
/** How often a word must be met in training to be taken although it is rarer than that. */
const seenWithVector = 2
/** How often a word must be met for its neighbours alone to tell what it is like. */
export const seenForNeighbours = 4

/** The words that get classes, in a fixed order: what news in general uses, then what the training articles add. */
export function chooseVocabulary(
  { words, vectorOf }: WordVectors,
  counts: ReadonlyMap<string, WordCount>,
): readonly string[] {
  const common = words.filter((word) => /^\p{L}[\p{L}.'-]*$/u.test(word)).slice(0, commonWords)
  const chosen = new Set(common)
  for (const [word, { seen }] of counts) {
    if (seen >= seenForNeighbours || (seen >= seenWithVector && vectorOf(word) !== undefined)) chosen.add(word)
  }
  return [...chosen]
}
