import type { QuotedSpan } from '../marks/quoted-span.js'
import type { Meter } from '../meter.js'
import { compareSpans, contains, overlaps, type Span } from '../span.js'
import type { Draft } from './drafts.js'
import { isInside } from './fit-content.js'
import { kindOfContent, type Scene, spansIn } from './outer-spans.js'
import { firstEndingAfter } from './places.js'
import { readTag, readTagBehind } from './read-tag.js'

/** Of spans with a verb of saying before their colon, as many as with a tag behind them have that cue. */
const taggedProbability = 0.85

/**
 * Puts right attributions that go against a plain tag beside their quotation:
 * ```text
 * “We tried,” said {the clerk}.                         not [the clerk]
 * She answered [“no comment”] to every question.        not <answered “no comment”>
 * Asked [how he knew], {he} <replied>: [“It stopped.”]  not <asked> [how he knew, he replied: “It stopped.”]
 * ```
 */
export function repairTags(scene: Scene, drafts: Draft[], meter: Meter): void {
  for (const draft of [...drafts]) {
    meter.steps += 1
    if (draft.dropped || draft.cue === null || isInside(scene, draft)) continue
    cutQuotedCue(scene, draft)
    const answer = splitAnswer(scene, drafts, draft)
    if (answer !== null) drafts.push(answer)
  }
  const outside = drafts.filter((draft) => !draft.dropped && draft.cue !== null && !isInside(scene, draft))
  const inOrder = outside.toSorted((a, b) => compareSpans(a.cue as Span, b.cue as Span))
  const cues = inOrder.map(({ cue }) => cue as Span)
  for (const span of scene.spans) {
    meter.steps += 1
    const tag = readTagBehind(scene.reading, span)
    const draft = tag === null ? undefined : inOrder[firstEndingAfter(cues, tag.cue.start)]
    const source = tag === null || !isVerbFirst(scene, span, tag.cue) ? null : tag.source
    if (tag !== null && draft?.cue && overlaps(draft.cue, tag.cue)) takeSource(scene, draft, span, tag.cue, source)
  }
}

/** “We tried,” said Roe; not “We tried,” the clerk said, nor “We tried,” adding that they failed. */
function isVerbFirst({ reading: { text } }: Scene, span: QuotedSpan, cue: Span): boolean {
  return cue.start - span.end <= 1 && !text.slice(cue.start, cue.end).endsWith('ing')
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

const asking = /(?:^|\s)(?:asked|questioned|pressed|told|question)\b/iu

/** What is answered to a question reported in the same sentence: cut out of that, as an attribution of its own. */
function splitAnswer(scene: Scene, drafts: readonly Draft[], draft: Draft): Draft | null {
  const { text } = scene.reading
  const cue = draft.cue as Span
  if (!asking.test(text.slice(cue.start, cue.end))) return null
  for (const piece of draft.content) {
    if (piece.start < cue.end) continue
    const span = spansIn(scene, piece)
      .map((index) => scene.spans[index] as QuotedSpan)
      .find((one) => contains(piece, one) && /[:,]\s?$/u.test(text.slice(one.start - 2, one.start)))
    const tag = span === undefined ? null : readTag(scene.reading, span)
    if (span === undefined || tag === null || tag.cue.start <= piece.start || tag.cue.end > span.start) continue
    const apart = /,\s*$/u.test(text.slice(piece.start, tag.cue.start))
    const known = apart ? (draft.source ?? sourceBefore(scene, drafts, cue)) : null
    const source = known ?? tag.source
    if (source === null || !isSeparate(text.slice(piece.start, (apart ? tag.cue : source).start), apart)) continue
    if (known !== null && known === draft.source) draft.source = null
    return answer(scene, draft, piece, span, tag.cue, source, apart)
  }
  return null
}

/** Whether the words up to the answer end a clause of their own. */
function isSeparate(words: string, apart: boolean): boolean {
  return apart || /,\s*$/u.test(words) || !/^\s*$/u.test(words)
}

function answer(
  scene: Scene,
  asked: Draft,
  piece: Span,
  span: QuotedSpan,
  cue: Span,
  source: Span,
  apart: boolean,
): Draft {
  const { text } = scene.reading
  const limit = apart ? cue.start : Math.min(cue.start, source.start)
  const end = piece.start + text.slice(piece.start, limit).replace(/[\s,]+$/u, '').length
  asked.content = asked.content.flatMap((one) => {
    if (one === piece) return end > piece.start ? [{ start: piece.start, end }] : []
    return one.start < piece.start ? [one] : []
  })
  asked.kind = kindOfContent(scene, asked.content)
  const content = [{ start: span.start, end: span.end }]
  const evidence = ['tagged']
  const probability = taggedProbability
  return { kind: 'direct', content, cue, source, continues: null, probability, evidence, dropped: false }
}

/** The source of the nearest attribution before, in the same sentence. */
function sourceBefore({ reading: { sentences } }: Scene, drafts: readonly Draft[], cue: Span): Span | null {
  const sentence = sentences[firstEndingAfter(sentences, cue.start)]
  let best: Span | null = null
  for (const { source, dropped } of drafts) {
    if (dropped || source === null || sentence === undefined || source.start < sentence.start) continue
    if (source.end <= cue.start && (best === null || source.start > best.start)) best = source
  }
  return best
}
