import type { Span } from '../span.js'

/** Index of the first of the spans, sorted and apart, that ends after `position`; their number where none does. */
export function firstEndingAfter(spans: readonly Span[], position: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.end ?? 0) <= position) low = middle + 1
    else high = middle
  }
  return low
}

/** Those of the spans, sorted and apart, that end inside the stretch. */
export function within<T extends Span>(spans: readonly T[], { start, end }: Span): readonly T[] {
  return spans.slice(firstEndingAfter(spans, start), firstEndingAfter(spans, end))
}
