import type { Attribution } from '../attributions/attribution.js'
import { asAttribution, choose } from '../attributions/choose.js'
import { fitAttribution } from '../attributions/fit-attribution.js'
import { grammarOf } from '../attributions/grammar.js'
import { kindOfContent, layScene } from '../attributions/outer-spans.js'
import { createMeter, type Meter } from '../meter.js'
import { areEnough } from '../model/learnt-signs.js'
import { calibration } from '../model/weights/calibration.js'
import { innerSignWeights } from '../model/weights/inner-signs.js'
import type { Reading } from '../reading.js'
import { type InnerProposal, proposeInner } from './inner-proposals.js'
import { innerSigns } from './inner-signs.js'
import { layAttributions } from './layout.js'

/**
 * Sayings inside what others are reported to have said that no grammar finds: the models read the clause by itself, and
 * weak signs show whether somebody else is quoted there.
 */
export function findInnerByModels(
  reading: Reading,
  attributions: readonly Attribution[],
  meter: Meter = createMeter(),
): Attribution[] {
  const layout = layAttributions(reading, attributions, meter)
  const likely = proposeInner(reading, attributions, layout, meter).filter(({ scene }) =>
    areEnough(innerSigns, innerSignWeights, scene),
  )
  const sayings = onceEach(likely, reading.tokens.length)
  const proposals = sayings.map(({ scene }) => scene.proposal)
  const chosen = choose(proposals, reading.tokens.length, calibration, 0, grammarOf(reading))
  // What is chosen may have been cut, but its cue is its own.
  const outerOf = new Map(sayings.map(({ scene, outer }) => [scene.proposal.cue.first, outer]))
  return chosen.flatMap((one) => {
    const outer = outerOf.get(one.proposal.cue.first)
    if (outer === undefined) return []
    const { probability, evidence } = outer
    const saying = asAttribution(reading, one, ['inside-another', ...evidence])
    const fitted = fitAttribution(reading, { ...saying, probability: probability * one.probability })
    return [{ ...fitted, kind: kindOfContent(layScene(reading), fitted.content) }]
  })
}

/** A clause may stand in another's, as what a report passes on does: of what is found in both, what the shorter one shows. */
function onceEach(sayings: readonly InnerProposal[], tokenCount: number): InnerProposal[] {
  const taken = new Uint8Array(tokenCount)
  const length = ({ scene: { piece } }: InnerProposal) => piece.end - piece.first
  return sayings
    .toSorted((a, b) => length(a) - length(b))
    .filter(({ scene }) => {
      const { cue } = scene.proposal
      if (taken.subarray(cue.first, cue.end).includes(1)) return false
      taken.fill(1, cue.first, cue.end)
      return true
    })
}
