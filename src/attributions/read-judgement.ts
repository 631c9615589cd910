import type { QuotedSpan } from '../marks/quoted-span.js'
import type { Reading } from '../reading.js'
import { isFiniteVerb } from '../tokens/is-finite-verb.js'
import { isJudgementVerb } from './judgement-verbs.js'
import { firstEndingAfter } from './places.js'
import type { Tag } from './read-tag.js'

/** Longest name between "by" and "as", and how far the opening mark may stand behind "as", in tokens. */
const longestName = 9
const longestLead = 3

const calling = /^(?:call|calls|called|calling|term|terms|termed|dubbed|branded|labelled|labeled)$/u

/** Who judged so: sales were <described> by {the company} as “broadly flat”; what {the mayor} <called> “a mess”. */
export function readJudgement(reading: Reading, span: QuotedSpan): Tag | null {
  return readPassive(reading, span) ?? readCalled(reading, span)
}

/**
 * ```text
 * after what {drummer Shaz Poe} famously <called> “a quarrel about a sandwich”
 * a bill that {officials} <describe as> “eye-watering”
 * a move {the union} <called> “shameful”
 * ```
 */
function readCalled(reading: Reading, span: QuotedSpan): Tag | null {
  const { tokens, sentences } = reading
  const sentence = sentences[firstEndingAfter(sentences, span.start)]
  const before = firstEndingAfter(tokens, span.start) - 1
  const verb = tokens[before]?.normal === 'as' ? before - 1 : before
  const [cue, end] = [tokens[verb], tokens[before]]
  if (sentence === undefined || cue === undefined || end === undefined) return null
  if (verb === before ? !calling.test(cue.normal) : !isJudgementVerb(cue.normal)) return null
  let last = verb - 1
  while (/(?:ly|^has|^have|^had|^once|^later|^also)$/u.test(tokens[last]?.normal ?? '')) last -= 1
  // “what was widely described as”: nobody is named who judged.
  if (formsOfBe.test(tokens[last]?.normal ?? '')) return null
  const first = firstOfSubject(reading, span, sentence.firstToken, last, verb < before)
  const [start, stop] = [tokens[first ?? -1], tokens[last]]
  if (start === undefined || stop === undefined) return null
  const cueStart = tokens[last + 1]?.start ?? cue.start
  return { cue: { start: cueStart, end: end.end }, source: { start: start.start, end: stop.end } }
}

/** Index of the first word of the relative clause's subject, which ends at `last`; null where it is no such clause. */
function firstOfSubject(
  reading: Reading,
  span: QuotedSpan,
  firstToken: number,
  last: number,
  isDescribed: boolean,
): number | null {
  const { tokens, tags, text } = reading
  // In the chamber the union called “Order!”: a cry is called as well.
  const isNoCry = isDescribed || /^\P{L}*\p{Ll}/u.test(text.slice(span.open.end, span.end))
  for (let what = last - 1; what >= Math.max(firstToken, last - longestName); what -= 1) {
    const { normal, text: word } = tokens[what] ?? { normal: '', text: '' }
    if (/^[^\p{L}\p{N},'’]/u.test(word)) return null
    if (normal === 'what') return what + 1
    // “a policy {which} critics have described as”, but not “said {that} he left and she called”
    if (isFiniteVerb(tags[what + 1])) return null
    if (/^(?:that|which|whom|who)$/u.test(normal) || (isNoCry && isBehindThing(reading, what))) return what + 1
  }
  return null
}

/** Whether the thing told of ends there and a subject follows: a line {he} called, a move {the union} called. */
function isBehindThing({ tokens, tags }: Reading, at: number): boolean {
  const isThing = /^(?:an?|the|one|this|another|no)$/u.test(tokens[at - 1]?.normal ?? '')
  return isThing && tags[at]?.pos.startsWith('Noun') === true && beginsSubject.test(tokens[at + 1]?.text ?? '')
}

const formsOfBe = /^(?:is|was|are|were|be|been|being)$/u

const beginsSubject = /^(?:the|his|her|their|its|one|some|many|most|he|she|they|it|we|I)$/u

/** Who is said to have judged so: sales were <described> by {the company} <as> “broadly flat”. */
function readPassive({ tokens, sentences }: Reading, span: QuotedSpan): Tag | null {
  const sentence = sentences[firstEndingAfter(sentences, span.start)]
  const place = firstEndingAfter(tokens, span.start)
  if (sentence === undefined) return null
  const wordAt = (at: number) => tokens[at]?.normal ?? ''
  let as = place - 1
  while (as > place - longestLead && /^(?:a|an|the|being)$/u.test(wordAt(as))) as -= 1
  if (wordAt(as) !== 'as') return null
  for (let by = as - 2; by > Math.max(sentence.firstToken, as - longestName - 2); by -= 1) {
    const verb = tokens[by - 1]
    const [first, last] = [tokens[by + 1], tokens[as - 1]]
    if (/^[;:“”"]$/u.test(tokens[by]?.text ?? '')) return null
    if (wordAt(by) !== 'by' || verb === undefined || first === undefined || last === undefined) continue
    return isJudgementVerb(verb.normal) ? { cue: verb, source: { start: first.start, end: last.end } } : null
  }
  return null
}
