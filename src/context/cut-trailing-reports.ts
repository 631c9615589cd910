import type { Attribution } from '../attributions/attribution.js'
import type { Meter } from '../meter.js'
import type { Reading } from '../reading.js'
import { layAttributions } from './layout.js'
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
    for (let comma = piece.end - 3; comma > Math.max(piece.first, piece.end - reach); comma -= 1) {
      if (meter !== undefined) meter.steps += 1
      if ((layout.quoteAt[comma] ?? -1) >= 0 || readTrailingReport(reading, comma, piece.end) === null) continue
      const end = reading.tokens[comma - 1]?.end ?? last.end
      return { ...attribution, content: [...content.slice(0, -1), { start: last.start, end }] }
    }
    return attribution
  })
}
