import type { Reading } from '../reading.js'
import { isCapital } from './noun-words.js'
import type { Phrase } from './read-phrase.js'
import { readPhrase } from './read-phrase.js'
import { weekdays } from './time-words.js'
import type { TokenRange } from './token-range.js'

/** A time at the end of a name is no longer than this: ", less than two weeks ago". */
const longest = 8

/** The time that a source ends with: "the trust {on Monday}"; null where it ends with none. */
export function timeAtEnd(reading: Reading, { first, end }: TokenRange): Phrase | null {
  const { tokens } = reading
  const last = tokens[end - 1]?.normal === ',' ? end - 1 : end
  for (let at = Math.max(first + 1, last - longest); at < last; at += 1) {
    // "USA TODAY", "Black Friday" are no times.
    if (isCapital(tokens[at]?.text) && !weekdays.has(tokens[at]?.normal ?? '')) continue
    if (/^(?:super|black|good)$/u.test(tokens[at - 1]?.normal ?? '')) continue
    const phrase = readPhrase(reading, at, last, 'between')
    if (phrase?.kind === 'time' && phrase.end === last) return phrase
  }
  return null
}
