import type { GoldAttribution } from '../corpus/read-brat.js'
import type { ArticleEntities } from '../corpus/read-entities.js'
import { comparePairs, linkedPairs, type Pair, pairUp } from './compare.js'
import { entityKey, mapSpeakers, type PredictedSpeaker } from './map-speakers.js'
import { asSpans, type Marked, type PredictedAttribution, prepareAll } from './prepare.js'
import { createRandom } from './random.js'
import { middle95, ratios, type ScoreOptions } from './score-attributions.js'
import { type SourceType, sourceTypeOf, sourceTypes } from './source-type.js'

/** An attribution with the speaker a system gave it. */
export interface SpokenAttribution extends PredictedAttribution {
  /** `PredictedSpeaker.id` */
  readonly speaker: string | null
}

/** One text with its gold attributions and entities, and what a system made of it. */
export interface SpokenArticle {
  readonly text: string
  readonly gold: readonly GoldAttribution[]
  readonly entities: ArticleEntities
  readonly predicted: readonly SpokenAttribution[]
  readonly speakers: readonly PredictedSpeaker[]
}

/** One row of the speaker table: which gold attributions it is about. */
export type SpeakerRow = 'quoted' | 'all' | `quoted ${SourceType}` | `all ${SourceType}`

/** The rows of the speaker table, in order. */
export const speakerRows: readonly SpeakerRow[] = [
  'quoted',
  ...sourceTypes.map((type) => `quoted ${type}` as const),
  'all',
  ...sourceTypes.map((type) => `all ${type}` as const),
]

/** Figures of one row. Attributions whose speaker the annotator could not name are left out everywhere. */
export interface SpeakerScore {
  readonly gold: number
  /** Linked ones, and the share of them with the right speaker. */
  readonly linked: number
  readonly accuracy: number
  readonly accuracyInterval: { readonly low: number; readonly high: number } | null
  /** Found with the right words (half of the words of either content), and the share of those with the right speaker. */
  readonly worded: number
  readonly wordedAccuracy: number
  /** Right words and right speaker, of all gold attributions of the row. */
  readonly recall: number
  readonly recallInterval: { readonly low: number; readonly high: number } | null
  /** The same of all predicted ones; null for the rows by source, which predictions cannot be sorted into. */
  readonly precision: number | null
  readonly f1: number | null
}

export type SpeakerScores = Readonly<Record<SpeakerRow, SpeakerScore>>

interface Tally {
  gold: number
  linked: number
  linkedRight: number
  worded: number
  wordedRight: number
  predicted: number
}

/** Speaker scores over all articles, each gold attribution counted once. */
export function scoreSpeakers(
  articles: readonly SpokenArticle[],
  { draws = 0, seed = 1 }: ScoreOptions = {},
): SpeakerScores {
  const documents = articles.map(countSpeakers)
  const random = createRandom(seed)
  const samples = Array.from({ length: documents.length === 0 ? 0 : draws }, () =>
    documents.map((document) => documents[Math.floor(random() * documents.length)] ?? document),
  )
  const totals = new Map(speakerRows.map((row) => [row, addUp(documents, row)]))
  const rows = speakerRows.map((row) => {
    const drawn = samples.map((sample) => addUp(sample, row))
    return [row, scoreRow(row, totals.get(row) ?? noTally(), drawn)] as const
  })
  return Object.fromEntries(rows) as SpeakerScores
}

function scoreRow(row: SpeakerRow, tally: Tally, drawn: readonly Tally[]): SpeakerScore {
  const { gold, linked, worded, wordedRight, predicted } = tally
  const both = ratios(gold, wordedRight, predicted, wordedRight)
  const whole = row === 'quoted' || row === 'all'
  return {
    gold,
    linked,
    accuracy: share(tally.linkedRight, linked),
    accuracyInterval: middle95(drawn.map((sample) => share(sample.linkedRight, sample.linked))),
    worded,
    wordedAccuracy: share(wordedRight, worded),
    recall: both.recall,
    recallInterval: middle95(drawn.map((sample) => share(sample.wordedRight, sample.gold))),
    precision: whole ? both.precision : null,
    f1: whole ? both.f1 : null,
  }
}

