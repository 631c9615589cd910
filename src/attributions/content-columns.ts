import { columnOf, pad, quoteState, step } from './column-names.js'
import { countIn } from './count-words.js'
import type { CueRange } from './link-columns.js'
import type { LinkableUnit, Linked, Range } from './link-cue.js'
import { type Put, wordsOf } from './linking-column-names.js'

/** The properties of a linking's content: of its nearest piece, mostly. */
export function fillContent(unit: LinkableUnit, cue: CueRange, linked: Linked, put: Put): void {
  const distance = ({ first, end }: Range) => (first >= cue.end ? first - cue.end : cue.first - end)
  const [near, far] = [...linked.content].sort((a, b) => distance(a) - distance(b))
  if (near === undefined) return
  put('pieces', Math.min(3, linked.content.length))
  fillGap(unit, cue, linked.source, near, put)
  fillEdges(unit, near, put)
  fillInside(unit, near, put)
  fillSentence(unit, cue, linked.source, near, put)
  put('leftQuoted', step(leftQuoted(unit, cue, linked.content)))
  if (far !== undefined) fillFar(unit, near, far, put)
}

/** What stands between the content and the cue. */
function fillGap(unit: LinkableUnit, cue: CueRange, source: Range | null, { first, end }: Range, put: Put): void {
  const at = wordsOf(unit)
  const after = first >= cue.end
  const [left, right] = after ? [cue.end, first] : [end, cue.first]
  const sourceBetween = source !== null && source.first >= left && source.end <= right
  put('side', after ? 1 : 0)
  put('gap', step(Math.max(0, right - left - (sourceBetween ? source.end - source.first : 0))))
  if (right <= left) return
  const place = after ? right - 1 : left
  put('gapWord', at('word', place))
  put('gapPos', at('pos', place))
}

/** The content's first and last words, and those around it. */
function fillEdges(unit: LinkableUnit, { first, end }: Range, put: Put): void {
  const at = wordsOf(unit)
  put('beforeWord', at('word', first - 1))
  put('beforePos', at('pos', first - 1))
  put('beforeQuote', at('quote', first - 1))
  put('firstWord', at('word', first))
  put('firstPos', at('pos', first))
  put('firstTopic', at('topic', first))
  put('secondWord', at('word', first + 1))
  put('secondPos', at('pos', first + 1))
  put('lastWord', at('word', end - 1))
  put('lastPos', at('pos', end - 1))
  put('lastTopic', at('topic', end - 1))
  put('afterWord', at('word', end))
  put('afterPos', at('pos', end))
  put('afterTopic', at('topic', end))
  put('afterQuote', at('quote', end))
  put('afterWord2', at('word', end + 1))
  put('afterPos2', at('pos', end + 1))
  put('afterPos3', at('pos', end + 2))
}

function fillInside(unit: LinkableUnit, content: Range, put: Put): void {
  const at = wordsOf(unit)
  const { counts } = unit
  const { first, end } = content
  put('length', step(end - first))
  put('verbs', countIn(counts.verbs, first, end, 3))
  put('breaks', countIn(counts.breaks, first, end, 3))
  put('likelyCues', countIn(counts.likelyCues, first, end, 2))
  put('taggedCues', countIn(counts.taggedCues, first, end, 2))
  put('starts', countIn(counts.starts, first + 1, end, 2))
  put('marks', marksOf(unit, content))
  put('cutsMarks', cutsMarks(unit, content))
  const close = counts.lastClose[end] as number
  if (close < first || close === end - 1) return
  put('pastMarkWord', at('word', close + 1))
  put('pastMarkPos', at('pos', close + 1))
  put('pastMarkLength', step(end - 1 - close))
}

