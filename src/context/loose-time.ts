import type { Reading } from '../reading.js'
import { isFiniteVerb } from '../tokens/is-finite-verb.js'
import { audiences } from './audience-words.js'
import type { NounPhrase } from './noun-phrase.js'
import { readNounPhrase } from './noun-phrase.js'
import type { Place } from './read-phrase.js'
import { timeClauseEnd, timeEnd } from './time-phrase.js'
import { timeAdverbs, timeClauseOpeners, timeModifiers } from './time-words.js'
import type { TokenRange } from './token-range.js'

/** A time without a day or hour of its own, and whether an event gives it: "after the vote", not "later". */
export interface LooseTime extends TokenRange {
  readonly kind: 'event' | 'adverb'
}

/** Words of more than one token that say as little as "later". */
const longAdverbs: readonly (readonly string[])[] = [
  ['just', 'now'],
  ['at', 'the', 'time'],
  ['at', 'that', 'time'],
  ['soon', 'after'],
  ['shortly', 'after'],
  ['soon', 'afterwards'],
  ['shortly', 'afterwards'],
  ['soon', 'afterward'],
  ['shortly', 'afterward'],
  ['shortly', 'thereafter'],
  ['long', 'ago'],
  ['the', 'other', 'day'],
  ['not', 'long', 'ago'],
]

/** The time that starts at the token and is measured by an event or by nothing: "shortly after the vote", "later". */
export function readLooseTime(reading: Reading, first: number, limit: number, place: Place): LooseTime | null {
  const { tokens } = reading
  const opener = skipModifier(reading, first)
  const end = opener < limit && !isSequel(reading, opener, place) ? eventEnd(reading, opener, limit) : null
  const event = place === 'trailing' && end !== null && isNewsClause(reading, opener, end) ? null : end
  if (event !== null) return { kind: 'event', first, end: event }
  const normal = tokens[first]?.normal ?? ''
  for (const words of longAdverbs) {
    if (words[0] !== normal || first + words.length > limit) continue
    if (words.every((word, at) => tokens[first + at]?.normal === word))
      return { kind: 'adverb', first, end: first + words.length }
  }
  return timeAdverbs.has(normal) && !comparesBehind(reading, first) ? { kind: 'adverb', first, end: first + 1 } : null
}

/** "he said, before storming out": what came next, not when it was said; "Before leaving, he said" is when. */
function isSequel({ tokens, tags }: Reading, opener: number, place: Place): boolean {
  if (place === 'opening' || tokens[opener]?.normal !== 'before') return false
  // "before trading began"
  return tags[opener + 1]?.all.has('Gerund') === true && !isFiniteVerb(tags[opener + 2])
}

/** "have accused [the board of waste] after {a driver was fined}": behind what is said a clause tells why it is news. */
function isNewsClause({ tags }: Reading, opener: number, end: number): boolean {
  return tags.slice(opener, end).some((tag) => isFiniteVerb(tag))
}

/** "no later than Friday", "sooner or later" */
function comparesBehind({ tokens }: Reading, at: number): boolean {
  return tokens[at + 1]?.normal === 'than' || tokens[at - 1]?.normal === 'or'
}

/** "shortly after", "just before", "a little after" */
function skipModifier({ tokens }: Reading, first: number): number {
  return timeModifiers.has(tokens[first]?.normal ?? '') ? first + 1 : first
}

/** End of "after the game", "before the market opened", "ahead of the vote", "after boarding his plane". */
function eventEnd(reading: Reading, first: number, limit: number): number | null {
  const { tokens, tags } = reading
  const word = tokens[first]?.normal ?? ''
  const noun = afterOpener(reading, first)
  if (noun === null || noun >= limit) return null
  // "shortly after 9am", "before Thursday"
  const time = timeEnd(tokens, noun, limit)
  if (time !== null) return time
  if (word !== 'following' && tags[noun]?.all.has('Gerund')) return timeClauseEnd(tokens, noun + 1, limit)
  const phrase = readNounPhrase(reading, noun, limit)
  if (phrase === null || phrase.end > limit) return null
  // "before the market opened", "after he was asked"
  if (phrase.end < limit && isFiniteVerb(tags[phrase.end]))
    return word === 'following' ? null : timeClauseEnd(tokens, phrase.end, limit)
  return isEvent(reading, word, phrase) ? phrase.end : null
}

/** The token behind "after", "ahead of" …; null where none opens there. */
function afterOpener({ tokens }: Reading, first: number): number | null {
  const word = tokens[first]?.normal ?? ''
  const next = tokens[first + 1]?.normal ?? ''
  if ((word === 'ahead' && next === 'of') || (word === 'prior' && next === 'to')) return first + 2
  return timeClauseOpeners.has(word) ? first + 1 : null
}

/** "before the vote", not "before the committee", "before Mr Justice Poe" or "after him". */
function isEvent({ tokens, tags }: Reading, word: string, { first, head, end }: NounPhrase): boolean {
  if (end === first + 1 && tags[head]?.all.has('Pronoun')) return false
  // "after the mayor", "before Ann Poe": whoever comes before is no time.
  if (tags[head]?.all.has('Actor') || tags[head]?.all.has('Person')) return false
  if (word !== 'before') return true
  const name = tokens[head]?.normal ?? ''
  const named = /^\p{Lu}/u.test(tokens[head]?.text ?? '')
  return !named && !audiences.has(name) && !/^(?:cameras?|microphones?|judges?|magistrates?|mps)$/u.test(name)
}
