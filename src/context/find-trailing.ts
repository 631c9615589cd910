import type { Reading } from '../reading.js'
import type { FoundLink } from './find-chain.js'
import { readTrailingReport } from './trailing-report.js'
import type { View } from './view.js'

/** Words that may still follow the report: `…, prosecutors said Thursday`. */
const longestRest = 4

/** `{He} <told> police [that he was hungry], the affidavit said`: who reports the saying as a whole. */
export function findTrailing({ reading, layout, own, meter }: View): FoundLink[] {
  const { cue, content } = own
  const after = content.at(-1)?.end ?? 0
  if (cue === null || cue.first >= after) return []
  const from = behindComma(reading, after)
  const last = reading.sentences[own.sentence]?.endToken ?? 0
  const stop = reading.tokens[last - 1]?.text === '.' ? last - 1 : last
  for (let end = stop; from !== null && end > Math.max(from + 1, stop - longestRest); end -= 1) {
    if (meter !== undefined) meter.steps += 1
    const report = readTrailingReport(reading, from, end)
    if (report !== null && (layout.cueAt[end - 1] ?? -1) < 0) return [{ ...report, holder: null }]
  }
  return []
}

/** Where the words behind the content begin, if a comma parts them from it: `“a lie”, he said`, `“a lie,” he said`. */
function behindComma({ tokens, tags }: Reading, end: number): number | null {
  if (tokens[end]?.text === ',') return end + 1
  return tags[end - 1]?.pos === 'Quote' && tokens[end - 2]?.text === ',' ? end : null
}
