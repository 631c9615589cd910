import { createRandom } from '../evaluate/random.js'
import { type Chain, type Marginals, marginalsOf } from '../model/chain.js'
import { shuffle } from './shuffle.js'

/** One sequence to learn from. */
export interface Sequence {
  readonly length: number
  /** Feature rows of each place, `width` a place, -1 where the feature was too rare to be kept. */
  readonly rows: Int32Array
  readonly gold: Uint8Array
  /** Kind of the step into each place. */
  readonly kinds: Uint8Array
}

/** What training a chain needs to know. */
export interface FitOptions {
  readonly labels: number
  readonly width: number
  readonly rowCount: number
  readonly kindCount: number
  /** Whether a label may follow another: BIO allows I-x only after B-x or I-x. */
  readonly mayFollow: (from: number, to: number) => boolean
  readonly mayStart: readonly boolean[]
  readonly epochs: number
  /** AdaGrad's step. */
  readonly rate: number
  /** Share of the features hidden from each look at a place, so that no feature is relied on alone. */
  readonly dropout: number
  readonly seed: number
}

export interface Weights {
  /** `byRow[row * labels + label]` */
  readonly byRow: Float32Array
  /** `transitions[(kind * labels + from) * labels + to]` */
  readonly transitions: Float64Array
}

const forbidden = -1e4

/** Weights as they are learnt, with the sums of squared slopes that AdaGrad divides their steps by. */
interface Learner extends Weights {
  readonly rowSums: Float32Array
  readonly transitionSums: Float64Array
  readonly expTransitions: Float64Array
}

/** One look at a sequence: its scores with some features hidden, and the features that were not. */
interface Look {
  readonly scores: Float64Array
  /** Where the weights of each feature begin in `byRow`. */
  readonly kept: Int32Array
  /** How many features were kept up to the end of each place. */
  readonly keptEnd: Int32Array
}

/**
 * Weights of a conditional random field that make the gold paths likely: stochastic gradient steps by AdaGrad (Duchi,
 * Hazan and Singer 2011), with feature dropout in place of a penalty.
 */
export function fitChain(sequences: readonly Sequence[], options: FitOptions): Weights {
  const learner = createLearner(options)
  const { byRow, transitions } = learner
  const order = sequences.map((_, index) => index)
  const random = createRandom(options.seed)
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random)
    const step = options.rate / (1 + 0.3 * epoch)
    for (const index of order) learn(sequences[index] as Sequence, options, learner, random, step)
  }
  return { byRow, transitions }
}

function createLearner({ labels, rowCount, kindCount, mayFollow }: FitOptions): Learner {
  const transitions = new Float64Array(kindCount * labels * labels)
  for (let index = 0; index < transitions.length; index++) {
    const from = Math.floor(index / labels) % labels
    if (!mayFollow(from, index % labels)) transitions[index] = forbidden
  }
  return {
    byRow: new Float32Array(rowCount * labels),
    rowSums: new Float32Array(rowCount * labels).fill(1e-2),
    transitions,
    transitionSums: new Float64Array(transitions.length).fill(1e-2),
    expTransitions: new Float64Array(transitions.length),
  }
}

/** One gradient step from one sequence. */
function learn(sequence: Sequence, options: FitOptions, learner: Learner, random: () => number, step: number): void {
  const { labels, mayStart } = options
  const { transitions, expTransitions } = learner
  const look = lookAt(sequence, options, learner.byRow, random)
  for (let at = 0; at < transitions.length; at++) expTransitions[at] = Math.exp(transitions[at] as number)
  const { length, gold, kinds } = sequence
  const chain: Chain = { length, labels, scores: look.scores, kinds, transitions, mayStart }
  const marginals = marginalsOf(chain, expTransitions)
  stepTransitions(chain, marginals, gold, learner, step)
  stepRows(sequence, look, marginals.byPlace, labels, learner, step)
}

