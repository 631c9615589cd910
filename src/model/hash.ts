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
  return mixIn(seed, scramble(value))
}

/** The half of `mix` that looks at the value alone: done once where a value is mixed with many others. */
export function scramble(value: number): number {
  const k = Math.imul(value, 0xcc9e2d51)
  return Math.imul((k << 15) | (k >>> 17), 0x1b873593)
}

/** The other half. */
export function mixIn(seed: number, scrambled: number): number {
  const hash = seed ^ scrambled
  return (Math.imul((hash << 13) | (hash >>> 19), 5) + 0xe6546b64) | 0
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
