import type { Reading } from '../reading.js'
import type { Span } from '../span.js'
import { isFiniteVerb } from '../tokens/is-finite-verb.js'
import type { Attribution } from './attribution.js'
import { firstEndingAfter } from './places.js'

/** Longest clause behind the verb, in tokens. */
const longestClause = 25
const perceives = /^(?:heard|hears|saw|watched|let|lets)$/u
const bare =
  /^(?:say|tell|ask|shout|claim|admit|describe|explain|argue|call|boast|warn|promise|threaten|yell|scream|swear|whisper|declare)$/u

/**
 * The source without the word before it that is of another clause:
 * ```text
 * The man, who {witnesses} <said> [was armed], ran off.       not {who witnesses}
 * A jury heard {Lee} <say>: [“I did it.”]                     not {A jury heard Lee}
 * ```
 */
export function partRelative(reading: Reading, attribution: Attribution): Attribution {
  const { cue, source } = attribution
  if (cue === null || source === null || source.end > cue.start) return attribution
  return behindRelative(reading, attribution, source, cue) ?? behindPerception(reading, attribution, source, cue)
}

/** who {witnesses} <said> */
function behindRelative(reading: Reading, attribution: Attribution, source: Span, cue: Span): Attribution | null {
  const { tokens, tags } = reading
  const first = firstEndingAfter(tokens, source.start)
  const [who, name] = [tokens[first], tokens[first + 1]]
  if (who === undefined || name === undefined || !isRelativeSubject(reading, first, source, cue)) return null
  const parted = { ...attribution, source: { start: name.start, end: source.end } }
  const verb = firstEndingAfter(tokens, cue.end)
  if (!isFiniteVerb(tags[verb]) || attribution.content.some(({ start }) => start >= cue.end)) return parted
  const words = { start: tokens[verb]?.start ?? cue.end, end: tokens[lastOfClause(reading, verb)]?.end ?? cue.end }
  return { ...parted, content: [{ start: who.start, end: who.end }, words] }
}

/** Whether a relative and then a subject without a verb stand right before the cue. */
function isRelativeSubject({ tokens, tags }: Reading, first: number, source: Span, cue: Span): boolean {
  const end = firstEndingAfter(tokens, source.end - 1) + 1
  const word = tokens[first]?.normal
  if (word !== 'who' && !(word === 'which' && tokens[first - 1]?.text === ',')) return false
  if (end < first + 2 || tokens[end]?.start !== cue.start) return false
  if (!beginsSubject(tokens[first + 1]?.text ?? '') && tags[first + 1]?.pos.startsWith('Plural') !== true) return false
  for (let at = first + 1; at < end; at += 1)
    if (isFiniteVerb(tags[at]) || !/^[\p{L}\p{N}’'-]+$/u.test(tokens[at]?.text ?? '')) return false
  return true
}

/** “who {last year} threatened”, “who {through his office} declined” have no subject of their own. */
function beginsSubject(word: string): boolean {
  if (/^(?:On|In|At|Last|This|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/u.test(word)) return false
  return /^(?:\p{Lu}|(?:the|an?|his|her|their|its|one|some|many|most|several|he|she|they|it|we|i|you)$)/u.test(word)
}

/** Index of the last word before the next mark, in the sentence. */
function lastOfClause({ tokens, sentences }: Reading, verb: number): number {
  const stop = sentences[firstEndingAfter(sentences, tokens[verb]?.start ?? 0)]?.endToken ?? verb
  let last = verb
  while (last + 1 < Math.min(stop, verb + longestClause) && /^[\p{L}\p{N}£$€%]/u.test(tokens[last + 1]?.text ?? ''))
    last += 1
  return last
}

/** A jury heard {Lee} <say> */
function behindPerception({ tokens }: Reading, attribution: Attribution, source: Span, cue: Span): Attribution {
  if (!bare.test(tokens[firstEndingAfter(tokens, cue.start)]?.normal ?? '')) return attribution
  const first = firstEndingAfter(tokens, source.start)
  for (let at = firstEndingAfter(tokens, source.end - 1) - 1; at > first; at -= 1) {
    const name = tokens[at + 1]
    if (perceives.test(tokens[at]?.normal ?? '') && name !== undefined)
      return { ...attribution, source: { start: name.start, end: source.end } }
  }
  return attribution
}
