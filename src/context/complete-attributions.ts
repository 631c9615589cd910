import type { Attribution } from '../attributions/attribution.js'
import type { Meter } from '../meter.js'
import type { Reading } from '../reading.js'
import { cutBeforeRefusals } from './cut-before-refusals.js'
import { cutMainClauses } from './cut-main-clauses.js'
import { cutTrailingReports } from './cut-trailing-reports.js'
import { findInnerAttributions } from './find-inner-attributions.js'
import { findRefusals } from './find-refusals.js'
import { layAttributions } from './layout.js'
import { settleAsides } from './settle-asides.js'
import { settleBacks } from './settle-backs.js'
import { settleCitations } from './settle-citations.js'
import { settleEnds } from './settle-ends.js'
import { settleFramePieces } from './settle-frame-pieces.js'
import { settleFronts } from './settle-fronts.js'
import { settleObjects } from './settle-objects.js'
import { settleRefusals } from './settle-refusals.js'
import { settleReports } from './settle-reports.js'
import { settleSources } from './settle-sources.js'
import { splitCitations } from './split-citations.js'
import { splitSayings } from './split-sayings.js'

/**
 * The attributions without what is of the frame rather than of source, cue or content, and with what the learned stage
 * leaves out: refusals as records of their own, and sayings inside what others are reported to have said. New ones come
 * last, and `continues` points where it should.
 */
export function completeAttributions(
  reading: Reading,
  attributions: readonly Attribution[],
  meter?: Meter,
): Attribution[] {
  const sources = settleFramePieces(reading, settleSources(reading, attributions, meter), meter)
  const split = splitSayings(reading, settleFronts(reading, sources, meter), meter)
  const fronts = settleObjects(reading, split, meter)
  const whole = settleEnds(reading, settleAsides(reading, settleBacks(reading, fronts, meter), meter), meter)
  const reports = settleReports(reading, settleRefusals(reading, whole, meter), meter)
  const settled = cutTrailingReports(
    reading,
    settleCitations(reading, splitCitations(reading, reports, meter), meter),
    meter,
  )
  const layout = layAttributions(reading, settled, meter)
  const refusals = findRefusals(reading, layout, meter)
  const refused = new Set(refusals.map(({ cue }) => cue?.start))
  const inner = findInnerAttributions(reading, settled, layout, meter).filter(({ cue }) => !refused.has(cue?.start))
  return cutMainClauses(reading, cutBeforeRefusals(reading, [...settled, ...refusals, ...inner], meter), meter)
}
