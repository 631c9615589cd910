import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { unpackModels } from '../attributions/models.js'
import { innerSigns } from '../context/inner-signs.js'
import { readMarked } from '../corpus/read-marked.js'
import { readPolnear } from '../corpus/read-polnear.js'
import type { ChainModel } from '../model/chain-model.js'
import { packCodes, unpackCodes, unpackKeys } from '../model/pack.js'
import { wordClasses } from '../model/weights/word-classes.js'
import { loadWordClasses, wordShift } from '../model/word-classes.js'
import { calibrate } from './calibrate.js'
import { cuePriors } from './cue-priors.js'
import { cueWords } from './cue-words.js'
import { type CueCounts, countCues, cuenessStep } from './cueness.js'
import { makeExamples } from './examples.js'
import { innerCases } from './inner-cases.js'
import { falseAbove, learnSigns } from './learn-signs.js'
import { nestedExamples } from './nested-examples.js'
import { outermost } from './outermost.js'
import { isTuning } from './split.js'
import { trainJudge } from './train-judge.js'
import { trainLinker } from './train-linker.js'
import { exampleColumns, trainTagger } from './train-tagger.js'
import { bestThreshold, tryProposals } from './tune.js'
import { writeData } from './write-model.js'

/** Parts the articles are counted in, so that a word's cueness never tells of the article it stands in. */
const cuenessFolds = 6
/** Of a hundred sayings the models find inside others, how many may be none: PolNeAR marks none at all. */
const mayBeFalse = 8

const { values } = parseArgs({ options: { polnear: { type: 'string' } } })
if (values.polnear === undefined) {
  process.stderr.write('train: say where PolNeAR is: npm run train -- --polnear DIR\n')
  process.exit(2)
}

const started = performance.now()
const log = (line: string) =>
  process.stdout.write(`${((performance.now() - started) / 1000).toFixed(0).padStart(4)} s  ${line}\n`)

const articles = readPolnear(values.polnear)
const polnear = makeExamples(articles.filter((_, index) => !isTuning(index)))
const markedArticles = readMarked(join('fixtures', 'marked', 'tuning'))
const marked = makeExamples(
  markedArticles.map((article) => ({ ...article, gold: outermost(article.gold) })),
  'other',
)
const nested = nestedExamples(markedArticles)
const examples = [...polnear, ...marked, ...nested]
const tuning = makeExamples(articles.filter((_, index) => isTuning(index)))
log(
  `${polnear.length} and ${marked.length} articles to learn from, ${nested.flatMap(({ units }) => units).length} reported clauses, ${tuning.length} to tune on`,
)

const blank = loadWordClasses(wordClasses, packCodes(unpackCodes(wordClasses.verbClass).fill(0)))
const priors = Float64Array.from(unpackCodes(cuePriors), (code) => (code / 89) ** 2)
const priorOf = (listed: number) => (listed > 0 ? (priors[listed - 1] as number) : null)
const counts: CueCounts = countCues(
  Array.from({ length: cuenessFolds }, (_, fold) =>
    polnear.filter((_, index) => index % cuenessFolds === fold).flatMap(cueWords),
  ),
)
const columns = exampleColumns(
  examples,
  blank,
  (index) => (word, listed) =>
    cuenessStep(counts, word, priorOf(listed), index < polnear.length ? index % cuenessFolds : undefined),
)
const { packed: tagger, tagged } = trainTagger(examples, columns, log)
writeData('train', 'tagger.ts', 'taggerWeights', 'PackedChainModel', '../chain-model.js', tagger)
const { packed: linker, folds } = trainLinker(examples, columns, tagged, log)
writeData('train', 'linker.ts', 'linkerWeights', 'PackedChainModel', '../chain-model.js', linker)
const { packed: judge, acceptance } = trainJudge(examples, columns, tagged, folds, log)
writeData('train', 'judge.ts', 'judgeWeights', 'PackedChainModel', '../chain-model.js', judge)

/** In use a word is known by the upper bits of its hash alone: those that share them share their counts. */
const byKey = new Map<number, number>()
for (const word of counts.all.keys()) byKey.set(word >>> wordShift, word)
const cueness = packCodes(
  Array.from(unpackKeys(wordClasses.keys), (key, index) =>
    cuenessStep(counts, byKey.get(key) ?? 0, priors[index] as number),
  ),
)
const models = unpackModels(tagger, linker, judge, loadWordClasses(wordClasses, cueness))
const trials = tuning.map((example) => tryProposals(example, models))
const calibration = calibrate(trials.flat(), acceptance)
const { threshold, scores } = bestThreshold(tuning, models, calibration)
for (const line of scores) log(line)
writeData('train', 'cueness.ts', 'cueness', 'string', null, cueness)
writeData('train', 'calibration.ts', 'calibration', 'TunedCalibration', '../calibration.js', {
  ...calibration,
  threshold,
})
const first = polnear.length + marked.length
const cases = nested.map((example, index) =>
  innerCases(
    example,
    columns[first + index] ?? [],
    tagged[first + index] ?? [],
    { ...models, linker: folds[example.fold] as ChainModel },
    calibration,
  ),
)
const { learnt, seen } = learnSigns(innerSigns, cases, (sums, least) => falseAbove(sums, least) <= mayBeFalse)
log(`sayings inside others: ${seen}`)
writeData('train', 'inner-signs.ts', 'innerSignWeights', 'LearntSigns', '../learnt-signs.js', learnt)
log(`written; the threshold is ${threshold}`)
