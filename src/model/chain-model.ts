import { SaidbyError } from '../error.js'
import { fillKeys, type Template } from './features.js'
import { type KeyTable, keyTable, sieveMask } from './key-table.js'
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
  readonly rows: KeyTable
  /** `weights[row * labels + label]` */
  readonly weights: Int8Array
  readonly transitions: Float64Array
  readonly expTransitions: Float64Array
}

/** The layout this version reads and writes. */
export const modelFormat = 1

/** Features are told apart by the upper bits of their keys: enough that one in some hundred unknown ones is mistaken. */
export const keyShift = 6

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
  const rows = keyTable(unpackKeys(packed.keys))
  const byLabel = packed.weights.map(unpackWeights)
  const weights = new Int8Array(rows.size * labels)
  byLabel.forEach((column, label) => {
    for (let row = 0; row < rows.size; row++) weights[row * labels + label] = column[row] as number
  })
  const transitions = Float64Array.from(packed.transitions, (weight) => weight * step)
  return { labels, step, rows, weights, transitions, expTransitions: transitions.map(Math.exp) }
}

/** Adds to `sums[place * labels + label]`, in whole weights, what the templates say of places `from` to `to`. */
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
  // Template by template, not place by place: its columns then stay at hand.
  for (const template of templates) {
    fillKeys(template, columns, from + pad, keys)
    addWeights(model, keys, sums, from * model.labels)
  }
}

function addWeights({ labels, rows, weights }: ChainModel, keys: Int32Array, sums: Int32Array, begin: number): void {
  const { maybe, find } = rows
  for (let index = 0; index < keys.length; index++) {
    const key = (keys[index] as number) >>> keyShift
    // Most features of a text were never worth a weight: one bit tells so without a look into the large table.
    if ((((maybe[(key >>> 5) & sieveMask] as number) >>> (key & 31)) & 1) === 0) continue
    const row = find(key)
    if (row < 0) continue
    const [base, at] = [begin + index * labels, row * labels]
    for (let label = 0; label < labels; label++) {
      sums[base + label] = (sums[base + label] as number) + (weights[at + label] as number)
    }
  }
}

/** Sums of whole weights as scores. */
export function scoresOf({ step }: Pick<ChainModel, 'step'>, sums: Int32Array): Float64Array {
  const scores = new Float64Array(sums.length)
  for (let at = 0; at < sums.length; at++) scores[at] = (sums[at] as number) * step
  return scores
}
