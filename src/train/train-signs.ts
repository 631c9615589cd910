import { parseArgs } from 'node:util'
import { nameSigns } from '../attributions/name-signs.js'
import { readMarked } from '../corpus/read-marked.js'
import { readPolnear } from '../corpus/read-polnear.js'
import { learnSigns, shareAbove } from './learn-signs.js'
import { corpusCases, markedCases } from './name-sign-cases.js'
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
const { learnt, seen } = learnSigns(nameSigns, articles, ({ isNot }, least) => shareAbove(isNot, least) <= mayLose)
process.stdout.write(`names between marks, ${articles.length} articles: ${seen}\n`)
writeData('signs', 'name-signs.ts', 'nameSignWeights', 'LearntSigns', '../learnt-signs.js', learnt)
