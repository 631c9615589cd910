import type { FoundLink } from './find-chain.js'
import { readTrailingReport } from './trailing-report.js'
import type { View } from './view.js'

/** Words that may still follow the report: `…, prosecutors said Thursday`. */
const longestRest = 4

/** `{He} <told> police [that he was hungry], the affidavit said`: who reports the saying as a whole. */
export function findTrailing({ reading, layout, own, meter }: View): FoundLink[] {
  const { cue, content } = own
  const comma = content.at(-1)?.end ?? 0
  const last = reading.sentences[own.sentence]?.endToken ?? 0
  if (cue === null || cue.first >= comma || reading.tokens[comma]?.text !== ',') return []
  const stop = reading.tokens[last - 1]?.text === '.' ? last - 1 : last
  for (let end = stop; end > Math.max(comma + 2, stop - longestRest); end -= 1) {
    if (meter !== undefined) meter.steps += 1
    const report = readTrailingReport(reading, comma, end)
    if (report !== null && (layout.cueAt[end - 1] ?? -1) < 0) return [{ ...report, holder: null }]
  }
  return []
}