/** What of the sentence stands before and behind the content, as far as the cue or source where they do. */
function fillSentence(
  { counts, length }: LinkableUnit,
  cue: CueRange,
  source: Range | null,
  { first, end }: Range,
  put: Put,
): void {
  const [begins, ends] = [lastStart(counts.starts, first), nextStart(counts.starts, end, length)]
  put('atStart', begins === first ? 1 : 0)
  put('atEnd', ends - end <= 1 ? 1 : 0)
  const stops = [cue.first, source?.first ?? ends].filter((place) => place >= end)
  const rest = Math.min(ends, ...stops)
  put('restLength', step(Math.max(0, rest - end)))
  put('restVerbs', countIn(counts.verbs, end, rest, 2))
  put('restQuoted', countIn(counts.quoted, end, rest, 1))
  put('restBreaks', countIn(counts.breaks, end, rest, 2))
  put('restCues', countIn(counts.likelyCues, end, rest, 2))
  const head = first >= cue.end ? Math.max(begins, cue.end) : begins
  put('headLength', step(Math.max(0, first - head)))
  put('headVerbs', countIn(counts.verbs, Math.min(head, first), first, 2))
}

/** How many quoted words of the cue's sentence the content leaves out. */
function leftQuoted({ counts, length }: LinkableUnit, cue: CueRange, content: readonly Range[]): number {
  const [begins, ends] = [lastStart(counts.starts, cue.first), nextStart(counts.starts, cue.end, length)]
  let left = countIn(counts.quoted, begins, ends, farthest * 2)
  for (const { first, end } of content) {
    const [from, to] = [Math.max(first, begins), Math.min(end, ends)]
    if (from < to) left -= countIn(counts.quoted, from, to, farthest * 2)
  }
  return Math.max(0, left)
}

/** A second piece of the content. */
function fillFar(unit: LinkableUnit, near: Range, far: Range, put: Put): void {
  const [from, to] = far.first >= near.end ? [near.end, far.first] : [far.end, near.first]
  put('farLength', step(far.end - far.first))
  put('farMarks', marksOf(unit, far))
  put('farBetween', step(Math.max(0, to - from)))
  put('farFirstPos', wordsOf(unit)('pos', far.first))
  put('farStarts', countIn(unit.counts.starts, from, Math.max(from, to) + 1, 2))
}

/** Whether marks open and close a stretch, and whether all, some or none of it is quoted. */
function marksOf({ columns, counts }: LinkableUnit, { first, end }: Range): number {
  const quote = columnOf(columns, 'quote')
  const quoted = countIn(counts.quoted, first, end, 1000)
  const share = quoted === 0 ? 0 : quoted === end - first ? 2 : 1
  const opens = quote[first + pad] === quoteState.opens ? 1 : 0
  const closes = quote[end - 1 + pad] === quoteState.closes ? 1 : 0
  return share * 4 + opens * 2 + closes
}

function cutsMarks({ columns }: LinkableUnit, { first, end }: Range): number {
  const quote = columnOf(columns, 'quote')
  const within = (place: number) =>
    quote[place + pad] === quoteState.inside || quote[place + pad] === quoteState.innerMark
  const starts = within(first) && quote[first - 1 + pad] !== quoteState.out ? 1 : 0
  const ends =
    quote[end - 1 + pad] !== quoteState.out &&
    quote[end - 1 + pad] !== quoteState.closes &&
    quote[end + pad] !== quoteState.out
      ? 2
      : 0
  return starts + ends
}

/** No sentence is followed further than this, so that one without an end costs no more than a long one. */
const farthest = 150

/** Where the sentence that holds a place begins. */
function lastStart(starts: Int32Array, place: number): number {
  const least = Math.max(0, place - farthest)
  let at = place
  while (at > least && starts[at + 1] === starts[at]) at--
  return at
}

/** Where the next sentence begins that begins at a place or after it. */
function nextStart(starts: Int32Array, place: number, length: number): number {
  const most = Math.min(length, place + farthest)
  let at = place
  while (at < most && starts[at + 1] === starts[at]) at++
  return at
}
