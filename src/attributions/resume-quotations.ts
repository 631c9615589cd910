import type { QuotedSpan } from '../marks/quoted-span.js'
import type { Meter } from '../meter.js'
import { compareSpans, type Span } from '../span.js'
import { type Claims, claimsOf } from './claims.js'
import type { Draft } from './drafts.js'
import { kindOfContent, type Scene } from './outer-spans.js'
import { firstEndingAfter } from './places.js'
import { isSayVerb } from './say-verbs.js'

/** More words than this between cue and mark, in one sentence, are not a pause but another clause. */
const longestPause = 8

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
    if (claims.touched[index]) return
    const before = scene.earlier[index] ?? -1
    const owner = before >= 0 ? ownerOf(claims, before) : resumedBy(scene, claims, cues, index)
    if (owner !== null) claim(scene, claims, owner, index, before >= 0 ? 'open-mark' : 'resumed')
  })
  for (let index = scene.spans.length - 1; index >= 0; index -= 1) {
    const before = scene.earlier[index] ?? -1
    const owner = ownerOf(claims, index)
    if (before >= 0 && owner !== null && !claims.touched[before]) claim(scene, claims, owner, before, 'open-mark')
  }
}

function ownerOf({ owners }: Claims, index: number): Draft | null {
  return owners[index]?.find(({ dropped }) => !dropped) ?? null
}

function claim(scene: Scene, claims: Claims, draft: Draft, index: number, evidence: string): void {
  const { start, end } = scene.spans[index] as QuotedSpan
  draft.content = [...draft.content, { start, end }].toSorted(compareSpans)
  draft.kind = kindOfContent(scene, draft.content)
  if (!draft.evidence.includes(evidence)) draft.evidence.push(evidence)
  ;(claims.owners as Draft[][])[index] = [draft]
  ;(claims.touched as boolean[])[index] = true
}

/** The attribution that the span goes on from, in its own paragraph; null for none. */
function resumedBy(scene: Scene, claims: Claims, cues: readonly Span[], index: number): Draft | null {
  const span = scene.spans[index] as QuotedSpan
  const before = scene.spans[index - 1]
  if (before === undefined || before.block !== span.block || before.end > span.start) return null
  const owner = ownerOf(claims, index - 1)
  if (owner === null || isTagged(scene, span)) return null
  if (scene.reading.text.slice(before.end, span.start).trim() === '') return owner
  const { cue, source } = owner
  if (cue === null || cue.start < before.end || cue.end > span.start) return null
  const others = cues.slice(firstEndingAfter(cues, before.end)).find(({ start }) => start !== cue.start)
  if (others !== undefined && others.start < span.start) return null
  const partsEnd = Math.max(cue.end, source !== null && source.end <= span.start ? source.end : 0)
  return goesOn(scene, partsEnd, span) ? owner : null
}

/** “…,” at the end: words follow that say who speaks. */
function isTagged({ reading: { text, blocks } }: Scene, { close, end, block }: QuotedSpan): boolean {
  const last = close === null ? '' : text.slice(0, close.start).trimEnd().slice(-1)
  return last === ',' && (blocks[block]?.end ?? end) - end > 2
}

/** Whether only the end of the sentence, or a short pause, stands between the cue and the span. */
function goesOn({ reading: { text, tokens, sentences } }: Scene, from: number, span: QuotedSpan): boolean {
  const first = firstEndingAfter(tokens, from)
  const end = firstEndingAfter(tokens, span.start)
  const sentence = sentences[firstEndingAfter(sentences, from - 1)]
  const last = tokens[end - 1]
  if (sentence === undefined || last === undefined) return false
  if (sentence.end <= span.start) return sentence.endToken === end && endsSentence(text, span)
  if (end - first > longestPause || !/^(?:[,:;…]|[-–—]+)$/u.test(last.text)) return false
  for (let at = first; at < end; at += 1) if (isSayVerb(tokens[at]?.normal ?? '')) return false
  return true
}

/** “We failed.”, but not “Meet the Press” at the head of a sentence that goes on. */
function endsSentence(text: string, { close, open }: QuotedSpan): boolean {
  return close === null || /[.!?…–—-]\s?$/u.test(text.slice(Math.max(open.end, close.start - 3), close.start))
}
