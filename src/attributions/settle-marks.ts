import { createMeter, type Meter } from '../meter.js'
import type { Reading } from '../reading.js'
import type { Attribution } from './attribution.js'
import { settleClaims } from './claims.js'
import { cutCue } from './cut-cue.js'
import { fromDrafts, toDrafts } from './drafts.js'
import { dropNames } from './drop-names.js'
import { dropStrayPieces } from './drop-stray-pieces.js'
import { fitContent } from './fit-content.js'
import { layScene } from './outer-spans.js'
import { repairTags } from './repair-tags.js'
import { resumeQuotations } from './resume-quotations.js'
import { settleEdges } from './settle-edges.js'
import { settleJudgements } from './settle-judgements.js'
import { splitAnswers } from './split-answers.js'
import { splitClauses } from './split-clauses.js'
import { splitCoordinated } from './split-coordinated.js'
import { splitQuestions } from './split-questions.js'
import { splitTagged } from './split-tagged.js'
import { splitWith } from './split-with.js'
import { tagQuotations } from './tag-quotations.js'

/**
 * Makes the attributions agree with the quotation marks: content covers quoted spans wholly, each span has one speaker,
 * a quotation that goes on after its cue or in the next paragraph gets its further pieces.
 */
export function settleMarks(
  reading: Reading,
  attributions: readonly Attribution[],
  meter: Meter = createMeter(),
): Attribution[] {
  const scene = layScene(reading)
  const drafts = toDrafts(attributions)
  for (const draft of drafts) cutCue(scene, draft)
  for (const draft of drafts) fitContent(scene, draft, meter)
  dropNames(scene, drafts, meter)
  splitAnswers(scene, drafts, meter)
  splitCoordinated(scene, drafts, meter)
  splitClauses(scene, drafts, meter)
  splitWith(scene, drafts, meter)
  splitQuestions(scene, drafts, meter)
  splitTagged(scene, drafts, meter)
  repairTags(scene, drafts, meter)
  settleJudgements(scene, drafts, meter)
  tagQuotations(scene, drafts, meter)
  settleClaims(scene, drafts, meter)
  for (const draft of drafts) if (!draft.dropped) fitContent(scene, draft, meter)
  resumeQuotations(scene, drafts, meter)
  dropStrayPieces(scene, drafts, meter)
  settleEdges(scene, drafts, meter)
  return fromDrafts(drafts)
}
