import type { QuotedSpan } from '../marks/quoted-span.js'
import type { Meter } from '../meter.js'
import { compareSpans, contains, overlaps, type Span } from '../span.js'
import { claimsOf } from './claims.js'
import type { Draft } from './drafts.js'
import { isInside } from './is-inside.js'
import { isTitle } from './is-title.js'
import { kindOfContent, type Scene } from './outer-spans.js'
import { firstEndingAfter } from './places.js'
import { endsBeforeTag, readTag } from './read-tag.js'

/** Of the spans with a tag beside them that the corpus attributes, 97 of 100 have that cue. */
const taggedProbability = 0.85
const fewestWords = 2

/**
 * Gives quoted spans that nobody claims to the cue and source that stand right beside them: those of an attribution that
 * has only a later piece, or new ones.
 * ```text
 * ‘You can take one across,’ says the ferryman. ‘The other one you forget.’
 * “He’s here!” she cackled.
 * ```
 */
export function tagQuotations(scene: Scene, drafts: Draft[], meter: Meter): void {
  const outside = drafts.filter((draft) => !draft.dropped && !isInside(scene, draft))
  const { touched, owners } = claimsOf(scene, outside, meter)
  const parts = partsOf(outside)
  const places = parts.map(({ part }) => part)
  scene.spans.forEach((span, index) => {
    meter.steps += 1
    if (wordCount(scene, span) < fewestWords || isPart(places, span)) return
    const beside = touched[index] ? null : draftBeside(scene, parts, places, span)
    if (beside !== null) {
      addPiece(scene, beside, span)
      return
    }
    const owned = touched[index] ? (owners[index] ?? []) : null
    const draft = retag(scene, parts, places, owned, span)
    if (draft !== null) drafts.push(draft)
  })
}

/** The attribution in the span's own tag; null where it has none or another's claim to it is better. `owned`: null where free. */
function retag(
  scene: Scene,
  parts: readonly Part[],
  places: readonly Span[],
  owned: readonly Draft[] | null,
  span: QuotedSpan,
): Draft | null {
  const reporter = reporterOf(owned ?? [], span)
  const stray = strayOwner(scene, owned ?? [], span)
  if (owned !== null && reporter === null && stray === null) return null
  const draft = readNew(scene, parts, places, span)
  if (draft === null || (reporter !== null && !holds(reporter, draft.cue))) return null
  if (stray !== null) giveUp(scene, stray, span)
  return draft
}

function addPiece(scene: Scene, draft: Draft, { start, end }: Span): void {
  draft.content = [...draft.content, { start, end }].toSorted(compareSpans)
  draft.kind = kindOfContent(scene, draft.content)
  draft.evidence.push('tagged')
}

function holds({ content }: Draft, cue: Span | null): boolean {
  return cue !== null && content.some((piece) => contains(piece, cue))
}

/** The one attribution that has the span for a piece though it told its own words in a sentence before. */
function strayOwner({ reading: { sentences } }: Scene, owners: readonly Draft[], span: Span): Draft | null {
  const [owner, ...others] = owners
  const sentence = sentences[firstEndingAfter(sentences, span.start)]
  if (!owner?.cue || others.length > 0 || sentence === undefined || sentence.start < span.start) return null
  const [first] = owner.content
  const whole = owner.content.some(({ start, end }) => start === span.start && end === span.end)
  return whole && first !== undefined && first.start < span.start && owner.cue.end <= sentence.start ? owner : null
}

function giveUp(scene: Scene, draft: Draft, span: Span): void {
  draft.content = draft.content.filter(({ start, end }) => start !== span.start || end !== span.end)
  draft.kind = kindOfContent(scene, draft.content)
}

/** The one attribution that reports the span together with its tag: “We won,” Roe said, according to the Echo. */
function reporterOf(owners: readonly Draft[], span: Span): Draft | null {
  const [owner, ...others] = owners
  if (!owner?.cue || others.length > 0 || owner.cue.start < span.end) return null
  return owner.content.some((piece) => piece.start <= span.start && piece.end > span.end) ? owner : null
}

function readNew(scene: Scene, parts: readonly Part[], places: readonly Span[], span: QuotedSpan): Draft | null {
  const tag = readTag(scene.reading, span)
  if (tag === null || isPart(places, tag.cue)) return null
  const source = tag.source ?? sourceOf(scene, parts[firstEndingAfter(places, tag.cue.start) - 1]?.draft, tag.cue)
  if (source === null || (tag.source !== null && isCue(parts, places, source))) return null
  const content = [{ start: span.start, end: span.end }]
  const made = { continues: null, probability: taggedProbability, evidence: ['tagged'], dropped: false }
  return { kind: 'direct', content, cue: tag.cue, source, ...made }
}

/** The source of the attribution before, if that stands in the sentence of the cue: {Graham} said so, <adding>, “…” */
function sourceOf({ reading: { sentences } }: Scene, draft: Draft | undefined, cue: Span): Span | null {
  const sentence = sentences[firstEndingAfter(sentences, cue.start)]
  if (!draft?.source || sentence === undefined || draft.source.start < sentence.start) return null
  return draft.source
}

interface Part {
  readonly part: Span
  readonly draft: Draft
  readonly isCue: boolean
}

/** The cues and sources, in order, those that overlap an earlier one left out. */
function partsOf(drafts: readonly Draft[]): Part[] {
  const all = drafts.flatMap((draft): Part[] => [
    ...(draft.cue === null ? [] : [{ part: draft.cue, draft, isCue: true }]),
    ...(draft.source === null ? [] : [{ part: draft.source, draft, isCue: false }]),
  ])
  const kept: Part[] = []
  for (const part of all.toSorted((a, b) => compareSpans(a.part, b.part))) {
    if (part.part.start >= (kept.at(-1)?.part.end ?? 0)) kept.push(part)
  }
  return kept
}

function isPart(places: readonly Span[], span: Span): boolean {
  const part = places[firstEndingAfter(places, span.start)]
  return part !== undefined && overlaps(part, span)
}

function isCue(parts: readonly Part[], places: readonly Span[], span: Span): boolean {
  const part = parts[firstEndingAfter(places, span.start)]
  return part?.isCue === true && overlaps(part.part, span)
}

/** The attribution whose cue or source follows the span at once, where the span ends as one does before its tag. */
function draftBeside(scene: Scene, parts: readonly Part[], places: readonly Span[], span: QuotedSpan): Draft | null {
  const { text, sentences } = scene.reading
  if (!endsBeforeTag(scene.reading, span) || isTitle(text.slice(span.open.end, span.close?.start))) return null
  const next = parts[firstEndingAfter(places, span.end)]
  if (next === undefined || text.slice(span.end, next.part.start).trim() !== '') return null
  const { cue, source, content } = next.draft
  const sentence = sentences[firstEndingAfter(sentences, span.end)]
  if (cue === null || sentence === undefined || !contains(sentence, cue)) return null
  if (source !== null && !contains(sentence, source)) return null
  // “We won,” Roe said he shouted: its content begins at once, and is not this.
  const follows = content.some(({ start }) => start < sentence.end && start > span.end && !isMarked(scene, start))
  return follows ? null : next.draft
}

function isMarked({ spans }: Scene, position: number): boolean {
  const span = spans[firstEndingAfter(spans, position)]
  return span !== undefined && span.start <= position
}

function wordCount({ reading: { text } }: Scene, { start, end }: Span): number {
  return text.slice(start, end).match(/[\p{L}\p{N}]+/gu)?.length ?? 0
}
