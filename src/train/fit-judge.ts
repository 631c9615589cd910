import { bestLinking, judgeLabel, judgeLabelCount } from '../attributions/judge.js'
import type { Linked } from '../attributions/link-cue.js'
import { createRandom } from '../evaluate/random.js'
import type { Calibration } from '../model/calibration.js'
import type { Corpus } from './adapt-corpora.js'
import { mean } from './mean-weights.js'
import type { Rating } from './rate-linking.js'
import { shuffle } from './shuffle.js'

/** A cue's linkings to learn from. */
export interface Group {
  readonly linkings: readonly Linked[]
  /** Feature rows of each linking, `width` a linking, -1 where the feature was too rare to be kept. */
  readonly rows: Int32Array
  readonly ratings: readonly Rating[]
  /** Other things to go by for each linking, so that what these say already is not learnt again. */
  readonly facts: readonly (readonly number[])[]
  /** Whose marks they are rated by. */
  readonly corpus: Corpus
}

/** How the judge is trained. */
export interface JudgeOptions {
  readonly rowCount: number
  readonly width: number
  readonly rankEpochs: number
  readonly acceptEpochs: number
  /** AdaGrad's steps. */
  readonly rankRate: number
  readonly acceptRate: number
  readonly factRate: number
  /** Share of the templates hidden from each look. */
  readonly dropout: number
  /** It is trained once with each, and the mean taken. */
  readonly seeds: readonly number[]
}

/** What a sum of squared slopes begins with. */
const firstSum = 1e-2
/** How much sharper than its worth a linking is aimed for. */
const sharpness = 4
/** Smaller slopes teach nothing. */
const leastSlope = 1e-3

/** What the judge has learnt. */
export interface FittedJudge {
  /** `byRow[row * 2 + label]` */
  readonly byRow: Float32Array
  /** How what it says and the facts together tell whether a linking is right. */
  readonly acceptance: Calibration
}

/**
 * Weights: first those that make the best linking of each cue the likeliest, then those that tell whether what they choose
 * is right, of the followed corpus alone: what counts as an attribution is where annotators differ most. Stochastic gradient steps by AdaGrad, with whole templates dropped out.
 */
export function fitJudge(groups: readonly Group[], options: JudgeOptions): FittedJudge {
  const followed = groups.filter(({ corpus }) => corpus === 'followed')
  const rankable = groups.filter(({ ratings }) => ratings.some(({ worth }) => worth > 0))
  const rank = mean(options.seeds.map((seed) => fitRanks(rankable, options, seed)))
  const chosen = followed.map((group) =>
    bestLinking(group.linkings, (at) => sumOf(group.rows, at, options.width, rank)),
  )
  const accepting = options.seeds.map((seed) => fitAcceptance(followed, chosen, options, seed))
  const accept = mean(accepting.map(({ weights }) => weights))
  const facts = mean(accepting.map((one) => one.facts))
  // Both kinds of weight are stored in the same steps: acceptance is brought to the size of the ranks.
  const scale = size(rank) / size(accept)
  const byRow = new Float32Array(options.rowCount * judgeLabelCount)
  for (let row = 0; row < options.rowCount; row++) {
    byRow[row * judgeLabelCount + judgeLabel.rank] = rank[row] as number
    byRow[row * judgeLabelCount + judgeLabel.accept] = (accept[row] as number) * scale
  }
  return { byRow, acceptance: { bias: facts.at(-1) ?? 0, weights: [1 / scale, ...facts.slice(0, -1)] } }
}

/** A size that all but one in a thousand weights stay below. */
function size(weights: Float64Array): number {
  const sorted = weights.map(Math.abs).sort()
  return Math.max(1e-6, sorted[Math.floor(sorted.length * 0.999)] ?? 0)
}

