import { seenForNeighbours } from './choose-vocabulary.js'
import { clusterWords, nearest } from './cluster-words.js'
import type { WordCount } from './cueness.js'
import { neighbourVectors, neighbourWidth } from './neighbour-vectors.js'
import { toUnitLength, type WordVectors } from './read-vectors.js'

/** The clusters of a vocabulary. */
export interface VocabularyClusters {
  /** The fine cluster of each word. */
  readonly fine: readonly number[]
  /** The coarse cluster of each fine one. */
  readonly coarse: readonly number[]
}

const fineSettings = { count: 400, rounds: 10 }
const coarseSettings = { count: 64, rounds: 15 }

/** What the word vector counts beside the company the word keeps in the training articles. */
const vectorWeight = 0.9

/** A word must be met so often for words not met to take after it. */
const seenForOthers = 8

/**
 * Clusters of the words: those met often enough in the training articles by their neighbours there and their vectors
 * together; the others go with the word of the same ending whose vector is nearest ("bemoaned" with "lamented").
 */
export function clusterVocabulary(
  vocabulary: readonly string[],
  vectors: WordVectors,
  counts: ReadonlyMap<string, WordCount>,
  texts: readonly (readonly string[])[],
): VocabularyClusters {
  const seenOf = (word: string) => counts.get(word)?.seen ?? 0
  const met = [...counts.keys()].filter((word) => seenOf(word) >= seenForNeighbours)
  const joint = neighbourVectors(texts, met).map((company, index) =>
    besides(company, vectors.vectorOf(met[index] as string), vectors.width),
  )
  const { clusterOf, centres } = clusterWords(joint, {
    ...fineSettings,
    weightOf: (index) => Math.log(1 + seenOf(met[index] as string)),
  })
  const known = new Map(met.map((word, index) => [word, clusterOf[index] as number]))
  const models = modelsByEnding(
    met.filter((word) => seenOf(word) >= seenForOthers),
    vectors,
  )
  const fine = vocabulary.map((word) => known.get(word) ?? known.get(modelOf(word, models, vectors) ?? '') ?? 0)
  return { fine, coarse: [...clusterWords(centres, coarseSettings).clusterOf] }
}

function besides(company: Float32Array, vector: Float32Array | undefined, width: number): Float32Array {
  const joint = new Float32Array(neighbourWidth + width)
  joint.set(company)
  if (vector !== undefined)
    joint.set(
      vector.map((value) => value * vectorWeight),
      neighbourWidth,
    )
  return toUnitLength(joint)
}

/** Words that others take after, with their vectors. */
interface Models {
  readonly words: readonly string[]
  readonly vectors: readonly Float32Array[]
}

function modelsByEnding(words: readonly string[], { vectorOf }: WordVectors): Map<string, Models> {
  const byEnding = new Map<string, { words: string[]; vectors: Float32Array[] }>()
  for (const word of words) {
    const vector = vectorOf(word)
    // Figures and marks are nobody's model.
    if (vector === undefined || !/^\p{L}/u.test(word)) continue
    const ending = endingOf(word)
    const models = byEnding.get(ending) ?? { words: [], vectors: [] }
    models.words.push(word)
    models.vectors.push(vector)
    byEnding.set(ending, models)
  }
  return byEnding
}

function modelOf(word: string, byEnding: ReadonlyMap<string, Models>, { vectorOf }: WordVectors): string | undefined {
  const vector = vectorOf(word)
  const models = byEnding.get(endingOf(word))
  return vector && models?.words[nearest(vector, models.vectors)]
}

/** The inflection a word seems to have. */
export function endingOf(word: string): string {
  return /(?:ed|ing|s|ly)$/.exec(word)?.[0] ?? ''
}
