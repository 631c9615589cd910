import type { Attribution } from '../attributions/attribution.js'
import type { Meter } from '../meter.js'
import type { Reading } from '../reading.js'
import { readLooseTime } from './loose-time.js'
import { isVerbal } from './noun-words.js'
import { findNounRow, indexNouns } from './phrase-noun.js'
import { readCue } from './read-cue.js'
import type { Phrase } from './read-phrase.js'
import { readPhrase } from './read-phrase.js'
import { weekdays } from './time-words.js'
import type { TokenRange } from './token-range.js'
import { spanOf, tokenRange } from './token-range.js'
import { venueNouns } from './venue-nouns.js'
import { wordList } from './word-list.js'

/** How far before the end of the content an occasion may begin, in tokens. */
const longest = 16

const occasions = indexNouns(venueNouns.filter(({ kind }) => kind === 'occasion'))
/** What is wished for or planned is itself held: "promised [a vote at a meeting next week]". */
const wishes = wordList(
  'want promise plan propose offer request expect hope seek wish agree intend need schedule arrange invite',
)
const clauseOpeners = /^(?:whether|if|to|that|how|why|what|when|where|who)$/u

/**
 * The attributions without the occasion behind the thing that is spoken of: `{Roe} <apologised for> [the noise] at a block
 * meeting last week`, `{She} <called> [it “faded”] at Monday’s meeting`. Behind a clause it may belong to what is said.
 */
export function settleOccasions(reading: Reading, attributions: readonly Attribution[], meter?: Meter): Attribution[] {
  return attributions.map((attribution) => {
    const piece = attribution.content.at(-1)
    if (meter !== undefined) meter.steps += 1
    if (attribution.kind === 'direct' || attribution.cue === null || piece === undefined) return attribution
    if (piece.start < attribution.cue.end) return attribution
    const cue = tokenRange(reading.tokens, attribution.cue)
    if (wishes.has(readCue(reading, cue).lemma)) return attribution
    const range = tokenRange(reading.tokens, piece)
    const end = wordsEnd(reading, range, meter)
    if (end === null) return attribution
    return {
      ...attribution,
      content: attribution.content.with(-1, spanOf(reading.tokens, { first: range.first, end })),
    }
  })
}

/** Where the occasion begins that the content ends with; null where it ends with none, or is a clause. */
function wordsEnd(reading: Reading, { first, end }: TokenRange, meter?: Meter): number | null {
  const { tokens, tags } = reading
  if (clauseOpeners.test(tokens[first]?.normal ?? '')) return null
  for (let at = Math.max(first + 1, end - longest); at < end; at += 1) {
    if (meter !== undefined) meter.steps += 1
    const phrase = readPhrase(reading, at, end, 'trailing')
    if (phrase === null || !isOccasion(reading, phrase) || !isRest(reading, phrase.end, end)) continue
    return tags.slice(first, at).some((tag) => isVerbal(tag)) ? null : at
  }
  return null
}

/** "at a meeting", "at Monday’s hearing"; "the scenes at the meeting" may be what is spoken of. */
function isOccasion(reading: Reading, phrase: Phrase): boolean {
  const { tokens } = reading
  const { kind, preposition, noun } = phrase
  if (kind !== 'prepositional' || !/^(?:at|during|in|on)$/u.test(preposition)) return false
  const opener = tokens[noun]?.normal ?? ''
  const isNew = /^an?$/u.test(opener) || (weekdays.has(opener) && tokens[noun + 1]?.normal === "'s")
  return isNew && findNounRow(occasions, reading, phrase) !== null
}

/** "at a hearing {at Exeter Crown Court}", "at a meeting {last week}" */
function isRest(reading: Reading, first: number, end: number): boolean {
  for (let at = first; at < end; ) {
    const next = readPhrase(reading, at, end, 'trailing')?.end ?? readLooseTime(reading, at, end, 'trailing')?.end
    if (next === undefined) return false
    at = next
  }
  return true
}
