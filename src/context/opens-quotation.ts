import type { Reading } from '../reading.js'
import { tokenAt } from './token-range.js'

const known = new WeakMap<Reading, ReadonlyMap<number, number>>()

/** Whether an opening quotation mark of any kind stands at the token: “, ", ‘, ' or ``. */
export function opensQuotation(reading: Reading, at: number): boolean {
  const token = reading.tokens[at]
  if (token === undefined || /^[\p{L}\p{N}]/u.test(token.text)) return false
  return endsOf(reading).has(token.start)
}

/** The token behind the quotation that opens at the token; the next token where none does. */
export function behindQuotation(reading: Reading, at: number): number {
  const end = opensQuotation(reading, at) ? endsOf(reading).get(reading.tokens[at]?.start ?? -1) : undefined
  return end === undefined ? at + 1 : Math.max(at + 1, tokenAt(reading.tokens, end))
}

/** Where the quoted spans end, by where they begin; built once an article. */
function endsOf(reading: Reading): ReadonlyMap<number, number> {
  const found = known.get(reading) ?? new Map(reading.quotedSpans.map(({ open, end }) => [open.start, end]))
  known.set(reading, found)
  return found
}
