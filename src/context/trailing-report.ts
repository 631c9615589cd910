import type { Reading } from '../reading.js'
import { readNounPhrase } from './noun-phrase.js'
import { subjectBefore, verbGroupStart } from './subject-before.js'
import type { TokenRange } from './token-range.js'
import { verbLemma } from './verb-forms.js'
import { wordList } from './word-list.js'

/** Who passes on a whole saying before it: `…, the affidavit said`. */
export interface TrailingReport {
  readonly source: TokenRange
  readonly cue: TokenRange
}

const passesOn = wordList('report say write claim reveal state allege show recall remember')
/** The longest subject and verb, in tokens. */
const longest = 10
const longestModifier = 2

/** The report from `from` to `end`: a subject and its verb, or a verb and a name; null for none. */
export function readTrailingReport(reading: Reading, from: number, end: number): TrailingReport | null {
  const { tokens } = reading
  const inverted = readInverted(reading, from, end)
  if (inverted !== null) return inverted
  const verb = end - 1
  if (end - from > longest || verb <= from || !passesOn.has(verbLemma(tokens[verb]?.normal ?? '') ?? '')) return null
  const first = verbGroupStart(reading, verb, from)
  const source = subjectBefore(reading, first, from)
  return source !== null && isModified(reading, from, source.first)
    ? { source: { first: from, end: source.end }, cue: { first, end } }
    : null
}

/** "reports {WAVY’s Kim Doyle}": a name in capitals behind the verb, and no more. */
function readInverted(reading: Reading, from: number, end: number): TrailingReport | null {
  if (!/^(?:reports?|reported|writes|says)$/u.test(reading.tokens[from]?.normal ?? '')) return null
  const opener = reading.tokens[from + 1]?.normal === 'the' ? from + 2 : from + 1
  if (end - from > longest || !/^\p{Lu}/u.test(reading.tokens[opener]?.text ?? '')) return null
  const source = readNounPhrase(reading, from + 1, end)
  return source?.end === end ? { source, cue: { first: from, end: from + 1 } } : null
}

/** "{federal} prosecutors": all before the noun belongs to it. */
function isModified({ tags }: Reading, from: number, noun: number): boolean {
  if (noun - from > longestModifier) return false
  for (let at = from; at < noun; at += 1) if (!/^(?:Adjective|Noun)/u.test(tags[at]?.pos ?? '')) return false
  return true
}
