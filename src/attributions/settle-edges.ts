import type { QuotedSpan } from '../marks/quoted-span.js'
import type { Meter } from '../meter.js'
import { compareSpans, overlaps, type Span } from '../span.js'
import { cutNarration } from './cut-narration.js'
import { cutSetting } from './cut-setting.js'
import type { Draft } from './drafts.js'
import { isInside } from './is-inside.js'
import { kindOfContent, type Scene, spansIn } from './outer-spans.js'
import { firstEndingAfter } from './places.js'
import { readAside } from './read-aside.js'
import { takeObject } from './take-object.js'

/** What begins when the quoted words are over: hailed {“lionhearts”} as ten men won, praised {“the bravest”} after a draw. */
const tailOpeners =
  /^(?:as|after|when|while|before|following|amid|despite|during|whose|who|in an?|in the|at the|on)\b/iu

/** What is no part of the words behind it: as he put {it,} “six frames and no penny”. */
const leadIn = /^(?:it|this|thus|so)\s?,\s*$/iu

/** Puts right where half-quoted content begins and ends. */
export function settleEdges(scene: Scene, drafts: readonly Draft[], meter: Meter): void {
  const parts = drafts
    .filter(({ dropped }) => !dropped)
    .flatMap(({ cue, source }) => [cue, source])
    .filter((part) => part !== null)
    .toSorted(compareSpans)
  for (const draft of drafts) {
    meter.steps += 1
    if (draft.dropped || draft.cue === null || draft.content.length === 0 || isInside(scene, draft)) continue
    const before = draft.content
    takeAside(scene, draft)
    draft.content = cutTail(scene, draft, draft.cue, fillGaps(scene, parts, draft, draft.content))
    draft.content = cutNarration(scene, draft.cue, cutSetting(scene, draft.cue, draft.content))
    draft.content = takeObject(scene, draft.cue, cutLead(scene, draft.cue, draft.content))
    draft.content = cutAnnouncement(scene, draft, draft.cue, draft.content)
    draft.content = draft.content.map((piece) => cutToSpeech(scene, draft.cue as Span, piece))
    if (draft.content !== before) draft.kind = kindOfContent(scene, draft.content)
  }
}

/**
 * Joins pieces of one sentence with nothing but words of the clause between them:
 * that the “premium loaf”{, launched at £5,} had been “a hard sell”
 */
function fillGaps(scene: Scene, parts: readonly Span[], { cue }: Draft, content: Span[]): Span[] {
  const { sentences, text } = scene.reading
  const joined: Span[] = []
  for (const piece of content) {
    const last = joined.at(-1)
    const gap = last === undefined ? null : { start: last.end, end: piece.start }
    const sentence = sentences[firstEndingAfter(sentences, piece.start)]
    const fits =
      last !== undefined &&
      gap !== null &&
      sentence !== undefined &&
      last.start >= Math.max(sentence.start, cue?.end ?? 0) &&
      !(isMarked(scene, last) && isMarked(scene, piece)) &&
      !overlapsAny(parts, gap) &&
      /\S/u.test(text.slice(gap.start, gap.end))
    if (fits) joined[joined.length - 1] = { start: last.start, end: piece.end }
    else joined.push(piece)
  }
  return joined.length === content.length ? content : joined
}

function isMarked(scene: Scene, piece: Span): boolean {
  return spansIn(scene, piece).some((index) => scene.spans[index]?.start === piece.start)
}

function overlapsAny(parts: readonly Span[], gap: Span): boolean {
  const part = parts[firstEndingAfter(parts, gap.start)]
  return part !== undefined && overlaps(part, gap)
}

/** Ends content that begins with a quotation and is no clause with its closing mark. */
function cutTail(scene: Scene, { source }: Draft, cue: Span, content: Span[]): Span[] {
  const { text } = scene.reading
  const last = content.at(-1) as Span
  if (last.start < cue.end) return content
  const index = spansIn(scene, last)[0]
  const span = index === undefined ? undefined : (scene.spans[index] as QuotedSpan)
  if (span === undefined || span.start !== last.start || span.end >= last.end) return content
  const tail = text.slice(span.end, last.end).trimStart()
  const called = /^(?:call|calls|called|described|termed|dubbed|has called|have called)$/iu.test(
    text.slice(cue.start, cue.end),
  )
  const named =
    called && source !== null && /\bwhat\s+$/iu.test(text.slice(Math.max(0, source.start - 6), source.start))
  // As the Echo put it, [“the least known of them”], and her new opera opens …
  const put = /\bput(?:s|ting)? it$/iu.test(text.slice(cue.start, cue.end))
  if (!named && !put && !tailOpeners.test(tail)) return content
  return [...content.slice(0, -1), { start: span.start, end: span.end }]
}

