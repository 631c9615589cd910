import type { Reading } from '../reading.js'
import { isMonth } from './noun-phrase.js'
import { extendPhrase, findNounRow, indexNouns, nounNames } from './phrase-noun.js'
import type { Phrase } from './read-phrase.js'
import type { TokenRange } from './token-range.js'
import { venueNouns } from './venue-nouns.js'
import { wordList } from './word-list.js'

const nouns = indexNouns(venueNouns)

/** Prepositions that carry a venue on: "a news conference in Moscow", "a rally for veterans at the airport". */
const extensions = wordList('in at near outside on with of for inside to')

/** "at" and "in" before these say nothing about a place: "at least", "in part". */
const notPlaces = wordList(
  `least most first last times once length large odds risk stake hand heart all present issue present loss work
  point beginning end time moment age level rate cost expense request behest suggestion idea notion thought prospect sight
  news height start hands invitation urging insistence outset forefront core root mercy helm top bottom class ground grounds
  back front side process course name wake light face midst absence case fact spirit interest interests event form
  english spanish french german russian chinese arabic hebrew ukrainian italian japanese mandarin turkish persian farsi polish
  portuguese welsh irish gaelic hindi korean dutch latin greek swedish norwegian danish finnish catalan urdu`,
)

/** The occasion or place where the words were said: "during a news conference in Moscow", "at the inquest", "in Paris". */
export function findVenue(reading: Reading, phrases: readonly Phrase[], taken: TokenRange | null): TokenRange | null {
  const free = phrases.filter(({ first, end }) => taken === null || end <= taken.first || first >= taken.end)
  for (const phrase of free) {
    if (phrase.kind !== 'prepositional') continue
    const row = findNounRow(nouns, reading, phrase)
    if (row !== null && isOccasion(reading, phrase)) return { first: phrase.first, end: extendPhrase(free, phrase, extensions) }
  }
  for (const phrase of free) {
    if (phrase.kind === 'prepositional' && isPlace(reading, phrase)) return { first: phrase.first, end: extendPhrase(free, phrase, extensions) }
  }
  return null
}

/** "before the meeting" and "after the vote" are times more than places; "before the committee" is where. */
function isOccasion(reading: Reading, { preposition, noun, head }: Phrase): boolean {
  if (preposition === 'in' && notPlaces.has(reading.tokens[head]?.normal ?? '')) return false
  // "in talks", "on grounds", "in school": a state, not a place.
  if (head === noun && !isNamed(reading, head) && !/^(?:court|parliament|congress|church|stage|campus|backstage|testimony|session|speeches|remarks|interviews|debates)$/u.test(reading.tokens[head]?.normal ?? '')) return false
  return !/^(?:to|with|of|for|before|after|following)$/u.test(preposition)
}

function isNamed({ tokens }: Reading, at: number): boolean {
  return /^\p{Lu}/u.test(tokens[at]?.text ?? '')
}

/** A named place, or anything "at" or "outside" something: "in Paris", "at the Corn Exchange". */
function isPlace(reading: Reading, phrase: Phrase): boolean {
  const { tokens, tags } = reading
  const { preposition, noun, head, place } = phrase
  const opening = tokens[noun]?.normal ?? ''
  if (notPlaces.has(opening) || nounNames(reading, phrase).some((name) => notPlaces.has(name)) || isMonth(opening) || place === 'trailing') return false
  if (tags[head]?.all.has('Demonym')) return false
  const capital = /^\p{Lu}/u.test(tokens[head]?.text ?? '')
  if (preposition === 'at' || preposition === 'outside' || preposition === 'inside') return capital || tokens[noun]?.normal === 'the'
  if (preposition !== 'in' && preposition !== 'from') return false
  const tag = tags[head]?.all
  const named = tag?.has('Place') ?? false
  if (place === 'opening') return named && preposition === 'in' && tokens[phrase.end]?.normal === ','
  return capital && (named || (preposition === 'in' && head === noun && !(tag?.has('Person') ?? false)))
}

/** Whether the phrase is an occasion by its noun: "a news conference", "the inquest". */
export function isOccasionNoun(reading: Reading, phrase: Phrase): boolean {
  const names = nounNames(reading, phrase)
  return nouns.rows.some(({ row, nouns: words }) => row.kind === 'occasion' && names.some((name) => words.has(name)))
}
