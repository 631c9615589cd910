import type { Reading } from '../reading.js'
import { placeClauseEnd } from './clause-end.js'
import { isCapital, languages } from './noun-words.js'
import { extendPhrase, findNounRow, indexNouns, nounNames } from './phrase-noun.js'
import type { Phrase } from './read-phrase.js'
import { timeEnd } from './time-phrase.js'
import { months } from './time-words.js'
import type { TokenRange } from './token-range.js'
import { venueNouns } from './venue-nouns.js'
import type { View } from './view.js'
import { wordList } from './word-list.js'

const nouns = indexNouns(venueNouns)

/** Prepositions that carry a venue on: "a news conference in Moscow", "a rally for veterans at the airport". */
const extensions = wordList('in at near outside on with of for inside to from')

/** "at" and "in" before these say nothing about a place: "at least", "in part". */
const notPlaces = wordList(
  `least most first last times once length large odds risk stake hand heart all present issue loss work
  point beginning end time moment age level rate cost expense request behest suggestion idea notion thought prospect
  sight news height start hands invitation urging insistence outset forefront core root mercy helm top bottom class ground
  grounds back front side process course name wake light face midst absence case fact spirit interest interests event
  form`,
)

function isNoPlace(name: string): boolean {
  return notPlaces.has(name) || languages.has(name)
}

/** Venues that stand without an article: "in court"; "in talks" and "on grounds" are no places. */
const bareVenues = wordList(
  'court cross-examination questioning parliament congress church stage campus backstage testimony session speeches remarks interviews debates lunch dinner breakfast coffee tea drinks supper brunch beers pints cocktails wine',
)

/** Prepositions that give the time of the saying, or what it was about, rather than where. */
const notWhere = wordList('to with of for before after following')

/** What a phrase that begins with one of these is about, so that a place behind it is the topic's. */
const topics = wordList('for about against over of into as')

/** The occasion or place where the words were said: "during a news conference in Moscow", "at the inquest", "in Paris". */
export function findVenue(view: View, phrases: readonly Phrase[], taken: TokenRange | null): TokenRange | null {
  const { reading } = view
  const free = phrases.filter(
    (phrase) => (taken === null || phrase.end <= taken.first || phrase.first >= taken.end) && !isThen(reading, phrase),
  )
  const places = free.filter((phrase, index) => phrase.kind === 'prepositional' && !isOfTopic(free[index - 1], phrase))
  const found =
    places.find((phrase) => isOccasion(reading, phrase)) ?? places.find((phrase) => isPlace(reading, phrase))
  if (found === undefined) return null
  return { first: found.first, end: placeClauseEnd(view, extendPhrase(free, found, extensions)) }
}

/** "in his room {at the time}" */
function isThen({ tokens }: Reading, { preposition, noun, end }: Phrase): boolean {
  return preposition === 'at' && end === noun + 2 && tokens[noun + 1]?.normal === 'time'
}

/** "for the delay at its plant": where the thing spoken of is, not the speaking. */
function isOfTopic(before: Phrase | undefined, phrase: Phrase): boolean {
  return before?.end === phrase.first && topics.has(before.preposition)
}

/** A noun of the table: "at the inquest", "in a speech". */
function isOccasion(reading: Reading, phrase: Phrase): boolean {
  const head = reading.tokens[phrase.head]
  if (isHeardBefore(reading, phrase)) return true
  const row = notWhere.has(phrase.preposition) ? null : findNounRow(nouns, reading, phrase)
  // Further from the cue "at the university" is where somebody works.
  if (row === null || (phrase.place === 'loose' && row.kind !== 'occasion')) return false
  if (phrase.preposition === 'in' && isNoPlace(head?.normal ?? '')) return false
  // "during questions", "under questioning": behind these no article is needed.
  const bare = bareVenues.has(head?.normal ?? '') || /^(?:during|under|over)$/u.test(phrase.preposition)
  // "at hearings on the bill", "at rallies across the state"
  const isSeries = row.kind === 'occasion' && phrase.preposition === 'at' && head?.normal.endsWith('s') === true
  return phrase.head !== phrase.noun || isCapital(head?.text) || bare || isSeries
}

