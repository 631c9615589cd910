import type { Span } from '../span.js'
import { isJudgementVerb } from './judgement-verbs.js'
import { type Scene, spansIn } from './outer-spans.js'
import { firstEndingAfter, within } from './places.js'

/** Words between a cue and the quoted words of its clause, at most. */
const longestObject = 6
/** Verbs whose object is whom the words are said to, so that it is no part of them. */
const addressing = /^thank/u
/** Verbs that take a clause without `that`: said {voters} “cannot be made to pay”. */
const clausal =
  /^(?:said|says|say|saying|added|adds|thinks?|thought|believes?|believed|insists?|insisted|claims?|claimed)$/u
/** Words that begin when, where or by whom it was said. */
const frame =
  /^(?:by|in|on|at|to|during|after|before|with|from|of|for|about|via|through|under|outside|inside|over|last|this|yesterday|today|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/u
/** What such a clause goes on with. */
const predicate =
  /^["“‘'`]*(?:is|are|was|were|will|would|can|cannot|can’t|could|had|has|have|should|must|may|might|did|does|do|needs?|wants?|wanted|deserves?|deserved|looks?|looked|felt|seems?|seemed)(?:n[’']t)?\s/u

/**
 * Takes in the words of the clause between a cue and the quoted words that a report begins with:
 * ```text
 * {She} <urged> [the public to “respect the process”].
 * {She} <said> [voters “cannot be made to pay”].
 * ```
 */
export function takeObject(scene: Scene, cue: Span, content: Span[]): Span[] {
  const [first, ...rest] = content
  const start = first === undefined ? null : objectStart(scene, cue, first)
  return first === undefined || start === null ? content : [{ start, end: first.end }, ...rest]
}

/** Where the words between the cue and the quoted words begin, if they belong to the same clause; else null. */
function objectStart(scene: Scene, cue: Span, first: Span): number | null {
  const { reading, spans } = scene
  const { tokens, text } = reading
  const quoted = spans[spansIn(scene, first)[0] ?? -1]
  const [from, to] = [firstEndingAfter(tokens, cue.end), firstEndingAfter(tokens, first.start)]
  if (quoted === undefined || quoted.start !== first.start || to <= from || to - from > longestObject) return null
  const words = tokens.slice(from, to)
  if (!words.every((token) => /^[\p{L}\p{N}$£€]/u.test(token.text))) return null
  // described {by the company as} “flat”, says {in the film} “do not go”, said {Monday} “has no plans”
  if (frame.test(words[0]?.normal ?? '')) return null
  const verbs = within(tokens, cue).map(({ normal }) => normal)
  const last = words.at(-1)?.normal ?? ''
  const isObject =
    verbs.some((word) => isJudgementVerb(word) && !addressing.test(word)) && /^(?:to|for|of|as|with)$/u.test(last)
  const isSubject = clausal.test(verbs.at(-1) ?? '') && predicate.test(text.slice(first.start, first.start + 20))
  return isObject || isSubject ? (words[0]?.start ?? null) : null
}
