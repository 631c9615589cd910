import type { Reading } from '../reading.js'
import type { Span } from '../span.js'
import type { Attribution } from './attribution.js'
import { firstEndingAfter } from './places.js'

/** What an item of a list begins with: •, *, –, 1., (a) */
const marker = /^(?:[•◦▪●■►‣·∙*–—-]|\d{1,2}[.)]|\(?[a-z\d]{1,2}\))[ \t\u00a0]{1,4}(?=\S)/u

/** The attribution without the marker of the item that its content begins: • [“We are tired,”] <said> {nurse Joy Adu}. */
export function cutListMarker(reading: Reading, attribution: Attribution): Attribution {
  const [first, ...rest] = attribution.content
  const start = first === undefined ? 0 : behindMarker(reading, first)
  return first === undefined || start === first.start || start >= first.end
    ? attribution
    : { ...attribution, content: [{ start, end: first.end }, ...rest] }
}

function behindMarker({ text, blocks }: Reading, { start }: Span): number {
  const block = blocks[firstEndingAfter(blocks, start)]
  const begins = start === block?.start || text[start - 1] === '\n'
  return begins ? start + (marker.exec(text.slice(start, start + 12))?.[0].length ?? 0) : start
}
