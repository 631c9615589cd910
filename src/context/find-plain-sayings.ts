import type { Attribution } from '../attributions/attribution.js'
import { kindOfContent, layScene } from '../attributions/outer-spans.js'
import { firstEndingAfter } from '../attributions/places.js'
import { outerSpansOf } from '../attributions/units.js'
import type { QuotedSpan } from '../marks/quoted-span.js'
import type { Meter } from '../meter.js'
import type { Reading } from '../reading.js'
import type { Sentence } from '../tokens/token.js'
import type { Saying } from './read-inner-saying.js'
import { readSaying } from './read-inner-saying.js'
import { spanOf, tokenRange } from './token-range.js'

/** All that it finds in our marked tuning articles are attributions. */
const probability = 0.8

/**
 * Sayings that fill a sentence in which the models saw nothing, or nothing but a saying told in it, where they are clear:
 * subject, verb and words in this order from its first word on. "{The agency} <estimated> in a note [that …]", "{The museum} <expects> [200,000 visitors]".
 */
export function findPlainSayings(
  reading: Reading,
  attributions: readonly Attribution[],
  meter?: Meter,
): readonly Attribution[] {
  const taken = takenTokens(reading, attributions)
  const outerSpans = outerSpansOf(reading)
  return reading.sentences.flatMap((sentence) => {
    const block = reading.blocks[reading.tokens[sentence.firstToken]?.block ?? -1]
    const first = taken.subarray(sentence.firstToken, sentence.endToken).indexOf(1)
    if (first === 0 || block?.kind !== 'paragraph') return []
    if (first > 0 && !hasThat(reading, sentence.firstToken, first)) return []
    const saying = readSentence(reading, sentence, meter)
    if (saying === null || (first > 0 && !tellsOf(reading, saying, sentence.firstToken + first))) return []
    return [asAttribution(reading, first > 0 ? toQuotationEnd(reading, outerSpans, saying) : saying)]
  })
}

/** Whether a "that" stands before what the models saw: without one they saw all there is. */
function hasThat({ tokens }: Reading, from: number, length: number): boolean {
  for (let at = from + 2; at < from + length; at += 1) if (tokens[at]?.normal === 'that') return true
  return false
}

/** "{Poe} <told> the court [that Roe wrote in an e-mail: “Relax.”]": the models saw but what it tells of. */
function tellsOf({ tokens }: Reading, { content }: Saying, taken: number): boolean {
  return content.first < taken && tokens[content.first]?.normal === 'that'
}

/** With all of the quotation that the sentence ends in: “Relax. It’s a rounding error.” */
function toQuotationEnd(reading: Reading, outerSpans: readonly QuotedSpan[], saying: Saying): Saying {
  const { first, end } = saying.content
  const last = reading.tokens[end - 1]?.start ?? 0
  const cut = outerSpans[firstEndingAfter(outerSpans, last)]
  if (cut === undefined || cut.start > last) return saying
  return { ...saying, content: { first, end: Math.max(end, tokenRange(reading.tokens, cut).end) } }
}

/** By token, 1 where it stands in an attribution. */
function takenTokens({ tokens }: Reading, attributions: readonly Attribution[]): Uint8Array {
  const taken = new Uint8Array(tokens.length)
  for (const { cue, source, content } of attributions)
    for (const span of [cue, source, ...content]) {
      if (span === null) continue
      const { first, end } = tokenRange(tokens, span)
      taken.fill(1, first, end)
    }
  return taken
}

/** The saying that the sentence opens with. */
function readSentence(reading: Reading, { firstToken, endToken }: Sentence, meter?: Meter): Saying | null {
  const stops = /^[.!]$/u.test(reading.tokens[endToken - 1]?.text ?? '')
  const piece = { first: firstToken, end: stops ? endToken - 1 : endToken, front: null }
  for (let at = firstToken + 1; at < piece.end; at += 1) {
    if (meter !== undefined) meter.steps += 1
    const { pos } = reading.tags[at] ?? {}
    // Marks tell by themselves, and what stands behind one opens no sentence.
    if (pos === 'Quote') return null
    const saying = readSaying(reading, at, piece, null)
    if (saying === null) continue
    const opensWithMark = reading.tags[saying.content.first]?.pos === 'Quote'
    return saying.source?.first === firstToken && !opensWithMark ? saying : null
  }
  return null
}

function asAttribution(reading: Reading, { source, cue, content }: Saying): Attribution {
  const words = [spanOf(reading.tokens, content)]
  return {
    kind: kindOfContent(layScene(reading), words),
    content: words,
    cue: spanOf(reading.tokens, cue),
    source: source && spanOf(reading.tokens, source),
    continues: null,
    probability,
    evidence: ['plain-saying'],
  }
}
