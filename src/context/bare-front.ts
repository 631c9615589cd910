import type { Reading } from '../reading.js'
import { isFiniteVerb } from '../tokens/is-finite-verb.js'
import { readLooseTime } from './loose-time.js'
import { mediumNouns } from './medium-nouns.js'
import { readNounPhrase } from './noun-phrase.js'
import { determiners, isCapital } from './noun-words.js'
import { findNounRow, indexNouns } from './phrase-noun.js'
import type { Phrase } from './read-phrase.js'
import { readPhrase } from './read-phrase.js'
import { timeEnd } from './time-phrase.js'
import type { TokenRange } from './token-range.js'
import { venueNouns } from './venue-nouns.js'
import { wordList } from './word-list.js'

const media = indexNouns(mediumNouns)
const venues = indexNouns(venueNouns)

/** The frame is no longer than this, in tokens. */
const longest = 16

/** Verbs that cannot do without the person told: "told [the committee] the report was late". */
const tellers = wordList('tell inform remind assure')

const subjects = wordList('he she it they we i you there')

/** Times of these are too long ago to be those of the saying for sure: "said in 2019 the firm lost money". */
const longTimes =
  /^(?:ago|years?|months?|decades?|centur(?:y|ies)|seasons?|spring|summer|autumn|fall|winter|(?:19|20)\d\d)$/u

/**
 * Where a reported clause without "that" begins behind the person told, the time, the paper and the place: `<said> last
 * night [they were watching]`, `<told> the committee [the report was late]`; null where no such frame stands there.
 * `placed` says that the cue ended in a preposition, so that a phrase surely belongs to the frame.
 */
export function bareFrontEnd(
  reading: Reading,
  { first, end }: TokenRange,
  lemma: string,
  placed: boolean,
): number | null {
  const limit = Math.min(end, first + longest)
  let at = first
  let telling = tellers.has(lemma)
  const told = telling
  while (at < limit) {
    if (at > first && !telling && opensBareClause(reading, at, limit)) return at
    const next = telling ? objectEnd(reading, at, limit) : frameEnd(reading, at, limit, told || placed)
    if (next === null) return null
    telling = false
    at = reading.tokens[next]?.normal === ',' && !told ? next + 1 : next
  }
  return null
}

/** A time, and where `placed` also a paper or place. */
function frameEnd(reading: Reading, at: number, limit: number, placed: boolean): number | null {
  return (
    timeFrameEnd(reading, at, limit) ?? (placed || isByPhone(reading, at) ? phraseFrameEnd(reading, at, limit) : null)
  )
}

/** "said {by phone} no box had come": it can be nothing else. */
function isByPhone({ tokens }: Reading, at: number): boolean {
  return /^(?:by|via)$/u.test(tokens[at]?.normal ?? '') && /^(?:phone|telephone|email|e-mail|text|sms|letter|fax)$/u.test(tokens[at + 1]?.normal ?? '') // biome-ignore format: one line
}

/** The person told; a day may not be one. */
function objectEnd(reading: Reading, at: number, limit: number): number | null {
  if (timeEnd(reading.tokens, at, limit) !== null) return null
  return readNounPhrase(reading, at, limit)?.end ?? null
}

/** "last night", "on Tuesday", "afterward" */
function timeFrameEnd(reading: Reading, at: number, limit: number): number | null {
  const phrase = readPhrase(reading, at, limit, 'following')
  if (phrase?.kind === 'time') return isLong(reading, phrase) ? null : phrase.end
  const time = readLooseTime(reading, at, limit, 'following')
  return time?.kind === 'adverb' ? time.end : null
}

function isLong({ tokens }: Reading, { noun, end, preposition }: Phrase): boolean {
  return preposition === 'in' || tokens.slice(noun, end).some(({ normal }) => longTimes.test(normal))
}

/** "in an update on its website", "outside the gates" */
function phraseFrameEnd(reading: Reading, at: number, limit: number): number | null {
  const phrase = readPhrase(reading, at, limit, 'following')
  if (phrase?.kind !== 'prepositional') return null
  const further = /^(?:to|with|for)$/u.test(phrase.preposition)
  return further || findNounRow(media, reading, phrase) || findNounRow(venues, reading, phrase) ? phrase.end : null
}

/** "they", "the firm", or a name right before its verb. */
function opensBareClause(reading: Reading, at: number, limit: number): boolean {
  const { tokens, tags } = reading
  const normal = tokens[at]?.normal ?? ''
  if (subjects.has(normal) || (determiners.has(normal) && normal !== 'all')) return true
  if (!isCapital(tokens[at]?.text) || timeEnd(tokens, at, limit) !== null) return false
  const name = readNounPhrase(reading, at, limit)
  return name !== null && isFiniteVerb(tags[name.end])
}
