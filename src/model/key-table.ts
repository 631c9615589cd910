/** Looks up the place of a key in a list of keys. */
export interface KeyTable {
  readonly size: number
  /** Index of the key in the list, -1 where it is not in it. */
  readonly find: (key: number) => number
}

/** An open-addressing hash table over non-negative integers: much faster than a Map, and one block of memory. */
export function keyTable(keys: Int32Array): KeyTable {
  let places = 16
  while (places < keys.length * 2) places <<= 1
  const mask = places - 1
  const table = new Int32Array(places * 2).fill(-1)
  const placeOf = (key: number): number => {
    let at = (Math.imul(key, 0x9e3779b1) >>> 7) & mask
    while (table[at * 2] !== -1 && table[at * 2] !== key) at = (at + 1) & mask
    return at * 2
  }
  for (let index = 0; index < keys.length; index++) {
    const at = placeOf(keys[index] as number)
    table[at] = keys[index] as number
    table[at + 1] = index
  }
  return { size: keys.length, find: (key) => table[placeOf(key) + 1] as number }
}
