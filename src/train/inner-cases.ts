import type { Columns } from '../attributions/column-names.js'
import type { Models } from '../attributions/models.js'
import { proposeFrom } from '../attributions/propose.js'
import type { TaggedUnit } from '../attributions/tag-cues.js'
import { mayHoldSaying, scenesIn } from '../context/inner-proposals.js'
import { innerSigns } from '../context/inner-signs.js'
import { layAttributions } from '../context/layout.js'
import { createMeter } from '../meter.js'
import type { Calibration } from '../model/calibration.js'
import { signsOf } from '../model/learnt-signs.js'
import type { Example } from './examples.js'
import type { SignCase } from './fit-signs.js'
import { isLinked } from './tune.js'

/** What models that have not seen it find in the reported clauses of an article, and whether it is marked as a saying. */
export function innerCases(
  { reading, units, attributions }: Example,
  columns: readonly Columns[],
  tagged: readonly TaggedUnit[],
  models: Omit<Models, 'tagger'>,
  calibration: Calibration,
): SignCase[] {
  const meter = createMeter()
  const layout = layAttributions(reading, [])
  return proposeFrom(reading, units, columns, tagged, models, meter).flatMap(({ unit, proposals }) => {
    const piece = { first: unit.firstToken, end: unit.endToken }
    if (!mayHoldSaying(reading, layout, piece, models.classes, meter)) return []
    return scenesIn(reading, layout, piece, proposals, calibration, models.classes).map((scene) => ({
      isSo: attributions.some((gold) => isLinked(gold, scene.proposal)),
      signs: signsOf(innerSigns, scene),
    }))
  })
}
