import type { QuotedSpan } from '../marks/quoted-span.js'
import type { Reading } from '../reading.js'
import type { Span } from '../span.js'
import { isFiniteVerb } from '../tokens/is-finite-verb.js'
import type { Attribution } from './attribution.js'
import { layScene, type Scene, spansIn } from './outer-spans.js'
import { firstEndingAfter } from './places.js'

/** Nouns of saying, whose clause is the subject of another verb: his remark that “women can’t drive” {caused} outrage. */
const sayingNoun =
  /^(?:remark|claim|comment|statement|assertion|suggestion|belief|warning|view|allegation|accusation|contention|argument|insistence|promise|hope|fear|idea|notion|admission|announcement|boast|complaint|observation|prediction|confession|declaration|description|estimate|verdict|finding|conclusion|pledge|vow|message|reply|answer|threat|quip|joke|tweet|post|proposal|demand|ruling)s?$/u
/** Words that make the clause of the telling a part of another: in {which} she wrote that. */
const relative = /^(?:who|which|that|whom|where|when|whose)$/u
/** Adverbs before the verb of the main clause, at most. */
const longestAdverbs = 2

/**
 * The attribution without the main clause, where it is told in a clause within that and ends with a mark:
 * ```text
 * The opinion, in which {she} <wrote> [that “the law is not a pact,”] drew fire.
 * {His} <remark> [that “women can’t drive”] caused outrage.
 * ```
 */
export function cutMainClause(reading: Reading, attribution: Attribution): Attribution {
  const { cue, content } = attribution
  const last = content.at(-1)
  if (cue === null || last === undefined || last.start < cue.end) return attribution
  const isNoun = isSayingNoun(reading, cue, last)
  if (!isNoun && !isRelative(reading, attribution)) return attribution
  const scene = layScene(reading)
  for (const index of spansIn(scene, last)) {
    const span = scene.spans[index] as QuotedSpan
    const end = endOfClause(scene, last, span, isNoun)
    if (end >= 0) return { ...attribution, content: [...content.slice(0, -1), { start: last.start, end }] }
  }
  return attribution
}

function isSayingNoun({ tokens }: Reading, cue: Span, piece: Span): boolean {
  const noun = firstEndingAfter(tokens, cue.end - 1)
  const before = tokens[noun - 1]?.normal ?? ''
  const named =
    /^(?:the|an?|his|her|their|its|my|our|your|this|that|latest|recent|earlier|'s|’s)$/u.test(before) ||
    /[’']s?$/u.test(before)
  return (
    named &&
    sayingNoun.test(tokens[noun]?.normal ?? '') &&
    tokens[firstEndingAfter(tokens, piece.start)]?.normal === 'that'
  )
}

/** Whether the subject of the telling is a relative, or stands behind one. */
function isRelative({ tokens }: Reading, { source, cue }: Attribution): boolean {
  if (source === null || cue === null || source.end > cue.start) return false
  const first = firstEndingAfter(tokens, source.start)
  const [word, before] = [tokens[first]?.normal ?? '', tokens[first - 1]?.normal ?? '']
  // “{who} called”, “in {which} she wrote”, but not “said {that} she wrote”.
  if (/^(?:who|which)$/u.test(word)) return true
  return (
    relative.test(before) &&
    before !== 'that' &&
    /^(?:,|in|of|to|on|at|for|about|during|from|with|to)$/u.test(tokens[first - 2]?.normal ?? '')
  )
}

/** The end of the span, where a verb of another clause follows its mark; -1 where none does. */
function endOfClause({ reading }: Scene, piece: Span, span: QuotedSpan, isNoun: boolean): number {
  const { tokens, text } = reading
  if (span.close === null || span.end >= piece.end) return -1
  const behind = firstEndingAfter(tokens, span.end)
  const outside = tokens[behind]?.text === ','
  // A comma cannot part a subject from its verb: it closes the clause.
  const isClosed = outside || text.slice(span.open.end, span.close.start).trimEnd().endsWith(',')
  if (!isVerbOfMain(reading, outside ? behind + 1 : behind, piece.end, isClosed)) return -1
  // “his claim that “the law” was wrong”: the marks hold its subject alone.
  return isClosed || (isNoun && hasVerb(reading, piece.start, span.end)) ? span.end : -1
}

/** Whether a finite verb stands there, behind an adverb or two; “,” drew fire: “Drew” is a name as well. */
function isVerbOfMain({ tokens, tags }: Reading, first: number, limit: number, isClosed: boolean): boolean {
  let at = first
  while (at < first + longestAdverbs && tags[at]?.pos === 'Adverb') at += 1
  const { pos } = tags[at] ?? { pos: '' }
  if (!(isFiniteVerb(tags[at]) || pos === 'Adj|Past' || (isClosed && pos.includes('Verb')))) return false
  return (tokens[at]?.start ?? limit) < limit && !/^\p{Lu}|ing$/u.test(tokens[at]?.text ?? '')
}

function hasVerb({ tokens, tags }: Reading, start: number, end: number): boolean {
  const first = firstEndingAfter(tokens, start)
  let isClause = false
  for (let at = first + 1; (tokens[at]?.end ?? end + 1) <= end; at += 1) {
    const { normal = '' } = tokens[at] ?? {}
    const pos = tags[at]?.pos ?? ''
    if (isFiniteVerb(tags[at]) || /^(?:n’t|n't)$/u.test(normal)) return true
    // “nobody {cares}”, “they {lie}”
    if (isClause && pos.includes('Verb')) return true
    isClause = /^(?:he|she|it|they|we|i|you|nobody|everybody|everyone|no-one|who|women|men|people)$/u.test(normal)
  }
  return false
}
