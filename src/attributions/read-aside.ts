import type { QuotedSpan } from '../marks/quoted-span.js'
import type { Reading } from '../reading.js'
import type { Span } from '../span.js'
import { firstEndingAfter } from './places.js'
import { isPronoun } from './read-subject.js'
import { isTelling } from './say-verbs.js'

/** A telling that stands between two commas in the clause it tells. */
export interface Aside {
  readonly cue: Span
  readonly source: Span
  /** The words of the clause before it. */
  readonly head: Span
  /** Where the clause goes on behind it. */
  readonly resumes: number
}

/** Longest aside, subject in it, head, and words between the aside and the opening mark, in tokens. */
const longestAside = 16
const longestSubject = 8
const longestHead = 14
const longestLead = 5

/**
 * The aside before a quotation that is only the end of its clause:
 * ```text
 * The town, but {the forms}, says Roe, were “designed by a fool.”
 * He, she noted, “got lost at the station.”
 * The phone, she told me over a cup of tea, is “where they keep their friends”.
 * ```
 */
export function readAside(reading: Reading, span: QuotedSpan): Aside | null {
  const { tokens, sentences, text } = reading
  if (!/^\p{Ll}/u.test(text.slice(span.open.end).slice(0, 1))) return null
  const sentence = sentences[firstEndingAfter(sentences, span.start)]
  if (sentence === undefined) return null
  const place = firstEndingAfter(tokens, span.start)
  const close = commaBefore(reading, place, Math.max(sentence.firstToken, place - longestLead - 1))
  let open = close < 0 ? -1 : commaBefore(reading, close, Math.max(sentence.firstToken, close - longestAside - 1))
  if (open <= sentence.firstToken) return null
  const plain = readTelling(reading, open + 1, close)
  const apposed = plain === null ? apposedAside(reading, sentence.firstToken, open, close) : null
  const told = plain ?? apposed?.told ?? null
  if (apposed !== null) open = apposed.open
  const first = headStart(reading, open, Math.max(sentence.firstToken, open - longestHead))
  const [head, last, next] = [tokens[first], tokens[open - 1], tokens[close + 1]]
  if (told === null || head === undefined || last === undefined || next === undefined) return null
  if (open - first < 1 || first < sentence.firstToken) return null
  return { ...told, head: { start: head.start, end: last.end }, resumes: next.start }
}

/** The aside whose subject an apposition closes: {says Tim Orr, its boss}. */
function apposedAside(reading: Reading, firstToken: number, comma: number, close: number) {
  const { tokens } = reading
  const open = commaBefore(reading, comma, Math.max(firstToken, comma - longestSubject - 1))
  const [verb, name, last] = [tokens[open + 1], tokens[open + 2], tokens[close - 1]]
  if (open <= firstToken || verb === undefined || name === undefined || last === undefined || comma < open + 3)
    return null
  // “The mayor, Ann Poe, said the firm, based in Leeds, “was broke””: the comma closes an apposition of the subject.
  if (commaBefore(reading, open, Math.max(firstToken, open - longestHead)) >= 0) return null
  if (!(isTelling(verb.normal) && /^\p{Ll}/u.test(verb.text) && isName(name.text))) return null
  const told = { cue: { start: verb.start, end: verb.end }, source: { start: name.start, end: last.end } }
  return { open, told }
}

/** Index of the nearest comma before `from`; -1 where another mark stands before it. */
function commaBefore({ tokens }: Reading, from: number, stop: number): number {
  for (let at = from - 1; at >= stop; at -= 1) {
    const { text } = tokens[at] ?? { text: '.' }
    if (text === ',') return at
    if (/^[^\p{L}\p{N}'’]/u.test(text)) return -1
  }
  return -1
}

/** "says Roe", "she noted", "she told me on Tuesday", "according to Roe", and nothing else. */
function readTelling(reading: Reading, first: number, end: number): { cue: Span; source: Span } | null {
  const { tokens } = reading
  const [begin, second, last] = [tokens[first], tokens[first + 1], tokens[end - 1]]
  if (begin === undefined || second === undefined || last === undefined || end - first < 2) return null
  // "…, saying Wednesday that, “we will”": a clause of its own.
  if ((begin.normal.endsWith('ing') && second.normal !== 'to') || last.normal === 'that') return null
  const spread = (from: Span, to: Span): Span => ({ start: from.start, end: to.end })
  if (begin.normal === 'according' && second.normal === 'to' && end - first > 2) {
    return { cue: spread(begin, second), source: spread(tokens[first + 2] as Span, last) }
  }
  if (isTelling(begin.normal) && isName(second.text)) return { cue: begin, source: spread(second, last) }
  if (!(isPronoun(begin.normal) || isName(begin.text))) return null
  const verb = tokens.slice(first + 1, end).findIndex(({ normal }) => isTelling(normal)) + first + 1
  const [cue, subject] = [tokens[verb], tokens[verb - 1]]
  if (verb === first || cue === undefined || subject === undefined || verb - first > longestSubject) return null
  return verb === end - 1 || leadsAway(reading, verb) ? { cue, source: spread(begin, subject) } : null
}

/** Whether what stands behind the verb is to whom, where or when it was said: told {me}, said {on Tuesday}. */
function leadsAway({ tokens }: Reading, verb: number): boolean {
  const [cue, next] = [tokens[verb]?.normal ?? '', tokens[verb + 1]?.normal ?? '']
  return /^(?:told|tells|asked|asks)$/u.test(cue)
    ? /^[\p{L}\p{N}]/u.test(next)
    : /^(?:on|in|at|during|over|outside|after|before|to|last|later|earlier|yesterday|today|this|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/u.test(
        next,
      )
}

function isName(word: string): boolean {
  return /^(?:\p{Lu}|(?:the|a|an|one|his|her)$)/u.test(word)
}

/** Where the clause before the aside begins: with the sentence, behind a semicolon, or behind ", but". */
function headStart({ tokens }: Reading, end: number, stop: number): number {
  for (let at = end - 1; at >= stop; at -= 1) {
    const { text, normal } = tokens[at] ?? { text: '', normal: '' }
    if (/^[;:—–.!?“”"‘]$/u.test(text)) return /^[;:—–]$/u.test(text) ? at + 1 : -1
    if (/^(?:but|and|while|though|because|that)$/u.test(normal) && /^[,]$/u.test(tokens[at - 1]?.text ?? ''))
      return at + 1
  }
  return stop
}
