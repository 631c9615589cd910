import type { Attribution } from '../attributions/attribution.js'
import type { Meter } from '../meter.js'
import type { Reading } from '../reading.js'
import { isCapital } from './noun-words.js'
import { readPhrase } from './read-phrase.js'
import { weekdays } from './time-words.js'
import type { TokenRange } from './token-range.js'
import { spanOf, tokenRange } from './token-range.js'

/** A time at the end of a source is no longer than this: ", less than two weeks ago". */
const longestTail = 8

/**
 * The attributions without the time that was taken for a part of the source: "said {Ann Poe} on Monday", "In 2021 {Poe}
 * told".
 */
export function settleSources(reading: Reading, attributions: readonly Attribution[], meter?: Meter): Attribution[] {
  return attributions.map((attribution) => {
    if (meter !== undefined) meter.steps += 1
    if (attribution.source === null) return attribution
    const source = tokenRange(reading.tokens, attribution.source)
    const named = withoutTail(reading, withoutHead(reading, source))
    if (named.first === source.first && named.end === source.end) return attribution
    return { ...attribution, source: spanOf(reading.tokens, named) }
  })
}

/** "In [2021 Poe] told": behind "In" a year is when. */
function withoutHead({ tokens }: Reading, source: TokenRange): TokenRange {
  const { first, end } = source
  const isYear = /^(?:19|20)\d\d$/u.test(tokens[first]?.normal ?? '')
  const isDated = isYear && tokens[first - 1]?.normal === 'in' && end > first + 1
  return isDated ? { first: tokens[first + 1]?.normal === ',' ? first + 2 : first + 1, end } : source
}

/** "Ann Poe[, a few hours ago]", "The trust [today]"; not "the officer in charge that night". */
function withoutTail(reading: Reading, source: TokenRange): TokenRange {
  const { tokens } = reading
  const { first, end } = source
  // "Poe, who resigned on Monday," is not who said it on Monday.
  const isClause = tokens.slice(first, end).some(({ normal }) => /^(?:who|which|whose|whom|where|that)$/u.test(normal))
  if (isClause) return source
  const last = tokens[end - 1]?.normal === ',' ? end - 1 : end
  for (let at = Math.max(first + 1, last - longestTail); at < last; at += 1) {
    // "USA TODAY", "Black Friday" are no times.
    if (isCapital(tokens[at]?.text) && !weekdays.has(tokens[at]?.normal ?? '')) continue
    const phrase = readPhrase(reading, at, last, 'between')
    if (phrase?.kind !== 'time' || phrase.end !== last || isDescribed(reading, at)) continue
    return { first, end: tokens[at - 1]?.normal === ',' ? at - 1 : at }
  }
  return source
}

/** "a report published last week", "the debate on Tuesday", "the president in 1987": the time belongs to the name. */
function isDescribed({ tokens, tags }: Reading, at: number): boolean {
  const before = tags[at - 1]
  if (before?.pos === 'PastTense' || before?.all.has('Participle')) return true
  const opener = tokens[at]?.normal ?? ''
  if (/^(?:in|of|for|from|since|to|by|at|until)$/u.test(opener)) return true
  // "Ann Poe on Monday"
  return /^(?:on|over|during|around|about)$/u.test(opener) && !isCapital(tokens[at - 1]?.text)
}
