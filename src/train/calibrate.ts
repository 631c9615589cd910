import type { Calibration } from '../model/calibration.js'

/** A proposal's facts, and whether it was right. */
export interface Trial {
  readonly facts: readonly number[]
  readonly right: boolean
}

const rounds = 500
const rate = 0.3

/**
 * Brings a score learnt on other articles to the odds that hold on these: two numbers, a factor and a shift, by logistic
 * regression (Platt 1999).
 */
export function calibrate(trials: readonly Trial[], { bias, weights }: Calibration): Calibration {
  const scores = trials.map(({ facts }) => weights.reduce((sum, weight, at) => sum + weight * (facts[at] ?? 0), bias))
  let [factor, shift, factorSum, shiftSum] = [1, 0, 1e-9, 1e-9]
  for (let round = 0; round < rounds; round++) {
    let [factorSlope, shiftSlope] = [0, 0]
    trials.forEach(({ right }, index) => {
      const score = scores[index] as number
      const slope = (right ? 1 : 0) - 1 / (1 + Math.exp(-(factor * score + shift)))
      factorSlope += slope * score
      shiftSlope += slope
    })
    factorSum += factorSlope ** 2
    shiftSum += shiftSlope ** 2
    factor += (rate * factorSlope) / Math.sqrt(factorSum)
    shift += (rate * shiftSlope) / Math.sqrt(shiftSum)
  }
  const round = (value: number) => Number(value.toFixed(3))
  return { bias: round(factor * bias + shift), weights: weights.map((weight) => round(factor * weight)) }
}
