import type { Attribution } from '../attributions/attribution.js'
import { kindOfContent, layScene } from '../attributions/outer-spans.js'
import type { Meter } from '../meter.js'
import type { Reading } from '../reading.js'
import type { Sentence } from '../tokens/token.js'
import type { Saying } from './read-inner-saying.js'
import { readSaying } from './read-inner-saying.js'
import { spanOf, tokenRange } from './token-range.js'

/** All 17 that it finds in our marked tuning articles of 22 November 2026 are attributions. */
const probability = 0.8

/**
 * Sayings that fill a sentence in which the models saw nothing, where they are clear: subject, verb and words in this
 * order from its first word on. "{The agency} <estimated> in a note [that …]", "{The museum} <expects> [200,000 visitors]".
 */
export function findPlainSayings(
  reading: Reading,
  attributions: readonly Attribution[],
  meter?: Meter,
): readonly Attribution[] {
  const taken = takenSentences(reading, attributions)
  return reading.sentences.flatMap((sentence, index) => {
    const block = reading.blocks[reading.tokens[sentence.firstToken]?.block ?? -1]
    if (taken[index] === 1 || block?.kind !== 'paragraph') return []
    const saying = readSentence(reading, sentence, meter)
    return saying === null ? [] : [asAttribution(reading, saying)]
  })
}

/** By sentence, 1 where an attribution has words in it. */
function takenSentences({ tokens, sentences }: Reading, attributions: readonly Attribution[]): Uint8Array {
  const taken = new Uint8Array(tokens.length)
  for (const { cue, source, content } of attributions)
    for (const span of [cue, source, ...content]) {
      if (span === null) continue
      const { first, end } = tokenRange(tokens, span)
      taken.fill(1, first, end)
    }
  return Uint8Array.from(sentences, ({ firstToken, endToken }) => (taken.subarray(firstToken, endToken).includes(1) ? 1 : 0)) // biome-ignore format: one line
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
