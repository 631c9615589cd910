import type { Reading } from '../reading.js'
import type { Token } from '../tokens/token.js'
import { isOutlet } from './is-outlet.js'
import type { Phrase } from './read-phrase.js'
import { timeEnd } from './time-phrase.js'
import type { TokenRange } from './token-range.js'
import type { View } from './view.js'
import { wordList } from './word-list.js'

/** What stands between brackets is no longer than this, in tokens. */
const longest = 8
const pages = wordList('letters opinion comment analysis leader report news')

/** Where a letter to the editor says the words stood, and of which day. */
export interface Reference {
  readonly medium: TokenRange
  readonly time: Phrase
}

/**
 * "Major Jukes <claims> ({Letters, 10 October}) [that …]", "Major Jukes ({Letters, 10 October}) <claims>": the page and its
 * day right behind the cue or the source; null where none stands there.
 */
export function findReference({ reading, own: { cue, source } }: View, outlets: ReadonlySet<string>): Reference | null {
  if (cue === null) return null
  const { tokens } = reading
  const atCue = readBrackets(tokens, cue.end)
  if (atCue !== null) return atCue
  for (let at = source?.first ?? 0; source !== null && at <= source.end && at < cue.first; at += 1) {
    const reference = readBrackets(tokens, at)
    // "the judge (Leeds Crown Court, Monday)", "Ann Poe (Leeds, 10 October)": whose body or town stands there is no page.
    if (reference !== null && isPage(reading, reference.medium, outlets)) return reference
  }
  return null
}

function isPage(reading: Reading, medium: TokenRange, outlets: ReadonlySet<string>): boolean {
  const isNamed = medium.end === medium.first + 1 && pages.has(reading.tokens[medium.first]?.normal ?? '')
  return isNamed || isOutlet(reading, medium, outlets)
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
