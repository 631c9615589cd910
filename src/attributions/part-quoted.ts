import type { Reading } from '../reading.js'
import type { Span } from '../span.js'
import type { Attribution } from './attribution.js'
import { firstEndingAfter } from './places.js'

/** Longest name of the one quoted, in tokens, and longest frame before his words: as saying {on Monday} that. */
const longestName = 16
const longestFrame = 7
const saying =
  /^(?:saying|telling|adding|warning|writing|calling|describing|arguing|insisting|claiming|asking|stating|denying)$/u
const frame =
  /^(?:on|in|at|by|late|early|earlier|last|this|during|yesterday|today|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/u

/**
 * The attribution to the one who is quoted, where it was found for whoever quotes him: TASS quoted {Volkov} <as saying> [the
 * talks were “useful”]. Whoever quotes him is found with the context, as the one who passes it on.
 */
export function partQuoted(reading: Reading, attribution: Attribution): Attribution {
  const { cue, source, content } = attribution
  const last = content.at(-1)
  if (cue === null || source === null || last === undefined || source.end > cue.start) return attribution
  const report = readReport(reading, cue)
  if (report === null || source.end > report.source.start) return attribution
  // “We will rebuild,” TASS quoted Ivanov as saying.
  const begin = wordsBegin(reading, firstEndingAfter(reading.tokens, report.cue.end))
  const behind = begin < last.end ? [{ start: begin, end: last.end }] : []
  const words = last.end <= cue.start ? content : behind
  return words.length === 0 ? attribution : { ...attribution, ...report, content: words }
}

/** Who is quoted, and “as saying”, where the cue is or holds either verb. */
function readReport(reading: Reading, cue: Span): { source: Span; cue: Span } | null {
  const { tokens } = reading
  const verb = quotingVerb(reading, cue)
  const as = verb < 0 ? -1 : asBehind(reading, verb)
  const [name, opener, gerund] = [tokens[verb + 1], tokens[as], tokens[as + 1]]
  const end = tokens[tokens[as - 1]?.text === ',' ? as - 2 : as - 1]
  if (as < 0 || name === undefined || end === undefined || opener === undefined || gerund === undefined) return null
  return { source: { start: name.start, end: end.end }, cue: { start: opener.start, end: gerund.end } }
}

/** Index of “quoted” in the cue, or before the “as” of a cue that begins there; -1 where it is none or passive. */
function quotingVerb(reading: Reading, cue: Span): number {
  const { tokens } = reading
  const first = firstEndingAfter(tokens, cue.start)
  const end = firstEndingAfter(tokens, cue.end - 1)
  const isSaying = saying.test(tokens[first]?.normal ?? '') && tokens[first - 1]?.normal === 'as'
  const from = isSaying ? first - longestName : first
  for (let at = end; at >= from; at -= 1) {
    const { normal = '.', text = '.' } = tokens[at] ?? {}
    if (/^(?:quoted|quotes|quote)$/u.test(normal)) return isPassive(reading, at) ? -1 : at
    if (/^[.;:?!“”"]/u.test(text) && at < first) return -1
  }
  return -1
}

function isPassive({ tokens }: Reading, verb: number): boolean {
  return /^(?:is|are|was|were|be|been|being)$/u.test(tokens[verb - 1]?.normal ?? '')
}

/** Index of “as” before “saying”, behind the name of the one quoted; -1 where none stands there. */
function asBehind({ tokens }: Reading, verb: number): number {
  for (let at = verb + 2; at <= verb + longestName; at += 1) {
    const { normal = '.', text = '.' } = tokens[at] ?? {}
    if (normal === 'as' && saying.test(tokens[at + 1]?.normal ?? '')) return at
    if (/^[.;:?!“”"]/u.test(text)) return -1
  }
  return -1
}

/** Where his words begin, behind a comma, or when and where he said them. */
function wordsBegin({ tokens }: Reading, first: number): number {
  const at = /^[,:]$/u.test(tokens[first]?.text ?? '') ? first + 1 : first
  if (frame.test(tokens[at]?.normal ?? '')) {
    for (let that = at + 1; that <= at + longestFrame; that += 1)
      if (tokens[that]?.normal === 'that') return tokens[that]?.start ?? 0
  }
  return tokens[at]?.start ?? Number.POSITIVE_INFINITY
}
