import type { Weights } from './fit-chain.js'

/**
 * The mean of several weights learnt from the same data in another order and with other features hidden. Scores are linear
 * in the weights, so this votes like all of them at the price of one, and hangs less on the seed.
 */
export function meanWeights(all: readonly Weights[]): Weights {
  return {
    byRow: Float32Array.from(mean(all.map(({ byRow }) => byRow))),
    transitions: mean(all.map(({ transitions }) => transitions)),
  }
}

/** The mean at each place of lists of one length. */
export function mean(all: readonly (Float32Array | Float64Array)[]): Float64Array {
  const sums = new Float64Array(all[0]?.length ?? 0)
  for (const one of all) {
    for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] as number) + (one[at] as number)
  }
  return sums.map((sum) => sum / all.length)
}
