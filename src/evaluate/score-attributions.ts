import { type Counts, countArticle, noCounts, offsetOf } from './count-article.js'
import { type Metric, metrics, type Slice, slices } from './metrics.js'
import { asSpans, type PredictedAttribution, type SpokenSpans } from './prepare.js'
import { createRandom } from './random.js'

export type { PredictedAttribution } from './prepare.js'

/** One text with what should be found in it and what was. */
export interface ScoredArticle {
  readonly text: string
  readonly gold: readonly SpokenSpans[]
  readonly predicted: readonly PredictedAttribution[]
}

/** One figure; everything from 0 to 1. */
export interface Score {
  readonly precision: number
  readonly recall: number
  readonly f1: number
  /** 95 % interval of `f1` over bootstrap draws of articles; null where none was asked for. */
  readonly interval: { readonly low: number; readonly high: number } | null
  readonly gold: number
  readonly predicted: number
}

/** Every metric for every slice. */
export type Scores = Readonly<Record<Metric, Readonly<Record<Slice, Score>>>>

/** How the interval is drawn. */
export interface ScoreOptions {
  /** Bootstrap draws; 0 (the default) leaves intervals out, for a training loop that asks often. */
  readonly draws?: number
  readonly seed?: number
}

/** Precision, recall and F1 of the predictions, summed over all articles before dividing. */
export function scoreAttributions(articles: readonly ScoredArticle[], options: ScoreOptions = {}): Scores {
  const counts = articles.map(({ text, gold, predicted }) => countArticle(text, gold, predicted.map(asSpans)))
  return scoreCounts(counts, options)
}

/** The same from counts; one entry a document, so that a draw takes a document with all that belongs to it. */
export function scoreCounts(documents: readonly Counts[], { draws = 0, seed = 1 }: ScoreOptions = {}): Scores {
  const total = sum(documents)
  const samples = drawSamples(documents, draws, seed)
  const byMetric = metrics.map((metric, m) => {
    const bySlice = slices.map((slice, s) => [slice, scoreAt(total, samples, offsetOf(m, s))] as const)
    return [metric, Object.fromEntries(bySlice)] as const
  })
  return Object.fromEntries(byMetric) as Scores
}

/** Counts added up. */
export function sum(documents: readonly Counts[]): Counts {
  const total = noCounts()
  for (const counts of documents)
    for (let at = 0; at < total.length; at++) total[at] = (total[at] ?? 0) + (counts[at] ?? 0)
  return total
}

/** Precision, recall and F1 from gold items and found ones, predicted items and right ones; 0 where nothing is there. */
export function ratios(
  gold: number,
  found: number,
  predicted: number,
  right: number,
): Pick<Score, 'precision' | 'recall' | 'f1'> {
  const recall = gold === 0 ? 0 : found / gold
  const precision = predicted === 0 ? 0 : right / predicted
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  return { precision, recall, f1 }
}

/** The 2.5th and 97.5th percentile of the values; null where there are none. */
export function middle95(values: readonly number[]): { low: number; high: number } | null {
  const sorted = values.toSorted((a, b) => a - b)
  const low = sorted[Math.floor(0.025 * (sorted.length - 1))]
  const high = sorted[Math.ceil(0.975 * (sorted.length - 1))]
  return low === undefined || high === undefined ? null : { low, high }
}

function drawSamples(documents: readonly Counts[], draws: number, seed: number): Counts[] {
  const random = createRandom(seed)
  return Array.from({ length: documents.length === 0 ? 0 : draws }, () =>
    sum(documents.map((counts) => documents[Math.floor(random() * documents.length)] ?? counts)),
  )
}

function scoreAt(total: Counts, samples: readonly Counts[], offset: number): Score {
  const f1s = samples.map((sample) => ratiosAt(sample, offset).f1)
  return {
    ...ratiosAt(total, offset),
    interval: middle95(f1s),
    gold: total[offset] ?? 0,
    predicted: total[offset + 2] ?? 0,
  }
}

function ratiosAt(counts: Counts, offset: number): Pick<Score, 'precision' | 'recall' | 'f1'> {
  const [gold = 0, found = 0, predicted = 0, right = 0] = counts.subarray(offset, offset + 4)
  return ratios(gold, found, predicted, right)
}
