import { type SignCase, type SignWeights, sumOfSigns } from './fit-signs.js'

/** Parts the articles are taken in. */
const folds = 10

/** The sums of cases, apart for those that are so and those that are not. */
export interface CrossSums {
  readonly isSo: readonly number[]
  readonly isNot: readonly number[]
}

/** What the signs of every case that is measured sum up to under weights learnt without its article. */
export function crossSums(
  articles: readonly (readonly SignCase[])[],
  learn: (cases: readonly SignCase[]) => SignWeights,
): CrossSums {
  const so: number[] = []
  const not: number[] = []
  for (let fold = 0; fold < folds; fold++) {
    const weights = learn(articles.filter((_, index) => index % folds !== fold).flat())
    for (const { signs: held, isSo, isMeasured } of articles.filter((_, index) => index % folds === fold).flat()) {
      if (isMeasured === false) continue
      const sums = isSo ? so : not
      sums.push(sumOfSigns(weights, held))
    }
  }
  return { isSo: so, isNot: not }
}