type DocumentTallies = ReadonlyMap<SpeakerRow, Tally>

function countSpeakers({ text, gold, entities, predicted, speakers }: SpokenArticle): DocumentTallies {
  const mapped = mapSpeakers(text, gold, entities, withSources(speakers, predicted))
  const marks = prepareAll(text, gold)
  const predictedMarks = prepareAll(text, predicted.map(asSpans))
  const pairs = comparePairs(marks, predictedMarks)
  const linked = byGold(linkedPairs(pairs))
  const worded = byGold(wordedPairs(pairs))
  const tallies = new Map(speakerRows.map((row) => [row, noTally()]))
  const left = new Set(predicted.keys())
  for (const [g, attribution] of gold.entries()) {
    const entity = entities.get(attribution.id)
    const key = entity === undefined ? null : entityKey(entity)
    const wordedAs = worded.get(g)
    if (entity === undefined || key === null) {
      // Nothing can be right or wrong about its speaker, nor about the prediction that found it.
      if (wordedAs !== undefined) left.delete(wordedAs)
      continue
    }
    const isRight = (p: number | undefined) => p !== undefined && mapped.get(predicted[p]?.speaker ?? '') === key
    const source = attribution.source.map(({ start, end }) => text.slice(start, end)).join(' ')
    for (const row of rowsOf(marks[g], sourceTypeOf(source, entity))) {
      const tally = tallies.get(row) ?? noTally()
      tally.gold++
      tally.linked += Number(linked.has(g))
      tally.linkedRight += Number(isRight(linked.get(g)))
      tally.worded += Number(wordedAs !== undefined)
      tally.wordedRight += Number(isRight(wordedAs))
    }
  }
  countPredicted(tallies, left, predictedMarks)
  return tallies
}

function countPredicted(
  tallies: ReadonlyMap<SpeakerRow, Tally>,
  left: ReadonlySet<number>,
  marks: readonly Marked[],
): void {
  for (const p of left) {
    const rows: SpeakerRow[] = marks[p]?.kind === 'indirect' ? ['all'] : ['all', 'quoted']
    for (const row of rows) (tallies.get(row) ?? noTally()).predicted++
  }
}

/** A speaker's mentions and the sources of its attributions, should a system list them apart. */
function withSources(
  speakers: readonly PredictedSpeaker[],
  predicted: readonly SpokenAttribution[],
): PredictedSpeaker[] {
  return speakers.map((speaker) => {
    const own = predicted.filter((attribution) => attribution.speaker === speaker.id)
    const sources = own.flatMap(({ source }) => (source === null ? [] : [source]))
    return { ...speaker, mentions: [...speaker.mentions, ...sources] }
  })
}

/** One-to-one pairs with the right words, linked ones first, whatever their cue and source. */
function wordedPairs(pairs: readonly Pair[]): Pair[] {
  return pairUp(
    pairs,
    ({ content }) => content.overlap && content.jaccard >= 0.5,
    ({ linked, content }) => (Number(linked) + content.jaccard) / 2,
  )
}

function byGold(pairs: readonly Pair[]): Map<number, number> {
  return new Map(pairs.map(({ gold, predicted }) => [gold, predicted]))
}

function rowsOf(mark: Marked | undefined, type: SourceType): SpeakerRow[] {
  const rows: SpeakerRow[] = ['all', `all ${type}`]
  return mark === undefined || mark.kind === 'indirect' ? rows : [...rows, 'quoted', `quoted ${type}`]
}

function addUp(documents: readonly DocumentTallies[], row: SpeakerRow): Tally {
  const total = noTally()
  for (const document of documents) {
    const tally = document.get(row) ?? noTally()
    for (const name of Object.keys(total) as (keyof Tally)[]) total[name] += tally[name]
  }
  return total
}

function noTally(): Tally {
  return { gold: 0, linked: 0, linkedRight: 0, worded: 0, wordedRight: 0, predicted: 0 }
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole
}
