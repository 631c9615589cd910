import type { Reading } from '../reading.js'
import { isFiniteVerb } from '../tokens/is-finite-verb.js'
import { clauseSubject } from './clause-subject.js'
import { readNounPhrase } from './noun-phrase.js'
import type { Saying } from './read-inner-saying.js'
import { readPhrase } from './read-phrase.js'
import { verbGroupStart } from './subject-before.js'
import type { TokenRange } from './token-range.js'
import { verbLemma } from './verb-forms.js'
import { wordList } from './word-list.js'

/** How far from the end of the words a tag may begin, in tokens. */
const reach = 28
/** Verbs that end a sentence by saying who said it. */
const tagVerbs = wordList(
  `say warn argue insist state report announce write confirm predict complain admit concede testify acknowledge recall
  estimate claim explain add note tell reply answer shout whisper joke boast object`,
)
const withObject = wordList('tell')

/** "[The plant could not break even], {economists at the ministry} <warned> in a memo": words that end in who said them. */
export function readInnerTag(reading: Reading, piece: TokenRange, isFree: (at: number) => boolean): Saying | null {
  for (let at = piece.end - 2; at > Math.max(piece.first + 2, piece.end - reach); at -= 1) {
    const comma = commaAt(reading, at)
    if (comma === null || !isFree(at + 1)) continue
    const tag = readTag(reading, at + 1, piece.end, isFree)
    if (tag !== null) return { ...tag, content: { first: piece.first, end: comma }, joined: null }
  }
  return null
}

/** The end of the words before the tag, where a comma stands at the token, or inside the mark that closes there. */
function commaAt({ tokens, tags }: Reading, at: number): number | null {
  if (tokens[at]?.text === ',') return /^[\p{L}\p{N}”’"'%)]/u.test(tokens[at - 1]?.text ?? '') ? at : null
  const closes = tags[at]?.pos === 'Quote' || /^[’']+$/u.test(tokens[at]?.text ?? '')
  return closes && tokens[at - 1]?.text === ',' ? at + 1 : null
}

/** Who said it from `from` on, and nothing behind the verb but to whom, when, where and through what. */
function readTag(
  reading: Reading,
  from: number,
  end: number,
  isFree: (at: number) => boolean,
): Pick<Saying, 'source' | 'cue'> | null {
  for (let verb = from + 1; verb < end; verb += 1) {
    const lemma = verbLemma(reading.tokens[verb]?.normal ?? '')
    if (!isFree(verb)) return null
    if (lemma === null || !tagVerbs.has(lemma) || !isFiniteVerb(reading.tags[verb])) continue
    const first = verbGroupStart(reading, verb, from)
    const source = pronounAt(reading, from, first) ?? clauseSubject(reading, first, from)
    if (source === null || source.first !== from) continue
    return isFrame(reading, withObject.has(lemma), verb + 1, end) ? { source, cue: { first, end: verb + 1 } } : null
  }
  return null
}

function pronounAt({ tokens }: Reading, from: number, end: number): TokenRange | null {
  return end === from + 1 && /^(?:he|she|they)$/u.test(tokens[from]?.normal ?? '') ? { first: from, end } : null
}

/** "", "in a memo dated Aug. 3", "detectives at the time" */
function isFrame(reading: Reading, hasObject: boolean, from: number, end: number): boolean {
  const object = hasObject ? readNounPhrase(reading, from, end) : null
  if (hasObject && object === null) return false
  let at = object?.end ?? from
  while (at < end) {
    if (/^(?:dated|sent|written|published)$/u.test(reading.tokens[at]?.normal ?? '')) at += 1
    const phrase = readPhrase(reading, at, end, 'following')
    if (phrase === null || phrase.end <= at) return false
    at = phrase.end
  }
  return true
}
