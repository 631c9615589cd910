import { toUnitLength } from './read-vectors.js'

/** What clustering found. */
export interface Clusters {
  /** The cluster of each vector. */
  readonly clusterOf: Uint16Array
  /** The middle of each cluster, at length 1. */
  readonly centres: readonly Float32Array[]
}

/** How to cluster. */
export interface ClusterSettings {
  readonly count: number
  readonly rounds: number
  /** How much a vector draws the middle of its cluster. Default: all alike. */
  readonly weightOf?: (index: number) => number
}

/**
 * Spherical k-means (Dhillon and Modha 2001) over vectors of length 1. Nothing is random: half of the clusters begin
 * at the first vectors, those of the most frequent words, the others at vectors spread over the rest. Of two middles
 * equally near, the first counts.
 */
export function clusterWords(
  vectors: readonly Float32Array[],
  { count, rounds, weightOf = () => 1 }: ClusterSettings,
): Clusters {
  const width = vectors[0]?.length ?? 0
  const clusterOf = new Uint16Array(vectors.length)
  let centres = firstCentres(vectors.length, count).map((index) => vectors[index] as Float32Array)
  for (let round = 0; round < rounds; round++) {
    for (const [index, vector] of vectors.entries()) clusterOf[index] = nearest(vector, centres)
    const sums = centres.map(() => new Float32Array(width))
    for (const [index, vector] of vectors.entries()) {
      addTo(sums[clusterOf[index] as number] as Float32Array, vector, weightOf(index))
    }
    centres = sums.map(toUnitLength)
  }
  return { clusterOf, centres }
}

/** Index of the centre whose direction is nearest to the vector's; the first of equals. */
export function nearest(vector: Float32Array, centres: readonly Float32Array[]): number {
  let [best, most] = [0, Number.NEGATIVE_INFINITY]
  for (let index = 0; index < centres.length; index++) {
    const likeness = product(vector, centres[index] as Float32Array)
    if (likeness > most) [best, most] = [index, likeness]
  }
  return best
}

/** Indexes of `count` of the vectors, all different: the first ones, and others spread evenly by the golden ratio. */
function firstCentres(vectors: number, count: number): number[] {
  const chosen = new Set<number>()
  const first = Math.ceil(count / 2)
  for (let index = 0; chosen.size < Math.min(count, vectors); index++) {
    const turn = (index * 0.6180339887498949) % 1
    let place = index < first ? index : first + Math.floor(turn * (vectors - first))
    while (chosen.has(place)) place = (place + 1) % vectors
    chosen.add(place)
  }
  return [...chosen]
}

// Four products at a time: this is where all the time goes.
function product(a: Float32Array, b: Float32Array): number {
  let [sum, at] = [0, 0]
  for (; at + 3 < a.length; at += 4) {
    sum +=
      (a[at] as number) * (b[at] as number) +
      (a[at + 1] as number) * (b[at + 1] as number) +
      (a[at + 2] as number) * (b[at + 2] as number) +
      (a[at + 3] as number) * (b[at + 3] as number)
  }
  for (; at < a.length; at++) sum += (a[at] as number) * (b[at] as number)
  return sum
}

function addTo(sum: Float32Array, vector: Float32Array, weight: number): void {
  for (let at = 0; at < sum.length; at++) sum[at] = (sum[at] as number) + weight * (vector[at] as number)
}
