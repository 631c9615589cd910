import { templateOf } from './features.js'
import { type PackedKeys, unpackKeys, unpackWeights } from './pack.js'

/** Features are told apart by the upper bits of their keys: few enough to be stored, enough that few unknown ones are mistaken. */
export const keyShift = 5

/**
 * A hash table for each template, one behind the other. A feature stands in one of two slots (cuckoo hashing, Pagh and
 * Rodler 2001), so that looking it up takes the same few steps whether it is known or not: no branch that a processor
 * could guess wrong.
 */
export interface FeatureTables {
  /** The key in each slot, -1 in an empty one. Slot 0 belongs to no table: it is that of what is not known. */
  readonly keys: Int32Array
  /** Two numbers a slot: weights for up to eight labels, a byte each, `byteBias` added. */
  readonly weights: Int32Array
  /** The first slot of each template's table. */
  readonly firstSlots: Int32Array
  /** How many slots each has, less one. */
  readonly masks: Int32Array
}

/** Added to a weight so that its byte is never negative. */
export const byteBias = 128
const fourBiases = Math.imul(byteBias, 0x01010101)

/** Tables of features and their weights as they are committed: one text of weights a label. */
export function fillTables(packed: PackedKeys, weights: readonly string[], templateCount: number): FeatureTables {
  const rows = unpackKeys(packed)
  const firstSlots = new Int32Array(templateCount)
  const masks = new Int32Array(templateCount)
  const slotOf = new Int32Array(rows.length).fill(-1)
  let [slots, first] = [1, 0]
  for (let template = 0; template < templateCount; template++) {
    let end = first
    while (end < rows.length && templateOf(rows[end] as number, keyShift) === template) end++
    firstSlots[template] = slots
    masks[template] = placeRows(rows, first, end, slots, slotOf) - 1
    slots += (masks[template] as number) + 1
    first = end
  }
  const keys = new Int32Array(slots).fill(-1)
  for (let row = 0; row < rows.length; row++) {
    const slot = slotOf[row] as number
    if (slot >= 0) keys[slot] = rows[row] as number
  }
  const packedBytes = new Int32Array(slots * 2).fill(fourBiases)
  weights.forEach((text, label) => {
    const column = unpackWeights(text)
    for (let row = 0; row < column.length; row++) {
      const slot = slotOf[row] as number
      if (slot < 0) continue
      const at = slot * 2 + (label >> 2)
      packedBytes[at] = (packedBytes[at] as number) + ((column[row] as number) << ((label & 3) * 8))
    }
  })
  return { keys, weights: packedBytes, firstSlots, masks }
}

/** The slots a key may stand in, of `mask + 1`. */
function oneSlot(key: number, mask: number): number {
  return key & mask
}

/** The other of them. */
export function otherSlot(key: number, mask: number): number {
  return (Math.imul(key, 0x9e3779b1) >>> 15) & mask
}

/** Finds a slot, counted from `slots` on, for each row of one template; returns how many slots that takes. */
function placeRows(rows: Int32Array, first: number, end: number, slots: number, slotOf: Int32Array): number {
  let size = 1
  // Hardly more than half of the slots can be filled this way.
  while (size < (end - first) * 2) size <<= 1
  for (;;) {
    const placed = tryPlace(rows, first, end, size)
    if (placed !== null) {
      for (let slot = 0; slot < size; slot++) {
        const row = placed[slot] as number
        if (row >= 0) slotOf[row] = slots + slot
      }
      return size
    }
    size <<= 1
  }
}

/** The row in each slot, -1 in an empty one; null where they do not all find a place. */
function tryPlace(rows: Int32Array, first: number, end: number, size: number): Int32Array | null {
  const mask = size - 1
  const placed = new Int32Array(size).fill(-1)
  for (let row = first; row < end; row++) {
    // Of features that cannot be told apart the last one counts.
    if (row + 1 < end && rows[row + 1] === rows[row]) continue
    let moving = row
    let slot = oneSlot(rows[row] as number, mask)
    for (let moves = 0; moving >= 0; moves++) {
      if (moves > size) return null
      const there = placed[slot] as number
      placed[slot] = moving
      moving = there
      if (there < 0) break
      const key = rows[there] as number
      const one = oneSlot(key, mask)
      slot = slot === one ? otherSlot(key, mask) : one
    }
  }
  return placed
}

/** The slot of the feature with this key; 0, whose weights are all 0, where there is none. */
export function findSlot({ keys, firstSlots, masks }: FeatureTables, featureKey: number): number {
  const key = featureKey >>> keyShift
  const template = templateOf(key, keyShift)
  const first = firstSlots[template] as number
  const mask = masks[template] as number
  const one = first + oneSlot(key, mask)
  const other = first + otherSlot(key, mask)
  if (keys[one] === key) return one
  return keys[other] === key ? other : 0
}

/** The weight for a label, of the feature in that slot. */
export function weightIn({ weights }: FeatureTables, slot: number, label: number): number {
  return (((weights[slot * 2 + (label >> 2)] as number) >>> ((label & 3) * 8)) & 255) - byteBias
}
