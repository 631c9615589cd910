import type { Reading } from '../reading.js'
import type { Span } from '../span.js'
import type { Token } from '../tokens/token.js'
import { isJudgementVerb } from './judgement-verbs.js'
import { isQuoted, type Scene, spansIn } from './outer-spans.js'
import { firstEndingAfter, within } from './places.js'

/** Words that no judgement holds outside its quotation marks but every clause: that, was, would. */
const clausal = /^(?:that|is|are|was|were|has|had|would|will|could|can|should|may|might|did|does|do)$/u
/** When it was judged so: called it “a farce” {after his side lost}. */
const meanwhile =
  /^\s(?:after|before|while|when|amid|following|despite|last|earlier|as (?:he|she|they|it|we|his|her|their))\s/u
/** What goes on with the report behind a mark: it was ‘cold’, and {that} nobody came. */
const resumes = /^(?:that|to|how|why|whether|if|not|as|of|for|because|including)$/u
/** What the reporter makes of it: “a zone along the border,” {in a signal that} it could go further. */
const comments =
  /^in (?:an?|what (?:was|is|seemed|appeared)|apparent|clear) (?:\p{L}+ ){0,4}(?:signal|sign|hint|reference|nod|swipe|dig|jab|warning|rebuke|allusion|response|reversal|departure|break)\b/u
/** How far a second dash is looked for, in tokens. */
const longestInsertion = 60
/** Words between the closing mark and the `and` that brings the next verb, at most. */
const longestObject = 4
/** Words of a subject before its verb, at most. */
const longestSubject = 4
const adverb = /^(?:also|later|then|again|even|further|still|\p{L}{3,}ly)$/u

/**
 * Ends what is reported behind its last quoted words where the reporter goes on:
 * ```text
 * {Roe} <called> [it “a turnip”] and hung it over the stove.
 * {Roe} <says> [the eggs are ‘soft, always’], and so they were.
 * ```
 * A comma and `and` outside the mark end the report 18 times in 19 in the marked tuning articles; a colon, semicolon or dash 10
 * times in 10 there, and 33 in 55 in PolNeAR's, where most of the others are the first of two dashes or lead to `because`.
 */
export function cutNarration(scene: Scene, cue: Span, content: Span[]): Span[] {
  const last = content.at(-1) as Span
  const quoted = last.start < cue.end ? undefined : spansIn(scene, last).at(-1)
  const span = quoted === undefined ? undefined : scene.spans[quoted]
  if (span === undefined || span.close === null || span.end >= last.end) return content
  const end = endOfReport(scene, cue, { start: last.start, end: span.end }, last.end)
  return end === null ? content : [...content.slice(0, -1), { start: last.start, end }]
}

/** Where the report ends, which goes to the end of `piece` at least and to `limit` at most; null where that is not plain. */
function endOfReport(scene: Scene, cue: Span, piece: Span, limit: number): number | null {
  const { reading } = scene
  const { tokens } = reading
  const tail = firstEndingAfter(tokens, piece.end)
  const mark = tokens[tail]?.text ?? ''
  const next = mark === ',' && joins(tokens[tail + 1]) ? tail + 2 : tail + 1
  const isBreak = next > tail + 1 || /^[;:]$/u.test(mark) || (isDash(tokens[tail]) && !dashAgain(tokens, next, limit))
  const goesOn = tokens[next]?.normal ?? ''
  // “it was “broke”, and had no plans”, “but he would stay”: such a clause may be said.
  if (mark !== ':' && !isDash(tokens[tail]) && shiftsBack(tokens, next)) return null
  if (isComment(reading, tail, limit)) return piece.end
  // “cold”, and a bore
  const isObject = mark === ',' && /^an?$/u.test(goesOn)
  if (isBreak) return isObject || resumes.test(goesOn) ? null : piece.end
  return isJudgement(scene, cue, piece) ? endOfJudgement(reading, cue, tail, limit) : null
}

/** Behind a comma outside the mark, or inside it as in American papers: “the border,” in a signal that … */
function isComment({ text, tokens }: Reading, tail: number, limit: number): boolean {
  const from = tokens[tail]?.text === ',' ? tail + 1 : tail
  if (from === tail && tokens[tail - 2]?.text !== ',') return false
  return comments.test(text.slice(tokens[from]?.start ?? limit, limit))
}

function endOfJudgement(reading: Reading, cue: Span, tail: number, limit: number): number | null {
  const { text, tokens } = reading
  const end = tokens[tail - 1]?.end ?? limit
  if (meanwhile.test(text.slice(end, limit))) return end
  // voting to “gut” {the fund} and ends with
  for (let and = tail; and <= tail + longestObject && (tokens[and]?.end ?? limit) < limit; and += 1) {
    const before = tokens[and - 1]
    if (joins(tokens[and]) && before !== undefined) return repeatsForm(reading, cue, and + 1) ? before.end : null
  }
  return null
}

/** Whether a verb of reported speech is among the first words of a clause: he {would} stay. */
function shiftsBack(tokens: readonly Token[], from: number): boolean {
  return tokens
    .slice(from, from + longestSubject)
    .some(({ normal }) => /^(?:would|could|had|might|’d|'d)$/u.test(normal))
}

function isDash(token: Token | undefined): boolean {
  return /^[-–—―]+$/u.test(token?.text ?? '')
}

/** Whether a dash closes what the first one opened: “a tax” — a word he likes {—} would fail. */
function dashAgain(tokens: readonly Token[], from: number, limit: number): boolean {
  for (let at = from; at < from + longestInsertion && (tokens[at]?.end ?? limit) < limit; at += 1) {
    if (isDash(tokens[at])) return true
  }
  return false
}

function joins(token: Token | undefined): boolean {
  return token?.normal === 'and' || token?.normal === 'but'
}

/** Whether what is said of somebody is a name for him and not a clause. */
function isJudgement(scene: Scene, cue: Span, piece: Span): boolean {
  const { reading } = scene
  if (!within(reading.tokens, cue).some(({ normal }) => isJudgementVerb(normal))) return false
  return !within(reading.tokens, piece).some((token) => clausal.test(token.normal) && !isQuoted(scene, token))
}

/** Whether the next verb has the form of the cue: <called> … and {hung}, <calls> … and {leaves}, <calling> … and {telling}. */
function repeatsForm(reading: Reading, cue: Span, next: number): boolean {
  const { tokens, tags } = reading
  const at = adverb.test(tokens[next]?.normal ?? '') ? next + 1 : next
  const verb = tokens[at]?.normal ?? ''
  const is = (tag: string) => tags[at]?.all.has(tag) === true
  const cueWords = within(reading.tokens, cue).map(({ normal }) => normal)
  if (cueWords.some((word) => word.endsWith('ing'))) return verb.endsWith('ing') && is('Gerund')
  if (cueWords.some((word) => isJudgementVerb(word) && word.endsWith('s')))
    return verb.endsWith('s') && (is('PresentTense') || tags[at]?.pos.includes('Verb') === true)
  return is('PastTense') || /^(?:has|had|was)$/u.test(verb)
}
