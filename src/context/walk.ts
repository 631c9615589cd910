import { fillers, participles } from './frame-words.js'
import { readLooseTime } from './loose-time.js'
import { readNounPhrase } from './noun-phrase.js'
import type { Phrase, Place } from './read-phrase.js'
import { readPhrase } from './read-phrase.js'
import type { TokenRange } from './token-range.js'
import type { View } from './view.js'
import { freeUntil, isUnsaid } from './view.js'

/** How far from the cue a piece of context may stand, in tokens. */
export const reach = 40

/** Phrases one behind the other, over fillers, until something else stands there; times without a day last. */
export function walk(view: View, { first, end }: TokenRange, place: Place): Phrase[] {
  const phrases: Phrase[] = []
  const loose: Phrase[] = []
  const limit = freeUntil(view, first, Math.min(end, first + reach))
  const far = freeUntil(view, limit, Math.min(end, first + reach), 'own')
  let at = first
  while (at < limit) {
    const phrase = readPhrase(view.reading, at, limit, place, far)
    const time = phrase?.kind === 'time' ? null : loosePhrase(view, at, far, place)
    if (time !== null) loose.push(time)
    if (phrase !== null) phrases.push(phrase)
    else if (time?.kind !== 'adverb-time' && !isBridge(view, at, place)) break
    at = phrase?.end ?? (time?.kind === 'adverb-time' ? time.end : at + 1)
  }
  return [...phrases, ...loose]
}

/** A time that names no day, at the token: "after the vote", "later". */
function loosePhrase({ reading }: View, at: number, limit: number, place: Place): Phrase | null {
  const time = readLooseTime(reading, at, limit, place)
  if (time === null) return null
  const { kind, first, end } = time
  return {
    kind: kind === 'event' ? 'event-time' : 'adverb-time',
    place,
    preposition: '',
    first,
    noun: first,
    head: first,
    end,
  }
}

/** All phrases of a range, whatever stands between them. */
export function scan(view: View, range: TokenRange, place: Place): Phrase[] {
  const phrases: Phrase[] = []
  const loose: Phrase[] = []
  const limit = Math.min(range.end, range.first + reach)
  let at = range.first
  while (at < limit && isUnsaid(view, at)) {
    const phrase = readPhrase(view.reading, at, limit, place)
    const time = phrase?.kind === 'time' ? null : loosePhrase(view, at, limit, place)
    if (time !== null) loose.push(time)
    if (phrase !== null) phrases.push(phrase)
    at = phrase?.end ?? at + 1
  }
  return [...phrases, ...loose]
}

/** Words that pieces of context can be reached over: "here", "released", "after meeting". */
function isBridge({ reading: { tokens, tags } }: View, at: number, place: Place): boolean {
  const normal = tokens[at]?.normal ?? ''
  // "asked me not to write it down, and then, on Monday, she called": another clause.
  if (place === 'trailing' && /^(?:and|but|so|then|yet)$/u.test(normal)) return false
  // "as Poole put it in a letter"
  if (normal === 'it' && /^puts?$/u.test(tokens[at - 1]?.normal ?? '')) return true
  if (fillers.has(normal) || participles.has(normal) || tags[at]?.pos === 'Adverb') return true
  if (/^(?:after|before|while|when)$/u.test(normal)) return tags[at + 1]?.all.has('Gerund') ?? false
  return (tags[at]?.all.has('Gerund') ?? false) && /^(?:after|before|while|when)$/u.test(tokens[at - 1]?.normal ?? '')
}

/** The person or body told, as a phrase: "addressing {supporters}". */
export function objectPhrase(
  { reading }: View,
  first: number,
  limit: number,
  place: Place,
  preposition: string,
): Phrase | null {
  const noun = readNounPhrase(reading, first, limit)
  return noun === null
    ? null
    : { kind: 'object', place, preposition, first, noun: first, head: noun.head, end: noun.end }
}
