import type { Reading } from '../reading.js'
import { isOutlet } from './is-outlet.js'
import { mediumNouns } from './medium-nouns.js'
import { extendPhrase, findNounRow, indexNouns } from './phrase-noun.js'
import type { Phrase } from './read-phrase.js'
import type { TokenRange } from './token-range.js'
import { wordList } from './word-list.js'

const nouns = indexNouns(mediumNouns)

/** Prepositions that carry a medium on: "in a letter to the committee", "in an interview with CNN". */
const extensions = wordList('with to on for from of')
/** Prepositions that make an outlet the medium: "on CNN", "in the Guardian". */
const outletPrepositions = wordList('on in via for to')

/** The document, platform or outlet the words went through; the outlet told is one: "told Reuters". */
export function findMedium(
  reading: Reading,
  phrases: readonly Phrase[],
  addressee: TokenRange | null,
  outlets: ReadonlySet<string>,
): TokenRange | null {
  for (const phrase of phrases) {
    if (phrase.kind !== 'prepositional') continue
    const row = findNounRow(nouns, reading, phrase)
    if (row !== null && !isOwnSubject(reading, phrase) && (row.named !== true || isOnAir(reading, phrase))) return { first: phrase.first, end: titleEnd(reading, extendPhrase(phrases, phrase, extensions)) }
    const outlet = { first: phrase.noun, end: phrase.end }
    if (phrase.place !== 'opening' || phrase.preposition === 'on') {
      if (outletPrepositions.has(phrase.preposition) && isOnAir(reading, phrase) && isOutlet(reading, outlet, outlets)) {
        return { first: phrase.first, end: phrase.end }
      }
    }
  }
  return addressee !== null && isOutlet(reading, addressee, outlets) ? addressee : null
}

/** A title in apposition: "in her memoir, “Mud on My Hem,”". */
function titleEnd({ tokens, tags }: Reading, end: number): number {
  if (tokens[end]?.normal !== ',' || tags[end + 1]?.pos !== 'Quote' || !/^[\p{Lu}\d]/u.test(tokens[end + 2]?.text ?? '')) return end
  for (let at = end + 3; at < end + 12; at += 1) if (tags[at]?.pos === 'Quote') return at + 1
  return end
}

/** "in reply", "in response to", "on the record", "in a post-match interview" are told apart by their article. */
function isOwnSubject({ tokens }: Reading, { noun, end, preposition }: Phrase): boolean {
  const bare = end === noun + 1 && preposition === 'in'
  const first = tokens[noun]?.normal ?? ''
  if (preposition === 'on' && first === 'the' && tokens[noun + 1]?.normal === 'record') return true
  if (bare && /^(?:part|will|order|motion|paper|review|report|cable|response|reply|record|person|brief|light|text|time|discussion|people|general|advance|short|particular|private|public|tears)$/u.test(first)) return true
  return false
}

/** Outlets are named, so the phrase must hold a capital: "on CNN", not "in the morning paper". */
function isOnAir({ tokens }: Reading, { noun, end }: Phrase): boolean {
  for (let at = noun; at < end; at += 1) if (/^\p{Lu}/u.test(tokens[at]?.text ?? '')) return true
  return false
}