function lookAt(
  { length, rows }: Sequence,
  { labels, width, dropout }: FitOptions,
  byRow: Float32Array,
  random: () => number,
): Look {
  const scores = new Float64Array(length * labels)
  const kept = new Int32Array(length * width)
  const keptEnd = new Int32Array(length)
  let end = 0
  for (let place = 0; place < length; place++) {
    const base = place * labels
    for (let column = 0; column < width; column++) {
      const row = rows[place * width + column] as number
      if (row < 0 || random() < dropout) continue
      const first = row * labels
      kept[end++] = first
      for (let label = 0; label < labels; label++) {
        scores[base + label] = (scores[base + label] as number) + (byRow[first + label] as number)
      }
    }
    keptEnd[place] = end
  }
  const keepScale = 1 / (1 - dropout)
  for (let at = 0; at < scores.length; at++) scores[at] = (scores[at] as number) * keepScale
  return { scores, kept, keptEnd }
}

/** Places whose gold label is likelier than 997 in 1000 teach nothing, nor do slopes below 1 in 10,000. */
function stepRows(
  { length, gold }: Sequence,
  { kept, keptEnd }: Look,
  byPlace: Float64Array,
  labels: number,
  learner: Learner,
  step: number,
): void {
  let begin = 0
  for (let place = 0; place < length; place++) {
    const stop = keptEnd[place] as number
    const base = place * labels
    const right = base + (gold[place] as number)
    if (1 - (byPlace[right] as number) > 0.003) {
      for (let label = 0; label < labels; label++) {
        const slope = (base + label === right ? 1 : 0) - (byPlace[base + label] as number)
        if (slope >= 1e-4 || slope <= -1e-4) moveRows(learner, kept, begin, stop, label, slope, step)
      }
    }
    begin = stop
  }
}

/** Moves one label's weights of the features kept at a place. */
function moveRows(
  { byRow, rowSums }: Learner,
  kept: Int32Array,
  begin: number,
  stop: number,
  label: number,
  slope: number,
  step: number,
): void {
  const square = slope * slope
  const move = step * slope
  for (let at = begin; at < stop; at++) {
    const weight = (kept[at] as number) + label
    const sum = (rowSums[weight] as number) + square
    rowSums[weight] = sum
    byRow[weight] = (byRow[weight] as number) + move / Math.sqrt(sum)
  }
}

function stepTransitions(
  chain: Chain,
  marginals: Marginals,
  gold: Uint8Array,
  { transitions, transitionSums, expTransitions }: Learner,
  rate: number,
): void {
  const { length, labels, kinds } = chain
  const slopes = new Map<number, number>()
  for (let place = 1; place < length; place++) {
    subtractExpected(chain, marginals, place, expTransitions, slopes)
    const step = (kinds[place] as number) * labels * labels
    const right = step + (gold[place - 1] as number) * labels + (gold[place] as number)
    slopes.set(right, (slopes.get(right) ?? 0) + 1)
  }
  for (const [at, slope] of slopes) {
    if ((transitions[at] as number) <= forbidden) continue
    const sum = (transitionSums[at] as number) + slope * slope
    transitionSums[at] = sum
    transitions[at] = (transitions[at] as number) + (rate * slope) / Math.sqrt(sum)
  }
}

/** Takes from the slopes how often each step into a place is expected to be made. */
function subtractExpected(
  { labels, kinds }: Chain,
  { forward, backward, expScores, scale }: Marginals,
  place: number,
  expTransitions: Float64Array,
  slopes: Map<number, number>,
): void {
  const step = (kinds[place] as number) * labels * labels
  const divisor = scale[place] as number
  for (let from = 0; from < labels; from++) {
    const before = (forward[(place - 1) * labels + from] as number) / divisor
    if (before < 1e-6) continue
    for (let to = 0; to < labels; to++) {
      const at = step + from * labels + to
      const expected =
        before *
        (expTransitions[at] as number) *
        (expScores[place * labels + to] as number) *
        (backward[place * labels + to] as number)
      if (expected > 1e-6) slopes.set(at, (slopes.get(at) ?? 0) - expected)
    }
  }
}
