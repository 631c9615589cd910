import type { QuotedSpan } from '../marks/quoted-span.js'
import type { Meter } from '../meter.js'
import type { Reading } from '../reading.js'
import { type Columns, columnIndex, pad, quoteState } from './column-names.js'
import { columnsOf } from './columns.js'
import { mainPlace } from './link-columns.js'
import { linkableUnit, linkCue, type Range } from './link-cue.js'
import type { Models } from './models.js'
import { stepKinds } from './step-kinds.js'
import { cueCandidates, tagUnit } from './tag-cues.js'
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

/** Lets the tagger look for cues in one unit, and the linker for the source and content of each. */
export function proposeIn(
  reading: Reading,
  outerSpans: readonly QuotedSpan[],
  unit: Unit,
  models: Models,
  meter: Meter,
): Draft {
  const length = unit.endToken - unit.firstToken
  const columns = columnsOf(reading, outerSpans, unit, models.classes)
  const tagged = tagUnit(models.tagger, columns, length)
  const cues = cueCandidates(tagged)
  meter.steps += length * (1 + cues.length)
  if (cues.length === 0) return { unit, proposals: [], columns }
  const linkable = linkableUnit(models.linker, columns, length, tagged, stepKinds(columns, length))
  const shift = ({ first, end }: Range): Range => ({ first: first + unit.firstToken, end: end + unit.firstToken })
  const proposals = cues.flatMap((cue) => {
    const linked = linkCue(models.linker, linkable, cue)
    if (linked.content.length === 0) return []
    const main = mainPlace(columns, cue)
    const quote = columns[columnIndex.quote] as Int32Array
    const facts = [
      logOdds(cue.probability),
      logOdds(linked.contentProbability),
      linked.sourceProbability,
      linked.source === null ? 1 : 0,
      linked.content.length > 1 ? 1 : 0,
      ...quoteFacts(quote, linked.content),
      lengthOf(linked.content) <= 3 ? 1 : 0,
      // How often the main word stands in a cue.
      ((columns[columnIndex.cueness] as Int32Array)[main + pad] as number) / 7,
      // A cue inside marks is part of what somebody else says.
      quote[cue.first + pad] === quoteState.out ? 0 : 1,
    ]
    return {
      cue: shift(cue),
      source: linked.source === null ? null : shift(linked.source),
      content: linked.content.map(shift),
      mainToken: main + unit.firstToken,
      facts,
    }
  })
  return { unit, proposals, columns }
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
