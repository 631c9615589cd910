import type { Calibration } from '../model/calibration.js'

/** A proposal's facts, and whether it was right. */
export interface Trial {
  readonly facts: readonly number[]
  readonly right: boolean
}

/** Logistic regression by gradient descent over all trials at once, with a small ridge: a dozen numbers from thousands. */
export function calibrate(trials: readonly Trial[]): Calibration {
  const width = trials[0]?.facts.length ?? 0
  const weights = new Float64Array(width + 1)
  const sums = new Float64Array(width + 1)
  for (let round = 0; round < 600; round++) {
    const slopes = weights.map((weight, at) => (at === width ? 0 : -1e-3 * weight * trials.length))
    for (const { facts, right } of trials) {
      let score = weights[width] as number
      for (let at = 0; at < width; at++) score += (weights[at] as number) * (facts[at] as number)
      const slope = (right ? 1 : 0) - 1 / (1 + Math.exp(-score))
      for (let at = 0; at < width; at++) slopes[at] = (slopes[at] as number) + slope * (facts[at] as number)
      slopes[width] = (slopes[width] as number) + slope
    }
    for (let at = 0; at <= width; at++) {
      const slope = slopes[at] as number
      sums[at] = (sums[at] as number) + slope * slope
      weights[at] = (weights[at] as number) + (0.3 * slope) / Math.sqrt((sums[at] as number) + 1e-9)
    }
  }
  const rounded = Array.from(weights, (weight) => Number(weight.toFixed(3)))
  return { bias: rounded[width] as number, weights: rounded.slice(0, width) }
}