/** "testified before the Senate", "pleaded not guilty before a magistrate" */
function isHeardBefore(reading: Reading, { preposition, place, first, head }: Phrase): boolean {
  if (preposition !== 'before' || place === 'opening') return false
  const { tokens } = reading
  const verb = /^(?:testif(?:y|ies|ied|ying)|plead(?:s|ed|ing)?|argue[ds]?|appear(?:s|ed|ing)?|guilty)$/u
  return verb.test(tokens[first - 1]?.normal ?? '') && courts.has(tokens[head]?.normal ?? '')
}

/** Before these somebody is heard. */
const courts = wordList(
  'court senate house committee subcommittee judge magistrate magistrates panel inquiry parliament congress jury tribunal commission council',
)

/** A named place, or anything "at" or "outside" something: "in Paris", "at the Corn Exchange". */
function isPlace(reading: Reading, phrase: Phrase): boolean {
  const { tokens, tags } = reading
  const { noun, head, place } = phrase
  const opening = tokens[noun]?.normal ?? ''
  const tag = tags[head]?.all
  // "at the end of the day" begins like no place.
  const second = noun + 1 < phrase.end ? (tokens[noun + 1]?.normal ?? '') : ''
  const names = [opening, second, ...nounNames(reading, phrase)]
  const barred = names.some(isNoPlace) || months.has(opening) || isHome(reading, phrase)
  if (!barred && isSpeakingFrom(reading, phrase)) return true
  if (barred || place === 'trailing' || place === 'loose' || tag?.has('Demonym')) return false
  return isPlaceName(reading, phrase)
}

/** "now living in Portugal", "based in Oslo" */
function isHome({ tokens }: Reading, { first }: Phrase): boolean {
  return /^(?:living|lives|lived|based|born|raised|working|works|resident|headquartered)$/u.test(
    tokens[first - 1]?.normal ?? '',
  )
}

/** "Speaking from his yacht", "Reached at the garage", "standing outside a bakery". */
function isSpeakingFrom({ tokens }: Reading, { preposition, noun, first }: Phrase): boolean {
  return (
    /^(?:from|at|outside|inside|behind|aboard|beside|near)$/u.test(preposition) &&
    /^(?:speaking|talking|standing|sitting|appearing|broadcasting|reached|interviewed|contacted|approached)$/u.test(
      tokens[first - 1]?.normal ?? '',
    ) &&
    /^(?:the|a|an|his|her|its|their)$/u.test(tokens[noun]?.normal ?? '')
  )
}

/** "from the stove", "aboard Air Force One"; not "from Paris", which may be where he comes from. */
function isStandpoint(preposition: string, opening: string, named: boolean): boolean {
  if (named) return /^(?:aboard|behind)$/u.test(preposition)
  return /^(?:from|behind|aboard|beside)$/u.test(preposition) && /^(?:the|his|her)$/u.test(opening)
}

/** "at the stop", "outside Downing Street", "in Kyiv", and at the start of a sentence "In Kyiv,". */
function isPlaceName({ tokens, tags }: Reading, { preposition, noun, head, place, end }: Phrase): boolean {
  const tag = tags[head]?.all
  const opening = tokens[noun]?.normal ?? ''
  const named = isCapital(tokens[head]?.text)
  if (/^(?:at|outside|inside)$/u.test(preposition)) return named || opening === 'the'
  // "said from the stove"; "from the idea" is in no sentence right behind the cue.
  if (place === 'following' && isStandpoint(preposition, opening, named)) return true
  // "a dental hygienist from Leeds, vows": where she comes from
  if (!named || !(preposition === 'in' || (preposition === 'from' && place !== 'between'))) return false
  if (place === 'opening') return (tag?.has('Place') ?? false) && preposition === 'in' && endsOpening(tokens, end)
  // Right behind the cue or a day, "in Virginia" and "in Georgia" are no women.
  return (tag?.has('Place') ?? false) || (preposition === 'in' && head === noun)
}

/** "In Kyiv,", "Giving evidence in Aberdeen on Thursday," */
function endsOpening(tokens: Reading['tokens'], end: number): boolean {
  const behind = tokens[end]?.normal
  return behind === ',' || timeEnd(tokens, behind === 'on' ? end + 1 : end, tokens.length) !== null
}
