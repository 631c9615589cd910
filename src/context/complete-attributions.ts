import type { Attribution } from '../attributions/attribution.js'
import type { Meter } from '../meter.js'
import type { Reading } from '../reading.js'
import { cutAsked } from './cut-asked.js'
import { cutBeforeRefusals } from './cut-before-refusals.js'
import { cutCueParticiple } from './cut-cue-participle.js'
import { cutMainClauses } from './cut-main-clauses.js'
import { dropBehindSemicolon } from './drop-behind-semicolon.js'
import { findInnerAccording } from './find-inner-according.js'
import { findInnerAttributions } from './find-inner-attributions.js'
import { findInnerByModels } from './find-inner-by-models.js'
import { findPlainSayings } from './find-plain-sayings.js'
import { findRefusals } from './find-refusals.js'
import { layAttributions } from './layout.js'
import { settleAsides } from './settle-asides.js'
import { settleBacks } from './settle-backs.js'
import { settleCitations } from './settle-citations.js'
import { settleEnds } from './settle-ends.js'
import { settleFramePieces } from './settle-frame-pieces.js'
import { settleFronts } from './settle-fronts.js'
import { settleNested } from './settle-nested.js'
import { settleObjects } from './settle-objects.js'
import { settleOccasions } from './settle-occasions.js'
import { settleRefusals } from './settle-refusals.js'
import { settleReports } from './settle-reports.js'
import { settleSources } from './settle-sources.js'
import { settleUnanswered } from './settle-unanswered.js'
import { splitCitations } from './split-citations.js'
import { splitSayings } from './split-sayings.js'
import { trimInvisible } from './trim-invisible.js'
import { widenReports } from './widen-reports.js'
import { withoutRequests } from './without-requests.js'

type Step = (reading: Reading, attributions: readonly Attribution[], meter?: Meter) => readonly Attribution[]

/** First, what is of the frame goes from source, cue and words: `{He} <said> last night [he was well]`. */
const framed: readonly Step[] = [cutCueParticiple, settleSources, settleFramePieces, settleFronts]

/** Then each content begins and ends where its words do: `{Roe} <endorsed> [Poe] on Wednesday`. */
const ended: readonly Step[] = [
  splitSayings,
  settleObjects,
  settleBacks,
  settleOccasions,
  settleAsides,
  settleEnds,
  settleRefusals,
  dropBehindSemicolon,
]

/** Then the words go to who said them, where one passes on what another said: `“It is hasty,” Poe said, according to RIA`. */
const passedOn: readonly Step[] = [widenReports, settleReports, settleNested, splitCitations, settleCitations]

/** Last come those who did not speak, in place of what was made of those words: `Calls to [the firm] <went unanswered>`. */
const settling: readonly Step[] = [...framed, ...ended, ...passedOn, settleUnanswered]

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
  const all = [...attributions, ...findPlainSayings(reading, attributions, meter)]
  const settled = settling.reduce<readonly Attribution[]>((list, settle) => settle(reading, list, meter), all)
  const layout = layAttributions(reading, settled, meter)
  const refusals = findRefusals(reading, layout, meter)
  const refused = new Set(refusals.map(({ cue }) => cue?.start))
  const sayings = withoutRequests(reading, settled, refusals)
  const clear = sayings.length === settled.length ? layout : layAttributions(reading, sayings, meter)
  const according = findInnerAccording(reading, sayings, clear, meter)
  const found = findInnerAttributions(reading, sayings, clear, meter).filter(({ cue }) => !refused.has(cue?.start))
  // "said his foreman <had told> the men last week [that …]"
  const inner = settleFronts(reading, settleSources(reading, found, meter), meter)
  const complete = [...cutAsked(reading, sayings, refusals), ...refusals, ...according, ...inner]
  const cut = cutMainClauses(reading, cutBeforeRefusals(reading, complete, meter), meter)
  return trimInvisible(reading.text, [...cut, ...findInnerByModels(reading, cut, meter)])
}
