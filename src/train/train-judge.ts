import type { Columns } from '../attributions/column-names.js'
import { judgeLabelCount, type LinkedUnit } from '../attributions/judge.js'
import { linkingColumns } from '../attributions/linking-columns.js'
import { linkingTemplates } from '../attributions/linking-templates.js'
import { factsOf, linkUnits } from '../attributions/propose.js'
import type { TaggedUnit } from '../attributions/tag-cues.js'
import { createMeter } from '../meter.js'
import type { Calibration } from '../model/calibration.js'
import type { ChainModel, PackedChainModel } from '../model/chain-model.js'
import { adaptedCount, adaptRows, followedWeights } from './adapt-corpora.js'
import type { Example } from './examples.js'
import { type FeatureIndex, indexFeatures } from './feature-index.js'
import { featureKeys } from './feature-keys.js'
import { type FittedJudge, fitJudge, type Group } from './fit-judge.js'
import { rateLinking } from './rate-linking.js'
import { selectFeatures } from './select-features.js'
import { packChainModel } from './write-model.js'

/** How the judge is trained; chosen on the tuning articles. */
const settings = {
  atLeast: 4,
  keep: 40_000,
  rankEpochs: 3,
  acceptEpochs: 2,
  rankRate: 0.05,
  acceptRate: 0.01,
  factRate: 0.1,
  dropout: 0.5,
  seeds: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
}

/** The judge, and how its facts are weighed, from what a tagger and a linker that have not seen an example make of it. */
export function trainJudge(
  examples: readonly Example[],
  columns: readonly (readonly Columns[])[],
  tagged: readonly (readonly TaggedUnit[])[],
  linkers: readonly ChainModel[],
  log: (line: string) => void,
): { packed: PackedChainModel; acceptance: Calibration } {
  const groups = examples.flatMap((example, e) => {
    const linker = linkers[example.fold] as ChainModel
    const own = columns[e] ?? []
    const linked = linkUnits(example.reading, example.units, own, tagged[e] ?? [], linker, createMeter())
    return linked.flatMap((unit, u) => groupsOf(example, example.units[u]?.firstToken ?? 0, own[u] ?? [], unit))
  })
  const all = indexFeatures(
    groups.map(({ rows }) => rows),
    settings.atLeast,
  )
  log(`judge: ${groups.length} cues, ${all.rowCount} features`)
  const train = ({ rowCount, rowOf }: FeatureIndex, seeds: readonly number[]): FittedJudge => {
    const { byRow, acceptance } = fitJudge(
      groups.map((group) => ({ ...group, rows: adaptRows(group.rows.map(rowOf), group.corpus, rowCount) })),
      { ...settings, seeds, rowCount: adaptedCount(rowCount), width: 2 * linkingTemplates.length },
    )
    return { byRow: followedWeights(byRow, rowCount, judgeLabelCount), acceptance }
  }
  const kept = selectFeatures(all, train(all, [1]).byRow, judgeLabelCount, settings.keep, 0.5)
  log(`judge: ${kept.rowCount} features kept`)
  const { byRow, acceptance } = train(kept, settings.seeds)
  const weights = { byRow, transitions: new Float64Array() }
  return { packed: packChainModel(weights, kept.keys, judgeLabelCount, 0, linkingTemplates), acceptance }
}

/** One group a cue the tagger found; its rows still hold keys. */
function groupsOf(example: Example, shift: number, columns: Columns, { linkable, found }: LinkedUnit): Group[] {
  const all = linkingColumns(linkable, found)
  let first = 0
  return found.map(({ cue, linkings }) => {
    const from = first
    first += linkings.length
    const gold = example.attributions.filter(
      (one) => one.cue !== null && one.cue.first < cue.end + shift && cue.first + shift < one.cue.end,
    )
    return {
      linkings,
      rows: featureKeys(linkingTemplates, all, from, first, 0),
      ratings: linkings.map((linked) => rateLinking(linked, gold, shift)),
      corpus: example.corpus,
      facts: linkings.map((linked) => factsOf(columns, cue, linked)),
    }
  })
}
