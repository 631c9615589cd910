import { finish, mix } from '../model/hash.js'
import { toUnitLength } from './read-vectors.js'

/** How many values a neighbour vector has. */
export const neighbourWidth = 256

/** Where neighbours are looked for, and what they count: those next to the word tell more. */
const places = [
  { offset: -2, weight: 0.7 },
  { offset: -1, weight: 1 },
  { offset: 1, weight: 1 },
  { offset: 2, weight: 0.7 },
] as const

/** So many of the most frequent words are told apart as neighbours; all others, and the end of the text, are one. */
const knownNeighbours = 1500
/** Each slot (a neighbour at a place) falls on so many values, with a sign. */
const valuesASlot = 12
/** Rare neighbours weigh a little less than chance would have it: Levy, Goldberg and Dagan 2015. */
const smoothing = 0.75

/**
 * Vectors of the company words keep, one for each of `words` (the most frequent first): positive pointwise mutual
 * information with what stands up to two places away, thrown onto fewer values at random (Achlioptas 2003), where what
 * is random is a hash. Words that do the same job in a sentence come out alike: "said" and "insisted" more than "said"
 * and "speech".
 */
export function neighbourVectors(texts: readonly (readonly string[])[], words: readonly string[]): Float32Array[] {
  const { slots, slotTotals, total } = countSlots(texts, words)
  return slots.map((counts) => {
    const vector = new Float32Array(neighbourWidth)
    let seen = 0
    for (const count of counts.values()) seen += count
    for (const [slot, count] of [...counts].sort(([a], [b]) => a - b)) {
      const chance = seen * ((slotTotals[slot] as number) / total) ** smoothing
      const information = Math.log(count / chance)
      // Met once is not evidence enough.
      if (information > 0) throwOnto(vector, slot, information * Math.min(1, count / 2) * weightOf(slot))
    }
    return toUnitLength(vector)
  })
}

function weightOf(slot: number): number {
  return places[slot % places.length]?.weight ?? 0
}

/** How often each word has each neighbour at each place: slot = neighbour * places + place. */
function countSlots(texts: readonly (readonly string[])[], words: readonly string[]) {
  const rowOf = new Map(words.map((word, row) => [word, row]))
  const slots = words.map(() => new Map<number, number>())
  const slotTotals = new Float64Array((knownNeighbours + 1) * places.length)
  let total = 0
  for (const text of texts) {
    const rows = text.map((word) => rowOf.get(word) ?? Number.POSITIVE_INFINITY)
    for (const [at, row] of rows.entries()) {
      const counts = slots[row]
      if (counts === undefined) continue
      for (const [place, { offset }] of places.entries()) {
        const neighbour = Math.min(rows[at + offset] ?? knownNeighbours, knownNeighbours)
        const slot = neighbour * places.length + place
        counts.set(slot, (counts.get(slot) ?? 0) + 1)
        slotTotals[slot] = (slotTotals[slot] as number) + 1
        total++
      }
    }
  }
  return { slots, slotTotals, total }
}

function throwOnto(vector: Float32Array, slot: number, weight: number): void {
  for (let turn = 0; turn < valuesASlot; turn++) {
    const random = finish(mix(mix(0, slot), turn))
    const at = (random >>> 8) % neighbourWidth
    vector[at] = (vector[at] as number) + (random & 1 ? weight : -weight)
  }
}
