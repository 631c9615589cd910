import type { Reading } from '../reading.js'
import type { TokenRange } from './token-range.js'
import { wordList } from './word-list.js'

/** Auxiliaries and adverbs between a subject and its verb: "had also", "has repeatedly". */
const auxiliaries = wordList("had has have 's 'd 've was were is are also later then once first already repeatedly previously now never not n't did does do would will could")
/** Words no subject goes over to the left. */
const borders = wordList(
  `that and but or as if when while because since although though whether which who what where how why than so yet nor before after
  to for in on at by with from into about until unless after said`,
)
const prepositionsInside = wordList('of for in at on from with')

/** The longest subject looked for, in tokens. */
const longest = 12

/** Start of the verb group whose main verb stands at `verb`, not before `limit`. */
export function verbGroupStart({ tokens, tags }: Reading, verb: number, limit: number): number {
  let at = verb
  while (at > limit && (auxiliaries.has(tokens[at - 1]?.normal ?? '') || tags[at - 1]?.pos === 'Adverb')) at -= 1
  return at
}

/**
 * The noun phrase that ends right before `end` and starts at or after `limit`; null where no subject stands there.
 * "[the finance director] had said", "[a contractor for the council] told".
 */
export function subjectBefore(reading: Reading, end: number, limit: number): TokenRange | null {
  const { tokens, tags } = reading
  const opener = tags[end - 1]
  if (end <= limit || opener === undefined) return null
  if (opener.all.has('Pronoun') && /^(?:he|she|they|it|i|we|you)$/u.test(tokens[end - 1]?.normal ?? '')) return { first: end - 1, end }
  let first = end
  let start = -1
  while (first > limit && end - first < longest) {
    const word = tokens[first - 1]
    const tag = tags[first - 1]
    if (word === undefined || tag === undefined || /^[,;:.!?()–—-]$/u.test(word.normal) || tag.pos === 'Quote') break
    if (borders.has(word.normal) && !(prepositionsInside.has(word.normal) && first < end)) break
    if (tag.pos === 'PastTense' || tag.pos === 'Copula' || tag.pos === 'Modal' || tag.pos === 'Auxiliary') break
    first -= 1
    if (isStart(reading, first)) start = first
  }
  if (start < 0 || !isNounEnd(reading, end - 1)) return null
  return { first: start, end }
}

/** Whether a subject can start here: at a determiner, a possessive or a capital. */
function isStart({ tokens, tags }: Reading, at: number): boolean {
  const tag = tags[at]
  const word = tokens[at]
  if (tag === undefined || word === undefined) return false
  if (tag.all.has('Determiner') || /^(?:his|her|its|their|my|our|your|some|many|most|several|two|three|one)$/u.test(word.normal)) return true
  return /^\p{Lu}/u.test(word.text) || tag.all.has('Plural')
}

function isNounEnd({ tokens, tags }: Reading, at: number): boolean {
  const tag = tags[at]
  if (tag === undefined || tag.all.has('Preposition') || tag.all.has('Determiner') || tag.all.has('Possessive')) return false
  return tag.all.has('Noun') || tag.pos.includes('Noun') || /^\p{Lu}/u.test(tokens[at]?.text ?? '')
}
