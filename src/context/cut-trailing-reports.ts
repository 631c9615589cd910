import type { Attribution } from '../attributions/attribution.js'
import type { Meter } from '../meter.js'
import type { Reading } from '../reading.js'
import { type Layout, layAttributions } from './layout.js'
import type { TokenRange } from './token-range.js'
import { readTrailingReport } from './trailing-report.js'

/** How far from the end of the content the report may begin, in tokens. */
const reach = 9

/** Content without who passes the saying on: `{Roe} <says> [the seat is vacant], Sky News reports`. */
export function cutTrailingReports(
  reading: Reading,
  attributions: readonly Attribution[],
  meter?: Meter,
): readonly Attribution[] {
  const layout = layAttributions(reading, attributions, meter)
  return attributions.map((attribution, index) => {
    const { cue, content, kind } = attribution
    const last = content.at(-1)
    const piece = layout.placed[index]?.content.at(-1)
    if (cue === null || last === undefined || piece === undefined || last.start < cue.end || kind === 'direct') {
      return attribution
    }
    const comma = findComma(reading, layout, piece, meter)
    const before = comma === null ? undefined : reading.tokens[comma - 1]
    if (before === undefined) return attribution
    return { ...attribution, content: [...content.slice(0, -1), { start: last.start, end: before.end }] }
  })
}

/** Where the words end before a report that the piece ends with, at the comma or behind the mark that stands there. */
function findComma(reading: Reading, layout: Layout, { first, end }: TokenRange, meter?: Meter): number | null {
  for (let comma = end - 3; comma > Math.max(first, end - reach); comma -= 1) {
    if (meter !== undefined) meter.steps += 1
    // “in any lifetime,” reports the Echo: the mark closes behind the comma.
    const isClosing = reading.tags[comma]?.pos === 'Quote' && reading.tokens[comma - 1]?.text === ','
    if (!isClosing && (reading.tokens[comma]?.text !== ',' || (layout.quoteAt[comma] ?? -1) >= 0)) continue
    if (readTrailingReport(reading, comma + 1, end) !== null) return isClosing ? comma + 1 : comma
  }
  return null
}
