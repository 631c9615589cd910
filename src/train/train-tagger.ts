import type { Columns } from '../attributions/column-names.js'
import { columnsOf } from '../attributions/columns.js'
import { mayFollow, mayStart, tagLabelCount } from '../attributions/labels.js'
import { stepKindCount, stepKinds } from '../attributions/step-kinds.js'
import { type TaggedUnit, tagUnits } from '../attributions/tag-cues.js'
import { taggerTemplates } from '../attributions/tagger-templates.js'
import { type ChainModel, loadChainModel, type PackedChainModel } from '../model/chain-model.js'
import type { WordClasses } from '../model/word-classes.js'
import { adaptedCount, adaptRows, followedWeights } from './adapt-corpora.js'
import { type Example, foldCount } from './examples.js'
import { type FeatureIndex, indexFeatures } from './feature-index.js'
import { featureKeys } from './feature-keys.js'
import { fitChain, type Sequence, type Weights } from './fit-chain.js'
import { meanWeights } from './mean-weights.js'
import { selectFeatures } from './select-features.js'
import { packChainModel } from './write-model.js'

/** How the tagger is trained; chosen on the tuning articles. */
const settings = {
  atLeast: 5,
  keep: 130_000,
  firstEpochs: 3,
  epochs: 4,
  rate: 0.01,
  dropout: 0.5,
  seeds: [1, 2, 3, 4, 5, 6, 7, 8],
}

/** The properties of every unit of every example; `cuenessOf` must not count the example itself. */
export function exampleColumns(
  examples: readonly Example[],
  classes: WordClasses,
  cuenessOf?: (example: number) => (word: number, listed: number) => number,
): Columns[][] {
  return examples.map(({ reading, outerSpans, units }, index) =>
    units.map((unit) => columnsOf(reading, outerSpans, unit, classes, cuenessOf?.(index))),
  )
}

/** The tagger, and what models that have not seen them make of the units of each example. */
export function trainTagger(
  examples: readonly Example[],
  columns: readonly (readonly Columns[])[],
  log: (line: string) => void,
): { packed: PackedChainModel; tagged: TaggedUnit[][] } {
  const lengths = examples.map(({ units }) => units.map(({ firstToken, endToken }) => endToken - firstToken))
  const keys = columns.map((list, e) =>
    list.map((unit, u) => featureKeys(taggerTemplates, unit, 0, lengths[e]?.[u] as number)),
  )
  const all = indexFeatures(keys.flat(), settings.atLeast)
  log(`tagger: ${all.rowCount} features`)
  const sequencesOf = ({ rowCount, rowOf }: FeatureIndex): Sequence[][] =>
    examples.map(({ corpus, units, labels }, e) =>
      units.map((unit, u) => ({
        length: lengths[e]?.[u] as number,
        rows: adaptRows((keys[e]?.[u] ?? new Int32Array()).map(rowOf), corpus, rowCount),
        gold: labels.slice(unit.firstToken, unit.endToken),
        kinds: stepKinds(columns[e]?.[u] as Columns, lengths[e]?.[u] as number),
      })),
    )
  const train = (sequences: readonly Sequence[], rowCount: number, epochs: number, seed: number): Weights => {
    const { byRow, transitions } = fitChain(sequences, {
      labels: tagLabelCount,
      width: 2 * taggerTemplates.length,
      rowCount: adaptedCount(rowCount),
      kindCount: stepKindCount,
      mayFollow,
      mayStart,
      epochs,
      rate: settings.rate,
      dropout: settings.dropout,
      seed,
    })
    return { byRow: followedWeights(byRow, rowCount, tagLabelCount), transitions }
  }
  const first = train(sequencesOf(all).flat(), all.rowCount, settings.firstEpochs, 1)
  const kept = selectFeatures(all, first.byRow, tagLabelCount, settings.keep, 0)
  log(`tagger: ${kept.rowCount} features kept`)
  const sequences = sequencesOf(kept)
  const pack = (list: readonly Sequence[], epochs: number, seeds: readonly number[]) =>
    packChainModel(
      meanWeights(seeds.map((seed) => train(list, kept.rowCount, epochs, seed))),
      kept.keys,
      tagLabelCount,
      stepKindCount,
      taggerTemplates,
    )
  const packed = pack(sequences.flat(), settings.epochs, settings.seeds)
  log('tagger: trained')
  const tagged: TaggedUnit[][] = examples.map(() => [])
  for (let fold = 0; fold < foldCount; fold++) {
    const model = loadChainModel(
      pack(sequences.filter((_, e) => examples[e]?.fold !== fold).flat(), settings.epochs - 1, [1]),
      taggerTemplates,
    )
    examples.forEach((example, e) => {
      if (example.fold === fold) tagged[e] = tagExample(model, columns[e] ?? [], lengths[e] ?? [])
    })
    log(`tagger: fold ${fold + 1} of ${foldCount} tagged`)
  }
  return { packed, tagged }
}

/** What a model makes of the units of one example. */
export function tagExample(model: ChainModel, columns: readonly Columns[], lengths: readonly number[]): TaggedUnit[] {
  return tagUnits(
    model,
    columns.map((unit, u) => ({ columns: unit, length: lengths[u] as number })),
  )
}
