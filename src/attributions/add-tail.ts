import { isBreak } from './clause-columns.js'
import { type Columns, columnOf, pad, quoteState } from './column-names.js'
import type { Linked } from './link-cue.js'
import type { CueCandidate } from './tag-cues.js'

/** From this probability on, a cue behind its sentence is worth a second look. */
const sureCue = 0.8
/** What is said of a content that the linker did not see. */
const leastKnown = 0.9
const seldomBehind = 1
/** A clause has a few words at least. */
const shortestClause = 5

/**
 * The linkings, and one more where a sure cue only follows its sentence and the linker did not take that for the content:
 * `Meanwhile, [Major General Roe, who led the north, was dismissed], {he} <told> Suspilne on Wednesday.`
 */
export function addTail(linkings: readonly Linked[], cue: CueCandidate, columns: Columns): readonly Linked[] {
  if (cue.probability < sureCue) return linkings
  const likeliest = linkings.find(({ source }) => source !== null && source.end === cue.first)
  const source = likeliest?.source ?? null
  if (likeliest === undefined || source === null) return linkings
  // Where something behind the cue is likelier to be what was said, it is.
  if (linkings[0]?.content.some(({ end }) => end > cue.first)) return linkings
  const [word, quote, sinceStart] = [
    columnOf(columns, 'word'),
    columnOf(columns, 'quote'),
    columnOf(columns, 'sinceStart'),
  ]
  const end = source.first - 1
  if (end < 0 || !isBreak(word[end + pad] as number)) return linkings
  let first = end
  while (first > 0 && sinceStart[first + pad] !== 0) first--
  // “Meanwhile, …”: an opening adverb is the narrator's.
  if (isBreak(word[first + 1 + pad] as number)) first += 2
  if (end - first < shortestClause) return linkings
  for (let place = first; place < end; place++) if (quote[place + pad] !== quoteState.out) return linkings
  if (linkings.some(({ content }) => content.length === 1 && content[0]?.first === first)) return linkings
  const content = [{ first, end }]
  return [...linkings, { ...likeliest, content, contentProbability: leastKnown, behind: seldomBehind, guessed: false }]
}
