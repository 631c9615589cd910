/** One case to learn from: which signs hold, and whether the thing they are signs of is so. */
export interface SignCase {
  /** Numbers of the signs or features that hold. */
  readonly signs: readonly number[]
  readonly isSo: boolean
  /** How much it counts in learning; 1 where it is left out. */
  readonly weight?: number
  /** Whether what is learnt is measured by it; false where something else decides or its mark is not to be relied on. */
  readonly isMeasured?: boolean
}

/** How weights are found. */
export interface Fitting {
  /** How often all cases are gone through: the weights stand still by then. */
  readonly epochs: number
  readonly rate: number
  /** How strongly weights are held near 0. */
  readonly pull: number
}

/** For some dozens of signs. */
export const fewSigns: Fitting = { epochs: 150, rate: 0.5, pull: 1 }

/** Weights of all signs and, last, what a case without any is worth. */
export type SignWeights = Float64Array

/** Logistic regression from signs to what they are signs of: the whole of the cases a step, AdaGrad, no chance anywhere. */
export function fitSigns(cases: readonly SignCase[], signs: number, { epochs, rate, pull }: Fitting): SignWeights {
  const weights = new Float64Array(signs + 1)
  const sums = new Float64Array(signs + 1).fill(1e-6)
  for (let epoch = 0; epoch < epochs; epoch++) {
    const slopes = new Float64Array(signs + 1)
    for (const { signs: held, isSo, weight = 1 } of cases) {
      const error = weight * (1 / (1 + Math.exp(-sumOfSigns(weights, held))) - (isSo ? 1 : 0))
      for (const sign of held) slopes[sign] = (slopes[sign] as number) + error
      slopes[signs] = (slopes[signs] as number) + error
    }
    for (let at = 0; at <= signs; at++) {
      const slope = (slopes[at] as number) + (at < signs ? pull * (weights[at] as number) : 0)
      sums[at] = (sums[at] as number) + slope * slope
      weights[at] = (weights[at] as number) - (rate * slope) / Math.sqrt(sums[at] as number)
    }
  }
  return weights
}

/** How much speaks for it: above 0 where it is likelier than not. */
export function sumOfSigns(weights: SignWeights, held: readonly number[]): number {
  return held.reduce((sum, sign) => sum + (weights[sign] as number), weights[weights.length - 1] as number)
}
