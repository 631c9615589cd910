import { parseArgs } from 'node:util'
import { nameSigns } from '../attributions/name-signs.js'
import { innerSigns } from '../context/inner-signs.js'
import { readMarked } from '../corpus/read-marked.js'
import { readPolnear } from '../corpus/read-polnear.js'
import type { Sign } from '../model/learnt-signs.js'
import { type CrossSums, crossSums } from './cross-sums.js'
import { fitSigns, type SignCase } from './fit-signs.js'
import { innerCases } from './inner-sign-cases.js'
import { corpusCases, markedCases } from './name-sign-cases.js'
import { isTuning } from './split.js'
import { writeData } from './write-model.js'

/**
 * Of a hundred spans that count as said, how many may be taken for names: losing one is worse than keeping a name. Of those
 * in the marked articles it is far fewer: PolNeAR counts every term within reported speech as said.
 */
const mayLose = 4
/** Of a hundred sayings found by the models inside others, how many may be none: they are marked in our own articles alone. */
const mayBeFalse = 8

const { values } = parseArgs({ options: { polnear: { type: 'string' } } })
if (values.polnear === undefined) {
  process.stderr.write('signs: say where PolNeAR is: npm run signs -- --polnear DIR\n')
  process.exit(2)
}

const markedArticles = readMarked('fixtures/marked/tuning')
const polnear = readPolnear(values.polnear).filter((_, index) => !isTuning(index))
const nameCases = [...markedArticles.map(markedCases), ...polnear.map(corpusCases)]
const named = crossSums(nameCases, nameSigns.length)
const leastName = leastSum((least) => shareAbove(named.isNot, least) <= mayLose)
log(nameCases.length, 'spans are names', named, leastName)
writeSigns('name-signs.ts', 'nameSignWeights', nameSigns, nameCases.flat(), leastName)

const innerOnes = markedArticles.map(innerCases)
const inner = crossSums(innerOnes, innerSigns.length)
const leastInner = leastSum((least) => falseAbove(inner, least) <= mayBeFalse)
log(innerOnes.length, 'proposals are sayings inside others', inner, leastInner)
writeSigns('inner-signs.ts', 'innerSignWeights', innerSigns, innerOnes.flat(), leastInner)

/** The least sum, in tenths, that is good enough. */
function leastSum(isEnough: (least: number) => boolean): number {
  let least = 0
  while (!isEnough(least)) least = Number((least + 0.1).toFixed(1))
  return least
}

/** How many in a hundred sums are above the least. */
function shareAbove(sums: readonly number[], least: number): number {
  return (100 * sums.filter((sum) => sum > least).length) / Math.max(1, sums.length)
}

/** Of a hundred cases that are taken to be so, how many are not. */
function falseAbove({ isSo, isNot }: CrossSums, least: number): number {
  const count = (sums: readonly number[]) => sums.filter((sum) => sum > least).length
  return (100 * count(isNot)) / Math.max(1, count(isSo) + count(isNot))
}

function log(articles: number, what: string, { isSo, isNot }: CrossSums, least: number): void {
  process.stdout.write(
    `${articles} articles: ${isSo.length} of ${isSo.length + isNot.length} ${what}; of these ${shareAbove(isSo, least).toFixed(1)} % ` +
      `are seen to be such, and ${shareAbove(isNot, least).toFixed(1)} % of the others are taken for one\n`,
  )
}

/** `least` is reckoned with what a case without any sign is worth; the file holds the signs alone. */
function writeSigns<Scene>(
  file: string,
  name: string,
  signs: readonly Sign<Scene>[],
  cases: readonly SignCase[],
  least: number,
): void {
  const weights = fitSigns(cases, signs.length)
  const rounded = (weight: number) => Number(weight.toFixed(1))
  writeData('signs', file, name, 'LearntSigns', '../learnt-signs.js', {
    leastSum: rounded(least - (weights[signs.length] as number)),
    weights: Object.fromEntries(signs.map(({ name: sign }, index) => [sign, rounded(weights[index] as number)])),
  })
}
