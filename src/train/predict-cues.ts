import { endingOf } from './cluster-vocabulary.js'
import type { WordCount } from './cueness.js'
import { fitCuePrior } from './fit-cue-prior.js'
import type { WordVectors } from './read-vectors.js'
import type { SenseClasses } from './sense-classes.js'

/** What a value of a word vector counts beside a class, which is 0 or 1: the vector's values are a tenth on average. */
const vectorScale = 3

const endings = ['ed', 's', 'ing', 'ly']
const verbFiles = 16
const nounFiles = 27

/** How likely each word is to stand in a cue, from its vector, classes and ending alone: what it is like, not what it is. */
export function predictCues(
  vocabulary: readonly string[],
  senses: readonly SenseClasses[],
  vectors: WordVectors,
  counts: ReadonlyMap<string, WordCount>,
): number[] {
  const width = vectors.width + verbFiles + nounFiles + 2 + endings.length
  const values = vocabulary.map((word, index) => {
    const { verbFile, nounFile, mayTell, mayThink } = senses[index] as SenseClasses
    const row = new Float32Array(width)
    row.set((vectors.vectorOf(word) ?? new Float32Array()).map((value) => value * vectorScale))
    const ending = endings.indexOf(endingOf(word))
    const classes = vectors.width
    const flags = classes + verbFiles + nounFiles
    // "None" is the rule and has no value of its own.
    if (verbFile > 0) row[classes + verbFile] = 1
    if (nounFile > 0) row[classes + verbFiles + nounFile] = 1
    if (mayTell) row[flags] = 1
    if (mayThink) row[flags + 1] = 1
    if (ending >= 0) row[flags + 2 + ending] = 1
    return row
  })
  const met = vocabulary.flatMap((word, index) => {
    const count = counts.get(word)
    return count === undefined ? [] : [{ values: values[index] as Float32Array, ...count }]
  })
  return values.map(fitCuePrior(met, width))
}