function fitRanks(groups: readonly Group[], options: JudgeOptions, seed: number): Float64Array {
  const { width, dropout } = options
  const learner = createLearner(options.rowCount)
  const random = createRandom(seed)
  const order = groups.map((_, index) => index)
  for (let epoch = 0; epoch < options.rankEpochs; epoch++) {
    shuffle(order, random)
    for (const index of order) {
      const { linkings, rows, ratings } = groups[index] as Group
      const keep = keepSome(width, dropout, random)
      const scores = linkings.map(
        ({ behind }, at) => sumOf(rows, at, width, learner.weights, keep) / (1 - dropout) - behind,
      )
      const chances = softmax(scores)
      const aims = softmax(ratings.map(({ worth }) => worth * sharpness))
      linkings.forEach((_, at) => {
        const slope = (aims[at] as number) - (chances[at] as number)
        if (Math.abs(slope) >= leastSlope) move(learner, rows, at, width, keep, slope, stepAt(options.rankRate, epoch))
      })
    }
  }
  return learner.weights
}

/** Weights of the features, and those of the facts with a bias behind them. */
function fitAcceptance(
  groups: readonly Group[],
  chosen: readonly number[],
  options: JudgeOptions,
  seed: number,
): { weights: Float64Array; facts: Float64Array } {
  const { width, dropout } = options
  const learner = createLearner(options.rowCount)
  const facts = createLearner((groups[0]?.facts[0]?.length ?? 0) + 1)
  const random = createRandom(seed)
  const order = groups.map((_, index) => index)
  for (let epoch = 0; epoch < options.acceptEpochs; epoch++) {
    shuffle(order, random)
    for (const index of order) {
      const group = groups[index] as Group
      const at = chosen[index] as number
      const keep = keepSome(width, dropout, random)
      const values = [...(group.facts[at] ?? []), 1]
      const score =
        sumOf(group.rows, at, width, learner.weights, keep) / (1 - dropout) +
        values.reduce((sum, value, fact) => sum + value * (facts.weights[fact] as number), 0)
      const slope = (group.ratings[at]?.right === true ? 1 : 0) - 1 / (1 + Math.exp(-score))
      move(learner, group.rows, at, width, keep, slope, stepAt(options.acceptRate, epoch))
      values.forEach((value, fact) => {
        stepWeight(facts, fact, slope * value, options.factRate)
      })
    }
  }
  return { weights: learner.weights, facts: facts.weights }
}

interface Learner {
  readonly weights: Float64Array
  readonly sums: Float64Array
}

function createLearner(count: number): Learner {
  return { weights: new Float64Array(count), sums: new Float64Array(count).fill(firstSum) }
}

function stepAt(rate: number, epoch: number): number {
  return rate / (1 + 0.3 * epoch)
}

function keepSome(width: number, dropout: number, random: () => number): Uint8Array {
  return new Uint8Array(width).map(() => (random() < dropout ? 0 : 1))
}

function sumOf(rows: Int32Array, at: number, width: number, weights: Float64Array, keep?: Uint8Array): number {
  let sum = 0
  for (let template = 0; template < width; template++) {
    const row = rows[at * width + template] as number
    if (row >= 0 && (keep === undefined || keep[template] === 1)) sum += weights[row] as number
  }
  return sum
}

function softmax(scores: readonly number[]): number[] {
  const top = Math.max(...scores)
  const values = scores.map((score) => Math.exp(score - top))
  const sum = values.reduce((total, value) => total + value, 0)
  return values.map((value) => value / sum)
}

function move(
  learner: Learner,
  rows: Int32Array,
  at: number,
  width: number,
  keep: Uint8Array,
  slope: number,
  step: number,
): void {
  for (let template = 0; template < width; template++) {
    const row = rows[at * width + template] as number
    if (row >= 0 && keep[template] === 1) stepWeight(learner, row, slope, step)
  }
}

function stepWeight({ weights, sums }: Learner, at: number, slope: number, step: number): void {
  const sum = (sums[at] as number) + slope * slope
  sums[at] = sum
  weights[at] = (weights[at] as number) + (step * slope) / Math.sqrt(sum)
}
