import type { Reading } from '../reading.js'
import { verbAt } from './finite-verbs.js'

/** A subject before its verb is no longer than this, in tokens. */
const longestSubject = 12

/** Whether a subject with its verb near by begins at the token: "there is", "he answers", "the house fell". */
export function opensMain({ tokens, tags, ...reading }: Reading, first: number, end: number): boolean {
  const word = tokens[first]?.normal ?? ''
  const isSubject =
    /^(?:he|she|it|they|we|i|you|there|that|this|what|nobody|no)$/u.test(word) ||
    /^\p{Lu}/u.test(tokens[first]?.text ?? '') ||
    tags[first]?.all.has('Determiner') === true ||
    tags[first]?.all.has('Possessive') === true
  if (!isSubject) return false
  // "he {shrugs}" is a plural to the lexicon.
  if (/^(?:he|she|it)$/u.test(word) && tags[first + 1]?.pos === 'Plural') return true
  for (let at = first + 1; at < Math.min(end, first + longestSubject); at += 1) {
    if (/^(?:,|if|who|which|that|when|where|whom|whose)$/u.test(tokens[at]?.normal ?? '')) return false
    if (/^[’']s$/u.test(tokens[at]?.text ?? '') || verbAt({ tokens, tags, ...reading }, at) !== 'no') return true
  }
  return false
}
