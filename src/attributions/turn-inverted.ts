import type { Reading } from '../reading.js'
import type { Span } from '../span.js'
import type { Attribution } from './attribution.js'
import { firstEndingAfter, within } from './places.js'
import { isManner, isSayVerb } from './say-verbs.js'

/** Longest name behind the verb, in tokens. */
const longestName = 8
const noName =
  /^(?:that|he|she|it|they|we|i|you|this|these|those|there|if|to|in|on|at|by|with|no|yes|not|what|how|why|when|where|who)$/u

/**
 * The attribution whose verb stands before its subject:
 * ```text
 * <Adds> {Lee}: [“We will never go home.”]          not <Adds Lee:>
 * [WE GO], <SAYS> {LEE}                             not {WE GO} <SAYS> [LEE]
 * [The firm], <says> {Roe, its boss}, [was broke]   not {The firm} <says> [Roe, its boss, was broke]
 * ```
 */
export function turnInverted(reading: Reading, attribution: Attribution): Attribution {
  return (
    splitCue(reading, attribution) ?? swapSides(reading, attribution) ?? openAside(reading, attribution) ?? attribution
  )
}

function isTelling(word: string): boolean {
  return isSayVerb(word) || isManner(word)
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

const finite = /^(?:Copula|Modal|Auxiliary|PastTense|PresentTense)$/u

function isFinite(pos: string | undefined): boolean {
  return finite.test(pos ?? '')
}

/** “…, says Lee” where the words before the comma were taken for the subject, and the name for what is said. */
function swapSides(reading: Reading, attribution: Attribution): Attribution | null {
  const { cue, source, content } = attribution
  const [piece, ...rest] = content
  if (cue === null || source === null || piece === undefined || rest.length > 0 || source.end > cue.start) return null
  const { tokens, tags, blocks } = reading
  const verb = firstEndingAfter(tokens, cue.start)
  const name = firstEndingAfter(tokens, piece.start)
  const end = firstEndingAfter(tokens, piece.end - 1) + 1
  const isAlone = firstEndingAfter(tokens, cue.end - 1) === verb && name === verb + 1 && tokens[verb - 1]?.text === ','
  if (!isAlone || !isTelling(tokens[verb]?.normal ?? '') || end - name > longestName) return null
  const before = firstEndingAfter(tokens, source.start)
  const block = blocks[tokens[verb]?.block ?? 0]
  const begins = block !== undefined && source.start <= block.start
  const ends = block !== undefined && (tokens[end]?.block !== tokens[verb]?.block || tokens[end]?.text === '.')
  if (!begins || !ends || verb - before < 2 || !isNameAt(tokens, name)) return null
  for (let at = before; at < verb - 1; at += 1) if (tokens[at]?.text === ',') return null
  for (let at = name; at < end; at += 1) if (isFinite(tags[at]?.pos)) return null
  const said = { start: source.start, end: tokens[verb - 2]?.end ?? source.end }
  return { ...attribution, source: piece, content: [said] }
}

/** “The firm, says Roe, its boss, was broke”, where the verb was taken to follow its subject. */
function openAside(reading: Reading, attribution: Attribution): Attribution | null {
  const { cue, source, content } = attribution
  const [piece, ...rest] = content
  if (cue === null || source === null || piece === undefined || rest.length > 0 || source.end > cue.start) return null
  const { tokens, tags } = reading
  const verb = firstEndingAfter(tokens, cue.start)
  const name = firstEndingAfter(tokens, piece.start)
  const isAlone = firstEndingAfter(tokens, cue.end - 1) === verb && name === verb + 1 && tokens[verb - 1]?.text === ','
  if (!isAlone || !isTelling(tokens[verb]?.normal ?? '') || /ing$/u.test(tokens[verb]?.normal ?? '')) return null
  const pronoun = /^(?:he|she|they)$/u.test(tokens[name]?.normal ?? '')
  if (!pronoun && !isNameAt(tokens, name)) return null
  const end = closingComma(reading, name)
  const [close, goesOn, head] = [tokens[end], tokens[end + 1], tokens[verb - 2]]
  if (close === undefined || goesOn === undefined || head === undefined || goesOn.start >= piece.end) return null
  if (!isFinite(tags[end + 1]?.pos) || tokens[end + 1]?.normal.endsWith('ing')) return null
  // “The mayor, Jane Roe, said the clerk, Ann Poe, was ill”: the comma closes an apposition.
  if (source.end !== head.end || within(tokens, source).some(({ text }) => text === ',')) return null
  return {
    ...attribution,
    source: { start: piece.start, end: tokens[end - 1]?.end ?? piece.start },
    content: [
      { start: source.start, end: head.end },
      { start: goesOn.start, end: piece.end },
    ],
  }
}

/** Index of the comma behind the name or, where an apposition follows, behind that; -1 where there is none. */
function closingComma({ tokens, tags }: Reading, name: number): number {
  for (let at = name + 1; at <= name + 2 * longestName; at += 1) {
    const { text = '.' } = tokens[at] ?? {}
    if (text === ',' && isFinite(tags[at + 1]?.pos)) return at
    if (text !== ',' && (!/^[\p{L}\p{N}'’.-]*[\p{L}\p{N}.]$/u.test(text) || text === '.' || isFinite(tags[at]?.pos)))
      return -1
  }
  return -1
}
