import { SaidbyError } from '../error.js'
import { fillKeys, type Template, templateOf } from './features.js'
import { scramble } from './hash.js'
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
   * A hash table for each template, one behind the other, of `slotWidth` numbers a slot: a feature's key, or -1, and its
   * weights for up to eight labels, a byte each, `byteBias` added. One look-up finds all of them side by side, and those of
   * one template stay in the processor's cache while it is looked up at many places.
   */
  readonly slots: Int32Array
  /** The first slot of each template's table. */
  readonly firstSlots: Int32Array
  /** How many slots each has, less one. */
  readonly masks: Int32Array
  readonly transitions: Float64Array
  readonly expTransitions: Float64Array
}

/** Numbers a slot of the table takes: the key, and two of four weights each. */
const slotWidth = 3
/** Added to a weight so that its byte is never negative. */
const byteBias = 128

/** The layout this version reads and writes. */
export const modelFormat = 2

/** Features are told apart by the upper bits of their keys: few enough to be stored, enough that few unknown ones are mistaken. */
export const keyShift = 5

/** What a set of templates is known by. */
export function fingerprint(templates: readonly Template[]): number {
  return templates.reduce((sum, { seed }) => (Math.imul(sum, 31) + seed) | 0, 17)
}

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
  const tables = fillTables(unpackKeys(packed.keys), packed.weights.map(unpackWeights), templates.length)
  const transitions = Float64Array.from(packed.transitions, (weight) => weight * step)
  return { labels, step, ...tables, transitions, expTransitions: transitions.map(Math.exp) }
}

type Tables = Pick<ChainModel, 'slots' | 'firstSlots' | 'masks'>

function fillTables(keys: Int32Array, byLabel: readonly Int8Array[], templateCount: number): Tables {
  const counts = new Int32Array(templateCount)
  for (const key of keys) {
    const template = templateOf(key, keyShift)
    counts[template] = (counts[template] as number) + 1
  }
  const firstSlots = new Int32Array(templateCount)
  const masks = new Int32Array(templateCount)
  let total = 0
  for (let template = 0; template < templateCount; template++) {
    let size = 1
    // Two in three slots are filled at most; one is always left empty, where a search may end.
    while (size * 2 < (counts[template] as number) * 3 + 1) size <<= 1
    firstSlots[template] = total
    masks[template] = size - 1
    total += size
  }
  const tables = { slots: new Int32Array(total * slotWidth).fill(-1), firstSlots, masks }
  for (let row = 0; row < keys.length; row++) fillSlot(tables, keys[row] as number, row, byLabel)
  return tables
}

function fillSlot(tables: Tables, key: number, row: number, byLabel: readonly Int8Array[]): void {
  const { slots } = tables
  const at = findSlot(tables, key)
  slots[at] = key
  for (let half = 0; half < 2; half++) {
    let four = 0
    for (let byte = 0; byte < 4; byte++) four |= ((byLabel[half * 4 + byte]?.[row] ?? 0) + byteBias) << (byte * 8)
    slots[at + 1 + half] = four
  }
}

/** Where in the slots a key stands, or the empty slot where it would. */
function findSlot({ slots, firstSlots, masks }: Tables, key: number): number {
  const template = templateOf(key, keyShift)
  const first = firstSlots[template] as number
  const mask = masks[template] as number
  let slot = key & mask
  for (;;) {
    const at = (first + slot) * slotWidth
    const here = slots[at] as number
    if (here === key || here === -1) return at
    slot = (slot + 1) & mask
  }
}

/** Where in the slots the weights of the feature with this key stand; -1 where it has none. */
export function findWeights(tables: Tables, featureKey: number): number {
  const key = featureKey >>> keyShift
  const at = findSlot(tables, key)
  return tables.slots[at] === key ? at + 1 : -1
}

/** The weight for a label, of the feature whose weights stand at that place of the slots. */
export function weightAt(slots: Int32Array, at: number, label: number): number {
  return (((slots[at + (label >> 2)] as number) >>> ((label & 3) * 8)) & 255) - byteBias
}

/** Neighbouring places to be scored. */
export interface Stretch {
  readonly columns: readonly Int32Array[]
  /** Index of the first place in the columns. */
  readonly first: number
  readonly length: number
  /** `sums[place * labels + label]`, counted from the first place. */
  readonly sums: Int32Array
}

