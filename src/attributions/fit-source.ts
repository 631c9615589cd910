import type { Reading } from '../reading.js'
import type { Attribution } from './attribution.js'
import { firstEndingAfter } from './places.js'

/**
 * The source with the comma that closes an apposition, and without any other: `{Alan Berger, a gynecologist,} said`, but
 * `{Gov. John Kasich (R-OH)}, said`. So PolNeAR's annotators have it, 862 times against 99 and 741 against none.
 */
export function fitSource({ text, tokens }: Reading, attribution: Attribution): Attribution {
  const { source } = attribution
  if (source === null) return attribution
  const words = text.slice(source.start, source.end)
  const bare = withoutTail(words)
  if (bare === '') return attribution
  const end = source.start + bare.length
  const next = tokens[firstEndingAfter(tokens, end)]
  const closes = bare.includes(',') && next?.normal === ','
  return { ...attribution, source: { start: source.start, end: closes ? next.end : end } }
}

/** The words without commas and blanks behind them. */
function withoutTail(words: string): string {
  let end = words.length
  while (end > 0 && /[\s,]/u.test(words.charAt(end - 1))) end--
  return words.slice(0, end)
}
