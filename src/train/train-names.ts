import { parseArgs } from 'node:util'
import { committedClasses } from '../attributions/models.js'
import { nameFeatureSet } from '../attributions/name-features.js'
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
/** What a weight of 1 is worth in the file: those that come out 0 are left out. */
const step = 0.05

const { values } = parseArgs({ options: { polnear: { type: 'string' } } })
if (values.polnear === undefined) {
  process.stderr.write('names: say where PolNeAR is: npm run names -- --polnear DIR\n')
  process.exit(2)
}

const classes = committedClasses()
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

/** Weights as the file will hold them, so that the least sum is that of what is used. */
const learn = (cases: readonly SignCase[]) => {
  const weights = fitSigns(cases, keys.length, fitting)
  return weights.map((weight, row) => (row < keys.length ? wholeOf(weight) * step : weight))
}
const sums = crossSums(articles, learn)
const least = leastSum((sum) => shareAbove(sums.isNot, sum) <= mayLose)
process.stdout.write(`words between marks that no pattern shows to be names: ${tellSeen(sums, least)}\n`)

const weights = learn(articles.flat())
const rows = keys.map((_, row) => row).filter((row) => weights[row] !== 0)
writeData('names', 'names.ts', 'nameWeights', 'PackedLinearModel', '../linear-model.js', {
  format: linearFormat,
  features: nameFeatureSet,
  step,
  // The file holds the features alone: what a case without any is worth goes into the least sum.
  leastSum: Number((least - (weights[keys.length] as number)).toFixed(2)),
  keys: packKeys(rows.map((row) => keys[row] as number)),
  weights: packWeights(rows.map((row) => wholeOf(weights[row] as number))),
})

function wholeOf(weight: number): number {
  return Math.max(-largestWeight, Math.min(largestWeight, Math.round(weight / step)))
}

function frequentFeatures(cases: readonly SignCase[]): number[] {
  const counts = new Map<number, number>()
  for (const { signs } of cases) for (const key of signs) counts.set(key, (counts.get(key) ?? 0) + 1)
  return [...counts].flatMap(([key, count]) => (count >= leastCount ? [key] : [])).toSorted((a, b) => a - b)
}
