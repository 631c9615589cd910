import type { Reading } from '../reading.js'
import { compareSpans, type Span } from '../span.js'
import type { Attribution } from './attribution.js'
import { agentBehind } from './passive-agent.js'
import { firstEndingAfter } from './places.js'
import { isSayVerb } from './say-verbs.js'

/** Whoever is accused, believed or said to have done something says nothing. */
const undergone =
  /^(?:accused|believed|thought|said|reported|alleged|rumou?red|understood|suspected|presumed|feared|estimated|deemed|charged|criticis?z?ed|condemned|blamed|praised|hailed|mocked|ridiculed|lauded|applauded|denounced|credited|regarded|portrayed|depicted|lambasted|censured|rebuked|reprimanded|vilified|urged|ordered|instructed|forbidden|begged|revealed|disclosed|divulged|announced)$/u
/** Whoever is told or asked something hears it: he is no part of what is said. */
const heard = /^(?:told|asked|warned|assured|informed|advised|promised|reminded|invited)$/u
const beForms = /^(?:is|are|was|were|be|been|being)$/u
const adverb =
  /^(?:\p{L}{3,}ly|also|now|long|once|then|later|often|always|never|not|still|already|since|further|even|again|all|both|being|been)$/u
/** Words between the form of “be” and the participle at most: “has been {repeatedly and harshly} criticised”. */
const longestGroup = 3

/**
 * The attribution of a passive, whose subject says nothing:
 * ```text
 * [John Roe], 45, <is accused of> [robbing a bank].                 not {John Roe, 45,}
 * [The firm] <was accused> by {regulators} [of hiding losses].       not {regulators of hiding losses}
 * The mayor <was told> by {aides} [that the bridge was shut].
 * ```
 * Of 39 such passives that PolNeAR's annotators marked, the subject is the source of one: “is reported to have called”, whose
 * words are his own.
 */
export function fitPassive(reading: Reading, attribution: Attribution): Attribution {
  const { cue } = attribution
  const participle = cue === null ? -1 : participleOf(reading, cue)
  if (cue === null || participle < 0) return attribution
  const { tokens } = reading
  // “He is said to have told detectives that …”: his words all the same.
  if (tokens.slice(participle + 1, participle + 4).some(({ normal }) => isSayVerb(normal))) return attribution
  const agent = agentBehind(reading, participle + 1)
  const isHeard = heard.test(tokens[participle]?.normal ?? '')
  if (agent !== null) {
    const end = Math.min(cue.end, tokens[participle]?.end ?? cue.end)
    return fromAgent(reading, { ...attribution, cue: { start: cue.start, end } }, agent, isHeard)
  }
  const subject = subjectOf(reading, attribution)
  // “He was told” by nobody who is named: who was told is found later, as whom it was said to.
  if (subject === null || isHeard) return attribution
  return { ...attribution, source: null, content: withSubject(attribution.content, subject).toSorted(compareSpans) }
}

/** The attribution with the agent for its source, and what follows that in its content. */
function fromAgent(reading: Reading, attribution: Attribution, agent: Span, isHeard: boolean): Attribution {
  const { cue, source, content } = attribution
  const kept = behindAgent(reading, content, source, agent)
  const whole = isHeard
    ? kept.filter(({ start }) => start > (cue?.start ?? 0))
    : withSubject(kept, subjectOf(reading, attribution))
  return whole.length === 0 ? attribution : { ...attribution, source: agent, content: whole.toSorted(compareSpans) }
}

function subjectOf(reading: Reading, { cue, source }: Attribution): Span | null {
  return source !== null && cue !== null && source.end <= cue.start ? upToComma(reading, source) : null
}

function withSubject(content: readonly Span[], subject: Span | null): Span[] {
  return subject === null ? [...content] : [subject, ...content.filter(({ start }) => start > subject.start)]
}

/** Index of the participle of the passive that the cue is; -1 where it is none. */
function participleOf({ tokens }: Reading, cue: Span): number {
  const first = firstEndingAfter(tokens, cue.start)
  const end = firstEndingAfter(tokens, cue.end - 1) + 1
  for (let at = first; at < end; at += 1) {
    const word = tokens[at]?.normal ?? ''
    if (!undergone.test(word) && !heard.test(word)) continue
    // “was quoted as saying”, “was criticised for calling”: the first verb alone.
    return isBehindBe(tokens, at) ? at : -1
  }
  return -1
}

function isBehindBe(tokens: Reading['tokens'], participle: number): boolean {
  for (let at = participle - 1; at >= participle - 1 - longestGroup; at -= 1) {
    const word = tokens[at]?.normal ?? ''
    if (beForms.test(word)) return true
    if (!adverb.test(word) && word !== 'and') return false
  }
  return false
}

/** The subject without its apposition: {John Roe}, 45, */
function upToComma({ text }: Reading, { start, end }: Span): Span {
  const comma = text.slice(start, end).indexOf(',')
  return { start, end: comma > 0 ? start + text.slice(start, start + comma).trimEnd().length : end }
}

/** The content, with what stands behind the agent: regulators {of hiding losses}, the council {to boil water}. */
function behindAgent(
  { tokens, sentences }: Reading,
  content: readonly Span[],
  source: Span | null,
  agent: Span,
): Span[] {
  const next = firstEndingAfter(tokens, agent.end)
  const start = tokens[next]?.start ?? agent.end
  const pieces = content.flatMap((piece) => {
    if (piece.end <= agent.start) return [piece]
    return piece.end > start ? [{ start: Math.max(start, piece.start), end: piece.end }] : []
  })
  if (pieces.some((piece) => piece.start >= start)) return pieces
  // The source was taken to go on: {regulators of hiding losses}.
  if (source !== null && source.start <= agent.start && source.end > start)
    return [...pieces, { start, end: source.end }]
  if (!/^(?:to|that|whether|of|for|as)$/u.test(tokens[next]?.normal ?? '')) return pieces
  const stop = sentences[firstEndingAfter(sentences, start)]?.endToken ?? next
  let end = next + 1
  while (end < stop && /^[\p{L}\p{N}£$€%&'’.-]*[\p{L}\p{N}%]$/u.test(tokens[end]?.text ?? '')) end += 1
  return end - next < 2 ? pieces : [...pieces, { start, end: tokens[end - 1]?.end ?? start }]
}
