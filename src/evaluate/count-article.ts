import { comparePairs } from './compare.js'
import { inSlice, metrics, pairings, type RoleName, roles, slices } from './metrics.js'
import { type Marked, prepareAll, type SpokenSpans } from './prepare.js'

/** Gold items, gold items found, predicted items, predicted items that are right: in this order, for each metric and slice. */
export type Counts = Float64Array

/** Where the four numbers of a metric and slice begin in `Counts`. */
export function offsetOf(metric: number, slice: number): number {
  return (metric * slices.length + slice) * 4
}

/** Counts of nothing. */
export function noCounts(): Counts {
  return new Float64Array(metrics.length * slices.length * 4)
}

/** What one article adds to every metric. */
export function countArticle(text: string, gold: readonly SpokenSpans[], predicted: readonly SpokenSpans[]): Counts {
  const goldMarks = prepareAll(text, gold)
  const predictedMarks = prepareAll(text, predicted)
  const pairs = comparePairs(goldMarks, predictedMarks)
  const counts = noCounts()
  for (const [m, metric] of metrics.entries()) {
    const choose = pairings.get(metric)
    const role = roles.find((name) => metric.startsWith(name))
    if (choose === undefined) {
      if (role !== undefined) countWords(counts, m, role, goldMarks, predictedMarks)
      continue
    }
    const chosen = choose(pairs)
    const found = new Set(chosen.map((pair) => pair.gold))
    const right = new Set(chosen.map((pair) => pair.predicted))
    countItems(counts, m, 0, role, goldMarks, found)
    countItems(counts, m, 2, role, predictedMarks, right)
  }
  return counts
}

/** Adds items and hits of one side (0 gold, 2 predicted). An attribution without the role is no item of the role's metrics. */
function countItems(
  counts: Counts,
  metric: number,
  side: 0 | 2,
  role: RoleName | undefined,
  marks: readonly Marked[],
  hits: ReadonlySet<number>,
): void {
  for (const [index, mark] of marks.entries()) {
    if (role !== undefined && mark[role].exact.length === 0) continue
    for (const [s, slice] of slices.entries()) {
      if (!inSlice(slice, mark)) continue
      add(counts, offsetOf(metric, s) + side, 1, hits.has(index) ? 1 : 0)
    }
  }
}

/** Words of the text in the role for anybody, each counted once however many attributions hold it. */
function countWords(
  counts: Counts,
  metric: number,
  role: RoleName,
  gold: readonly Marked[],
  predicted: readonly Marked[],
): void {
  const allGold = wordsIn(role, gold)
  const allPredicted = wordsIn(role, predicted)
  for (const [s, slice] of slices.entries()) {
    const goldWords = wordsIn(
      role,
      gold.filter((mark) => inSlice(slice, mark)),
    )
    const predictedWords = wordsIn(
      role,
      predicted.filter((mark) => inSlice(slice, mark)),
    )
    add(counts, offsetOf(metric, s), goldWords.size, countShared(goldWords, allPredicted))
    add(counts, offsetOf(metric, s) + 2, predictedWords.size, countShared(predictedWords, allGold))
  }
}

function add(counts: Counts, offset: number, items: number, hits: number): void {
  counts[offset] = (counts[offset] ?? 0) + items
  counts[offset + 1] = (counts[offset + 1] ?? 0) + hits
}

function wordsIn(role: RoleName, marks: readonly Marked[]): Set<number> {
  const words = new Set<number>()
  for (const mark of marks) for (const word of mark[role].words) words.add(word)
  return words
}

function countShared(words: ReadonlySet<number>, others: ReadonlySet<number>): number {
  let count = 0
  for (const word of words) if (others.has(word)) count++
  return count
}
