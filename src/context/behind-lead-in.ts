import type { Reading } from '../reading.js'
import { isFiniteVerb } from '../tokens/is-finite-verb.js'
import { sentenceAt } from './layout.js'
import { mediumNouns } from './medium-nouns.js'
import { determiners } from './noun-words.js'
import { findNounRow, indexNouns } from './phrase-noun.js'
import { readPhrase } from './read-phrase.js'
import type { TokenRange } from './token-range.js'
import { venueNouns } from './venue-nouns.js'
import { wordList } from './word-list.js'

const media = indexNouns(mediumNouns.filter(({ kind }) => kind !== 'go-between'))
const venues = indexNouns(venueNouns)

/** Prepositions that lead a sentence in. */
const leading = wordList('in on at from outside inside during')
const people = wordList('someone somebody he she they we it one')

/**
 * Where the name begins in a source that took the lead-in of its sentence for a part of it, when no comma parts them:
 * "In {February Poe} told", "{Two years ago the port} ordered", "In {his statement Mr Poe} argues", "{Outside court Mrs
 * Poe} said"; null where there is none.
 */
export function behindLeadIn(reading: Reading, { first, end }: TokenRange): number | null {
  const { tokens } = reading
  const opener = leading.has(tokens[first]?.normal ?? '') ? first : first - 1
  const start = leading.has(tokens[opener]?.normal ?? '') ? opener : first
  if (reading.sentences[sentenceAt(reading, first)]?.firstToken !== start) return null
  const phrase = readPhrase(reading, start, end, 'opening')
  if (phrase?.kind === 'time') {
    const isLong = start < first || phrase.end > first + 1
    return isLong && phrase.end > first && opensName(reading, phrase.end, end) ? phrase.end : null
  }
  return start === opener ? behindPlace(reading, { first: start, end }) : null
}

/** Behind "In his witness statement", "From the public gallery": a noun of a paper or a place, then a name. */
function behindPlace(reading: Reading, { first, end }: TokenRange): number | null {
  const { tokens, tags } = reading
  const preposition = tokens[first]?.normal ?? ''
  for (let at = first + 2; at < end; at += 1) {
    if (tokens[at - 1]?.normal === ',' || isFiniteVerb(tags[at - 1])) return null
    if (!/^\p{Ll}/u.test(tokens[at - 1]?.text ?? '') || !opensName(reading, at, end)) continue
    const cut = {
      kind: 'prepositional',
      place: 'opening',
      preposition,
      first,
      noun: first + 1,
      head: at - 1,
      end: at,
    } as const
    if (findNounRow(media, reading, cut) !== null || findNounRow(venues, reading, cut) !== null) return at
  }
  return null
}

function opensName({ tokens }: Reading, at: number, end: number): boolean {
  const token = tokens[at]
  if (at >= end || token === undefined) return false
  return /^\p{Lu}/u.test(token.text) || determiners.has(token.normal) || people.has(token.normal)
}
