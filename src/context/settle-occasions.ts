import type { Attribution } from '../attributions/attribution.js'
import type { Meter } from '../meter.js'
import type { Reading } from '../reading.js'
import type { Span } from '../span.js'
import { cutLastPieces } from './cut-last-pieces.js'
import { readLooseTime } from './loose-time.js'
import { findNounRow, indexNouns } from './phrase-noun.js'
import { readCue } from './read-cue.js'
import type { Phrase } from './read-phrase.js'
import { readPhrase } from './read-phrase.js'
import { thingEnd } from './thing-end.js'
import { weekdays } from './time-words.js'
import type { TokenRange } from './token-range.js'
import { tokenRange } from './token-range.js'
import { venueNouns } from './venue-nouns.js'
import { wordList } from './word-list.js'

/** How far before the end of the content an occasion may begin, in tokens. */
const longest = 16

const occasions = indexNouns(venueNouns.filter(({ kind }) => kind === 'occasion'))
/** What is wished for or planned is itself held: "promised [a vote at a meeting next week]". */
const wishes = wordList(
  'want promise plan propose offer request expect hope seek wish agree intend need schedule arrange invite',
)

/**
 * The attributions without the occasion behind the thing that is spoken of: `{Roe} <apologised for> [the noise] at a block
 * meeting last week`, `{She} <called> [it “faded”] at Monday’s meeting`. Behind a clause it may belong to what is said.
 */
export function settleOccasions(reading: Reading, attributions: readonly Attribution[], meter?: Meter): Attribution[] {
  const endOf = (cue: Span, piece: TokenRange) => {
    // "<hinted> [that in a meeting last week …]": a clause, though no verb of it is seen.
    if (reading.tokens[piece.first]?.normal === 'that') return null
    if (wishes.has(readCue(reading, tokenRange(reading.tokens, cue)).lemma)) return null
    const isFrame = (phrase: Phrase) => isOccasion(reading, phrase) && isRest(reading, phrase.end, piece.end)
    return thingEnd(reading, piece, longest, isFrame, meter)
  }
  return cutLastPieces(reading, attributions, endOf, meter)
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
