import type { Reading } from '../reading.js'
import { overlaps, type Span } from '../span.js'
import type { Kind } from '../types.js'
import { firstEndingAfter } from './places.js'

/** Whether the content stands between quotation marks: wholly, in part, or not at all. Marks and punctuation do not count. */
export function kindOf(
  { tokens, text }: Pick<Reading, 'tokens' | 'text'>,
  content: readonly Span[],
  quoted: readonly Span[],
): Kind {
  let [inside, outside] = [0, 0]
  for (const piece of content) {
    for (let index = firstEndingAfter(tokens, piece.start); index < tokens.length; index++) {
      const token = tokens[index] as Span
      if (token.start >= piece.end) break
      if (!/[\p{L}\p{N}]/u.test(text.slice(token.start, token.end))) continue
      if (quoted.some((span) => overlaps(span, token))) inside++
      else outside++
    }
  }
  if (inside === 0) return 'indirect'
  return outside === 0 ? 'direct' : 'mixed'
}
