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
export function bestPath(chain: Chain): Uint8Array {
  const { length, labels, scores, mayStart } = chain
  const path = new Uint8Array(length)
  if (length === 0) return path
  const cameFrom = new Uint8Array(length * labels)
  let best = new Float64Array(labels)
  let next = new Float64Array(labels)
  for (let label = 0; label < labels; label++) best[label] = mayStart[label] ? (scores[label] as number) : never
  for (let place = 1; place < length; place++) {
    stepBest(chain, place, best, next, cameFrom)
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

/** Fills `next` with the score of the best path to each label of a place, and `cameFrom` with the label before it. */
function stepBest(
  { labels, scores, kinds, transitions }: Chain,
  place: number,
  best: Float64Array,
  next: Float64Array,
  cameFrom: Uint8Array,
): void {
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
  const { length, labels } = chain
  const expScores = new Float64Array(length * labels)
  const forward = new Float64Array(length * labels)
  const backward = new Float64Array(length * labels)
  const scale = new Float64Array(length)
  let logZ = 0
  for (let place = 0; place < length; place++) {
    logZ += exponentiate(chain, place, expScores)
    const sum = stepForward(chain, place, expTransitions, expScores, forward)
    scale[place] = sum
    logZ += Math.log(sum)
    for (let at = place * labels; at < (place + 1) * labels; at++) forward[at] = (forward[at] as number) / sum
  }
  walkBack(chain, expTransitions, { expScores, backward, scale })
  const byPlace = new Float64Array(length * labels)
  for (let index = 0; index < byPlace.length; index++) {
    byPlace[index] = (forward[index] as number) * (backward[index] as number)
  }
  return { byPlace, forward, backward, expScores, scale, logZ }
}

/** Fills in the exponentials of a place's scores, the largest of them 1, and returns the score that was largest. */
function exponentiate({ labels, scores }: Chain, place: number, expScores: Float64Array): number {
  const [first, end] = [place * labels, (place + 1) * labels]
  let top = -Infinity
  for (let at = first; at < end; at++) top = Math.max(top, scores[at] as number)
  for (let at = first; at < end; at++) expScores[at] = Math.exp((scores[at] as number) - top)
  return top
}

/** Fills in the forward values of a place, not yet scaled, and returns their sum. */
function stepForward(
  { labels, kinds, mayStart }: Chain,
  place: number,
  expTransitions: Float64Array,
  expScores: Float64Array,
  forward: Float64Array,
): number {
  const step = (kinds[place] as number) * labels * labels
  const before = (place - 1) * labels
  let sum = 0
  for (let to = 0; to < labels; to++) {
    let value = 0
    if (place === 0) value = mayStart[to] ? 1 : 0
    else {
      for (let from = 0; from < labels; from++) {
        value += (forward[before + from] as number) * (expTransitions[step + from * labels + to] as number)
      }
    }
    value *= expScores[place * labels + to] as number
    forward[place * labels + to] = value
    sum += value
  }
  return sum
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
