import type { QuotedSpan } from '../marks/quoted-span.js'
import type { Span } from '../span.js'
import { firstEndingAfter } from './places.js'

/** The stretches between outer quotation marks that lie in the content, marks left out, in order. */
export function quotedIn(outerSpans: readonly QuotedSpan[], content: readonly Span[]): Span[] {
  const found: Span[] = []
  for (const piece of content) {
    for (let index = firstEndingAfter(outerSpans, piece.start); index < outerSpans.length; index++) {
      const { start, end, open, close } = outerSpans[index] as QuotedSpan
      if (start >= piece.end) break
      const inner = { start: Math.max(piece.start, open.end), end: Math.min(piece.end, close?.start ?? end) }
      if (inner.start < inner.end) found.push(inner)
    }
  }
  return found
}
