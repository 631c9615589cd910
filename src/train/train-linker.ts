import type { Columns } from '../attributions/column-names.js'
import { linkLabelCount, mayFollow, mayStart, tagLabel } from '../attributions/labels.js'
import { type CueRange, linkColumns } from '../attributions/link-columns.js'
import { linkWindow } from '../attributions/link-cue.js'
import { linkerCueTemplates, linkerTemplates, linkerWordTemplates } from '../attributions/linker-templates.js'
import { stepKindCount, stepKinds } from '../attributions/step-kinds.js'
import type { TaggedUnit } from '../attributions/tag-cues.js'
import type { Unit } from '../attributions/units.js'
import { type ChainModel, loadChainModel, type PackedChainModel } from '../model/chain-model.js'
import { adaptedCount, adaptRows, followedWeights } from './adapt-corpora.js'
import { type Example, foldCount, type GoldTokens } from './examples.js'
import { type FeatureIndex, indexFeatures } from './feature-index.js'
import { featureKeys } from './feature-keys.js'
import { fitChain, type Sequence, type Weights } from './fit-chain.js'
import { meanWeights } from './mean-weights.js'
import { selectFeatures } from './select-features.js'
import { packChainModel } from './write-model.js'

/** How the linker is trained; chosen on the tuning articles. */
const settings = {
  atLeast: 5,
  keep: 185_000,
  firstEpochs: 2,
  epochs: 4,
  rate: 0.01,
  dropout: 0.5,
  seeds: [1, 2, 3, 4, 5, 6, 7, 8],
}

/**
 * The linker, from the true cues of the examples and the tags a model gives that has not seen them; and one for each fold
 * of the examples that has not seen those.
 */
export function trainLinker(
  examples: readonly Example[],
  columns: readonly (readonly Columns[])[],
  tagged: readonly (readonly TaggedUnit[])[],
  log: (line: string) => void,
): { packed: PackedChainModel; folds: ChainModel[] } {
  const byExample = examples.map((example, e) => sequencesOf(example, columns[e] ?? [], tagged[e] ?? []))
  const sequences = byExample.flat()
  const all = indexFeatures(
    sequences.map(({ rows }) => rows),
    settings.atLeast,
  )
  log(`linker: ${sequences.length} cues, ${all.rowCount} features`)
  const withRows = ({ rowCount, rowOf }: FeatureIndex): Sequence[][] =>
    byExample.map((list, e) =>
      list.map((sequence) => ({
        ...sequence,
        rows: adaptRows(sequence.rows.map(rowOf), (examples[e] as Example).corpus, rowCount),
      })),
    )
  const train = (list: readonly Sequence[], rowCount: number, epochs: number, seed: number): Weights => {
    const { byRow, transitions } = fitChain(list, {
      labels: linkLabelCount,
      width: 2 * linkerTemplates.length,
      rowCount: adaptedCount(rowCount),
      kindCount: stepKindCount,
      mayFollow,
      mayStart,
      epochs,
      rate: settings.rate,
      dropout: settings.dropout,
      seed,
    })
    return { byRow: followedWeights(byRow, rowCount, linkLabelCount), transitions }
  }
  const first = train(withRows(all).flat(), all.rowCount, settings.firstEpochs, 1)
  const kept = selectFeatures(all, first.byRow, linkLabelCount, settings.keep, 0)
  log(`linker: ${kept.rowCount} features kept`)
  const rows = withRows(kept)
  const pack = (list: readonly Sequence[], seeds: readonly number[]) =>
    packChainModel(
      meanWeights(seeds.map((seed) => train(list, kept.rowCount, settings.epochs, seed))),
      kept.keys,
      linkLabelCount,
      stepKindCount,
      linkerTemplates,
    )
  const packed = pack(rows.flat(), settings.seeds)
  log('linker: trained')
  const folds = Array.from({ length: foldCount }, (_, fold) => {
    const model = pack(rows.filter((_, e) => examples[e]?.fold !== fold).flat(), [1])
    log(`linker: without fold ${fold + 1} of ${foldCount}`)
    return loadChainModel(model, linkerTemplates)
  })
  return { packed, folds }
}

/** One sequence a true cue; its rows still hold keys. */
function sequencesOf(example: Example, columns: readonly Columns[], tagged: readonly TaggedUnit[]): Sequence[] {
  return example.attributions.flatMap((attribution) => {
    const { cue } = attribution
    if (cue === null) return []
    const u = example.units.findIndex(({ firstToken, endToken }) => firstToken <= cue.first && cue.first < endToken)
    const unit = example.units[u]
    const places = tagged[u]
    if (unit === undefined || places === undefined) return []
    const length = unit.endToken - unit.firstToken
    const range = { first: cue.first - unit.firstToken, end: Math.min(cue.end, unit.endToken) - unit.firstToken }
    const wordColumns = columns[u] as Columns
    const { from, to } = linkWindow(wordColumns, range, length)
    const all = linkColumns(wordColumns, length, range, places)
    return {
      length: to - from,
      rows: interleave(
        featureKeys(linkerWordTemplates, all, from, to),
        featureKeys(linkerCueTemplates, all, from, to),
        to - from,
      ),
      gold: goldLabels(attribution, unit, range).slice(from, to).map(beginAnew),
      kinds: stepKinds(wordColumns, length).slice(from, to),
    }
  })
}

function interleave(words: Int32Array, cues: Int32Array, length: number): Int32Array {
  const [wordWidth, cueWidth] = [linkerWordTemplates.length, linkerCueTemplates.length]
  const keys = new Int32Array(words.length + cues.length)
  for (let place = 0; place < length; place++) {
    const at = place * (wordWidth + cueWidth)
    keys.set(words.subarray(place * wordWidth, (place + 1) * wordWidth), at)
    keys.set(cues.subarray(place * cueWidth, (place + 1) * cueWidth), at + wordWidth)
  }
  return keys
}

/** The labels of a unit for one attribution: only its own source and content. */
function goldLabels({ source, content }: GoldTokens, unit: Unit, cue: CueRange): Uint8Array {
  const labels = new Uint8Array(unit.endToken - unit.firstToken)
  for (const [tokens, begins] of [
    [content, tagLabel.content],
    [source, tagLabel.source],
  ] as const) {
    for (const token of tokens) {
      if (token >= unit.firstToken && token < unit.endToken) labels[token - unit.firstToken] = begins + 1
    }
  }
  labels.fill(tagLabel.out, cue.first, cue.end)
  return labels.map(beginAnew)
}

/** A part that goes on where none was begins there. */
function beginAnew(label: number, place: number, labels: Uint8Array): number {
  const goesOn = label > 0 && label % 2 === 0
  const before = place === 0 ? 0 : (labels[place - 1] as number)
  return goesOn && before !== label && before !== label - 1 ? label - 1 : label
}
