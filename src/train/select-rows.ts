import type { Weights } from './fit-chain.js'

/**
 * The keys whose weights matter most, `count` of them, in order: a first, short training shows which features are worth
 * their bytes, a second one lets these make up for the rest.
 */
export function selectKeys(keys: Int32Array, { byRow }: Weights, labels: number, count: number): Int32Array {
  const importance = Float32Array.from(keys, (_, row) => {
    let [least, most] = [0, 0]
    for (let label = 0; label < labels; label++) {
      least = Math.min(least, byRow[row * labels + label] as number)
      most = Math.max(most, byRow[row * labels + label] as number)
    }
    return most - least
  })
  const sorted = Float32Array.from(importance).sort()
  const bound = sorted[Math.max(0, sorted.length - count)] ?? 0
  return keys.filter((_, row) => (importance[row] as number) >= bound && (importance[row] as number) > 0)
}
