import { matchOneToOne } from './match.js'
import type { Marked, Role } from './prepare.js'
import { equal, jaccard, sharedCount } from './words.js'

/** How a gold role and a predicted one go together. */
export interface Agreement {
  /** The same words and marks. */
  readonly exact: boolean
  /** The same but for marks at the edges. */
  readonly core: boolean
  /** A word in common. */
  readonly overlap: boolean
  /** Neither has any. */
  readonly absent: boolean
  /** Words in common, as a part of the words of either; 1 where neither has any. */
  readonly jaccard: number
}

/** A gold attribution beside a predicted one, by their indices. */
export interface Pair {
  readonly gold: number
  readonly predicted: number
  readonly cue: Agreement
  readonly source: Agreement
  readonly content: Agreement
  /** Cue overlaps, source overlaps or is absent from both, content shares at least half of its words. */
  readonly linked: boolean
  /** Cue, source and content are the same but for marks at the edges. */
  readonly strict: boolean
}

/** Half of the words of either content: below it, most of what is shown is not what was said. */
const enoughContent = 0.5

/** Every gold and predicted attribution of one text that have something in common. */
export function comparePairs(gold: readonly Marked[], predicted: readonly Marked[]): Pair[] {
  const pairs: Pair[] = []
  for (const [g, mark] of gold.entries()) {
    for (const [p, other] of predicted.entries()) {
      const pair = compare(g, mark, p, other)
      if (pair.cue.overlap || pair.source.overlap || pair.content.overlap) pairs.push(pair)
    }
  }
  return pairs
}

/**
 * One-to-one choice among the pairs that pass: as many as can be, preferring those whose `closeness` (0 to 1) and then
 * whose contents are most alike.
 */
export function pairUp(
  pairs: readonly Pair[],
  passes: (pair: Pair) => boolean,
  closeness: (pair: Pair) => number,
): Pair[] {
  const passing = pairs.filter(passes)
  const byKey = new Map(passing.map((pair) => [`${pair.gold} ${pair.predicted}`, pair]))
  const edges = passing.map((pair) => ({
    row: pair.gold,
    column: pair.predicted,
    weight: 100 * closeness(pair) + pair.content.jaccard + pair.cue.jaccard / 10,
  }))
  return matchOneToOne(edges).flatMap(({ row, column }) => byKey.get(`${row} ${column}`) ?? [])
}

/** The one-to-one choice of linked pairs. */
export function linkedPairs(pairs: readonly Pair[]): Pair[] {
  return pairUp(
    pairs,
    ({ linked }) => linked,
    ({ content }) => content.jaccard,
  )
}

function compare(goldIndex: number, gold: Marked, predictedIndex: number, predicted: Marked): Pair {
  const cue = agree(gold.cue, predicted.cue)
  const source = agree(gold.source, predicted.source)
  const content = agree(gold.content, predicted.content)
  const linked = meets(cue) && meets(source) && content.jaccard >= enoughContent
  const strict = [cue, source, content].every((agreement) => agreement.core || agreement.absent)
  return { gold: goldIndex, predicted: predictedIndex, cue, source, content, linked, strict }
}

function meets({ overlap, absent }: Agreement): boolean {
  return overlap || absent
}

const nothingShared: Agreement = { exact: false, core: false, overlap: false, absent: false, jaccard: 0 }

function agree(gold: Role, predicted: Role): Agreement {
  if (gold.exact.length === 0 && predicted.exact.length === 0) return { ...nothingShared, absent: true, jaccard: 1 }
  if (!reach(gold, predicted)) return nothingShared
  return {
    exact: equal(gold.exact, predicted.exact),
    core: equal(gold.core, predicted.core),
    overlap: sharedCount(gold.words, predicted.words) > 0,
    absent: false,
    jaccard: jaccard(gold.words, predicted.words),
  }
}

/** Whether the two can share anything at all: cheap, and most pairs of an article cannot. */
function reach(a: Role, b: Role): boolean {
  const [aFirst, aLast, bFirst, bLast] = [a.exact[0], a.exact.at(-1), b.exact[0], b.exact.at(-1)]
  if (aFirst === undefined || aLast === undefined || bFirst === undefined || bLast === undefined) return false
  return aFirst <= bLast && bFirst <= aLast
}
