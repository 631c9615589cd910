import { readNounPhrase } from './noun-phrase.js'
import { months } from './time-words.js'
import type { TokenRange } from './token-range.js'
import { inRange } from './token-range.js'
import type { View } from './view.js'
import { isFree } from './view.js'
import { wordList } from './word-list.js'

/** A clause that tells the people told apart is no longer than this, in tokens. */
const longestClause = 24
/** How far a list of people told goes on, in tokens. */
const longestList = 24

/** Bodies that sit in a town, so that the town is a part of their name: "the High Court in Belfast". */
const courts = wordList('court courts inquest inquiry tribunal jury magistrates')

/**
 * The person or body told with what only the whole sentence shows to be a part of its name: "an audience of {guides,
 * glaciologists and agents}", "anyone {who saw him}", "the High Court {in Belfast}".
 */
export function extendAddressee(view: View, { first, end }: TokenRange): TokenRange {
  const listed = listEnd(view, end)
  return { first, end: clauseEnd(view, townEnd(view, { first, end: listed })) }
}

/** "guides{, glaciologists and a few agents}": a comma, one more noun, and an "and" before the last. */
function listEnd(view: View, end: number): number {
  const { reading } = view
  const { tokens } = reading
  const limit = Math.min(tokens.length, end + longestList)
  let at = end
  while (tokens[at]?.normal === ',') {
    // "told her, and Poe left"
    const hasAnd = at > end && tokens[at + 1]?.normal === 'and'
    const noun = readNounPhrase(reading, hasAnd ? at + 2 : at + 1, limit)
    if (noun === null) return end
    const words = tokens.slice(at, noun.end)
    // "{a few shipping agents}" behind the last "and"
    const further = tokens[noun.end]?.normal === 'and' ? readNounPhrase(reading, noun.end + 1, limit) : null
    at = further?.end ?? noun.end
    if (!isAllFree(view, end, at)) return end
    if (further !== null || words.some(({ normal }) => normal === 'and')) return at
  }
  return end
}

/** "the High Court {in Belfast}", "an inquest {in Shrewsbury}"; of "the inquest in Bradford" it is already known which. */
function townEnd(view: View, { first, end }: TokenRange): number {
  const { tokens } = view.reading
  if (!courts.has(tokens[end - 1]?.normal ?? '') || tokens[end]?.normal !== 'in') return end
  if (tokens[first]?.normal === 'the' && end === first + 2 && /^inqu/u.test(tokens[end - 1]?.normal ?? '')) return end
  const town = tokens[end + 1]
  if (!/^\p{Lu}\p{L}+$/u.test(town?.text ?? '') || months.has(town?.normal ?? '') || first === end) return end
  const noun = readNounPhrase(view.reading, end + 1, end + 4)
  return noun !== null && isAllFree(view, end, noun.end) ? noun.end : end
}

/** "a donor {who had asked when the work would end}": up to a mark or to what is said. */
function clauseEnd(view: View, end: number): number {
  const { tokens } = view.reading
  if (tokens[end]?.normal !== 'who') return end
  let at = end
  while (at < end + longestClause && isFree(view, at) && !/^[,;:.!?“”"—–()]$/u.test(tokens[at]?.text ?? '.')) at += 1
  return at === end + longestClause ? end : at
}

function isAllFree(view: View, first: number, end: number): boolean {
  const { source } = view.own
  // "In a reply to a request, {Avon Council and the police} said"
  for (let at = first; at < end; at += 1) if (!isFree(view, at) || inRange(source, at)) return false
  return true
}