/** Cuts the object of the cue from the head of the content. */
function cutLead(scene: Scene, cue: Span, content: Span[]): Span[] {
  const first = content[0] as Span
  const index = first.start < cue.end ? undefined : spansIn(scene, first)[0]
  const span = index === undefined ? undefined : (scene.spans[index] as QuotedSpan)
  if (span === undefined || !leadIn.test(scene.reading.text.slice(first.start, Math.max(first.start, span.start)))) {
    return content
  }
  return span.start < first.end ? [{ start: span.start, end: first.end }, ...content.slice(1)] : content
}

/** The words before a colon that the source stands behind: {If you are just joining us}: Roe said that “all is well”. */
function cutAnnouncement({ reading: { text } }: Scene, { source }: Draft, cue: Span, content: Span[]): Span[] {
  const [first, ...rest] = content
  const second = rest[0]
  if (first === undefined || second === undefined || source === null) return content
  if (first.end > source.start || source.end > cue.start || cue.end > second.start) return content
  return /^\s?:\s/u.test(text.slice(first.end, source.start)) ? rest : content
}

/** The words before an aside in the clause that the quotation ends: {He}, she noted, {“got lost at the station”}. */
function takeAside(scene: Scene, draft: Draft): void {
  const cue = draft.cue as Span
  for (const piece of draft.content) {
    for (const index of spansIn(scene, piece)) {
      const span = scene.spans[index] as QuotedSpan
      const aside = span.start > cue.start ? readAside(scene.reading, span) : null
      if (aside === null || !overlaps(aside.cue, cue)) continue
      const end = Math.max(piece.end, span.end)
      draft.source = aside.source
      draft.content = [aside.head, { start: aside.resumes, end }, ...draft.content.filter(({ start }) => start >= end)]
      return
    }
  }
}

/**
 * Cuts a piece behind its cue to the whole sentences quoted in it:
 * ```text
 * He says what he always says: [“Right, you old boat.”]
 * He said, hand on heart, [“We are a family.”]
 * She says, quietly, [“So foul a day I have not seen”], and the room goes cold.
 * “She knows,” he says, easing the boat off. [“You can call a thing that.”]
 * ```
 */
function cutToSpeech(scene: Scene, cue: Span, piece: Span): Span {
  const { text } = scene.reading
  if (piece.start < cue.end) return piece
  const spans = spansIn(scene, piece).map((index) => scene.spans[index] as QuotedSpan)
  const [first] = spans
  const last = spans.at(-1)
  if (first === undefined || last === undefined || first.start < piece.start || last.end > piece.end) return piece
  if (!/^[\p{Lu}“‘"'(…]/u.test(text.slice(first.open.end, first.open.end + 1))) return piece
  const apart = isApart(scene, cue, piece, first)
  if (!apart || first.start === piece.start)
    return isSpeech(text, cue, first, spans) ? { start: piece.start, end: last.end } : piece
  return { start: first.start, end: spans.length === 1 ? first.end : piece.end }
}

/** Words that only announce what is said: says {what he always says}: … */
const announcing = /^(?:what|this|just|only|one|to|these words|the (?:words|following))\b/iu

/** Whether the words of the piece before the quotation are none of the speaker's. */
function isApart({ reading: { text, sentences, blocks } }: Scene, cue: Span, piece: Span, first: QuotedSpan): boolean {
  const lead = text.slice(piece.start, first.start)
  const between = text.slice(cue.end, first.start)
  if (/:\s?$/u.test(lead)) return announcing.test(lead) || blocks[first.block]?.kind === 'headline'
  if (/^,[^“”",]*,\s?$/u.test(between)) return true
  const begins = (sentences[firstEndingAfter(sentences, first.start)]?.start ?? -1) === first.start
  return begins && /[.!?]\s*$/u.test(lead) && /^\s?,/u.test(between)
}

/** Whether the piece is one quotation behind a comma or colon. */
function isSpeech(text: string, cue: Span, first: QuotedSpan, spans: readonly QuotedSpan[]): boolean {
  return spans.length === 1 && /[,:]\s?$/u.test(text.slice(cue.end, first.start))
}
