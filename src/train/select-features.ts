import { type FeatureIndex, indexKeys } from './feature-index.js'

/** A feature met this often counts no more than any more frequent one. */
const often = 1000

/**
 * The `count` features that matter most, in order of their keys: a first, short training shows which are worth their
 * bytes, a second one lets these make up for the rest. A feature matters by how far its weights lie apart, times how often
 * it is met to the power of `frequency`: with 0.5, large weights of rare ones, mostly learnt by heart, count for little.
 */
export function selectFeatures(
  { keys, counts }: FeatureIndex,
  byRow: ArrayLike<number>,
  labels: number,
  count: number,
  frequency: number,
): FeatureIndex {
  const importance = Float32Array.from(keys, (_, row) => {
    let [least, most] = [0, 0]
    for (let label = 0; label < labels; label++) {
      least = Math.min(least, byRow[row * labels + label] as number)
      most = Math.max(most, byRow[row * labels + label] as number)
    }
    return (most - least) * Math.min(often, counts[row] as number) ** frequency
  })
  const sorted = Float32Array.from(importance).sort()
  const bound = sorted[Math.max(0, sorted.length - count)] ?? 0
  const isKept = (_: number, row: number) => (importance[row] as number) >= bound && (importance[row] as number) > 0
  return indexKeys(keys.filter(isKept), counts.filter(isKept))
}
