import type { Reading } from '../reading.js'

const known = new WeakMap<Reading, ReadonlySet<number>>()

/** Whether an opening quotation mark of any kind stands at the token: “, ", ‘, ' or ``. */
export function opensQuotation(reading: Reading, at: number): boolean {
  const token = reading.tokens[at]
  if (token === undefined || /^[\p{L}\p{N}]/u.test(token.text)) return false
  return startsOf(reading).has(token.start)
}

/** Where the quoted spans begin; built once an article. */
function startsOf(reading: Reading): ReadonlySet<number> {
  const found = known.get(reading) ?? new Set(reading.quotedSpans.map(({ open }) => open.start))
  known.set(reading, found)
  return found
}
