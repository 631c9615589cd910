import type { Meter } from '../meter.js'
import { calibration } from '../model/weights/calibration.js'
import type { Reading } from '../reading.js'
import { addHearings } from './add-hearings.js'
import { addIntroduced } from './add-introduced.js'
import { addTurns } from './add-turns.js'
import { addUncued } from './add-uncued.js'
import { addWorded } from './add-worded.js'
import type { Attribution } from './attribution.js'
import { asAttribution, choose } from './choose.js'
import { dropDeeds } from './drop-deeds.js'
import { explainCue } from './explain.js'
import { fitAttribution } from './fit-attribution.js'
import { grammarOf } from './grammar.js'
import { joinCoordinated } from './join-coordinated.js'
import { kindOf } from './kind-of.js'
import type { Models } from './models.js'
import { type Draft, proposeIn } from './propose.js'
import { quotedIn } from './quoted-in.js'
import { settleMarks } from './settle-marks.js'
import { tagSentences } from './tag-sentences.js'
import { batchesOf, outerSpansOf, unitsOf } from './units.js'

/**
 * Everything in the article that is attributed to somebody. `minProbability` is the lowest probability looked at; null:
 * where F1 was best on the tuning articles.
 */
export function attribute(
  reading: Reading,
  models: Models,
  minProbability: number | null,
  meter: Meter,
): Attribution[] {
  const found = attributeByModel(reading, models, minProbability ?? calibration.threshold, meter)
  const fitted = found.map((attribution) => fitAttribution(reading, attribution))
  const joined = joinCoordinated(reading, dropDeeds(reading, fitted))
  const settled = settleMarks(reading, joined, meter)
  const introduced = addIntroduced(reading, settled, meter)
  const tagged = tagSentences(reading, introduced, meter)
  const heard = addWorded(reading, addHearings(reading, tagged, meter), meter)
  const turns = addTurns(reading, heard, meter)
  return addUncued(reading, turns, meter)
}

/** What is attributed by a cue, with its source and content, as the models see it. */
export function attributeByModel(reading: Reading, models: Models, atLeast: number, meter: Meter): Attribution[] {
  const outerSpans = outerSpansOf(reading)
  const drafts = batchesOf(unitsOf(reading)).flatMap((units) => proposeIn(reading, outerSpans, units, models, meter))
  const proposals = drafts.flatMap((draft) => draft.proposals)
  const chosen = choose(proposals, reading.tokens.length, calibration, atLeast, grammarOf(reading))
  let at = 0
  return chosen.map((one) => {
    const { mainToken } = one.proposal
    while ((drafts[at]?.unit.endToken ?? Number.POSITIVE_INFINITY) <= mainToken) at++
    const attribution = asAttribution(reading, one, explain(reading, drafts[at], mainToken, models))
    return { ...attribution, kind: kindOf(reading, attribution.content, quotedIn(outerSpans, attribution.content)) }
  })
}

function explain(reading: Reading, draft: Draft | undefined, mainToken: number, { tagger }: Models): string[] {
  if (draft === undefined) return []
  return explainCue(reading, draft.unit, draft.columns, mainToken - draft.unit.firstToken, tagger)
}
