import type { Attribution } from '../attributions/attribution.js'
import type { Meter } from '../meter.js'
import type { Reading } from '../reading.js'
import { behindLeadIn } from './behind-lead-in.js'
import { openers } from './frame-words.js'
import { mediumNouns } from './medium-nouns.js'
import { determiners, isCapital } from './noun-words.js'
import { findNounRow, indexNouns } from './phrase-noun.js'
import type { Phrase } from './read-phrase.js'
import { readPhrase } from './read-phrase.js'
import { timeAtEnd } from './time-at-end.js'
import type { TokenRange } from './token-range.js'
import { spanOf, tokenRange } from './token-range.js'
import { isToldSource } from './told-subject.js'
import { venueNouns } from './venue-nouns.js'

/** "Sir –", "Dear Sir –": a dash so near the start stands behind a greeting, not in a name. */
const longestGreeting = 3

/**
 * The attributions without the time that was taken for a part of the source: "said {Ann Poe} on Monday", "In 2021 {Poe}
 * told"; and without a source that is the one told: "{the jury} <was told>".
 */
export function settleSources(reading: Reading, attributions: readonly Attribution[], meter?: Meter): Attribution[] {
  return attributions.map((attribution) => {
    if (meter !== undefined) meter.steps += 1
    if (attribution.source === null) return attribution
    if (attribution.cue !== null && isToldSource(reading, attribution.cue, attribution.source))
      return { ...attribution, source: null }
    const source = tokenRange(reading.tokens, attribution.source)
    const cueEnd = attribution.cue?.end ?? Number.POSITIVE_INFINITY
    const inverted = attribution.source.start >= cueEnd
    const head = withoutHead(reading, source)
    const named = withoutTail(reading, withoutClause(reading, inverted ? withoutFrame(reading, head) : head))
    if (named.first === source.first && named.end === source.end) return attribution
    return { ...attribution, source: spanOf(reading.tokens, named) }
  })
}

/** "Sir – [Poe] says"; "In [2021 Poe] told": behind "In" a year is when. */
function withoutHead(reading: Reading, source: TokenRange): TokenRange {
  const { tokens } = reading
  const { first, end } = source
  // "Sir – [Your correspondent] says"
  const greets = /^(?:sirs?|madam|dear|editor)$/u.test(tokens[first]?.normal ?? '')
  for (let at = first + 1; greets && at < Math.min(first + longestGreeting, end - 1); at += 1)
    if (/^(?:[–—:]|--?)$/u.test(tokens[at]?.normal ?? '')) return withoutHead(reading, { first: at + 1, end })
  const led = behindLeadIn(reading, source) ?? behindFrame(reading, source)
  if (led !== null) return { first: led, end }
  const isYear = /^(?:19|20)\d\d$/u.test(tokens[first]?.normal ?? '')
  const isDated = isYear && tokens[first - 1]?.normal === 'in' && end > first + 1
  return isDated ? { first: tokens[first + 1]?.normal === ',' ? first + 2 : first + 1, end } : source
}

/**
 * Where the name begins behind a place and a time: "Outside Parliament yesterday [the minister] said", "two weeks ago
 * [the patient] asked"; null where none stands in front.
 */
function behindFrame(reading: Reading, { first, end }: TokenRange): number | null {
  const { tokens } = reading
  // "{Back} in February [the board] assured"
  let at = /^(?:back|early|late)$/u.test(tokens[first]?.normal ?? '') && /^(?:in|on)$/u.test(tokens[first + 1]?.normal ?? '') ? first + 1 : first // biome-ignore format: one line
  let last: Phrase | null = null
  for (let phrase = frontPhrase(reading, at, end); phrase !== null; phrase = frontPhrase(reading, at, end)) {
    last = phrase
    at = phrase.end
  }
  if (last?.kind !== 'time' || at >= end) return null
  // "yesterday Local Government Minister", "two weeks ago the patient"; "Sunday Times" and "today’s reader" are names.
  const isDescribed = determiners.has(tokens[at]?.normal ?? '') && !isCapital(tokens[at]?.text)
  const opensName = isDescribed || isCapital(tokens[at]?.text)
  // "Yesterday [the firm] said", "On Tuesday [Mr Lyle] said"
  const isBareDay = last.end === last.first + 1 && isCapital(tokens[last.noun]?.text)
  const isDay = isBareDay && !isDescribed && !honorifics.test(tokens[at]?.normal ?? '')
  return opensName && !isDay && tokens[at]?.normal !== "'s" ? at : null
}

/** What a name goes on from, so that no day before it is a part of it. */
const honorifics = /^(?:mr|mrs|ms|miss|dr|prof|professor|sir|lord|lady|dame|sen|rep|gov|judge|president|rev)\.?$/u

