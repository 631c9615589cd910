import type { Reading } from '../reading.js'
import { overlaps, type Span } from '../span.js'
import type { Kind } from '../types.js'
import { firstEndingAfter } from './places.js'

/** Whether the content stands between quotation marks: wholly, in part, or not at all. Marks and punctuation do not count. */
export function kindOf(
  reading: Pick<Reading, 'tokens' | 'text'>,
  content: readonly Span[],
  quoted: readonly Span[],
): Kind {
  let [inside, outside] = [0, 0]
  for (const piece of content) {
    for (const word of wordsIn(reading, piece)) {
      const span = quoted[firstEndingAfter(quoted, word.start)]
      if (span !== undefined && overlaps(span, word)) inside++
      else outside++
    }
  }
  if (inside === 0) return 'indirect'
  return outside === 0 ? 'direct' : 'mixed'
}

function wordsIn({ tokens, text }: Pick<Reading, 'tokens' | 'text'>, piece: Span): Span[] {
  const words: Span[] = []
  for (let index = firstEndingAfter(tokens, piece.start); index < tokens.length; index++) {
    const token = tokens[index] as Span
    if (token.start >= piece.end) break
    if (/[\p{L}\p{N}]/u.test(text.slice(token.start, token.end))) words.push(token)
  }
  return words
}
