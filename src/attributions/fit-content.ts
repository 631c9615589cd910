import type { QuotedSpan } from '../marks/quoted-span.js'
import type { Meter } from '../meter.js'
import { compareSpans, contains, overlaps, type Span } from '../span.js'
import type { Token } from '../tokens/token.js'
import type { Draft } from './drafts.js'
import { edgeMarks } from './edge-marks.js'
import { isInside, spanAround } from './is-inside.js'
import { kindOfContent, type Scene, spansIn } from './outer-spans.js'
import { firstEndingAfter } from './places.js'

/** Of a quoted span as long as this, in characters, fewer than a quarter at a piece's edge are a slip. */
const longSpan = 40
const slip = 0.25

/**
 * Makes the content agree with the marks: pieces cover quoted spans wholly or not at all, and unquoted pieces begin and
 * end with a word.
 */
export function fitContent(scene: Scene, draft: Draft, meter: Meter): void {
  const fitted: Span[] = []
  for (const piece of draft.content) {
    meter.steps += 1
    const around = spanAround(scene, draft)
    const whole = around === null ? withThat(scene, draft, fitToMarks(scene, draft, piece)) : within(around, piece)
    const trimmed = whole === null || around !== null ? whole : trim(scene, whole)
    if (trimmed !== null) fitted.push(trimmed)
  }
  const content = joined(fitted)
  if (content.length === 0 && draft.content.length > 0) draft.dropped = true
  if (sameSpans(content, draft.content)) return
  draft.content = content
  if (!isInside(scene, draft)) draft.kind = kindOfContent(scene, content)
}

/** What is said inside a quotation ends with it: “She said yes, that’s what counts,” he grinned. */
function within(around: Span, { start, end }: Span): Span | null {
  const cut = { start: Math.max(start, around.start), end: Math.min(end, around.end) }
  return cut.start < cut.end ? cut : null
}

function fitToMarks(scene: Scene, { cue, source }: Draft, piece: Span): Span {
  let fitted = piece
  for (const index of spansIn(scene, piece)) {
    const span = scene.spans[index] as QuotedSpan
    if (contains(piece, span) || touches(span, cue) || touches(span, source)) continue
    fitted = isSlip(span, piece)
      ? without(fitted, span)
      : grown(fitted, span, span.close !== null || runsOn(scene, index))
  }
  return fitted
}

/** Whether the piece covers no more than a few words of a long span, at its own edge. */
function isSlip(span: Span, piece: Span): boolean {
  const length = span.end - span.start
  const shared = Math.min(piece.end, span.end) - Math.max(piece.start, span.start)
  return length >= longSpan && shared / length < slip && !contains(span, piece)
}

function without({ start, end }: Span, span: Span): Span {
  return start > span.start ? { start: Math.min(span.end, end), end } : { start, end: Math.max(span.start, start) }
}

/** The piece with all of the span; not beyond its own end where the end of the span is only guessed. */
function grown({ start, end }: Span, span: Span, sure: boolean): Span {
  return { start: Math.min(start, span.start), end: sure ? Math.max(end, span.end) : end }
}

function touches(span: Span, part: Span | null): boolean {
  return part !== null && overlaps(span, part)
}

/** Whether the span was left open and goes on in the next paragraph. */
function runsOn({ spans, earlier }: Scene, index: number): boolean {
  return spans[index]?.close === null && earlier[index + 1] === index
}

/** "She said that {the plan had failed}": the word that opens the clause belongs to it. */
function withThat({ reading: { tokens } }: Scene, { cue }: Draft, piece: Span): Span {
  const first = firstEndingAfter(tokens, piece.start)
  const before = tokens[first - 1]
  if (before?.normal !== 'that' || cue === null || cue.end > before.start) return piece
  const between = tokens[first - 2]
  return between !== undefined && between.end === cue.end ? { start: before.start, end: piece.end } : piece
}

/** The piece without the marks of punctuation at its edges that stand outside quotation marks; null if nothing is left. */
function trim(scene: Scene, { start, end }: Span): Span | null {
  const { tokens } = scene.reading
  let first = firstEndingAfter(tokens, start)
  let last = firstEndingAfter(tokens, end - 1)
  if ((tokens[last]?.start ?? Number.POSITIVE_INFINITY) >= end) last -= 1
  while (first <= last && isEdge(scene, tokens[first])) first += 1
  while (last >= first && isEdge(scene, tokens[last])) last -= 1
  const opening = tokens[first]
  const closing = tokens[last]
  return opening === undefined || closing === undefined || first > last
    ? null
    : { start: opening.start, end: closing.end }
}

function isEdge(scene: Scene, token: Token | undefined): boolean {
  return token !== undefined && edgeMarks.test(token.text) && spansIn(scene, token).length === 0
}

/** In order, overlapping pieces joined. */
export function joined(pieces: readonly Span[]): Span[] {
  const result: Span[] = []
  for (const piece of pieces.toSorted(compareSpans)) {
    const last = result.at(-1)
    if (last === undefined || piece.start >= last.end) result.push({ start: piece.start, end: piece.end })
    else result[result.length - 1] = { start: last.start, end: Math.max(last.end, piece.end) }
  }
  return result
}

function sameSpans(a: readonly Span[], b: readonly Span[]): boolean {
  return a.length === b.length && a.every(({ start, end }, index) => start === b[index]?.start && end === b[index]?.end)
}
