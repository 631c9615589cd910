import { SaidbyError } from '../error.js'
import { fillKeys, type Template } from './features.js'
import { findSlot, firstSlot, hashSlots } from './key-table.js'
import { type PackedKeys, unpackKeys, unpackWeights } from './pack.js'

/** A model as it is committed: integers, packed as text. */
export interface PackedChainModel {
  /** Of this layout; a file of another one is refused. */
  readonly format: number
  /** Fingerprint of the feature templates it was trained with; it fits no others. */
  readonly features: number
  readonly labels: number
  readonly kinds: number
  /** What a weight of 1 is worth. */
  readonly step: number
  readonly keys: PackedKeys
  /** One text a label, a weight a row. */
  readonly weights: readonly string[]
  /** `transitions[(kind * labels + from) * labels + to]`, in the same unit. */
  readonly transitions: readonly number[]
}

/** A model ready for use. */
export interface ChainModel {
  readonly labels: number
  readonly step: number
  /**
   * A hash table of `slotWidth` numbers a slot: a feature's key, or -1, and its weights for up to eight labels, a byte
   * each, `byteBias` added. One look-up finds all of them side by side.
   */
  readonly slots: Int32Array
  /**
   * A bit for each value of the upper bits of a key, set where some row has it. Most features have no weights; this says so
   * of nine in ten of them from a block that stays in the processor's cache, without a look at the slots.
   */
  readonly known: Int32Array
  readonly transitions: Float64Array
  readonly expTransitions: Float64Array
}

/** Numbers a slot of the table takes: the key, and two of four weights each. */
const slotWidth = 3
/** Added to a weight so that its byte is never negative. */
const byteBias = 128

/** The layout this version reads and writes. */
export const modelFormat = 1

/** Features are told apart by the upper bits of their keys: enough that one in some hundred unknown ones is mistaken. */
export const keyShift = 6

/** What a set of templates is known by. */
export function fingerprint(templates: readonly Template[]): number {
  return templates.reduce((sum, { seed }) => (Math.imul(sum, 31) + seed) | 0, 17)
}

/** Upper bits of a key that the known ones are sifted by. */
const siftBits = 21

/** Unpacks a model; a `SaidbyError` where it was made for another layout or for other features. */
export function loadChainModel(packed: PackedChainModel, templates: readonly Template[]): ChainModel {
  const { labels, step } = packed
  if (packed.format !== modelFormat || packed.features !== fingerprint(templates)) {
    throw new SaidbyError(
      'model-mismatch',
      `the weights are of format ${packed.format} for features ${packed.features}, and this version reads format ` +
        `${modelFormat} for features ${fingerprint(templates)}`,
      'Train them anew: npm run train -- --polnear DIR',
    )
  }
  const keys = unpackKeys(packed.keys)
  const slots = fillSlots(keys, packed.weights.map(unpackWeights))
  const transitions = Float64Array.from(packed.transitions, (weight) => weight * step)
  return { labels, step, slots, known: knownBits(keys), transitions, expTransitions: transitions.map(Math.exp) }
}

function knownBits(keys: Int32Array): Int32Array {
  const known = new Int32Array(1 << (siftBits - 5))
  for (const key of keys) {
    const bit = key >>> (32 - keyShift - siftBits)
    known[bit >>> 5] = (known[bit >>> 5] as number) | (1 << (bit & 31))
  }
  return known
}

function fillSlots(keys: Int32Array, byLabel: readonly Int8Array[]): Int32Array {
  const places = hashSlots(keys)
  const slots = new Int32Array(places.length * slotWidth).fill(-1)
  for (let row = 0; row < keys.length; row++) {
    const key = keys[row] as number
    const at = findSlot(places, key) * slotWidth
    slots[at] = key
    for (let half = 0; half < 2; half++) {
      let four = 0
      for (let byte = 0; byte < 4; byte++) four |= ((byLabel[half * 4 + byte]?.[row] ?? 0) + byteBias) << (byte * 8)
      slots[at + 1 + half] = four
    }
  }
  return slots
}

/** Where in the slots the weights of the feature with this key stand; -1 where it has none. */
export function findWeights({ slots, known }: Pick<ChainModel, 'slots' | 'known'>, featureKey: number): number {
  const bit = featureKey >>> (32 - siftBits)
  if (((known[bit >>> 5] as number) & (1 << (bit & 31))) === 0) return -1
  const key = featureKey >>> keyShift
  const mask = slots.length / slotWidth - 1
  let slot = firstSlot(key, mask)
  for (;;) {
    const at = slot * slotWidth
    const here = slots[at] as number
    if (here === key) return at + 1
    if (here === -1) return -1
    slot = (slot + 1) & mask
  }
}

/** The weight for a label, of the feature whose weights stand at that place of the slots. */
export function weightAt(slots: Int32Array, at: number, label: number): number {
  return (((slots[at + (label >> 2)] as number) >>> ((label & 3) * 8)) & 255) - byteBias
}

/**
 * Adds to `sums[place * labels + label]`, in whole weights, what the templates say of places `from` to `to`. Weights are
 * added two labels at a time: a byte each, in lanes of sixteen bits, which hold the sum of up to 256 of them.
 */
export function addScores(
  model: ChainModel,
  templates: readonly Template[],
  columns: readonly Int32Array[],
  pad: number,
  sums: Int32Array,
  from: number,
  to: number,
): void {
  const keys = new Int32Array(to - from)
  const lanes = new Int32Array((to - from) * 4)
  const found = new Int32Array(to - from)
  // Template by template, not place by place: its columns then stay at hand.
  for (const template of templates) {
    fillKeys(template, columns, from + pad, keys)
    addLanes(model, keys, lanes, found)
  }
  const { labels } = model
  for (let index = 0; index < keys.length; index++) {
    const bias = (found[index] as number) * byteBias
    for (let label = 0; label < labels; label++) {
      // Bytes 0 and 2 of the first four are in lane 0, bytes 1 and 3 in lane 1, and so on.
      const two = lanes[index * 4 + (label >> 2) * 2 + (label & 1)] as number
      const sum = ((label & 2) === 0 ? two & 0xffff : two >>> 16) - bias
      const at = (from + index) * labels + label
      sums[at] = (sums[at] as number) + sum
    }
  }
}

function addLanes(model: ChainModel, keys: Int32Array, lanes: Int32Array, found: Int32Array): void {
  const { slots } = model
  for (let index = 0; index < keys.length; index++) {
    const at = findWeights(model, keys[index] as number)
    if (at < 0) continue
    const [low, high, lane] = [slots[at] as number, slots[at + 1] as number, index * 4]
    lanes[lane] = (lanes[lane] as number) + (low & 0x00ff00ff)
    lanes[lane + 1] = (lanes[lane + 1] as number) + ((low >>> 8) & 0x00ff00ff)
    lanes[lane + 2] = (lanes[lane + 2] as number) + (high & 0x00ff00ff)
    lanes[lane + 3] = (lanes[lane + 3] as number) + ((high >>> 8) & 0x00ff00ff)
    found[index] = (found[index] as number) + 1
  }
}

/** Sums of whole weights as scores. */
export function scoresOf({ step }: Pick<ChainModel, 'step'>, sums: Int32Array): Float64Array {
  const scores = new Float64Array(sums.length)
  for (let at = 0; at < sums.length; at++) scores[at] = (sums[at] as number) * step
  return scores
}
