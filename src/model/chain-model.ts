import { SaidbyError } from '../error.js'
import { type FeatureTables, fillTables } from './feature-tables.js'
import type { Template } from './features.js'
import type { PackedKeys } from './pack.js'

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
export interface ChainModel extends FeatureTables {
  readonly labels: number
  readonly step: number
  readonly transitions: Float64Array
  readonly expTransitions: Float64Array
}

export { keyShift } from './feature-tables.js'

/** The layout this version reads and writes. */
export const modelFormat = 2

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
  const tables = fillTables(packed.keys, packed.weights, templates.length)
  const transitions = Float64Array.from(packed.transitions, (weight) => weight * step)
  return { labels, step, ...tables, transitions, expTransitions: transitions.map(Math.exp) }
}

/** Sums of whole weights as scores. */
export function scoresOf({ step }: Pick<ChainModel, 'step'>, sums: Int32Array): Float64Array {
  const scores = new Float64Array(sums.length)
  for (let at = 0; at < sums.length; at++) scores[at] = (sums[at] as number) * step
  return scores
}
