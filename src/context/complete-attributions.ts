import type { Attribution } from '../attributions/attribution.js'
import type { Meter } from '../meter.js'
import type { Reading } from '../reading.js'
import { findInnerAttributions } from './find-inner-attributions.js'
import { findRefusals } from './find-refusals.js'
import { layAttributions } from './layout.js'
import { settleRefusals } from './settle-refusals.js'

/**
 * The attributions with what the learned stage leaves out: refusals as records of their own, and sayings inside what
 * others are reported to have said. Those given keep their places, so that `continues` still holds; new ones come last.
 */
export function completeAttributions(
  reading: Reading,
  attributions: readonly Attribution[],
  meter?: Meter,
): Attribution[] {
  const settled = settleRefusals(reading, attributions, meter)
  const layout = layAttributions(reading, settled, meter)
  return [
    ...settled,
    ...findRefusals(reading, layout, meter),
    ...findInnerAttributions(reading, settled, layout, meter),
  ]
}
