import type { Reading } from '../reading.js'
import type { Span } from '../span.js'
import { isFiniteVerb } from '../tokens/is-finite-verb.js'
import type { Attribution } from './attribution.js'
import { firstEndingAfter, within } from './places.js'
import { isTelling } from './say-verbs.js'

/** Longest name behind the verb with its apposition, and longest rest of the clause, in tokens. */
const longestName = 18
const longestRest = 40
const noName =
  /^(?:that|it|we|i|you|this|these|those|there|if|to|in|on|at|by|with|no|yes|not|what|how|why|when|where|who|which)$/u

/**
 * The attribution whose tag stands between commas within the clause, verb first:
 * ```text
 * [The firm], <says> {Roe, its boss}, [was broke].       not {The firm} <says> [Roe, its boss, was broke]
 * [The firm], <said> {Roe}, [has no plans to close].     not [The firm] alone
 * ```
 */
export function openAside(reading: Reading, attribution: Attribution): Attribution {
  const { cue, source, content } = attribution
  const [piece, ...rest] = content
  if (cue === null || source === null || piece === undefined || rest.length > 0) return attribution
  if (!isTellingAlone(reading, cue)) return attribution
  if (source.end <= cue.start && piece.start >= cue.end) return swapHead(reading, attribution, source, piece)
  return piece.end <= cue.start && source.start >= cue.end ? resume(reading, attribution, source, piece) : attribution
}

/** Whether the cue is one verb right behind a comma: “, says”. */
function isTellingAlone({ tokens }: Reading, cue: Span): boolean {
  const verb = firstEndingAfter(tokens, cue.start)
  const { normal = '', end = 0 } = tokens[verb] ?? {}
  return end === cue.end && tokens[verb - 1]?.text === ',' && !normal.endsWith('ing') && isTelling(normal)
}

/** {The firm} <says> [Roe, its boss, was broke] */
function swapHead(reading: Reading, attribution: Attribution, source: Span, piece: Span): Attribution {
  const { tokens } = reading
  const name = firstEndingAfter(tokens, piece.start)
  const head = tokens[name - 3]
  const end = isNameAt(reading, name) ? closingComma(reading, name) : -1
  const [last, goesOn] = [tokens[end - 1], tokens[end + 1]]
  if (end < 0 || last === undefined || goesOn === undefined || goesOn.start >= piece.end) return attribution
  // “The mayor, Jane Roe, said the clerk, Ann Poe, was ill”: the comma closes an apposition.
  if (head === undefined || source.end < head.end || source.start > head.start) return attribution
  const subject = { start: source.start, end: head.end }
  if (source.end > piece.start || within(tokens, subject).some(({ text }) => text === ',')) return attribution
  return {
    ...attribution,
    source: { start: piece.start, end: last.end },
    content: [subject, { start: goesOn.start, end: piece.end }],
  }
}

/** [The firm] <said> {Roe}, has no plans to close. */
function resume(reading: Reading, attribution: Attribution, source: Span, piece: Span): Attribution {
  const { tokens, sentences } = reading
  const name = firstEndingAfter(tokens, source.start)
  const comma = closingComma(reading, name)
  if (comma < 0 || firstEndingAfter(tokens, source.end - 1) < comma - 1 || hasVerb(reading, piece)) return attribution
  const stop = sentences[firstEndingAfter(sentences, source.start)]?.endToken ?? comma
  let end = comma + 1
  while (end < Math.min(stop, comma + longestRest) && /^[\p{L}\p{N}£$€%’'(-]/u.test(tokens[end]?.text ?? '')) end += 1
  const [last, begin, close] = [tokens[comma - 1], tokens[comma + 1], tokens[end - 1]]
  if (last === undefined || begin === undefined || close === undefined || end < comma + 3) return attribution
  return {
    ...attribution,
    source: { start: source.start, end: last.end },
    content: [piece, { start: begin.start, end: close.end }],
  }
}

function hasVerb(reading: Reading, { start, end }: Span): boolean {
  const { tokens } = reading
  for (let at = firstEndingAfter(tokens, start); (tokens[at]?.end ?? end + 1) <= end; at += 1)
    if (isVerbAt(reading, at)) return true
  return false
}

function isNameAt({ tokens, tags }: Reading, at: number): boolean {
  const { text = '', normal = '' } = tokens[at] ?? {}
  if (noName.test(normal)) return false
  return /^(?:\p{Lu}|(?:the|an?|one|his|her|he|she|they)$)/u.test(text) || tags[at]?.pos.startsWith('Plural') === true
}

function isVerbAt({ tokens, tags }: Reading, at: number): boolean {
  const { normal = '' } = tokens[at] ?? {}
  return (isFiniteVerb(tags[at]) && !normal.endsWith('ing')) || /^(?:has|have|had|does|did)$/u.test(normal)
}

/** Index of the comma behind the name or, where an apposition follows, behind that; -1 where there is none. */
function closingComma(reading: Reading, name: number): number {
  const { tokens } = reading
  for (let at = name + 1; at <= name + longestName; at += 1) {
    const { text = '.' } = tokens[at] ?? {}
    if (text === ',' && isVerbAt(reading, at + 1)) return at
    const goesOn = text === ',' || (/[\p{L}\p{N}]\.?$/u.test(text) && !isVerbAt(reading, at))
    if (!goesOn) return -1
  }
  return -1
}
