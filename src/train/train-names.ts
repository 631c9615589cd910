import { parseArgs } from 'node:util'
import { committedModels } from '../attributions/models.js'
import { readMarked } from '../corpus/read-marked.js'
import { readPolnear } from '../corpus/read-polnear.js'
import { linearFormat } from '../model/linear-model.js'
import { largestWeight, packKeys, packWeights } from '../model/pack.js'
import { crossSums } from './cross-sums.js'
import { type Fitting, fitSigns, type SignCase } from './fit-signs.js'
import { leastSum, shareAbove, tellSeen } from './learn-signs.js'
import { corpusNames, markedNames } from './name-cases.js'
import { isTuning } from './split.js'
import { writeData } from './write-model.js'

/** A feature met less often tells nothing of the next article. */
const leastCount = 2
const fitting: Fitting = { epochs: 150, rate: 0.1, pull: 3 }
/** Of a hundred short spans that are said, how many may be taken for names: losing one is worse than keeping a name. */
const mayLose = 0.5
/** Weights nearer to 0 are left out. */
const leastWeight = 0.04

const { values } = parseArgs({ options: { polnear: { type: 'string' } } })
if (values.polnear === undefined) {
  process.stderr.write('names: say where PolNeAR is: npm run names -- --polnear DIR\n')
  process.exit(2)
}

const { classes } = committedModels()
const polnear = readPolnear(values.polnear).filter((_, index) => !isTuning(index))
const hashed = [
  ...readMarked('fixtures/marked/tuning').map((article) => markedNames(article, classes)),
  ...polnear.map((article) => corpusNames(article, classes)),
]

/** The features kept, by their hashes in order; a feature's row is its place. */
const keys = frequentFeatures(hashed.flat())
const rowOf = new Map(keys.map((key, row) => [key, row]))
const articles = hashed.map((cases) =>
  cases.map((one) => ({ ...one, signs: one.signs.flatMap((key) => rowOf.get(key) ?? []) })),
)

const sums = crossSums(articles, keys.length, fitting)
const least = leastSum((sum) => shareAbove(sums.isNot, sum) <= mayLose)
process.stdout.write(`words between marks that no pattern shows to be names: ${tellSeen(sums, least)}\n`)

const weights = fitSigns(articles.flat(), keys.length, fitting)
const rows = keys.map((_, row) => row).filter((row) => Math.abs(weights[row] as number) >= leastWeight)
const largest = Math.max(...rows.map((row) => Math.abs(weights[row] as number)))
const step = Number((largest / largestWeight).toPrecision(2))
const wholeOf = (weight: number) => Math.max(-largestWeight, Math.min(largestWeight, Math.round(weight / step)))
writeData('names', 'names.ts', 'nameWeights', 'PackedLinearModel', '../linear-model.js', {
  format: linearFormat,
  step,
  // The file holds the features alone: what a case without any is worth goes into the least sum.
  leastSum: Number((least - (weights[keys.length] as number)).toFixed(2)),
  keys: packKeys(rows.map((row) => keys[row] as number)),
  weights: packWeights(rows.map((row) => wholeOf(weights[row] as number))),
})

function frequentFeatures(cases: readonly SignCase[]): number[] {
  const counts = new Map<number, number>()
  for (const { signs } of cases) for (const key of signs) counts.set(key, (counts.get(key) ?? 0) + 1)
  return [...counts].flatMap(([key, count]) => (count >= leastCount ? [key] : [])).toSorted((a, b) => a - b)
}
