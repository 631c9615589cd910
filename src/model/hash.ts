/**
 * The 32-bit FNV-1a hash of the word's UTF-16 code units: the integer a word is known by inside the models.
 * Fowler, Noll and Vo, draft-eastlake-fnv.
 */
export function hashWord(word: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < word.length; index++) {
    hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193)
  }
  return hash | 0
}

/** One 32-bit integer from two, well spread: how the values of a feature become its key (murmur3's mixing steps). */
export function mix(seed: number, value: number): number {
  let k = Math.imul(value, 0xcc9e2d51)
  k = (k << 15) | (k >>> 17)
  k = Math.imul(k, 0x1b873593)
  let hash = seed ^ k
  hash = (hash << 13) | (hash >>> 19)
  return (Math.imul(hash, 5) + 0xe6546b64) | 0
}

/** Spreads the last bits over all, so that any part of the key can be used to look it up (murmur3's finalizer). */
export function finish(hash: number): number {
  let key = hash
  key ^= key >>> 16
  key = Math.imul(key, 0x85ebca6b)
  key ^= key >>> 13
  key = Math.imul(key, 0xc2b2ae35)
  return key ^ (key >>> 16)
}
