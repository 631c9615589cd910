import type { QuotedSpan } from '../marks/quoted-span.js'
import type { Reading } from '../reading.js'
import type { Token } from '../tokens/token.js'
import { type Columns, columnOf, pad, quoteState, step } from './column-names.js'
import { firstEndingAfter } from './places.js'
import type { Unit } from './units.js'

/** The properties that tell where quotation marks stand around each token. */
export function fillQuotes(reading: Reading, outerSpans: readonly QuotedSpan[], unit: Unit, columns: Columns): void {
  const quote = columnOf(columns, 'quote')
  const quoteLength = columnOf(columns, 'quoteLength')
  const length = unit.endToken - unit.firstToken
  quote.fill(quoteState.out, pad, pad + length)
  quoteLength.fill(0, pad, pad + length)
  const begin = reading.tokens[unit.firstToken]
  const end = reading.tokens[unit.endToken - 1]
  if (begin === undefined || end === undefined) return
  for (let index = firstEndingAfter(outerSpans, begin.start); index < outerSpans.length; index++) {
    const span = outerSpans[index] as QuotedSpan
    if (span.start >= end.end) break
    const first = Math.max(0, tokenAt(reading.tokens, span.start, unit) - unit.firstToken)
    const past = Math.min(length, tokenAt(reading.tokens, span.end, unit) - unit.firstToken)
    const words = step(past - first)
    for (let at = first + pad; at < past + pad; at++) {
      quote[at] = quoteState.inside
      quoteLength[at] = words + 1
    }
    if (past <= first) continue
    if (span.start >= begin.start) quote[first + pad] = quoteState.opens
    if (span.close !== null && span.end <= end.end) quote[past - 1 + pad] = quoteState.closes
  }
}

/** Index of the first token of the unit that starts at or after `position`. */
function tokenAt(tokens: readonly Token[], position: number, unit: Unit): number {
  let low = unit.firstToken
  let high = unit.endToken
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.start ?? 0) < position) low = middle + 1
    else high = middle
  }
  return low
}
