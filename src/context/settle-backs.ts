import type { Attribution } from '../attributions/attribution.js'
import type { Meter } from '../meter.js'
import type { Reading } from '../reading.js'
import type { Span } from '../span.js'
import { isFiniteVerb } from '../tokens/is-finite-verb.js'
import { cutLastPieces } from './cut-last-pieces.js'
import { readLooseTime } from './loose-time.js'
import { nounNames } from './phrase-noun.js'
import { readCue } from './read-cue.js'
import type { Phrase } from './read-phrase.js'
import { readPhrase } from './read-phrase.js'
import { thingEnd } from './thing-end.js'
import { timeAtEnd } from './time-at-end.js'
import type { TokenRange } from './token-range.js'
import { tokenRange } from './token-range.js'
import { wordList } from './word-list.js'

/** How far before the end of the content such a phrase may begin, in tokens. */
const longest = 12

/** What somebody speaks through, whatever he speaks about. */
const papers = wordList(
  'statement email e-mail tweet post message memo release press_release news_release blog_post facebook_post interview website',
)
const platforms = wordList('x twitter facebook instagram telegram tiktok linkedin youtube bluesky threads')
/** Done in words at one time, to a thing: of PolNeAR's contents without a verb 39 in 58 leave out a day behind them. */
const acts = wordList(
  'confirmed announced endorsed denied rejected conceded claimed backed criticised criticized condemned welcomed praised defended dismissed repeated acknowledged accepted thanked pleaded guilty',
)
/** What is done by calling a thing a name. */
const sayings = wordList(
  'call describe dismiss denounce condemn label brand praise criticise criticize warn speak complain accuse attack hail mock deride decry slam blast lambast characterise characterize dub term',
)
/** Where a longer time begins or ends: "the {turn} of the year". */
const edges = wordList('start beginning end close height turn')
/** What was done with a paper: "in a statement {released by his agent}". */
const given = wordList('released issued published posted')
/** What was done with papers that are spoken of as often: "the errors in an email {sent to 400 patients}". */
const passed = wordList('seen obtained read dated sent shared leaked')

/**
 * The attributions without the paper, platform or day behind what is spoken of: `{Albion} <confirmed> [the signing] on its
 * website shortly after midnight`, `{Roe} <endorsed> [Poe] on Wednesday`. Behind a clause it may belong to what is said.
 */
export function settleBacks(reading: Reading, attributions: readonly Attribution[], meter?: Meter): Attribution[] {
  const endOf = (cue: Span, piece: TokenRange) => {
    const isFrame = (phrase: Phrase) =>
      isPaper(reading, phrase) &&
      (phrase.end === piece.end || isRest(reading, phrase.end, piece.end) || isClauseBehindWords(reading, phrase))
    return thingEnd(reading, piece, longest, isFrame, meter) ?? timeStart(reading, cue, piece)
  }
  return cutLastPieces(reading, attributions, endOf, meter)
}

/** Where the day begins on which a thing was confirmed: `<confirmed> [the record] last night`; null where there is none. */
function timeStart(reading: Reading, cue: Span, range: TokenRange): number | null {
  const { tokens, tags } = reading
  if (range.end - range.first > longest) return null
  const time = timeAtEnd(reading, range)
  const isAct = acts.has(tokens[tokenRange(tokens, cue).end - 1]?.normal ?? '')
  if (time === null || !(isAct || isBehindWords(reading, cue, time))) return null
  // "the closure at {the end of the year}", "a concert in {the evening}" look forward as often as back.
  if (isEdgeOrPart(reading, time)) return null
  const isThing = !tags.slice(range.first, time.first).some(isFiniteVerb)
  return isThing && time.first > range.first ? time.first : null
}

/** "the start of the season", "the early evening": behind "at" or "in" the times that no day is named in. */
function isEdgeOrPart({ tokens }: Reading, { noun, end }: Phrase): boolean {
  const words = tokens.slice(noun, end).map(({ normal }) => normal)
  if (words[0] !== 'the') return false
  return edges.has(words[1] ?? '') || /^(?:morning|afternoon|evening)$/u.test(words.at(-1) ?? '')
}

/** "<described> [it as “a joke”] in March": behind words between marks; "<wants> [a “big day”] on Monday" is about the day. */
function isBehindWords(reading: Reading, cue: Span, time: Phrase): boolean {
  if (!/^[”"’]$/u.test(reading.tokens[time.first - 1]?.text ?? '')) return false
  const range = tokenRange(reading.tokens, cue)
  // "<warned of> [a “sting in the tail” this evening]"
  return reading.tokens[range.end - 1]?.normal !== 'of' && sayings.has(readCue(reading, range).lemma)
}

/** "in an interview {with CNN}", "in a message {on Friday}", "on its website {shortly after midnight}" */
function isRest(reading: Reading, first: number, end: number): boolean {
  if (given.has(reading.tokens[first]?.normal ?? '')) return true
  if (readPhrase(reading, first, end, 'trailing')?.end === end) return true
  return readLooseTime(reading, first, end, 'trailing')?.end === end
}

/** "<accused> [the board of “lies”] in a post {that had gone}"; "[the errors in an email {sent to 400 patients}]" are spoken of. */
function isClauseBehindWords({ tokens, tags }: Reading, { first, end }: Phrase): boolean {
  if (!/^[”"’]$/u.test(tokens[first - 1]?.text ?? '')) return false
  const opener = tokens[end]?.normal ?? ''
  return passed.has(opener) || (/^(?:that|which)$/u.test(opener) && isFiniteVerb(tags[end + 1]))
}

/** "in a statement", "on its website", "on X"; "the claims in the statement" are what is spoken of. */
function isPaper(reading: Reading, phrase: Phrase): boolean {
  const { tokens } = reading
  const { kind, preposition, noun, end } = phrase
  if (kind !== 'prepositional' || !/^(?:in|on|via|by)$/u.test(preposition)) return false
  const opener = tokens[noun]
  if (platforms.has(opener?.normal ?? '')) return end === noun + 1 && /^\p{Lu}/u.test(opener?.text ?? '')
  const isOwn = /^(?:an?|his|her|its|their)$/u.test(opener?.normal ?? '')
  return (isOwn || end === noun + 1) && nounNames(reading, phrase).some((name) => papers.has(name))
}
