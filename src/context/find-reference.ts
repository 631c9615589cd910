import type { Token } from '../tokens/token.js'
import type { Phrase } from './read-phrase.js'
import { timeEnd } from './time-phrase.js'
import type { TokenRange } from './token-range.js'
import type { View } from './view.js'

/** What stands between brackets is no longer than this, in tokens. */
const longest = 8

/** Where a letter to the editor says the words stood, and of which day. */
export interface Reference {
  readonly medium: TokenRange
  readonly time: Phrase
}

/**
 * "Major Jukes <claims> ({Letters, 10 October}) [that …]", "Major Jukes ({Letters, 10 October}) <claims>": the page and its
 * day right behind the cue or the source; null where none stands there.
 */
export function findReference({ reading: { tokens }, own: { cue, source } }: View): Reference | null {
  if (cue === null) return null
  const starts = [cue.end]
  for (let at = source?.first ?? 0; source !== null && at <= source.end && at < cue.first; at += 1) {
    if (tokens[at]?.text === '(') starts.push(at)
  }
  for (const at of starts) {
    const reference = readBrackets(tokens, at)
    if (reference !== null) return reference
  }
  return null
}

function readBrackets(tokens: readonly Token[], open: number): Reference | null {
  if (tokens[open]?.text !== '(' || !/^\p{Lu}\p{Ll}/u.test(tokens[open + 1]?.text ?? '')) return null
  const first = open + 1
  let end = first
  while (end < first + longest && tokens[end] !== undefined && tokens[end]?.text !== ')') end += 1
  if (tokens[end]?.text !== ')') return null
  for (let at = first + 1; at < end; at += 1) {
    if (tokens[at - 1]?.text !== ',' || timeEnd(tokens, at, end) !== end) continue
    const time: Phrase = { kind: 'time', place: 'following', preposition: '', first: at, noun: at, head: at, end }
    return { medium: { first, end: at - 1 }, time }
  }
  return null
}
