/** A stretch of the text: UTF-16 code units, half-open. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A span with the words it covers: `text.slice(start, end) === span.text`. */
export interface TextSpan extends Span {
  readonly text: string
}

/** The span with its words, cut from `text`. */
export function textSpan(text: string, { start, end }: Span): TextSpan {
  return { start, end, text: text.slice(start, end) }
}

/** Whether `outer` covers every code unit of `inner`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** Whether the two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** Order by start, then by end: for `sort`. */
export function compareSpans(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end
}