/** A time, or a place at the start of a sentence: "Outside Parliament". */
function frontPhrase(reading: Reading, at: number, end: number): Phrase | null {
  const phrase = readPhrase(reading, at, end, 'opening')
  if (phrase === null || phrase.end >= end) return null
  if (phrase.kind === 'time') return /^(?:|on|in|at)$/u.test(phrase.preposition) ? phrase : null
  return /^(?:outside|inside|in|at|on|during)$/u.test(phrase.preposition) ? phrase : null
}

/** "Ann Poe[, addressing supporters in Leeds,]": how it was said, no part of the name. */
function withoutClause({ tokens, tags }: Reading, { first, end }: TokenRange): TokenRange {
  for (let at = first + 1; at < end - 1; at += 1) {
    if (tokens[at]?.normal !== ',' || !openers.has(tokens[at + 1]?.normal ?? '')) continue
    if (tags[at + 1]?.all.has('Gerund')) return { first, end: at }
  }
  return { first, end }
}

/** "Ann Poe[, a few hours ago]", "The Trust [today]"; not "a poll last week" or "the officer in charge that night". */
function withoutTail(reading: Reading, source: TokenRange): TokenRange {
  const { tokens } = reading
  const time = timeAtEnd(reading, source)
  if (time === null || isEventful(reading, source)) return source
  const before = tokens[time.first - 1]
  if (before?.normal === ',') return { first: source.first, end: time.first - 1 }
  const isName = isCapital(before?.text) || /^[)’”"]$/u.test(before?.text ?? '')
  return isName ? { first: source.first, end: time.first } : source
}

/** "said [Ann Poe], {by phone}", "says [Dolan] {on a conference call}", "[S. Kavitha, the secretary], {outside the gate}". */
function withoutFrame(reading: Reading, { first, end }: TokenRange): TokenRange {
  const { tokens } = reading
  for (let at = first + 1; at < end; at += 1) {
    const comma = tokens[at - 1]?.normal === ','
    const phrase = lastPhrase(reading, at, end)
    if (phrase === null) continue
    // "said [the manager] {at the training ground yesterday}", "said [Dolan] {at the hospital}": no name of one word needs a place.
    const isBare = phrase.isTimed || (at === first + 1 && isCapital(tokens[first]?.text))
    if (!(comma || isBare || isCapital(tokens[at - 1]?.text))) continue
    if (isFrame(reading, phrase, comma || isBare)) return { first, end: comma ? at - 1 : at }
  }
  return { first, end }
}

/** The phrase at the token, with at most one more up to the end, and whether that is a time. */
function lastPhrase(reading: Reading, at: number, end: number): (Phrase & { readonly isTimed: boolean }) | null {
  const phrase = readPhrase(reading, at, end, 'following')
  if (phrase?.kind !== 'prepositional') return null
  const rest = phrase.end === end ? null : readPhrase(reading, phrase.end, end, 'following')
  return phrase.end === end || rest?.end === end ? { ...phrase, isTimed: rest?.kind === 'time' } : null
}

/** A way of speaking, an occasion, and behind a comma a place; "Poe of the BBC, in London" and "Lee at the clinic" tell who. */
function isFrame(reading: Reading, phrase: Phrase, comma: boolean): boolean {
  const { preposition } = phrase
  const medium = findNounRow(media, reading, phrase)
  // "said [Ann Poe, head of Lumen], {in a letter to customers}"
  const spoken = medium !== null && (comma || /^(?:conversation|broadcast|platform)$/u.test(medium.kind))
  if (spoken && /^(?:by|on|over|via|in)$/u.test(preposition)) return medium.named !== true || comma
  const venue = findNounRow(venues, reading, phrase)
  if (venue === null) return false
  if (venue.kind === 'occasion') return /^(?:at|during|in|on|over|outside)$/u.test(preposition)
  return comma && /^(?:at|outside|on|inside|over|aboard)$/u.test(preposition) && !isCapital(reading.tokens[phrase.head]?.text) // biome-ignore format: one line
}

const media = indexNouns(mediumNouns)
const venues = indexNouns(venueNouns)

/** "Poe, who resigned on Monday", "an order released Friday": the time is not that of the saying. */
function isEventful({ tokens, tags }: Reading, { first, end }: TokenRange): boolean {
  // "an executive at the fund in 2009", "a report by the bank last year"
  const isDescription = determiners.has(tokens[first]?.normal ?? '')
  for (let at = first; at < end; at += 1) {
    if (/^(?:who|which|whose|whom|where|that|out)$/u.test(tokens[at]?.normal ?? '')) return true
    if (isDescription && at > first + 1 && /^(?:in|at|by|for|from)$/u.test(tokens[at]?.normal ?? '')) return true
    if (/^(?:PastTense|PresentTense|Gerund|Participle|Infinitive)$/u.test(tags[at]?.pos ?? '')) return true
  }
  return false
}
