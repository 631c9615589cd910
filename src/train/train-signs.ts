import { parseArgs } from 'node:util'
import { nameSigns } from '../attributions/name-signs.js'
import { readMarked } from '../corpus/read-marked.js'
import { readPolnear } from '../corpus/read-polnear.js'
import { crossSums } from './cross-sums.js'
import { fitSigns } from './fit-signs.js'
import { corpusCases, markedCases } from './sign-cases.js'
import { isTuning } from './split.js'
import { writeData } from './write-model.js'

/**
 * Of a hundred spans that count as said, how many may be taken for names: losing one is worse than keeping a name. Of those
 * in the marked articles it is far fewer: PolNeAR counts every term within reported speech as said.
 */
const mayLose = 4

const { values } = parseArgs({ options: { polnear: { type: 'string' } } })
if (values.polnear === undefined) {
  process.stderr.write('signs: say where PolNeAR is: npm run signs -- --polnear DIR\n')
  process.exit(2)
}

const polnear = readPolnear(values.polnear).filter((_, index) => !isTuning(index))
const articles = [...readMarked('fixtures/marked/tuning').map(markedCases), ...polnear.map(corpusCases)]
const { said, names } = crossSums(articles, nameSigns.length)
const share = (sums: readonly number[], least: number) =>
  (100 * sums.filter((sum) => sum > least).length) / Math.max(1, sums.length)
let least = 0
while (share(said, least) > mayLose) least = Number((least + 0.1).toFixed(1))
process.stdout.write(
  `${articles.length} articles: ${share(names, least).toFixed(1)} % of ${names.length} names are seen to be such, ` +
    `and ${share(said, least).toFixed(1)} % of ${said.length} spans that somebody says are taken for one\n`,
)

const weights = fitSigns(articles.flat(), nameSigns.length)
const rounded = (weight: number) => Number(weight.toFixed(1))
writeData('signs', 'name-signs.ts', 'nameSignWeights', 'NameSignWeights', '../name-sign-weights.js', {
  leastSum: rounded(least - (weights[nameSigns.length] as number)),
  weights: Object.fromEntries(nameSigns.map(({ name }, sign) => [name, rounded(weights[sign] as number)])),
})
