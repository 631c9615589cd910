/**
 * A linear-chain conditional random field over a few labels (Lafferty, McCallum and Pereira 2001): the best path by
 * Viterbi's algorithm and the probability of each label at each place by the forward-backward algorithm.
 * Scores are natural logarithms; `scores[place * labels + label]`; `transitions[(kind * labels + from) * labels + to]`
 * where `kinds[place]` says which kind of step leads into a place.
 */
export interface Chain {
  readonly length: number
  readonly labels: number
  readonly scores: Float64Array
  readonly kinds: ArrayLike<number>
  readonly transitions: ArrayLike<number>
  /** Whether a label may stand first. */
  readonly mayStart: readonly boolean[]
}

const never = -1e9

/** The label of each place on the likeliest path. */
export function bestPath({ length, labels, scores, kinds, transitions, mayStart }: Chain): Uint8Array {
  const path = new Uint8Array(length)
  if (length === 0) return path
  const cameFrom = new Uint8Array(length * labels)
  let best = new Float64Array(labels)
  let next = new Float64Array(labels)
  for (let label = 0; label < labels; label++) best[label] = mayStart[label] ? (scores[label] as number) : never
  for (let place = 1; place < length; place++) {
    const step = (kinds[place] as number) * labels * labels
    for (let to = 0; to < labels; to++) {
      let top = -Infinity
      let from = 0
      for (let label = 0; label < labels; label++) {
        const value = (best[label] as number) + (transitions[step + label * labels + to] as number)
        if (value > top) {
          top = value
          from = label
        }
      }
      next[to] = top + (scores[place * labels + to] as number)
      cameFrom[place * labels + to] = from
    }
    const spare = best
    best = next
    next = spare
  }
  let label = 0
  for (let other = 1; other < labels; other++) if ((best[other] as number) > (best[label] as number)) label = other
  for (let place = length - 1; place > 0; place--) {
    path[place] = label
    label = cameFrom[place * labels + label] as number
  }
  path[0] = label
  return path
}

/** What the forward and backward walks leave behind. */
export interface Marginals {
  /** Probability of each label at each place: `byPlace[place * labels + label]`. */
  readonly byPlace: Float64Array
  /** Scaled forward and backward values and exponentials, as training needs them for the transitions. */
  readonly forward: Float64Array
  readonly backward: Float64Array
  readonly expScores: Float64Array
  readonly scale: Float64Array
  /** Logarithm of the sum over all paths. */
  readonly logZ: number
}

/** The probability of each label at each place. `expTransitions` are the transitions' exponentials. */
export function marginalsOf(chain: Chain, expTransitions: Float64Array): Marginals {
  const { length, labels, scores, kinds, mayStart } = chain
  const expScores = new Float64Array(length * labels)
  const forward = new Float64Array(length * labels)
  const backward = new Float64Array(length * labels)
  const scale = new Float64Array(length)
  let logZ = 0
  for (let place = 0; place < length; place++) {
    let top = -Infinity
    for (let label = 0; label < labels; label++) top = Math.max(top, scores[place * labels + label] as number)
    for (let label = 0; label < labels; label++) {
      expScores[place * labels + label] = Math.exp((scores[place * labels + label] as number) - top)
    }
    logZ += top
    const step = (kinds[place] as number) * labels * labels
    let sum = 0
    for (let to = 0; to < labels; to++) {
      let value = 0
      if (place === 0) value = mayStart[to] ? 1 : 0
      else {
        for (let from = 0; from < labels; from++) {
          value +=
            (forward[(place - 1) * labels + from] as number) * (expTransitions[step + from * labels + to] as number)
        }
      }
      value *= expScores[place * labels + to] as number
      forward[place * labels + to] = value
      sum += value
    }
    scale[place] = sum
    logZ += Math.log(sum)
    for (let label = 0; label < labels; label++) {
      forward[place * labels + label] = (forward[place * labels + label] as number) / sum
    }
  }
  walkBack(chain, expTransitions, { expScores, backward, scale })
  const byPlace = new Float64Array(length * labels)
  for (let index = 0; index < byPlace.length; index++) {
    byPlace[index] = (forward[index] as number) * (backward[index] as number)
  }
  return { byPlace, forward, backward, expScores, scale, logZ }
}

function walkBack(
  { length, labels, kinds }: Chain,
  expTransitions: Float64Array,
  { expScores, backward, scale }: Pick<Marginals, 'expScores' | 'backward' | 'scale'>,
): void {
  for (let label = 0; label < labels; label++) backward[(length - 1) * labels + label] = 1
  for (let place = length - 2; place >= 0; place--) {
    const step = (kinds[place + 1] as number) * labels * labels
    const divisor = scale[place + 1] as number
    for (let from = 0; from < labels; from++) {
      let value = 0
      for (let to = 0; to < labels; to++) {
        const after = (place + 1) * labels + to
        value +=
          (expTransitions[step + from * labels + to] as number) *
          (expScores[after] as number) *
          (backward[after] as number)
      }
      backward[place * labels + from] = value / divisor
    }
  }
}
