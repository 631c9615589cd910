import { keyTable } from './key-table.js'
import { type PackedKeys, unpackCodes, unpackKeys } from './pack.js'

/** What is known of a word beforehand: the classes that let a model treat words it has never met like their neighbours. */
export interface WordClasses {
  /** Place of the word with this hash in the arrays below; 0 for a word that is not listed, whose classes are all 0. */
  readonly find: (word: number) => number
  /** Fine cluster, from word vectors and neighbours. */
  readonly cluster: ArrayLike<number>
  /** Coarse cluster. */
  readonly topic: ArrayLike<number>
  /** WordNet's lexicographer file of the verb's first sense, and whether it can be one of communication or cognition. */
  readonly verbClass: ArrayLike<number>
  /** WordNet's lexicographer file of the noun's first sense. */
  readonly nounClass: ArrayLike<number>
  /** How often the word stands in a cue: 0 unknown, 1 never … 7 nearly always. */
  readonly cueness: ArrayLike<number>
}

/** The classes as they are committed: one text a class, a character or two a word. */
export interface PackedWordClasses {
  /** Upper bits of the words' hashes. */
  readonly keys: PackedKeys
  /** Fine clusters as two digits, since there are more than one character can tell apart. */
  readonly clusterHigh: string
  readonly clusterLow: string
  /** The coarse cluster of each fine one. */
  readonly topics: readonly number[]
  readonly verbClass: string
  readonly nounClass: string
}

/** Words are told apart by these upper bits of their hash. */
export const wordShift = 6

/** Digits a fine cluster is written with: 80 to the first. */
export const clusterBase = 80

/** Unpacks the classes; `cueness` is packed apart, since training makes it. */
export function loadWordClasses(packed: PackedWordClasses, cueness: string): WordClasses {
  const rows = keyTable(unpackKeys(packed.keys))
  const high = unpackCodes(packed.clusterHigh)
  const low = unpackCodes(packed.clusterLow)
  const cluster = new Uint16Array(high.length + 1)
  const topic = new Uint8Array(high.length + 1)
  for (let row = 0; row < high.length; row++) {
    const fine = (high[row] as number) * clusterBase + (low[row] as number)
    cluster[row + 1] = fine + 1
    topic[row + 1] = (packed.topics[fine] ?? 0) + 1
  }
  return {
    find: (word) => rows.find(word >>> wordShift) + 1,
    cluster,
    topic,
    verbClass: withNone(packed.verbClass),
    nounClass: withNone(packed.nounClass),
    cueness: withNone(cueness),
  }
}

function withNone(packed: string): Uint8Array {
  const values = unpackCodes(packed)
  const all = new Uint8Array(values.length + 1)
  all.set(values, 1)
  return all
}
