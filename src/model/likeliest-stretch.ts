import type { Chain, Marginals } from './chain.js'

/** A stretch of places: half-open. */
export interface Stretch {
  readonly first: number
  readonly end: number
}

/** The labels of a part: what it begins with and what it goes on with. */
export interface PartLabels {
  readonly begins: number
  readonly goesOn: number
}

/** How far the stretch may begin and end from where it is looked for, in places. */
const slack = 4

/**
 * Of the stretches near `near` that share a place with it, the one that is most probably exactly one part, whatever stands
 * around it: the best path as a whole may well end a part elsewhere (minimum Bayes risk instead of Viterbi; Goodman 1996).
 */
export function likeliestStretch(
  chain: Chain,
  marginals: Marginals,
  expTransitions: Float64Array,
  part: PartLabels,
  near: Stretch,
): Stretch {
  const { labels, length } = chain
  const { forward } = marginals
  const walk = { chain, marginals, expTransitions, part }
  let best = near
  let most = 0
  for (let first = Math.max(0, near.first - slack); first < Math.min(near.end, near.first + slack); first++) {
    // Probability of what comes before, and of one part from `first` up to the place looked at.
    let inside = forward[first * labels + part.begins] as number
    for (let end = first + 1; end <= Math.min(length, near.end + slack); end++) {
      if (end > first + 1) inside *= step(walk, end - 1, labelAt(part, first, end - 2), part.goesOn)
      if (end <= near.first) continue
      const probability = inside * closing(walk, labelAt(part, first, end - 1), end)
      if (probability > most) [most, best] = [probability, { first, end }]
    }
  }
  return best
}

interface Walk {
  readonly chain: Chain
  readonly marginals: Marginals
  readonly expTransitions: Float64Array
  readonly part: PartLabels
}

function labelAt({ begins, goesOn }: PartLabels, first: number, place: number): number {
  return place === first ? begins : goesOn
}

/** The factor of a step into a place, scaled as the forward values are. */
function step(
  { chain: { labels, kinds }, marginals, expTransitions }: Walk,
  place: number,
  from: number,
  to: number,
): number {
  const transition = expTransitions[((kinds[place] as number) * labels + from) * labels + to] as number
  return (transition * (marginals.expScores[place * labels + to] as number)) / (marginals.scale[place] as number)
}

/** The factor of all that may follow when the part ends before `end`. */
function closing(walk: Walk, label: number, end: number): number {
  const { labels, length } = walk.chain
  const { backward } = walk.marginals
  if (end === length) return backward[(end - 1) * labels + label] as number
  let sum = 0
  for (let to = 0; to < labels; to++) {
    if (to !== walk.part.goesOn) sum += step(walk, end, label, to) * (backward[end * labels + to] as number)
  }
  return sum
}
