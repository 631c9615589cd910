import { type Chain, marginalsOf } from '../model/chain.js'

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
  readonly onEpoch?: (epoch: number, weights: Weights) => void
}

export interface Weights {
  /** `byRow[row * labels + label]` */
  readonly byRow: Float32Array
  /** `transitions[(kind * labels + from) * labels + to]` */
  readonly transitions: Float64Array
}

const forbidden = -1e4

/**
 * Weights of a conditional random field that make the gold paths likely: stochastic gradient steps by AdaGrad (Duchi,
 * Hazan and Singer 2011), with feature dropout in place of a penalty.
 */
export function fitChain(sequences: readonly Sequence[], options: FitOptions): Weights {
  const { labels, width, rowCount, kindCount, mayFollow, rate, dropout } = options
  const byRow = new Float32Array(rowCount * labels)
  const sums = new Float32Array(rowCount * labels).fill(1e-2)
  const transitions = new Float64Array(kindCount * labels * labels)
  for (let index = 0; index < transitions.length; index++) {
    const from = Math.floor(index / labels) % labels
    if (!mayFollow(from, index % labels)) transitions[index] = forbidden
  }
  const transitionSums = new Float64Array(transitions.length).fill(1e-2)
  const order = sequences.map((_, index) => index)
  let state = options.seed | 0
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0
    return (state >>> 8) / 16777216
  }
  const keepScale = 1 / (1 - dropout)
  const expTransitions = new Float64Array(transitions.length)
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random)
    const step = rate / (1 + 0.3 * epoch)
    for (const index of order) {
      const { length, rows, gold, kinds } = sequences[index] as Sequence
      const scores = new Float64Array(length * labels)
      const kept = new Int32Array(length * width)
      const keptEnd = new Int32Array(length)
      let end = 0
      for (let place = 0; place < length; place++) {
        for (let column = 0; column < width; column++) {
          const row = rows[place * width + column] as number
          if (row < 0 || random() < dropout) continue
          kept[end++] = row * labels
          for (let label = 0; label < labels; label++) {
            scores[place * labels + label] =
              (scores[place * labels + label] as number) + (byRow[row * labels + label] as number)
          }
        }
        keptEnd[place] = end
      }
      for (let at = 0; at < scores.length; at++) scores[at] = (scores[at] as number) * keepScale
      for (let at = 0; at < transitions.length; at++) expTransitions[at] = Math.exp(transitions[at] as number)
      const chain: Chain = { length, labels, scores, kinds, transitions, mayStart: options.mayStart }
      const marginals = marginalsOf(chain, expTransitions)
      stepTransitions(chain, marginals, gold, expTransitions, transitions, transitionSums, step)
      let begin = 0
      for (let place = 0; place < length; place++) {
        const stop = keptEnd[place] as number
        const base = place * labels
        const right = base + (gold[place] as number)
        if (1 - (marginals.byPlace[right] as number) > 0.003) {
          for (let label = 0; label < labels; label++) {
            const slope = (base + label === right ? 1 : 0) - (marginals.byPlace[base + label] as number)
            if (slope < 1e-4 && slope > -1e-4) continue
            const square = slope * slope
            const move = step * slope
            for (let at = begin; at < stop; at++) {
              const weight = (kept[at] as number) + label
              const sum = (sums[weight] as number) + square
              sums[weight] = sum
              byRow[weight] = (byRow[weight] as number) + move / Math.sqrt(sum)
            }
          }
        }
        begin = stop
      }
    }
    options.onEpoch?.(epoch, { byRow, transitions })
  }
  return { byRow, transitions }
}

function stepTransitions(
  { length, labels, kinds }: Chain,
  { forward, backward, expScores, scale }: ReturnType<typeof marginalsOf>,
  gold: Uint8Array,
  expTransitions: Float64Array,
  transitions: Float64Array,
  sums: Float64Array,
  rate: number,
): void {
  const slopes = new Map<number, number>()
  for (let place = 1; place < length; place++) {
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
    const right = step + (gold[place - 1] as number) * labels + (gold[place] as number)
    slopes.set(right, (slopes.get(right) ?? 0) + 1)
  }
  for (const [at, slope] of slopes) {
    if ((transitions[at] as number) <= forbidden) continue
    const sum = (sums[at] as number) + slope * slope
    sums[at] = sum
    transitions[at] = (transitions[at] as number) + (rate * slope) / Math.sqrt(sum)
  }
}

function shuffle(order: number[], random: () => number): void {
  for (let index = order.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1))
    const held = order[index] as number
    order[index] = order[other] as number
    order[other] = held
  }
}
