import type { Reading } from '../reading.js'
import type { Attribution } from './attribution.js'
import { findPredicate } from './find-predicate.js'
import { firstEndingAfter } from './places.js'
import { isVerb, posCode } from './pos-codes.js'

/** Words that begin the object of a verb, and the nouns of business reports that stand there without any. */
const objects = /^(?:its|his|her|their|the|an?|(?:first|second|third|fourth|full|half)-(?:quarter|year|half))$/u

/**
 * The source without the first of two verbs, where it took that along: `{Noakes} shrugs and <says>`, `{Halvorsen Marine} cut
 * its forecast on Thursday and <said>`.
 */
export function dropPredicate(reading: Reading, attribution: Attribution): Attribution {
  const { cue, source } = attribution
  if (cue === null || source === null || source.end > cue.start) return attribution
  const { tokens } = reading
  const [first, end] = [firstEndingAfter(tokens, source.start), firstEndingAfter(tokens, source.end - 1) + 1]
  const cut = /^(?:and|but|then)$/u.test(tokens[end - 1]?.normal ?? '')
    ? findPredicate(reading, first, end - 1)
    : verbOfName(reading, first, end)
  const last = cut <= first ? undefined : tokens[cut - 1]
  return last === undefined ? attribution : { ...attribution, source: { start: source.start, end: last.end } }
}

/** The verb behind a name and before its object: Halvorsen Marine {cut} its forecast; -1 where there is none. */
function verbOfName({ tokens, tags }: Reading, first: number, end: number): number {
  const word = (at: number) => tokens[at]?.text ?? ''
  const isNamed = (at: number) => /^\p{Lu}/u.test(word(at))
  // "The Harbor Board put its", but not "the man Roe called a liar".
  const hasArticle = /^(?:the|an?)$/iu.test(word(first))
  if (hasArticle && !isNamed(first + 1)) return -1
  for (let at = first + 1; at < end - 1; at += 1) {
    if (/^(?:,|who|which|that|whom|whose)$/u.test(word(at))) return -1
    if (!isNamed(at - 1) || !/^\p{Ll}/u.test(word(at)) || !objects.test(word(at + 1))) continue
    if (isVerb(posCode(tags[at]?.pos ?? ''))) return at
  }
  return -1
}
