import type { QuotedSpan } from '../marks/quoted-span.js'
import type { Reading } from '../reading.js'
import type { Span } from '../span.js'
import type { Token } from '../tokens/token.js'
import { isTitle } from './is-title.js'
import { firstEndingAfter } from './places.js'
import { groupStart, isGroupWord, isPronoun, subjectBefore, subjectBehind } from './read-subject.js'
import { isPhrasalVerb, isTelling } from './say-verbs.js'

/** Cue and source that stand right beside a quotation. */
export interface Tag {
  readonly cue: Span
  /** Null where it is that of the verb before: Graham said … , {adding}, “…” */
  readonly source: Span | null
}

/** Longest subject of a tag, in tokens. */
const longestName = 9
/** Longest stretch between the verb and the opening mark: shouts down the stairwell, “He’s here!” */
const longestRest = 6

/** The tag behind or before the quoted span: “…,” she laughed; she shouted down the stairs, “…” */
export function readTag(reading: Reading, span: QuotedSpan): Tag | null {
  const inner = reading.text.slice(span.open.end, span.close?.start ?? span.end).trim()
  // Not “Morning Joe,” co-host Mika Brzezinski asked; not a “strong Mexico,” she said.
  if (isTitle(inner) || !(/^["“‘'([…]*[\p{Lu}\p{N}]/u.test(inner) || isApart(reading, span))) return null
  return tagBehind(reading, span) ?? tagBefore(reading, span)
}

/** The tag behind the quoted span alone. */
export function readTagBehind(reading: Reading, span: QuotedSpan): Tag | null {
  return tagBehind(reading, span)
}

/** Whether the span begins its sentence or follows a colon: then it may begin small, as posts and messages do. */
function isApart({ text, sentences }: Reading, { start }: QuotedSpan): boolean {
  return /:\s*$/u.test(text.slice(start - 3, start)) || sentences[firstEndingAfter(sentences, start)]?.start === start
}

/** Whether the span ends as one does before its tag: with a comma, question or exclamation mark, or broken off. */
export function endsBeforeTag({ text }: Pick<Reading, 'text'>, { open, close }: QuotedSpan): boolean {
  return close !== null && /[,!?…–—-]["”'’]?\s?$/u.test(text.slice(Math.max(open.end, close.start - 4), close.start))
}

/** Index of the last word of the verb that begins there: "said", "shot {back}"; -1 where none does. */
function tagVerbEnd({ tokens }: Pick<Reading, 'tokens'>, at: number): number {
  const [word, next] = [tokens[at]?.normal ?? '', tokens[at + 1]?.normal ?? '']
  if (isPhrasalVerb(word, next)) return at + 1
  return isTelling(word) ? at : -1
}

function tagBehind(reading: Reading, span: QuotedSpan): Tag | null {
  const { tokens, text } = reading
  const first = firstEndingAfter(tokens, span.end)
  const token = tokens[first]
  if (!endsBeforeTag(reading, span) || token === undefined || token.block !== span.block) return null
  if (isTelling(token.normal)) {
    const source = subjectBehind(reading, first + 1)
    return source === null ? null : { cue: { start: token.start, end: token.end }, source }
  }
  const verb = verbOfTag(reading, first, /,/u.test(text.slice((span.close?.start ?? 0) - 3, span.close?.start)))
  if (verb < 0) return null
  const phrasal = isPhrasalVerb(tokens[verb - 1]?.normal ?? '', tokens[verb]?.normal ?? '')
  const group = groupStart(reading, phrasal ? verb - 1 : verb, first + 1)
  const cue = { start: tokens[group]?.start ?? 0, end: tokens[verb]?.end ?? 0 }
  return { cue, source: { start: token.start, end: tokens[group - 1]?.end ?? 0 } }
}

/** Index of the verb of {she} <laughed>, {one fan} <posted>: any verb behind a pronoun and a comma, else a listed one. */
function verbOfTag(reading: Reading, first: number, comma: boolean): number {
  const { tokens } = reading
  if (isPronoun(tokens[first]?.normal ?? '') && tokens[first + 1]?.normal !== 'of')
    return verbOfPronoun(reading, first, comma)
  for (let at = first; at < first + longestName; at += 1) {
    const token = tokens[at]
    if (token?.block !== tokens[first]?.block || !/^[\p{L}\p{N},'’-]/u.test(token?.text ?? '')) return -1
    const end = at > first ? tagVerbEnd(reading, at) : -1
    if (end >= 0) return end
  }
  return -1
}

function verbOfPronoun({ tokens, tags }: Reading, pronoun: number, comma: boolean): number {
  let at = pronoun + 1
  const phrasal = tagVerbEnd({ tokens }, at)
  if (phrasal > at) return phrasal
  while (isGroupWord(tokens[at]?.normal ?? '')) at += 1
  const isVerb =
    isTelling(tokens[at]?.normal ?? '') || (comma && (tags[at]?.all.has('Verb') === true || isAlone(tokens, at)))
  return isVerb && tokens[at]?.block === tokens[pronoun]?.block ? at : -1
}

/** “Show me one,” he <sald>, “and …”: one word, misread, between a pronoun and the next mark. */
function isAlone(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (token === undefined || !/^\p{Ll}{3,}d$/u.test(token.text) || token.block !== next?.block) return false
  return isPronoun(before?.normal ?? '') && /^[,.]$/u.test(next.text)
}

function tagBefore(reading: Reading, span: QuotedSpan): Tag | null {
  const { tokens, sentences, text } = reading
  if (!/[.!?…,–—-]["”'’]?\s?$/u.test(text.slice(span.open.end, span.close?.start ?? span.end))) return null
  const sentence = sentences[firstEndingAfter(sentences, span.start)]
  const place = firstEndingAfter(tokens, span.start)
  if (sentence === undefined || !/^[,:]$/u.test(tokens[place - 1]?.text ?? '')) return null
  const verb = verbBefore(reading, Math.max(sentence.firstToken + 1, place - 1 - longestRest), place - 2)
  if (verb < 0) return null
  const group = groupStart(reading, verb, sentence.firstToken + 1)
  const cue = { start: tokens[group]?.start ?? 0, end: tokens[verb]?.end ?? 0 }
  if (/^(?:,|and|but|["”])$/u.test(tokens[group - 1]?.normal ?? '')) {
    return { cue, source: pronounBefore(reading, sentence.firstToken, group - 1) }
  }
  const source = subjectBefore(reading, sentence.firstToken, group)
  return source === null ? null : { cue, source }
}

/** Index of the last verb of saying between the two, with no mark between it and the end; -1 for none. */
function verbBefore({ tokens }: Reading, first: number, last: number): number {
  for (let at = last; at >= first; at -= 1) {
    const token = tokens[at]
    if (token === undefined || /["“”.;:]/u.test(token.text)) return -1
    if (isTelling(token.normal)) return at
  }
  return -1
}

/** {she} turns and <shouts> */
function pronounBefore({ tokens }: Reading, first: number, end: number): Span | null {
  for (let at = end - 1; at >= Math.max(first, end - 4); at -= 1) {
    const token = tokens[at]
    if (token !== undefined && isPronoun(token.normal)) return { start: token.start, end: token.end }
    if (token?.text === ',') return null
  }
  return null
}
