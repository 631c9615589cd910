import type { Attribution } from '../attributions/attribution.js'

/** The attributions without those that go; what went on from one of them stands by itself. */
export function without(
  attributions: readonly Attribution[],
  goes: (attribution: Attribution) => boolean,
): Attribution[] {
  const kept: Attribution[] = []
  const places = attributions.map((one) => (goes(one) ? -1 : kept.push(one) - 1))
  if (kept.length === attributions.length) return kept
  return kept.map((one) => {
    const place = one.continues === null ? -1 : (places[one.continues] ?? -1)
    return { ...one, continues: place < 0 ? null : place }
  })
}
