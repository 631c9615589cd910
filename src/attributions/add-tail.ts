import { isBreak } from './clause-columns.js'
import { type Columns, columnOf, pad, quoteState } from './column-names.js'
import type { Linked } from './link-cue.js'
import type { CueCandidate } from './tag-cues.js'

/** From this probability on, a cue without content is worth a second look. */
const sureCue = 0.8
/** What is said of a content that the linker did not see. */
const leastKnown = 0.5
/** A clause has a few words at least. */
const shortestClause = 5

/**
 * Where the linker finds no content for a sure cue that only follows its sentence, the sentence is it: `Meanwhile,
 * [Major General Roe, who led the north, was dismissed], {he} <told> Suspilne on Wednesday.`
 */
export function addTail(linked: Linked, cue: CueCandidate, columns: Columns): Linked {
  if (linked.content.length > 0) return linked
  const [word, quote, sinceStart] = [
    columnOf(columns, 'word'),
    columnOf(columns, 'quote'),
    columnOf(columns, 'sinceStart'),
  ]
  const { source } = linked
  if (cue.probability < sureCue || source === null || source.end !== cue.first) return linked
  const end = source.first - 1
  if (end < 0 || !isBreak(word[end + pad] as number)) return linked
  let first = end
  while (first > 0 && sinceStart[first + pad] !== 0) first--
  // “Meanwhile, …”: an opening adverb is the narrator's.
  if (isBreak(word[first + 1 + pad] as number)) first += 2
  if (end - first < shortestClause) return linked
  for (let place = first; place < end; place++) if (quote[place + pad] !== quoteState.out) return linked
  return { ...linked, content: [{ first, end }], contentProbability: leastKnown }
}