/**
 * Adds to the sums of each stretch, in whole weights, what the templates say of its places. Weights are added two labels at a
 * time: a byte each, in lanes of sixteen bits, which hold the sum of up to 256 of them. Template by template over all
 * stretches, not place by place: what is known of one template then stays at hand.
 */
export function addScores(model: ChainModel, templates: readonly Template[], stretches: readonly Stretch[]): void {
  const total = stretches.reduce((sum, { length }) => sum + length, 0)
  const keys = new Int32Array(stretches.reduce((most, { length }) => Math.max(most, length), 0))
  const lanes = new Int32Array(total * 4)
  const found = new Int32Array(total)
  const used = new Set(templates.flatMap(({ columns }) => columns))
  const read = stretches.map((stretch) => scrambled(stretch, used))
  for (const template of templates) {
    let offset = 0
    for (const { columns, first, length } of read) {
      fillKeys(template, columns, first, length, keys)
      addLanes(model, template.index, keys, length, lanes, found, offset)
      offset += length
    }
  }
  let offset = 0
  for (const { length, sums } of stretches) {
    addLaneSums(model.labels, lanes, found, offset, length, sums)
    offset += length
  }
}

/** As many places on either side are looked at. */
const farthest = 4

const unused = new Int32Array()

/** A stretch with the places it looks at of the columns in use, scrambled once for all templates. */
function scrambled({ columns, first, length, sums }: Stretch, used: ReadonlySet<number>): Stretch {
  const from = Math.max(0, first - farthest)
  const parts = columns.map((column, index) => {
    if (!used.has(index)) return unused
    const part = column.slice(from, first + length + farthest)
    for (let at = 0; at < part.length; at++) part[at] = scramble(part[at] as number)
    return part
  })
  return { columns: parts, first: first - from, length, sums }
}

function addLanes(
  { slots, firstSlots, masks, labels }: Tables & Pick<ChainModel, 'labels'>,
  template: number,
  keys: Int32Array,
  length: number,
  lanes: Int32Array,
  found: Int32Array,
  offset: number,
): void {
  const first = firstSlots[template] as number
  const mask = masks[template] as number
  for (let index = 0; index < length; index++) {
    const key = (keys[index] as number) >>> keyShift
    let slot = key & mask
    let at = (first + slot) * slotWidth
    while (slots[at] !== key && slots[at] !== -1) {
      slot = (slot + 1) & mask
      at = (first + slot) * slotWidth
    }
    if (slots[at] === -1) continue
    const place = offset + index
    const lane = place * 4
    const low = slots[at + 1] as number
    lanes[lane] = (lanes[lane] as number) + (low & 0x00ff00ff)
    lanes[lane + 1] = (lanes[lane + 1] as number) + ((low >>> 8) & 0x00ff00ff)
    found[place] = (found[place] as number) + 1
    if (labels <= 4) continue
    const high = slots[at + 2] as number
    lanes[lane + 2] = (lanes[lane + 2] as number) + (high & 0x00ff00ff)
    lanes[lane + 3] = (lanes[lane + 3] as number) + ((high >>> 8) & 0x00ff00ff)
  }
}

function addLaneSums(
  labels: number,
  lanes: Int32Array,
  found: Int32Array,
  offset: number,
  length: number,
  sums: Int32Array,
): void {
  for (let index = 0; index < length; index++) {
    const place = offset + index
    const bias = (found[place] as number) * byteBias
    for (let label = 0; label < labels; label++) {
      // Bytes 0 and 2 of the first four are in lane 0, bytes 1 and 3 in lane 1, and so on.
      const two = lanes[place * 4 + (label >> 2) * 2 + (label & 1)] as number
      const sum = ((label & 2) === 0 ? two & 0xffff : two >>> 16) - bias
      sums[index * labels + label] = (sums[index * labels + label] as number) + sum
    }
  }
}

/** Sums of whole weights as scores. */
export function scoresOf({ step }: Pick<ChainModel, 'step'>, sums: Int32Array): Float64Array {
  const scores = new Float64Array(sums.length)
  for (let at = 0; at < sums.length; at++) scores[at] = (sums[at] as number) * step
  return scores
}
