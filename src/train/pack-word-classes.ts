import { hashWord } from '../model/hash.js'
import { packCodes, packKeys } from '../model/pack.js'
import { clusterBase, type PackedWordClasses, wordShift } from '../model/word-classes.js'
import type { SenseClasses } from './sense-classes.js'

/** All that is known of one word. */
export interface WordRow extends SenseClasses {
  readonly word: string
  readonly fine: number
  /** How likely it is to stand in a cue, from 0 to 1. */
  readonly prior: number
}

/** Priors are written as square roots in so many steps: small ones differ in what they mean. */
const priorSteps = 89

/** The classes, and the priors in the same order, as they are committed. */
export function packWordClasses(
  rows: readonly WordRow[],
  coarse: readonly number[],
): { classes: PackedWordClasses; priors: string } {
  const byKey = new Map<number, WordRow>()
  for (const row of rows) {
    const key = hashWord(row.word) >>> wordShift
    // Where two words fall on one key, the more frequent has it.
    if (!byKey.has(key)) byKey.set(key, row)
  }
  const sorted = [...byKey].sort(([a], [b]) => a - b)
  const codes = (codeOf: (row: WordRow) => number) => packCodes(sorted.map(([, row]) => codeOf(row)))
  return {
    classes: {
      keys: packKeys(sorted.map(([key]) => key)),
      clusterHigh: codes(({ fine }) => Math.floor(fine / clusterBase)),
      clusterLow: codes(({ fine }) => fine % clusterBase),
      topics: coarse,
      verbClass: codes(({ verbFile, mayTell, mayThink }) => verbFile + (mayTell ? 16 : 0) + (mayThink ? 32 : 0)),
      nounClass: codes(({ nounFile }) => nounFile),
    },
    priors: codes(({ prior }) => Math.round(Math.sqrt(prior) * priorSteps)),
  }
}
