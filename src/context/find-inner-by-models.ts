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
import { proposeInner } from './inner-proposals.js'
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
  const sayings = proposeInner(reading, attributions, layout, meter).filter(({ scene }) =>
    areEnough(innerSigns, innerSignWeights, scene),
  )
  const outerOf = new Map(sayings.map(({ proposal, outer }) => [proposal, outer]))
  const chosen = choose([...outerOf.keys()], reading.tokens.length, calibration, 0, grammarOf(reading))
  return chosen.map((one) => {
    const { probability = 1, evidence = [] } = outerOf.get(one.proposal) ?? {}
    const saying = asAttribution(reading, one, ['inside-another', ...evidence])
    const fitted = fitAttribution(reading, { ...saying, probability: probability * one.probability })
    return { ...fitted, kind: kindOfContent(layScene(reading), fitted.content) }
  })
}
