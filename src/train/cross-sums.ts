import { fitSigns, type SignCase, sumOfSigns } from './fit-signs.js'

/** Parts the articles are taken in. */
const folds = 10

/** What the signs of every span sum up to under weights learnt without its article, said spans and names apart. */
export function crossSums(
  articles: readonly (readonly SignCase[])[],
  signs: number,
): { readonly said: readonly number[]; readonly names: readonly number[] } {
  const said: number[] = []
  const names: number[] = []
  for (let fold = 0; fold < folds; fold++) {
    const weights = fitSigns(articles.filter((_, index) => index % folds !== fold).flat(), signs)
    for (const { signs: held, isName } of articles.filter((_, index) => index % folds === fold).flat()) {
      const sums = isName ? names : said
      sums.push(sumOfSigns(weights, held))
    }
  }
  return { said, names }
}
