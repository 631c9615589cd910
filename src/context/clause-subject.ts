import type { Reading } from '../reading.js'
import { isFiniteVerb } from '../tokens/is-finite-verb.js'
import { chainSourceEnd } from './chain-source-end.js'
import { readNounPhrase } from './noun-phrase.js'
import { opensQuotation } from './opens-quotation.js'
import { timeEnd } from './time-phrase.js'
import type { TokenRange } from './token-range.js'
import { wordList } from './word-list.js'

/** What a reported clause may open with before its subject. */
const openers = wordList('that whether if how why')
/** No subject of somebody who says something begins with these. */
const nobody = wordList('what nobody none no few all everybody everyone there it this which who')
const prepositions = wordList('of for at in from with on near to inside outside behind')
/** In an apposition these open another clause. */
const clauseWords = wordList('but he she they it as when while because')
/** Words of number before a plural. */
const counts = wordList(
  'two three four five six seven eight nine ten both several many some senior former local his her their its the',
)
/** The longest subject, in tokens. */
const longest = 60
/** How long an apposition between commas and a relative clause can be, in tokens. */
const longestApposition = 18
const longestRelative = 12

/**
 * The whole subject of the clause that opens at `limit`, where it ends right before `end`: "the foreman of that crew",
 * "B.R. Gowda, the corporation’s chief engineer for projects,", "two former engineers at the firm"; null where another
 * stands there.
 */
export function clauseSubject(reading: Reading, end: number, limit: number): TokenRange | null {
  const { tokens } = reading
  const first = openers.has(tokens[limit]?.normal ?? '') ? limit + 1 : limit
  if (first >= end || end - first > longest || nobody.has(tokens[first]?.normal ?? '')) return null
  let at: number | null = nameEnd(reading, first, end)
  while (at !== null && at < end) at = furtherEnd(reading, at, end)
  if (at !== end) return null
  return { first, end: tokens[end - 1]?.text === ',' ? end - 1 : end }
}

/** "At least two members", "the foreman", "senior officials" */
function nameEnd(reading: Reading, first: number, limit: number): number | null {
  const isCount = /^(?:at|more|fewer|less)$/u.test(reading.tokens[first]?.normal ?? '')
  const from = isCount && /^(?:least|most|than)$/u.test(reading.tokens[first + 1]?.normal ?? '') ? first + 2 : first
  const named = readNounPhrase(reading, from, limit)?.end ?? null
  // "two nurses", "both firms": compromise takes the noun for what somebody does.
  const isPlural =
    /s$/u.test(reading.tokens[from + 1]?.normal ?? '') && from + 1 < limit && isVerbLike(reading, from + 1)
  return isPlural && counts.has(reading.tokens[from]?.normal ?? '') ? Math.max(from + 2, named ?? 0) : named
}

function isVerbLike({ tags }: Reading, at: number): boolean {
  return /PresentTense|Verb/u.test(tags[at]?.pos ?? '')
}

/** Where what belongs to the name behind it ends: a phrase, an apposition, a clause; null where something else stands there. */
function furtherEnd(reading: Reading, at: number, end: number): number | null {
  const { tokens } = reading
  const word = tokens[at]?.normal ?? ''
  if (tokens[at]?.text === ',') return appositionEnd(reading, at, end)
  if (prepositions.has(word)) return phraseEnd(reading, at, end)
  if (word === 'who' || word === 'whose') return relativeEnd(reading, at, end)
  // compromise takes "engineers" for what somebody does.
  if (/(?:ers|ors|ists|ants|ents)$/u.test(word) && at + 1 === end) return end
  const behind = chainSourceEnd(reading, at, end, false)
  return behind > at ? behind : null
}

/** "of that crew", "at the finance ministry"; not "on Tuesday", which says when. */
function phraseEnd(reading: Reading, at: number, end: number): number | null {
  const noun = /^(?:that|this|those)$/u.test(reading.tokens[at + 1]?.normal ?? '') ? at + 2 : at + 1
  if (timeEnd(reading.tokens, at + 1, end) !== null) return null
  return readNounPhrase(reading, noun, end)?.end ?? null
}

/** ", the corporation’s chief engineer for projects,", ", 74, from Nairn,", ", whose firm paid for it,": up to its last comma. */
function appositionEnd(reading: Reading, comma: number, end: number): number | null {
  let relative = false
  for (let at = comma + 1; at < Math.min(end, comma + longestApposition); at += 1) {
    const { text = '', normal = '' } = reading.tokens[at] ?? {}
    if (text === ',') return commaEnd(comma, at, end)
    relative ||= /^(?:who|whose|which|that)$/u.test(normal)
    if (/^[.;:!?()–—]$/u.test(text) || (!relative && opensOther(reading, at))) return null
  }
  return null
}

/** Behind the second comma where the verb stands there; at it where another apposition does. */
function commaEnd(opens: number, closes: number, end: number): number | null {
  if (closes === opens + 1) return null
  return closes + 1 === end ? end : closes
}

/** A finite verb, a conjunction or a quotation: what says more of nobody. Behind an article compromise calls "retired" a verb too. */
function opensOther(reading: Reading, at: number): boolean {
  const { tokens, tags } = reading
  if (clauseWords.has(tokens[at]?.normal ?? '') || opensQuotation(reading, at)) return true
  return isFiniteVerb(tags[at]) && !/^(?:an?|the|his|her|their|its)$/u.test(tokens[at - 1]?.normal ?? '')
}

/** "a groom {who worked at the yard} told": up to the verb group, with no mark between. */
function relativeEnd({ tokens, tags }: Reading, from: number, end: number): number | null {
  if (end - from > longestRelative) return null
  let verbs = 0
  for (let at = from; at < end; at += 1) {
    if (!/^[\p{L}\p{N}]/u.test(tokens[at]?.text ?? '')) return null
    if (isFiniteVerb(tags[at])) verbs += 1
  }
  return verbs > 0 ? end : null
}
