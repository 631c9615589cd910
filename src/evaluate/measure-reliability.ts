import { comparePairs, linkedPairs } from './compare.js'
import { asSpans, prepareAll } from './prepare.js'
import type { ScoredArticle } from './score-attributions.js'

/** The predictions whose probability falls into one bin. */
export interface ReliabilityBin {
  readonly low: number
  readonly high: number
  readonly count: number
  /** Mean probability of the predictions. */
  readonly promised: number
  /** Share of them that are linked to a gold attribution. */
  readonly kept: number
}

/** Whether `probability` means what it says. */
export interface Reliability {
  readonly bins: readonly ReliabilityBin[]
  /** Expected calibration error: mean distance between promised and kept, weighted by the bins' counts. */
  readonly error: number
}

/** Probability of each prediction beside whether it is right: linked to a gold attribution of its own. */
export function judgePredictions(articles: readonly ScoredArticle[]): { probability: number; right: boolean }[] {
  return articles.flatMap(({ text, gold, predicted }) => {
    const pairs = comparePairs(prepareAll(text, gold), prepareAll(text, predicted.map(asSpans)))
    const right = new Set(linkedPairs(pairs).map((pair) => pair.predicted))
    return predicted.map(({ probability }, index) => ({ probability, right: right.has(index) }))
  })
}

/** The reliability table of all predictions, in `binCount` bins of equal width. */
export function measureReliability(articles: readonly ScoredArticle[], binCount = 10): Reliability {
  const judged = judgePredictions(articles)
  const bins = Array.from({ length: binCount }, (_, bin) => {
    const inside = judged.filter(
      ({ probability }) => Math.min(binCount - 1, Math.floor(probability * binCount)) === bin,
    )
    const count = inside.length
    const promised = count === 0 ? 0 : inside.reduce((total, { probability }) => total + probability, 0) / count
    const kept = count === 0 ? 0 : inside.filter(({ right }) => right).length / count
    return { low: bin / binCount, high: (bin + 1) / binCount, count, promised, kept }
  })
  const error = bins.reduce((total, { count, promised, kept }) => total + count * Math.abs(promised - kept), 0)
  return { bins, error: judged.length === 0 ? 0 : error / judged.length }
}
