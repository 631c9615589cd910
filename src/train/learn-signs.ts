import type { LearntSigns, Sign } from '../model/learnt-signs.js'
import { type CrossSums, crossSums } from './cross-sums.js'
import { fewSigns, fitSigns, type SignCase } from './fit-signs.js'

/** Signs with their weights, and in words what was seen by weights learnt without the article. */
export interface Learnt {
  readonly learnt: LearntSigns
  readonly seen: string
}

/** What each sign is worth, from the cases of each article; the least sum is the smallest at which `isEnough` holds. */
export function learnSigns<Scene>(
  signs: readonly Sign<Scene>[],
  articles: readonly (readonly SignCase[])[],
  isEnough: (sums: CrossSums, least: number) => boolean,
): Learnt {
  const learn = (cases: readonly SignCase[]) => fitSigns(cases, signs.length, fewSigns)
  const sums = crossSums(articles, learn)
  const least = leastSum((sum) => isEnough(sums, sum))
  const weights = learn(articles.flat())
  return {
    learnt: {
      // The file holds the signs alone: what a case without any is worth goes into the least sum.
      leastSum: rounded(least - (weights[signs.length] as number)),
      weights: Object.fromEntries(signs.map(({ name }, index) => [name, rounded(weights[index] as number)])),
    },
    seen: tellSeen(sums, least),
  }
}

/** What is seen with that least sum, in words. */
export function tellSeen({ isSo, isNot }: CrossSums, least: number): string {
  return (
    `${isSo.length} of ${isSo.length + isNot.length} are; ${shareAbove(isSo, least).toFixed(1)} % of these are seen to be such, ` +
    `and ${shareAbove(isNot, least).toFixed(1)} % of the others are taken for one`
  )
}

/** The smallest sum from 0 up at which it is enough. */
export function leastSum(isEnough: (least: number) => boolean): number {
  let least = 0
  while (!isEnough(least)) least = rounded(least + 0.1)
  return least
}

function rounded(weight: number): number {
  return Number(weight.toFixed(1))
}

/** How many in a hundred sums are above the least. */
export function shareAbove(sums: readonly number[], least: number): number {
  return (100 * sums.filter((sum) => sum > least).length) / Math.max(1, sums.length)
}

/** Of a hundred cases that are taken to be so, how many are not. */
export function falseAbove({ isSo, isNot }: CrossSums, least: number): number {
  const count = (sums: readonly number[]) => sums.filter((sum) => sum > least).length
  return (100 * count(isNot)) / Math.max(1, count(isSo) + count(isNot))
}
