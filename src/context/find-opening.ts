import type { Reading } from '../reading.js'
import { objectOpeners, openers, questionOpeners } from './frame-words.js'
import type { Phrase } from './read-phrase.js'
import { readPhrase } from './read-phrase.js'
import type { TokenRange } from './token-range.js'
import type { View } from './view.js'
import { freeUntil, isFree } from './view.js'
import { objectPhrase, reach, scan, walk } from './walk.js'

/** A dash so near the start of a sentence stands behind a greeting or a label: "Dear Sir –". */
const longestGreeting = 4
/** A time at the end of a clause in front is no longer than this: "late on Tuesday night". */
const longestTail = 7

/** What opens the sentence, or the clause, before source and cue: "In a statement Friday, she said". */
export function findOpening(view: View, range: TokenRange): Phrase[] {
  const question = findQuestion(view, range)
  if (question !== null) return question
  const begin = behindBullet(view, clauseStart(view, range), range.end)
  // "said [that two weeks ago she asked]"
  const start = view.reading.tokens[begin]?.normal === 'that' && begin === view.from ? begin + 1 : begin
  const opener = view.reading.tokens[start]?.normal ?? ''
  const limit = freeUntil(view, start, range.end)
  if (!openers.has(opener)) {
    return [...walk(view, { first: start, end: limit }, 'opening'), ...findClauseTime(view, start, range.end)]
  }
  const object = objectOpeners.has(opener) ? objectPhrase(view, start + 1, limit, 'opening', opener) : null
  const rest = scan(view, { first: object?.end ?? start + 1, end: limit }, 'opening')
  return object === null ? rest : [object, ...rest]
}

/**
 * What the question says that the words answer: "Asked about it on Monday, she said", whatever else was made of it; null
 * where the sentence opens with none. Behind "whether" and the like stands what was asked.
 */
function findQuestion({ reading }: View, { first, end }: TokenRange): Phrase[] | null {
  const { tokens } = reading
  const at = /^(?:but|and|when|while)$/u.test(tokens[first]?.normal ?? '') ? first + 1 : first
  if (!questionOpeners.has(tokens[at]?.normal ?? '')) return null
  const phrases: Phrase[] = []
  const limit = Math.min(end, at + reach)
  let next = at + 1
  while (next < limit && !asksBehind(reading, next)) {
    const phrase = readPhrase(reading, next, limit, 'opening')
    if (phrase !== null) phrases.push(phrase)
    next = phrase?.end ?? next + 1
  }
  return phrases
}

/** The time that closes a clause in front: "When I called this morning, she said". */
function findClauseTime({ reading }: View, first: number, end: number): Phrase[] {
  const { tokens } = reading
  if (!/^(?:when|as|while|after|before)$/u.test(tokens[first]?.normal ?? '') || tokens[end - 1]?.normal !== ',')
    return []
  for (let at = Math.max(first + 1, end - 1 - longestTail); at < end - 1; at += 1) {
    const phrase = readPhrase(reading, at, end - 1, 'opening')
    if (phrase?.kind === 'time' && phrase.end === end - 1) return [phrase]
  }
  return []
}

/** "whether", "why": what is asked; not "about that". */
function asksBehind({ tokens }: Reading, at: number): boolean {
  const normal = tokens[at]?.normal ?? ''
  if (normal === 'that') return !/^(?:about|of|by|to)$/u.test(tokens[at - 1]?.normal ?? '')
  return /^(?:whether|if|why|what|how|who|when|where|which|to)$/u.test(normal) || tokens[at]?.text === '“'
}

/** Behind "•", "2." and the clock of a live blog. */
function behindBullet({ reading: { tokens } }: View, first: number, end: number): number {
  let at = first
  if (/^\d{1,2}$/u.test(tokens[at]?.normal ?? '') && /^[.)]$/u.test(tokens[at + 1]?.text ?? '')) at += 2
  while (at < end && /^[^\p{L}\p{N}“”"‘’'`]+$/u.test(tokens[at]?.text ?? '')) at += 1
  return /^\d{1,2}[.)]$/u.test(tokens[at]?.text ?? '') ? at + 1 : at
}

/** A relative clause between a paper and its writer is no longer than this, in tokens. */
const longestRelative = 12

/** The comma before "which", where the token stands in a relative clause; null elsewhere. */
function relativeStart({ reading: { tokens } }: View, first: number, token: number): number | null {
  for (let at = token; at > Math.max(first, token - longestRelative); at -= 1) {
    if (tokens[at - 1]?.normal === ',' && tokens[at]?.normal === 'which') return at - 1
    if (/^[,;:“”"]$/u.test(tokens[at]?.text ?? '')) return null
  }
  return null
}

/** Start of the clause: the sentence's start, or behind the last cue, said word, semicolon or ", and" before its end. */
function clauseStart(view: View, { first, end }: TokenRange): number {
  let at = end
  while (at > first && end - at < reach) {
    // "In an email to members{, which the clerk read out,} Roe claimed"
    const before = isFree(view, at - 1) ? at - 1 : relativeStart(view, first, at - 1)
    if (before === null || opensClause(view, first, at)) break
    at = before
  }
  return at
}

/** Whether what stands before the token parts it from the sentence's start: a semicolon, a greeting’s dash, ", and". */
function opensClause({ reading: { tokens } }: View, first: number, at: number): boolean {
  const before = tokens[at - 1]?.normal ?? ''
  if (before === ';' || before === ':') return true
  // "The jury heard that {in a text message} Roe wrote"
  if (before === 'that' && /^(?:hear|hears|heard)$/u.test(tokens[at - 2]?.normal ?? '')) return true
  // "Sir – In your editorial you claimed"
  if (at - first <= longestGreeting && /^(?:[–—]|-+)$/u.test(before)) return true
  return /^(?:and|but)$/u.test(before) && tokens[at - 2]?.normal === ','
}
