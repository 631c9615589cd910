import type { ChainModel } from './chain-model.js'
import { byteBias, keyShift, otherSlot } from './feature-tables.js'
import { fillKeys, type Template } from './features.js'
import { findChanges, type Line, lineUp, type Stretch } from './line-up.js'

/** Two weights lie side by side in a number, sixteen bits each, so that one addition adds both. */
const twoBytes = 0x00ff00ff
/** What two of them are too large by. */
const twoBiases = byteBias | (byteBias << 16)
/** Numbers that hold the weights of eight labels: 0 and 2, 1 and 3, 4 and 6, 5 and 7. */
const laneCount = 4

/**
 * Adds to the sums of each stretch, in whole weights, what the templates say of its places. Template by template over all
 * stretches, not place by place: what is known of one template then stays at hand. A feature is looked up where it begins
 * and counts until another does, so what is added up is by how much each place differs from the one before.
 */
export function addScores(model: ChainModel, templates: readonly Template[], stretches: readonly Stretch[]): void {
  const line = lineUp(stretches, templates)
  const places = new Int32Array(line.length)
  const keys = new Int32Array(line.length)
  const lanes = new Int32Array(line.length * laneCount)
  for (const template of templates) {
    const count = findChanges(line, template, places)
    fillKeys(template, line.columns, places, count, keys)
    addChanges(model, template.index, places, keys, count, lanes)
  }
  addSums(model.labels, line, lanes, stretches)
}

/** Adds to the lanes of each of the places by how much a template's weights there differ from those before. */
function addChanges(
  { keys: known, weights, firstSlots, masks, labels }: ChainModel,
  template: number,
  places: Int32Array,
  keys: Int32Array,
  count: number,
  lanes: Int32Array,
): void {
  // `| 0` keeps the numbers 32 bits wide: without it each sum is checked for being a larger one.
  const first = (firstSlots[template] as number) | 0
  const mask = (masks[template] as number) | 0
  const many = labels > laneCount
  let a = twoBiases
  let b = twoBiases
  let c = twoBiases
  let d = twoBiases
  for (let index = 0; index < count; index++) {
    const key = (keys[index] as number) >>> keyShift
    const one = (first + (key & mask)) | 0
    const other = (first + otherSlot(key, mask)) | 0
    const notOne = (known[one] as number) ^ key
    const notOther = (known[other] as number) ^ key
    // The highest bit of `n | -n` tells whether n is another number than 0: the slot counts where it is not set.
    const slot = (one & ~((notOne | (0 - notOne)) >> 31)) | (other & ~((notOther | (0 - notOther)) >> 31))
    const lane = ((places[index] as number) * laneCount) | 0
    const low = weights[slot * 2] as number
    const nextA = low & twoBytes
    const nextB = (low >>> 8) & twoBytes
    lanes[lane] = ((lanes[lane] as number) + ((nextA - a) | 0)) | 0
    lanes[lane + 1] = ((lanes[lane + 1] as number) + ((nextB - b) | 0)) | 0
    a = nextA
    b = nextB
    if (!many) continue
    const high = weights[slot * 2 + 1] as number
    const nextC = high & twoBytes
    const nextD = (high >>> 8) & twoBytes
    lanes[lane + 2] = ((lanes[lane + 2] as number) + ((nextC - c) | 0)) | 0
    lanes[lane + 3] = ((lanes[lane + 3] as number) + ((nextD - d) | 0)) | 0
    c = nextC
    d = nextD
  }
}

/** Adds up what each place differs by from the one before, and reads the weights of the labels from it. */
function addSums(labels: number, { firsts }: Line, lanes: Int32Array, stretches: readonly Stretch[]): void {
  const totals = new Int32Array(laneCount)
  stretches.forEach(({ length, sums }, index) => {
    const first = firsts[index] as number
    for (let place = 0; place < length; place++) {
      for (let lane = 0; lane < laneCount; lane++) {
        totals[lane] = (totals[lane] as number) + (lanes[(first + place) * laneCount + lane] as number)
      }
      for (let label = 0; label < labels; label++) {
        const two = totals[(label >> 2) * 2 + (label & 1)] as number
        const low = (two << 16) >> 16
        const sum = (label & 2) === 0 ? low : (two - low) >> 16
        sums[place * labels + label] = (sums[place * labels + label] as number) + sum
      }
    }
  })
}
