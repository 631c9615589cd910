import { SaidbyError } from '../error.js'
import { finish, mix } from './hash.js'
import { keyTable } from './key-table.js'
import { type PackedKeys, unpackKeys, unpackWeights } from './pack.js'

/** Logistic regression over features known by their hashes, as it is committed. */
export interface PackedLinearModel {
  /** Of this layout; a file of another one is refused. */
  readonly format: number
  /** What the set of features is known by that it was trained with; it fits no others. */
  readonly features: number
  /** What a weight of 1 is worth. */
  readonly step: number
  /** Where the features sum up to more, the thing is taken to be so. */
  readonly leastSum: number
  readonly keys: PackedKeys
  readonly weights: string
}

/** A model ready for use. */
export interface LinearModel {
  readonly leastSum: number
  /** What the features sum up to; unknown ones count nothing. */
  readonly sumOf: (features: readonly number[]) => number
}

/** The layout this version reads and writes. */
export const linearFormat = 1

/** Bits of a hash that are left out: few enough keys to be stored, enough that hardly an unknown one is mistaken. */
const shift = 6

/** The feature that a property has a value. */
export function featureOf(property: number, value: number): number {
  return finish(mix(property, value)) >>> shift
}

/** Unpacks a model; a `SaidbyError` where it was made for another layout or for other features. */
export function loadLinearModel(packed: PackedLinearModel, featureSet: number): LinearModel {
  const { format, features, step, leastSum, keys, weights } = packed
  if (format !== linearFormat || features !== featureSet) {
    throw new SaidbyError(
      'model-mismatch',
      `the weights are of format ${format} for features ${features}, and this version reads format ${linearFormat} ` +
        `for features ${featureSet}`,
      'Make them anew: npm run names -- --polnear DIR',
    )
  }
  const rows = keyTable(unpackKeys(keys))
  const values = unpackWeights(weights)
  const worth = (feature: number) => {
    const row = rows.find(feature)
    return row < 0 ? 0 : (values[row] as number)
  }
  return { leastSum, sumOf: (held) => held.reduce((sum, feature) => sum + worth(feature), 0) * step }
}
