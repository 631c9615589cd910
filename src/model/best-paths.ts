import type { Chain } from './chain.js'

/** A path through a chain: its labels, and its score. */
export interface Path {
  readonly labels: Uint8Array
  readonly score: number
}

const never = -1e9

/**
 * The `count` best paths, best first, by Viterbi's algorithm with as many ways into each label kept (Schwartz and Chow
 * 1990). Fewer where there are no more.
 */
export function bestPaths(chain: Chain, count: number): Path[] {
  const { length, labels } = chain
  if (length === 0) return []
  const width = labels * count
  const scores = new Float64Array(length * width).fill(-Infinity)
  const cameFrom = new Int16Array(length * width)
  for (let label = 0; label < labels; label++) {
    scores[label * count] = chain.mayStart[label] ? (chain.scores[label] as number) : never
  }
  const taken = new Uint8Array(labels)
  for (let place = 1; place < length; place++) {
    for (let to = 0; to < labels; to++) fillWays(chain, place, to, count, { scores, cameFrom, taken })
  }
  const last = (length - 1) * width
  const ends = Array.from({ length: width }, (_, state) => state)
    .filter((state) => (scores[last + state] as number) > never / 2)
    .sort((a, b) => (scores[last + b] as number) - (scores[last + a] as number))
  return ends.slice(0, count).map((end) => {
    const path = new Uint8Array(length)
    let state = end
    for (let place = length - 1; place >= 0; place--) {
      path[place] = Math.floor(state / count)
      state = cameFrom[place * width + state] as number
    }
    return { labels: path, score: scores[last + end] as number }
  })
}

interface Ways {
  /** `scores[(place * labels + label) * count + rank]`, the best first. */
  readonly scores: Float64Array
  /** The state, `label * count + rank`, each came from. */
  readonly cameFrom: Int16Array
  /** How many of the ways to each label before are used up. */
  readonly taken: Uint8Array
}

/** Merges the ways to all labels of the place before, each in order, into the best ways to one label of this place. */
function fillWays(
  { labels, scores: own, kinds, transitions }: Chain,
  place: number,
  to: number,
  count: number,
  { scores, cameFrom, taken }: Ways,
): void {
  const step = (kinds[place] as number) * labels * labels + to
  const before = (place - 1) * labels * count
  const here = (place * labels + to) * count
  const score = own[place * labels + to] as number
  taken.fill(0)
  for (let rank = 0; rank < count; rank++) {
    let top = -Infinity
    let best = -1
    for (let from = 0; from < labels; from++) {
      const used = taken[from] as number
      if (used >= count) continue
      const way = (scores[before + from * count + used] as number) + (transitions[step + from * labels] as number)
      if (way > top) {
        top = way
        best = from
      }
    }
    if (best < 0) return
    scores[here + rank] = top + score
    cameFrom[here + rank] = best * count + (taken[best] as number)
    taken[best] = (taken[best] as number) + 1
  }
}
