import type { Reading } from '../reading.js'
import type { FoundLink } from './find-chain.js'
import { readReport } from './read-report.js'
import { tellsOfSelf } from './tells-of-self.js'
import { readTrailingReport } from './trailing-report.js'
import type { View } from './view.js'

/** How long the clause between the commas can be, in tokens. */
const longest = 14

/**
 * Who tells the saying in a clause that stands in its midst, before its words: "Her teachers told her, {she} wrote in
 * May, that …", "The head, as {McGarry} told it, informed her parents that …".
 */
export function findInterrupting({ reading, layout, own, meter }: View): FoundLink[] {
  const { cue, source, content } = own
  const words = content[0]?.first ?? 0
  if (cue === null || source === null || source.end > cue.first || cue.end > words) return []
  for (let opens = source.end; opens < Math.min(words, source.end + longest * 2); opens += 1) {
    if (meter !== undefined) meter.steps += 1
    if (reading.tokens[opens]?.text !== ',' || (layout.quoteAt[opens] ?? -1) >= 0) continue
    const report = readAside(reading, opens + 1, Math.min(words, opens + longest))
    if (report !== null && tellsOfSelf(reading, source, report.source, { first: source.end, end: opens })) return []
    if (report !== null) return [{ ...report, holder: null }]
  }
  return []
}

/** "she wrote in May,", "as McGarry told it,": up to one of the next commas. */
function readAside(reading: Reading, first: number, limit: number) {
  const from = reading.tokens[first]?.normal === 'as' ? first + 1 : first
  for (let closes = first + 2; closes < limit; closes += 1) {
    if (reading.tokens[closes]?.text !== ',') continue
    const report = readReport(reading, from, closes) ?? readTrailingReport(reading, from, closes)
    if (report !== null) return report
  }
  return null
}
