import type { Reading } from '../reading.js'
import type { Span } from '../span.js'
import { isFiniteVerb } from '../tokens/is-finite-verb.js'
import type { Attribution } from './attribution.js'
import { firstEndingAfter, within } from './places.js'
import { isTelling } from './say-verbs.js'

/** Longest name behind the verb, in tokens. */
const longestName = 8
const noName =
  /^(?:that|he|she|it|they|we|i|you|this|these|those|there|if|to|in|on|at|by|with|no|yes|not|what|how|why|when|where|who)$/u

/**
 * The attribution whose verb stands before its subject:
 * ```text
 * <Adds> {Lee}: [“We will never go home.”]          not <Adds Lee:>
 * [WE GO], <SAYS> {LEE}                             not {WE GO} <SAYS> [LEE]
 * ```
 */
export function turnInverted(reading: Reading, attribution: Attribution): Attribution {
  return splitCue(reading, attribution) ?? swapSides(reading, attribution) ?? attribution
}

/** The verb that opens a sentence, with its subject before the colon or the opening mark. */
function splitCue({ tokens, sentences }: Reading, attribution: Attribution): Attribution | null {
  const { cue, source } = attribution
  if (cue === null || source !== null) return null
  const first = firstEndingAfter(tokens, cue.start)
  const end = firstEndingAfter(tokens, cue.end - 1) + 1
  const verb = tokens[first]
  const begins = sentences[firstEndingAfter(sentences, cue.start)]?.firstToken === first
  if (verb === undefined || !begins || !isTelling(verb.normal) || !isNameAt(tokens, first + 1)) return null
  const stop = tokens[end - 1]?.text === ':' ? end - 1 : end
  if (stop < first + 2 || stop - first - 1 > longestName || !/^[:,]$/u.test(tokens[stop]?.text ?? '')) return null
  for (let at = first + 1; at < stop; at += 1) if (!/^[\p{L}\p{N}]/u.test(tokens[at]?.text ?? '')) return null
  const [opener, last] = [tokens[first + 1] as Span, tokens[stop - 1] as Span]
  return {
    ...attribution,
    cue: { start: verb.start, end: verb.end },
    source: { start: opener.start, end: last.end },
  }
}

function isNameAt(tokens: Reading['tokens'], at: number): boolean {
  const { text = '', normal = '' } = tokens[at] ?? {}
  return !noName.test(normal) && (/^\p{Lu}/u.test(text) || /^(?:the|an?|one|his|her)$/u.test(normal))
}

/** “…, says Lee” where the words before the comma were taken for the subject, and the name for what is said. */
function swapSides(reading: Reading, attribution: Attribution): Attribution | null {
  const { cue, source, content } = attribution
  const [piece, ...rest] = content
  if (cue === null || source === null || piece === undefined || rest.length > 0 || source.end > cue.start) return null
  const { tokens } = reading
  const verb = firstEndingAfter(tokens, cue.start)
  const name = firstEndingAfter(tokens, piece.start)
  const isAlone = firstEndingAfter(tokens, cue.end - 1) === verb && name === verb + 1 && tokens[verb - 1]?.text === ','
  if (!isAlone || !isTelling(tokens[verb]?.normal ?? '') || !isWholeBlock(reading, source.start, piece.end)) return null
  const end = firstEndingAfter(tokens, piece.end - 1) + 1
  const first = firstEndingAfter(tokens, source.start)
  if (!isNameAt(tokens, name) || end - name > longestName || verb - first < 2 || !isPlain(reading, name, end))
    return null
  if (!holdsVerb(reading, first + 1, verb - 1)) return null
  if (within(tokens, { start: source.start, end: tokens[verb - 2]?.end ?? 0 }).some(({ text }) => text === ','))
    return null
  return { ...attribution, source: piece, content: [{ start: source.start, end: tokens[verb - 2]?.end ?? source.end }] }
}

/** Whether the words are all of a headline or paragraph but its full stop. */
function isWholeBlock({ blocks, text }: Reading, start: number, end: number): boolean {
  const block = blocks[firstEndingAfter(blocks, start)]
  return (
    block !== undefined && start <= block.start && end <= block.end && /^[.!]?\s*$/u.test(text.slice(end, block.end))
  )
}

/** "We go", "Rates rise", but not "The mayor". */
function holdsVerb({ tags }: Reading, first: number, end: number): boolean {
  for (let at = first; at < end; at += 1)
    if (['Verb', 'Modal', 'Copula', 'Auxiliary'].some((tag) => tags[at]?.all.has(tag))) return true
  return false
}

/** Whether no verb stands there. */
function isPlain({ tags }: Reading, first: number, end: number): boolean {
  for (let at = first; at < end; at += 1) if (isFiniteVerb(tags[at])) return false
  return true
}
