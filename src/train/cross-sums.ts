import { type Fitting, fitSigns, type SignCase, sumOfSigns } from './fit-signs.js'

/** Parts the articles are taken in. */
const folds = 10

/** The sums of cases, apart for those that are so and those that are not. */
export interface CrossSums {
  readonly isSo: readonly number[]
  readonly isNot: readonly number[]
}

/** What the signs of every case that is not decided yet sum up to under weights learnt without its article. */
export function crossSums(articles: readonly (readonly SignCase[])[], signs: number, fitting: Fitting): CrossSums {
  const so: number[] = []
  const not: number[] = []
  for (let fold = 0; fold < folds; fold++) {
    const weights = fitSigns(articles.filter((_, index) => index % folds !== fold).flat(), signs, fitting)
    for (const { signs: held, isSo, isDecided } of articles.filter((_, index) => index % folds === fold).flat()) {
      if (isDecided === true) continue
      const sums = isSo ? so : not
      sums.push(sumOfSigns(weights, held))
    }
  }
  return { isSo: so, isNot: not }
}
