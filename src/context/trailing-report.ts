import type { Reading } from '../reading.js'
import { subjectBefore, verbGroupStart } from './subject-before.js'
import type { TokenRange } from './token-range.js'
import { verbLemma } from './verb-forms.js'
import { wordList } from './word-list.js'

/** Who passes on a whole saying before it: `…, the affidavit said`. */
export interface TrailingReport {
  readonly source: TokenRange
  readonly cue: TokenRange
}

const passesOn = wordList('report say write claim reveal state allege')
/** The longest subject and verb, in tokens. */
const longest = 10

/** The report that begins with the comma at `comma` and whose verb is the last word before `end`; null for none. */
export function readTrailingReport(reading: Reading, comma: number, end: number): TrailingReport | null {
  const { tokens } = reading
  if (tokens[comma]?.text !== ',' || end - comma > longest || end - comma < 3) return null
  const verb = end - 1
  if (!passesOn.has(verbLemma(tokens[verb]?.normal ?? '') ?? '')) return null
  const first = verbGroupStart(reading, verb, comma + 1)
  const source = subjectBefore(reading, first, comma + 1)
  return source?.first === comma + 1 ? { source, cue: { first, end } } : null
}
