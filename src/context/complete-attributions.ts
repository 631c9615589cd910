import type { Attribution } from '../attributions/attribution.js'
import type { Meter } from '../meter.js'
import type { Reading } from '../reading.js'
import { cutAsked } from './cut-asked.js'
import { cutBeforeRefusals } from './cut-before-refusals.js'
import { cutCueParticiple, cutToldOutlet } from './cut-cue-participle.js'
import { cutTrailingReports } from './cut-trailing-reports.js'
import { dropBehindSemicolon } from './drop-behind-semicolon.js'
import { findInnerAccording, widenReports } from './find-inner-according.js'
import { findInnerAttributions } from './find-inner-attributions.js'
import { findRefusals, withoutRequests } from './find-refusals.js'
import { layAttributions } from './layout.js'
import { settleBacks } from './settle-backs.js'
import { settleCitations } from './settle-citations.js'
import { settleFramePieces } from './settle-frame-pieces.js'
import { settleFronts } from './settle-fronts.js'
import { settleRefusals } from './settle-refusals.js'
import { settleReports } from './settle-reports.js'
import { settleSources } from './settle-sources.js'
import { settleUnanswered } from './settle-unanswered.js'
import { splitCitations } from './split-citations.js'
import { trimInvisible } from './trim-invisible.js'

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
  const cut = cutToldOutlet(reading, cutCueParticiple(reading, attributions, meter), meter)
  const sources = settleFramePieces(reading, settleSources(reading, cut, meter), meter)
  const fronts = settleBacks(reading, settleFronts(reading, sources, meter), meter)
  const clauses = dropBehindSemicolon(reading, settleRefusals(reading, fronts, meter), meter)
  const reports = settleReports(reading, widenReports(reading, clauses, meter), meter)
  const settled = settleUnanswered(
    reading,
    cutTrailingReports(reading, settleCitations(reading, splitCitations(reading, reports, meter), meter), meter),
    meter,
  )
  const layout = layAttributions(reading, settled, meter)
  const refusals = findRefusals(reading, layout, meter)
  const refused = new Set(refusals.map(({ cue }) => cue?.start))
  const sayings = withoutRequests(reading, settled, refusals)
  const clear = sayings.length === settled.length ? layout : layAttributions(reading, sayings, meter)
  const according = findInnerAccording(reading, sayings, clear, meter)
  const inner = findInnerAttributions(reading, sayings, clear, meter).filter(({ cue }) => !refused.has(cue?.start))
  const all = [...cutAsked(reading, sayings, refusals), ...refusals, ...according, ...inner]
  return trimInvisible(reading.text, cutBeforeRefusals(reading, all, meter))
}
