import type { QuotedSpan } from '../marks/quoted-span.js'
import type { Span } from '../span.js'

/** How far to either side of the marks the words are looked at, in characters. */
const reach = 120

/** The words between the marks of a span and those to either side, every gap one blank. */
export interface WordsAround {
  /** Up to the opening mark, without the blank before it. */
  readonly before: string
  readonly inner: string
  /** From the closing mark on. */
  readonly after: string
}

/** The words in and around a quoted span, no further than the stretch it stands in. */
export function wordsAround(text: string, { start, end, open, close }: QuotedSpan, within: Span): WordsAround {
  return {
    before: flat(text.slice(Math.max(within.start, start - reach), start)).trimEnd(),
    inner: flat(text.slice(open.end, close?.start ?? end)).trim(),
    after: flat(text.slice(end, Math.min(within.end, end + reach))),
  }
}

function flat(words: string): string {
  return words.replace(/\s+/gu, ' ')
}
