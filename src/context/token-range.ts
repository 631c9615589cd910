import type { Span } from '../span.js'
import type { Token } from '../tokens/token.js'

/** A half-open range of token indexes. */
export interface TokenRange {
  readonly first: number
  readonly end: number
}

/** Index of the first token that ends after the offset; the number of tokens where none does. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.end ?? 0) > offset) high = middle
    else low = middle + 1
  }
  return low
}

/** The tokens that share a character with the span. */
export function tokenRange(tokens: readonly Token[], { start, end }: Span): TokenRange {
  const first = tokenAt(tokens, start)
  let after = first
  if (end > start) {
    after = tokenAt(tokens, end - 1)
    if (after < tokens.length && (tokens[after]?.start ?? end) < end) after += 1
  }
  return { first, end: Math.max(first, after) }
}

/** The stretch of text from the first token of the range to its last. */
export function spanOf(tokens: readonly Token[], { first, end }: TokenRange): Span {
  const start = tokens[first]?.start ?? 0
  return { start, end: end > first ? (tokens[end - 1]?.end ?? start) : start }
}

/** Whether the token is one of the range. */
export function inRange(range: TokenRange | null, token: number): boolean {
  return range !== null && range.first <= token && token < range.end
}
