import type { QuotedSpan } from '../marks/quoted-span.js'
import type { Meter } from '../meter.js'
import { compareSpans, overlaps, type Span } from '../span.js'
import type { Draft } from './drafts.js'
import { isInside } from './is-inside.js'
import { kindOfContent, type Scene, spansIn } from './outer-spans.js'
import { firstEndingAfter } from './places.js'
import { readTagBehind, type Tag } from './read-tag.js'

/**
 * Puts right attributions that go against a plain tag beside their quotation:
 * ```text
 * “We tried,” said {the clerk}.                         not [the clerk]
 * She answered [“no comment”] to every question.        not <answered “no comment”>
 * ```
 */
export function repairTags(scene: Scene, drafts: readonly Draft[], meter: Meter): void {
  for (const draft of drafts) {
    meter.steps += 1
    if (draft.dropped || draft.cue === null || isInside(scene, draft)) continue
    cutQuotedCue(scene, draft)
  }
  const outside = drafts.filter((draft) => !draft.dropped && draft.cue !== null && !isInside(scene, draft))
  const inOrder = outside.toSorted((a, b) => compareSpans(a.cue as Span, b.cue as Span))
  const cues = inOrder.map(({ cue }) => cue as Span)
  for (const span of scene.spans) {
    meter.steps += 1
    const tag = readTagBehind(scene.reading, span)
    const draft = tag === null ? undefined : inOrder[firstEndingAfter(cues, tag.cue.start)]
    if (tag !== null && draft !== undefined) giveSource(scene, draft, span, tag)
  }
}

/** Gives the attribution whose cue stands in the tag the source that stands there. */
function giveSource(scene: Scene, draft: Draft, span: QuotedSpan, { cue, source }: Tag): void {
  if (draft.cue === null || !overlaps(draft.cue, cue)) return
  takeSource(scene, draft, span, cue, isVerbFirst(scene, span, cue) ? source : null)
  // I am shouted at. “Get on!” {a driver} <bawled> at me.     not {I}
  const stands = source !== null && source.end <= cue.start
  if (stands && draft.source !== null && isBefore(scene, draft.source, span)) draft.source = source
}

/** “We tried,” said Roe; not “We tried,” the clerk said, “We tried,” adding …, nor Roe, who had “tried,” said …  */
function isVerbFirst({ reading: { text, sentences } }: Scene, span: QuotedSpan, cue: Span): boolean {
  const begins = (sentences[firstEndingAfter(sentences, span.start)]?.start ?? -1) >= span.start
  return begins && cue.start - span.end <= 1 && !text.slice(cue.start, cue.end).endsWith('ing')
}

/** Whether the words stand in a sentence before that of the quotation. */
function isBefore({ reading: { sentences } }: Scene, part: Span, span: QuotedSpan): boolean {
  return part.end <= (sentences[firstEndingAfter(sentences, span.start)]?.start ?? -1)
}

/** The source that stands in the tag, where the attribution has none worth the name, or takes that for what is said. */
function takeSource(scene: Scene, draft: Draft, span: QuotedSpan, cue: Span, source: Span | null): void {
  if (source === null) return
  const { text } = scene.reading
  const named = draft.source !== null && /[\p{L}\p{N}]/u.test(text.slice(draft.source.start, draft.source.end))
  if (named && !draft.content.some((piece) => overlaps(piece, source))) return
  const end = Math.max(cue.end, source.end)
  const later = draft.content.filter((piece) => piece.start >= end)
  draft.content = [{ start: span.start, end: span.end }, ...later]
  draft.source = source
  draft.kind = kindOfContent(scene, draft.content)
}

/** Ends a cue before the quotation that was taken into it. */
function cutQuotedCue(scene: Scene, draft: Draft): void {
  const cue = draft.cue as Span
  const at = spansIn(scene, cue)[0]
  const span = at === undefined ? undefined : (scene.spans[at] as QuotedSpan)
  if (span === undefined || span.start <= cue.start) return
  const end = cue.start + scene.reading.text.slice(cue.start, span.start).trimEnd().length
  draft.cue = { start: cue.start, end }
  if (draft.content.some((piece) => overlaps(piece, span))) return
  draft.content = [...draft.content, { start: span.start, end: span.end }].toSorted(compareSpans)
  draft.kind = kindOfContent(scene, draft.content)
}
