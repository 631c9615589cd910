import type { QuotedSpan } from '../marks/quoted-span.js'
import type { Meter } from '../meter.js'
import { compareSpans, contains, type Span } from '../span.js'
import { type Claims, claimsOf } from './claims.js'
import type { Draft } from './drafts.js'
import { joined } from './fit-content.js'
import { isTitle } from './is-title.js'
import { kindOfContent, type Scene } from './outer-spans.js'
import { firstEndingAfter } from './places.js'
import { isSayVerb } from './say-verbs.js'

/** More words than this between cue and mark, in one sentence, are not a pause but another clause. */
const longestPause = 8
/** Where the stop before the mark is missing: the longest rest of the sentence, and the shortest quotation, in characters. */
const longestTail = 14
const longSentence = 40

/**
 * Gives quoted spans that nobody claims to the attribution they go on from:
 * ```text
 * “We tried,” she said on Friday. “We failed.” “We will try again.”
 * “Then how,” she asked, “do you know?”
 * “We tried.        (left open)
 * “We failed,” she said.
 * ```
 */
export function resumeQuotations(scene: Scene, drafts: readonly Draft[], meter: Meter): void {
  const claims = claimsOf(scene, drafts, meter)
  const cues = drafts.flatMap(({ dropped, cue }) => (dropped || cue === null ? [] : [cue])).toSorted(compareSpans)
  scene.spans.forEach((_, index) => {
    meter.steps += 1
    if (claims.touched[index]) {
      const better = betterOwner(scene, claims, cues, index)
      if (better !== null) hand(scene, claims, better, index)
      return
    }
    const before = scene.earlier[index] ?? -1
    const owner = before >= 0 ? ownerOf(claims, before) : resumedBy(scene, claims, cues, index)
    if (owner !== null) claim(scene, claims, owner, index, before >= 0 ? 'open-mark' : 'resumed')
  })
  for (let index = scene.spans.length - 1; index >= 0; index -= 1) {
    const before = scene.earlier[index] ?? -1
    const owner = ownerOf(claims, index)
    if (before < 0 || owner === null || claims.touched[before] || isAnnounced(scene, before)) continue
    claim(scene, claims, owner, before, 'open-mark')
  }
  for (const draft of drafts) {
    if (!draft.evidence.includes('resumed') && !draft.evidence.includes('open-mark')) continue
    draft.content = joined(draft.content)
    draft.kind = kindOfContent(scene, draft.content)
  }
}

/** A span that goes on from an attribution this much surer, over another cue, is its. */
const muchSurer = 0.3

/**
 * The attribution that the span goes on from where another has it that stands further off, or between them by mistake:
 * Duka replied that it was so. “Then how,” she asked, {“do you know?”}
 */
function betterOwner(scene: Scene, claims: Claims, cues: readonly Span[], index: number): Draft | null {
  const span = scene.spans[index] as QuotedSpan
  const [owner, ...others] = claims.owners[index] ?? []
  if (!owner?.cue || others.length > 0 || owner.cue.start > span.start) return null
  const isWhole = owner.content.some(({ start, end }) => start === span.start && end === span.end)
  const rival = isWhole ? resumedBy(scene, claims, cues, index, owner.cue) : null
  if (!rival?.cue || rival === owner) return null
  const { sentences } = scene.reading
  const here = firstEndingAfter(sentences, span.start - 1)
  const isNearer = (cue: Span) => firstEndingAfter(sentences, cue.start) === here
  if (isNearer(rival.cue) && !isNearer(owner.cue)) return rival
  if (owner.content.some((piece) => contains(piece, rival.cue as Span))) return rival
  return owner.cue.start > rival.cue.end && rival.probability >= owner.probability + muchSurer ? rival : null
}

/** Gives the span, and those that go on from it, to another attribution. */
function hand(scene: Scene, claims: Claims, to: Draft, index: number): void {
  const [from] = claims.owners[index] ?? []
  for (let at = index; at < scene.spans.length; at += 1) {
    if (at > index && scene.earlier[at] !== at - 1) break
    if (from === undefined || claims.owners[at]?.[0] !== from) break
    const span = scene.spans[at] as QuotedSpan
    from.content = from.content.filter(({ start }) => start !== span.start)
    claim(scene, claims, to, at, 'resumed')
  }
  if (from !== undefined && from.content.length === 0) from.dropped = true
  else if (from !== undefined) from.kind = kindOfContent(scene, from.content)
}

/** Whether the line before the span ends in a colon: who is named there says it. */
function isAnnounced({ reading: { text }, spans }: Scene, index: number): boolean {
  const start = spans[index]?.start ?? 0
  return /:\s*$/u.test(text.slice(Math.max(0, start - 6), start))
}

/** Whose the span is: where one reports that another said it, the other's. */
function ownerOf({ owners }: Claims, index: number): Draft | null {
  return owners[index]?.find(({ dropped }) => !dropped) ?? null
}

