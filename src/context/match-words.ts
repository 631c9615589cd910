import type { Reading } from '../reading.js'
import { wordList } from './word-list.js'

/** One place of a pattern: the words that fit, and whether it may be missing. */
interface Slot {
  readonly words: ReadonlySet<string> | 'adverb'
  readonly optional: boolean
}

/** A pattern of words made ready for matching. */
export interface WordPattern {
  readonly slots: readonly Slot[]
  /** The words it can start with. */
  readonly first: ReadonlySet<string>
}

/** Words between the parts of a wording that compromise does not call adverbs. */
const alsoAdverbs = wordList('yet so far ever even either also already just still')

/** Reads a pattern: `a|b` is either word, `(a|b)` may be missing, `~` is any adverb or none. */
export function readPattern(pattern: string): WordPattern {
  const slots = pattern.split(' ').map((slot): Slot => {
    const bare = slot.replace(/[()]/gu, '')
    return bare === '~'
      ? { words: 'adverb', optional: true }
      : { words: new Set(bare.split('|')), optional: bare !== slot }
  })
  const required = slots.findIndex(({ optional }) => !optional)
  const first = slots.slice(0, required + 1).flatMap(({ words }) => (words === 'adverb' ? [] : [...words]))
  return { slots, first: new Set(first) }
}

/** End (a token index) of the pattern that starts at the token, or null where it does not stand there. */
export function matchPattern(reading: Reading, { slots }: WordPattern, first: number, limit: number): number | null {
  let at = first
  for (const { words, optional } of slots) {
    const normal = at < limit ? (reading.tokens[at]?.normal ?? '') : ''
    const fits = words === 'adverb' ? at < limit && isAdverbial(reading, at) : words.has(normal)
    if (fits) at += 1
    else if (!optional) return null
  }
  return at
}

/** Whether the token is an adverb, or a word between the parts of a wording like one. */
export function isAdverbial({ tokens, tags }: Reading, at: number): boolean {
  return tags[at]?.pos === 'Adverb' || alsoAdverbs.has(tokens[at]?.normal ?? '')
}
