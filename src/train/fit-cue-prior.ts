/** A word as the prior sees it. */
export interface PriorWord {
  /** Values of its word vector and classes. */
  readonly values: Float32Array
  readonly seen: number
  readonly inCue: number
}

/**
 * Logistic regression from word vectors to the share of a word's occurrences that stand in a cue: what is to be
 * expected of a word the training articles hold rarely or never ("bemoaned" is near "lamented").
 */
export function fitCuePrior(words: readonly PriorWord[], width: number): (values: Float32Array) => number {
  const weights = new Float64Array(width + 1)
  const sums = new Float64Array(width + 1).fill(1e-6)
  const predict = (values: Float32Array): number => {
    let score = weights[width] as number
    for (let at = 0; at < width; at++) score += (weights[at] as number) * (values[at] as number)
    return 1 / (1 + Math.exp(-score))
  }
  for (let epoch = 0; epoch < 60; epoch++) {
    for (const { values, seen, inCue } of words) {
      // A word seen a thousand times is not a thousand words: its kind counts, not how common it is.
      const weight = Math.log2(1 + seen)
      const slope = weight * (inCue / seen - predict(values))
      for (let at = 0; at <= width; at++) {
        const part = slope * (at === width ? 1 : (values[at] as number)) - 1e-4 * (weights[at] as number)
        sums[at] = (sums[at] as number) + part * part
        weights[at] = (weights[at] as number) + (0.1 * part) / Math.sqrt(sums[at] as number)
      }
    }
  }
  return predict
}