function claim(scene: Scene, claims: Claims, draft: Draft, index: number, evidence: string): void {
  const { start, end } = scene.spans[index] as QuotedSpan
  draft.content.push({ start, end })
  if (!draft.evidence.includes(evidence)) draft.evidence.push(evidence)
  ;(claims.owners as Draft[][])[index] = [draft]
  ;(claims.touched as boolean[])[index] = true
}

/** The attribution that the span goes on from, in its own paragraph; null for none. The cue `reporting` is no hindrance. */
function resumedBy(
  scene: Scene,
  claims: Claims,
  cues: readonly Span[],
  index: number,
  reporting: Span | null = null,
): Draft | null {
  const span = scene.spans[index] as QuotedSpan
  const place = ownedBefore(scene, claims, index)
  const before = scene.spans[place]
  const owner = ownerOf(claims, place)
  if (before === undefined || owner === null || isTagged(scene, span)) return null
  const { text } = scene.reading
  if (text.slice(before.end, span.start).trim() === '') return owner
  const { cue, source } = owner
  if (cue === null || cue.end > span.start) return null
  const parts = [before.end, cue.end, ...(source !== null && source.end <= span.start ? [source.end] : [])]
  const from = Math.max(...parts)
  const otherCue = cues[firstEndingAfter(cues, from)]
  return goesOn(scene, from, span, otherCue !== undefined && otherCue !== reporting && otherCue.start < span.start)
    ? owner
    : null
}

/**
 * The nearest span before, in the same paragraph, that is owned. One that nobody claims is passed over only in the
 * sentence of the cue: said Harold “Hap” Roe. “We …”
 */
function ownedBefore(scene: Scene, claims: Claims, index: number): number {
  const { spans, reading } = scene
  const span = spans[index] as QuotedSpan
  for (let at = index - 1; at >= index - 3; at -= 1) {
    const before = spans[at]
    if (before === undefined || before.block !== span.block) return -1
    if (ownerOf(claims, at) !== null) return at
    const cue = ownerOf(claims, at - 1)?.cue
    const sentence = reading.sentences[firstEndingAfter(reading.sentences, before.start)]
    if (claims.touched[at] || !cue || sentence === undefined || !contains(sentence, cue)) return -1
  }
  return -1
}

/** “…,” at the end: words follow that say who speaks. */
function isTagged({ reading: { text, blocks } }: Scene, { close, end, block }: QuotedSpan): boolean {
  const last = close === null ? '' : text.slice(0, close.start).trimEnd().slice(-1)
  return last === ',' && (blocks[block]?.end ?? end) - end > 2
}

/** Whether only the end of the sentence, or a short pause, stands between the cue and the span. */
function goesOn(scene: Scene, from: number, span: QuotedSpan, interrupted: boolean): boolean {
  const { tokens, sentences } = scene.reading
  const first = firstEndingAfter(tokens, from)
  const end = firstEndingAfter(tokens, span.start)
  const sentence = sentences[firstEndingAfter(sentences, from - 1)]
  if (sentence === undefined) return false
  if (sentence.end <= span.start) {
    const next = sentence.endToken === end || isBeat(scene.reading.text.slice(sentence.end, span.start))
    return next && endsSentence(scene.reading, span)
  }
  return !interrupted && isPause(scene, first, end, span)
}

/** “It is theirs,” she says. {And then, after a pause:} “They can sing it.” */
function isBeat(between: string): boolean {
  return /^\s*(?:And|But|Then|And then|But then|A pause|After (?:a|another) (?:pause|beat|moment|while))\b[^.:;“”"‘]{0,40}[:.]\s*$/u.test(
    between,
  )
}

/** “Then how,” she asked, {to laughter,} “do you know?” */
function isPause({ reading }: Scene, first: number, end: number, span: QuotedSpan): boolean {
  const { tokens, text } = reading
  const inner = text.slice(span.open.end, span.close?.start ?? span.end)
  const paused = /^[,:;…]$/u.test(tokens[end - 1]?.text ?? '') && end - first <= longestPause
  // The stop was left out: … she told the news agency “It will be necessary to work and think.”
  const unstopped = /^\p{Lu}/u.test(inner) && inner.length >= longSentence && endsSentence(reading, span)
  if (isTitle(inner) || !(paused || (unstopped && end - first <= longestTail))) return false
  for (let at = first; at < end; at += 1) if (isSayVerb(tokens[at]?.normal ?? '')) return false
  return true
}

/** “We failed.”, but not “Meet the Press” at the head of a sentence that goes on. */
function endsSentence({ text, blocks }: Scene['reading'], { close, end, block }: QuotedSpan): boolean {
  if (close === null || (blocks[block]?.end ?? end) <= end + 1) return true
  return /[^\p{L}\p{N},;:\s]["”'’]{0,2}\s?$/u.test(text.slice(close.start - 5, close.start))
}
