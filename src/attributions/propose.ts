import type { QuotedSpan } from '../marks/quoted-span.js'
import type { Meter } from '../meter.js'
import type { ChainModel } from '../model/chain-model.js'
import type { Reading } from '../reading.js'
import { addTail } from './add-tail.js'
import { type Columns, columnIndex, pad, quoteState } from './column-names.js'
import { columnsOf } from './columns.js'
import { judge, type LinkedUnit } from './judge.js'
import { mainPlace } from './link-columns.js'
import { type LinkableUnit, type Linked, linkableUnits, linkCues, type Range } from './link-cue.js'
import type { Models } from './models.js'
import { type CueCandidate, type TaggedUnit, tagUnits } from './tag-cues.js'
import type { Unit } from './units.js'

/** A possible attribution as ranges of tokens of the article, with what the models say of it. */
export interface Proposal {
  readonly cue: Range
  readonly source: Range | null
  readonly content: readonly Range[]
  /** Index of the cue's main word. */
  readonly mainToken: number
  /** What the probability is reckoned from: numbers from about -4 to 4. */
  readonly facts: readonly number[]
}

/** What the models make of one unit. */
export interface Draft {
  readonly unit: Unit
  /** Everything in it that may be an attribution, likely or not. */
  readonly proposals: readonly Proposal[]
  readonly columns: Columns
}

/** Lets the tagger look for cues in some units, the linker for what may be the source and content of each, the judge choose. */
export function proposeIn(
  reading: Reading,
  outerSpans: readonly QuotedSpan[],
  units: readonly Unit[],
  models: Models,
  meter: Meter,
): Draft[] {
  const columns = units.map((unit) => columnsOf(reading, outerSpans, unit, models.classes))
  const read = units.map((unit, u) => ({ columns: columns[u] as Columns, length: unit.endToken - unit.firstToken }))
  return proposeFrom(reading, units, columns, tagUnits(models.tagger, read), models, meter)
}

/** Lets the linker look for what may be the source and content of each cue that units were tagged with, the judge choose. */
export function proposeFrom(
  reading: Reading,
  units: readonly Unit[],
  columns: readonly Columns[],
  tagged: readonly TaggedUnit[],
  models: Pick<Models, 'linker' | 'judge'>,
  meter: Meter,
): Draft[] {
  const linked = linkUnits(reading, units, columns, tagged, models.linker, meter)
  const judged = judge(models.judge, linked)
  return units.map((unit, u) => {
    const shift = ({ first, end }: Range): Range => ({ first: first + unit.firstToken, end: end + unit.firstToken })
    const own = columns[u] as Columns
    const proposals = (judged[u] ?? []).map(({ cue, linked: best, belief }) => ({
      cue: shift(cue),
      source: best.source === null ? null : shift(best.source),
      content: best.content.map(shift),
      mainToken: mainPlace(own, cue) + unit.firstToken,
      facts: [belief, ...factsOf(own, cue, best)],
    }))
    return { unit, proposals, columns: own }
  })
}

/** The cues of tagged units, each with what may be its source and content. */
export function linkUnits(
  reading: Reading,
  units: readonly Unit[],
  columns: readonly Columns[],
  tagged: readonly TaggedUnit[],
  linker: ChainModel,
  meter: Meter,
): LinkedUnit[] {
  const cues = units.map((unit, u) => (tagged[u] as TaggedUnit).cues.filter((cue) => !isDay(reading, unit, cue)))
  // A unit without cues is not looked at again.
  const lengths = units.map(({ firstToken, endToken }, u) => (cues[u]?.length === 0 ? 0 : endToken - firstToken))
  lengths.forEach((length, u) => {
    meter.steps += length * (1 + (cues[u]?.length ?? 0))
  })
  const linkable = linkableUnits(
    linker,
    lengths.map((length, u) => ({ columns: columns[u] as Columns, length, tagged: tagged[u] as TaggedUnit })),
  )
  const linkings = linkCues(
    linker,
    cues.flatMap((list, u) => list.map((cue) => ({ unit: linkable[u] as LinkableUnit, cue }))),
  )
  let next = 0
  return linkable.map((unit, u) => ({
    linkable: unit,
    found: (cues[u] ?? [])
      .map((cue) => ({
        cue,
        linkings: withoutSubjects(addTail(linkings[next++] ?? [], cue, unit.columns)),
      }))
      .filter((one) => one.linkings.length > 0),
  }))
}

/** Nobody is quoted with fewer words than these by a cue that has no source. */
const leastSourceless = 3

/** Those that have content; a word or two without a source is the source itself, where there is another way to see it. */
function withoutSubjects(linkings: readonly Linked[]): Linked[] {
  const full = linkings.filter(({ content }) => content.length > 0)
  const rest = full.filter(({ source, content }) => source !== null || lengthOf(content) >= leastSourceless)
  return rest.length > 0 ? rest : full
}

/** What the probability of an attribution is reckoned from: numbers from about -4 to 4. */
export function factsOf(columns: Columns, cue: CueCandidate, linked: Linked): number[] {
  const quote = columns[columnIndex.quote] as Int32Array
  return [
    logOdds(cue.probability),
    logOdds(linked.contentProbability),
    linked.sourceProbability,
    linked.source === null ? 1 : 0,
    linked.content.length > 1 ? 1 : 0,
    ...quoteFacts(quote, linked.content),
    lengthOf(linked.content) <= 3 ? 1 : 0,
    // How often the main word stands in a cue.
    ((columns[columnIndex.cueness] as Int32Array)[mainPlace(columns, cue) + pad] as number) / 7,
    // A cue inside marks is part of what somebody else says.
    quote[cue.first + pad] === quoteState.out ? 0 : 1,
  ]
}

/** Whether a stretch is no cue but the day of one: “…,” she said {Wednesday, as} the government fell. */
function isDay({ tags }: Reading, { firstToken }: Unit, { first, end }: Range): boolean {
  if (tags[firstToken + first]?.all.has('WeekDay') !== true) return false
  for (let place = first + 1; place < end; place++) if (tags[firstToken + place]?.all.has('Verb')) return false
  return true
}

/** The share of the content between marks, and whether it begins or ends inside marks, cutting them. */
function quoteFacts(quote: Int32Array, content: readonly Range[]): [number, number] {
  let [inside, total, cut] = [0, 0, 0]
  for (const { first, end } of content) {
    for (let place = first; place < end; place++) {
      total++
      if (quote[place + pad] !== quoteState.out) inside++
    }
    const before = quote[first + pad]
    const after = quote[end - 1 + pad]
    if (before === quoteState.inside && quote[first - 1 + pad] !== quoteState.out) cut = 1
    if (after === quoteState.inside && quote[end + pad] !== quoteState.out) cut = 1
  }
  return [inside / Math.max(1, total), cut]
}

function lengthOf(content: readonly Range[]): number {
  return content.reduce((sum, { first, end }) => sum + end - first, 0)
}

function logOdds(probability: number): number {
  const bounded = Math.min(0.995, Math.max(0.005, probability))
  return Math.log(bounded / (1 - bounded))
}
