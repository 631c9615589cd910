import type { Reading } from '../reading.js'
import { readPhrase } from './read-phrase.js'
import type { TokenRange } from './token-range.js'
import { venueNouns } from './venue-nouns.js'
import { wordList } from './word-list.js'

/** A time or an occasion is no longer than this, in tokens. */
const longest = 8
const occasions = wordList(venueNouns.flatMap(({ kind, nouns }) => (kind === 'occasion' ? [nouns] : [])).join(' '))

/** What was told without when and where it was told, behind it: "about Landry {at a football game}", "of “effects” {in March}". */
export function withoutTail(reading: Reading, { first, end }: TokenRange): TokenRange {
  for (let at = Math.max(first + 2, end - longest); at < end; at += 1) {
    const phrase = readPhrase(reading, at, end, 'following')
    // "by {Easter}" is what was promised.
    if (phrase === null || phrase.end !== end || reading.tags[at - 1]?.all.has('Preposition')) continue
    const isOccasion =
      /^(?:at|during)$/u.test(phrase.preposition) && occasions.has(reading.tokens[phrase.head]?.normal ?? '')
    if (phrase.kind === 'time' || isOccasion) return { first, end: at }
  }
  return { first, end }
}
