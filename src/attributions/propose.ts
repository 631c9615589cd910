import type { QuotedSpan } from '../marks/quoted-span.js'
import type { Meter } from '../meter.js'
import type { Reading } from '../reading.js'
import { isBreak } from './clause-columns.js'
import { type Columns, columnIndex, columnOf, pad, quoteState } from './column-names.js'
import { columnsOf } from './columns.js'
import { mainPlace } from './link-columns.js'
import { type Linked, linkableUnit, linkCue, type Range } from './link-cue.js'
import type { Models } from './models.js'
import { stepKinds } from './step-kinds.js'
import { type CueCandidate, cueCandidates, tagUnit } from './tag-cues.js'
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
  const cues = cueCandidates(tagged).filter((cue) => !isDay(reading, unit, cue))
  meter.steps += length * (1 + cues.length)
  if (cues.length === 0) return { unit, proposals: [], columns }
  const linkable = linkableUnit(models.linker, columns, length, tagged, stepKinds(columns, length))
  const shift = ({ first, end }: Range): Range => ({ first: first + unit.firstToken, end: end + unit.firstToken })
  const proposals = cues.flatMap((cue) => {
    const found = linkCue(models.linker, linkable, cue)
    const linked = found.content.length > 0 ? found : withTail(found, cue, columns)
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
/** From this probability on, a cue without content is worth a second look. */
const sureCue = 0.8
/** What is said of a content that the linker did not see. */
const leastKnown = 0.5
/** A clause has a few words at least. */
const shortestClause = 5

/**
 * Where the linker finds no content for a sure cue that only follows its sentence, the sentence is it: `Meanwhile,
 * [Major General Roe, who led the north, was dismissed], {he} <told> Suspilne on Wednesday.`
 */
function withTail(linked: Linked, cue: CueCandidate, columns: Columns): Linked {
  const [word, quote, sinceStart] = [
    columnOf(columns, 'word'),
    columnOf(columns, 'quote'),
    columnOf(columns, 'sinceStart'),
  ]
  const { source } = linked
  if (cue.probability < sureCue || source === null || source.end !== cue.first) return linked
  const end = source.first - 1
  if (end < 0 || !isBreak(word[end + pad] as number)) return linked
  let first = end
  while (first > 0 && sinceStart[first + pad] !== 0) first--
  // “Meanwhile, …”: an opening adverb is the narrator's.
  if (isBreak(word[first + 1 + pad] as number)) first += 2
  if (end - first < shortestClause) return linked
  for (let place = first; place < end; place++) if (quote[place + pad] !== quoteState.out) return linked
  return { ...linked, content: [{ first, end }], contentProbability: leastKnown }
}

/** Whether a stretch is no cue but the day of one: “…,” she said {Wednesday, as} the government fell. */
function isDay({ tags }: Reading, { firstToken }: Unit, { first, end }: Range): boolean {
  if (tags[firstToken + first]?.all.has('WeekDay') !== true) return false
  for (let place = first + 1; place < end; place++) if (tags[firstToken + place]?.all.has('Verb')) return false
  return true
}

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
