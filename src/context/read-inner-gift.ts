import type { Reading } from '../reading.js'
import { audiences } from './audience-words.js'
import { innerContentEnd } from './inner-content-end.js'
import { withoutTail } from './inner-tail.js'
import { isThing } from './is-thing.js'
import type { NounPhrase } from './noun-phrase.js'
import { opensQuotation } from './opens-quotation.js'
import type { TokenRange } from './token-range.js'
import { wordList } from './word-list.js'

/** Somebody is told of a thing: "warned [the director] {about the mural}". */
const tellers = wordList('tell warn inform remind assure advise notify')
/** Somebody is given words or a promise: "told [investigators] {three different stories}", "offered [him] {$500}". */
const givers = wordList('tell promise offer')
/** What somebody is said to be between marks: "rated the risk “negligible”". */
const judges = wordList('call rate pronounce brand label dub term deem declare describe dismiss')

/** What somebody is told that is no clause: behind `of` or `about`, or as a second object; null where nothing is. */
export function readGift(
  reading: Reading,
  { verb, lemma, end }: { readonly verb: number; readonly lemma: string; readonly end: number },
  whole: NounPhrase,
): TokenRange | null {
  const object = personOf(reading, lemma, whole)
  const at = object.end
  if (at >= end) return null
  if (judges.has(lemma)) return isJudged(reading, at) ? { first: verb + 1, end: innerContentEnd(reading, verb + 1, end) } : null // biome-ignore format: one line
  if (!isPerson(reading, object)) return null
  const isAbout = tellers.has(lemma) && /^(?:of|about|against)$/u.test(reading.tokens[at]?.normal ?? '')
  const words = { first: at, end: innerContentEnd(reading, at, end) }
  if (givers.has(lemma) && isThing(reading, at, end)) return lemma === 'tell' ? withoutTail(reading, words) : words
  return isAbout ? withoutTail(reading, words) : null
}

/** "had warned {trustees} of a shortfall": what they were warned of is no part of their name. */
function personOf({ tokens }: Reading, lemma: string, whole: NounPhrase): NounPhrase {
  if (lemma === 'tell' || !tellers.has(lemma)) return whole
  for (let at = whole.first + 1; at < whole.end; at += 1)
    if (tokens[at]?.normal === 'of') return { first: whole.first, end: at, head: at - 1 }
  return whole
}

/** “negligible”, as “a farce” */
function isJudged(reading: Reading, at: number): boolean {
  return opensQuotation(reading, reading.tokens[at]?.normal === 'as' ? at + 1 : at)
}

/** "him", "both sides", "investigators", "the director" */
function isPerson({ tokens, tags }: Reading, { first, head }: NounPhrase): boolean {
  const { normal = '', text = '' } = tokens[head] ?? {}
  if (/^(?:me|us|him|her|them|you)$/u.test(normal)) return true
  return audiences.has(normal) || tags[head]?.all.has('Actor') === true || /^\p{Lu}/u.test(text) || people.test(normal) || tokens[first]?.normal === 'both' // biome-ignore format: one line
}

const people = /(?:ers|ors|ists|ants|ents|ees|men|women|people|director|editor|office|board|team|crew)$/u
