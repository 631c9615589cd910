import type { Reading } from '../reading.js'
import type { TokenRange } from './token-range.js'
import { wordList } from './word-list.js'

/** Auxiliaries and adverbs between a subject and its verb: "had also", "has repeatedly". */
const auxiliaries = wordList(
  "had has have 's 'd 've was were is are also later then once first already repeatedly previously now never not n't did does do would will could still now just",
)
/** Words no subject goes over to the left. */
const borders = wordList(
  `that and but or as if when while because since although though whether which who what where how why than so yet nor before after
  to by into about until unless said`,
)
/** Words without a capital that can open a subject. */
const starters = wordList('his her its their my our your some many most several two three one')

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
  const { tokens } = reading
  if (end <= limit) return null
  if (/^(?:he|she|they|it|i|we|you)$/u.test(tokens[end - 1]?.normal ?? '')) return { first: end - 1, end }
  if (!isNounEnd(reading, end - 1)) return null
  let start = -1
  for (let at = end - 1; at >= Math.max(limit, end - longest) && !isBorder(reading, at); at -= 1) {
    if (isStart(reading, at)) start = at
  }
  return start < 0 ? null : { first: start, end }
}

/** Whether no subject goes over this word to the left. */
function isBorder({ tokens, tags }: Reading, at: number): boolean {
  const normal = tokens[at]?.normal ?? ''
  const pos = tags[at]?.pos ?? ''
  return (
    borders.has(normal) || /^[,;:.!?()–—-]$/u.test(normal) || /^(?:Quote|PastTense|Copula|Modal|Auxiliary)$/u.test(pos)
  )
}

/** Whether a subject can start here: at a determiner, a possessive or a capital. */
function isStart({ tokens, tags }: Reading, at: number): boolean {
  const tag = tags[at]
  const word = tokens[at]
  if (tag === undefined || word === undefined) return false
  if (tag.all.has('Preposition')) return false
  return tag.all.has('Determiner') || tag.all.has('Plural') || starters.has(word.normal) || /^\p{Lu}/u.test(word.text)
}

function isNounEnd({ tokens, tags }: Reading, at: number): boolean {
  const tag = tags[at]
  // "the suspect", "the accused"
  if (tag?.all.has('Adjective') && tags[at - 1]?.all.has('Determiner')) return true
  if (tag === undefined || tag.all.has('Preposition') || tag.all.has('Determiner') || tag.all.has('Possessive'))
    return false
  return tag.all.has('Noun') || tag.pos.includes('Noun') || /^\p{Lu}/u.test(tokens[at]?.text ?? '')
}
