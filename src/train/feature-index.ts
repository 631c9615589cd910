/** The features that are frequent enough to be kept, and the row of weights each has. */
export interface FeatureIndex {
  readonly rowCount: number
  /** Keys in order of their rows. */
  readonly keys: Int32Array
  /** How often each occurs. */
  readonly counts: Int32Array
  /** The row of a key, -1 where it is not kept. */
  readonly rowOf: (key: number) => number
}

/** Keeps the keys that occur at least `atLeast` times, in order of their first occurrence. */
export function indexFeatures(keyLists: readonly Int32Array[], atLeast: number): FeatureIndex {
  const total = keyLists.reduce((sum, list) => sum + list.length, 0)
  const counts = createTable(Math.max(1024, total >> 1))
  for (const list of keyLists) for (const key of list) counts.add(key)
  const kept: number[] = []
  counts.forEach((key, count) => {
    if (count >= atLeast) kept.push(key)
  })
  // In order of the key: the same whatever order the articles come in, and small to store.
  kept.sort((a, b) => (a >>> 0) - (b >>> 0))
  return indexKeys(Int32Array.from(kept), Int32Array.from(kept, counts.get))
}

/** The index of a given list of keys, each with how often it occurs. */
export function indexKeys(keys: Int32Array, counts: Int32Array): FeatureIndex {
  const rows = createTable(keys.length * 2)
  keys.forEach((key, row) => {
    rows.set(key, row + 1)
  })
  return { rowCount: keys.length, keys, counts, rowOf: (key) => rows.get(key) - 1 }
}

/** An open-addressing hash table from 32-bit keys to small counts; far smaller and faster than a Map of millions. */
function createTable(expected: number) {
  let size = 1 << 10
  while (size < expected * 1.4 && size < 1 << 28) size <<= 1
  const mask = size - 1
  const keys = new Int32Array(size)
  const values = new Int32Array(size)
  const place = (key: number): number => {
    let at = key & mask
    while (values[at] !== 0 && keys[at] !== key) at = (at + 1) & mask
    return at
  }
  return {
    add(key: number): void {
      const at = place(key)
      keys[at] = key
      values[at] = (values[at] as number) + 1
    },
    set(key: number, value: number): void {
      const at = place(key)
      keys[at] = key
      values[at] = value
    },
    get: (key: number): number => values[place(key)] as number,
    forEach(visit: (key: number, value: number) => void): void {
      for (let at = 0; at < size; at++) if (values[at] !== 0) visit(keys[at] as number, values[at] as number)
    },
  }
}
