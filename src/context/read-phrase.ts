import type { Reading } from '../reading.js'
import { readNounPhrase } from './noun-phrase.js'
import { timeAfter } from './time-after.js'
import { timeEnd } from './time-phrase.js'
import type { TokenRange } from './token-range.js'
import { wordList } from './word-list.js'

/** Where in the frame a phrase stands, seen from the cue. */
export type Place = 'opening' | 'between' | 'cue' | 'following' | 'trailing' | 'loose'

/** A phrase of the frame: a time, or a preposition with its noun phrase, or the noun phrase right behind the verb. */
export interface Phrase extends TokenRange {
  readonly kind: 'time' | 'event-time' | 'adverb-time' | 'prepositional' | 'object'
  readonly place: Place
  /** The preposition: "in", "according to"; blank for none. */
  readonly preposition: string
  /** First token behind the preposition. */
  readonly noun: number
  /** The main word. */
  readonly head: number
}

/** One-word prepositions that can open a piece of context. */
const prepositions = wordList(
  `in on at to with during via through by from for before after outside inside near over under of about into
  alongside beside aboard across following amid as behind beneath`,
)

/** Prepositions of two or more words. */
const longPrepositions: readonly (readonly string[])[] = [
  ['according', 'to'],
  ['speaking', 'to'],
  ['as', 'part', 'of'],
  ['in', 'front', 'of'],
  ['in', 'response', 'to'],
  ['in', 'reply', 'to'],
  ['in', 'answer', 'to'],
  ['in', 'reference', 'to'],
  ['in', 'addition', 'to'],
  ['because', 'of'],
  ['from', 'behind'],
  ['from', 'inside'],
  ['from', 'outside'],
  ['from', 'beneath'],
  ['from', 'under'],
  ['by', 'way', 'of'],
  ['ahead', 'of'],
  ['on', 'behalf', 'of'],
]

/**
 * The phrase that starts at the token: a time, with or without preposition, or a preposition and its noun phrase. A
 * time's own clause may run on to `far`: "hours before {she announced} it".
 */
export function readPhrase(
  reading: Reading,
  first: number,
  limit: number,
  place: Place,
  far: number = limit,
): Phrase | null {
  const { tokens } = reading
  const bare = timeEnd(tokens, first, far)
  if (bare !== null) return { kind: 'time', place, preposition: '', first, noun: first, head: first, end: bare }
  const preposition = readPreposition(reading, first, limit)
  if (preposition === null) return null
  const { word, noun } = preposition
  const time = timeAfter(reading, word, noun, far)
  if (time !== null) return { kind: 'time', place, preposition: word, first, noun, head: noun, end: time }
  // "in his diary {for 3 June}", "in a letter {of May 1911}": a day that tells a paper apart
  const day =
    /^(?:for|of|from)$/u.test(word) && /\d/u.test(tokens[noun]?.text ?? '') ? timeEnd(tokens, noun, limit) : null
  if (day !== null) return { kind: 'prepositional', place, preposition: word, first, noun, head: day - 1, end: day }
  if (word === 'to' && isInfinitive(reading, noun)) return null
  const phrase = readNounPhrase(reading, noun, limit)
  if (phrase === null) return null
  const end = regionEnd(reading, word, phrase.end, limit)
  return { kind: 'prepositional', place, preposition: word, first, noun, head: phrase.head, end }
}

function readPreposition({ tokens }: Reading, first: number, limit: number): { word: string; noun: number } | null {
  const opener = tokens[first]?.normal ?? ''
  for (const words of longPrepositions) {
    if (opener !== words[0] || first + words.length >= limit) continue
    if (words.every((word, index) => tokens[first + index]?.normal === word)) {
      return { word: words.join(' '), noun: first + words.length }
    }
  }
  return prepositions.has(opener) && first + 1 < limit ? { word: opener, noun: first + 1 } : null
}

/** "in Dayton{, Ohio}", "at a rally in Laconia{, N.H.}": the state or country behind a place. */
function regionEnd({ tokens, tags }: Reading, preposition: string, end: number, limit: number): number {
  if (!/^(?:in|at|near|outside|from)$/u.test(preposition) || tokens[end]?.normal !== ',' || end + 1 >= limit) return end
  if (!/^\p{Lu}/u.test(tokens[end - 1]?.text ?? '')) return end
  const region = tokens[end + 1]?.text ?? ''
  const abbreviated =
    /^(?:(?:\p{Lu}\.){2,}|Ala\.|Ariz\.|Ark\.|Calif\.|Colo\.|Conn\.|Del\.|Fla\.|Ga\.|Ill\.|Ind\.|Kan\.|Ky\.|La\.|Mass\.|Md\.|Mich\.|Minn\.|Miss\.|Mo\.|Mont\.|Neb\.|Nev\.|Okla\.|Ore\.|Pa\.|Tenn\.|Tex\.|Va\.|Vt\.|Wash\.|Wis\.|Wyo\.)$/u
  if (abbreviated.test(region)) return end + 2
  if (!/^\p{Lu}/u.test(region) || !(tags[end + 1]?.all.has('Place') ?? false)) return end
  const second = tags[end + 2]?.all.has('Place') === true && /^\p{Lu}/u.test(tokens[end + 2]?.text ?? '')
  return second ? end + 3 : end + 2
}

/** "took to Twitter {to call} her": no one is addressed. */
function isInfinitive({ tokens, tags }: Reading, at: number): boolean {
  const tag = tags[at]
  if (tag === undefined || /^\p{Lu}/u.test(tokens[at]?.text ?? '')) return false
  // "an email to staff on Monday" has a noun where "to staff the office" has a verb: an object tells.
  if (tag.pos === 'Noun|Verb')
    // "an email to staff {this morning}"
    return (
      timeEnd(tokens, at + 1, tokens.length) === null &&
      (tags[at + 1]?.all.has('Determiner') === true ||
        tags[at + 1]?.all.has('Pronoun') === true ||
        /^\p{Lu}/u.test(tokens[at + 1]?.text ?? ''))
    )
  return tag.all.has('Infinitive') || tag.pos === 'Adj|Present' || tag.pos === 'Auxiliary'
}
