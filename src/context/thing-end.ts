import type { Meter } from '../meter.js'
import type { Reading } from '../reading.js'
import { isFiniteVerb } from '../tokens/is-finite-verb.js'
import type { Phrase } from './read-phrase.js'
import { readPhrase } from './read-phrase.js'
import type { TokenRange } from './token-range.js'
import { wordList } from './word-list.js'

const clauseOpeners = wordList('whether if to how why what when where who')

/**
 * Where a thing that is spoken of ends and a phrase of the frame begins: `[the noise] at a block meeting last week`. The
 * phrase begins at most `reach` tokens before the end of the content, and `isFrame` says whether it is one; null where
 * there is none, or where a clause stands before it, to which it may belong.
 */
export function thingEnd(
  reading: Reading,
  { first, end }: TokenRange,
  reach: number,
  isFrame: (phrase: Phrase) => boolean,
  meter?: Meter,
): number | null {
  const { tokens, tags } = reading
  if (clauseOpeners.has(tokens[first]?.normal ?? '')) return null
  for (let at = Math.max(first + 1, end - reach); at < end; at += 1) {
    if (meter !== undefined) meter.steps += 1
    const phrase = readPhrase(reading, at, end, 'trailing')
    if (phrase !== null && isFrame(phrase))
      return tags.slice(first, wordsOnly(reading, first, at)).some(isFiniteVerb) ? null : at
  }
  return null
}

/** Up to the marks that end before the token: of "accused [it of “defending its seats” {in a post}]" what is quoted is no clause. */
function wordsOnly({ tags }: Reading, first: number, end: number): number {
  if (tags[end - 1]?.pos !== 'Quote') return end
  let open = end - 2
  while (open > first && tags[open]?.pos !== 'Quote') open -= 1
  return open >= first && tags[open]?.pos === 'Quote' ? open : end
}
