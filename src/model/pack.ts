/**
 * Integers as printable text, one or more characters each, so that weights can be committed, read by any bundler and
 * packed well: gzip sees one symbol an integer. Quote, backslash, backtick and dollar are left out.
 */
const alphabet = Array.from({ length: 94 }, (_, index) => String.fromCharCode(33 + index)).filter(
  (character) => !'"\\`$'.includes(character),
)

const codes = new Int16Array(128).fill(-1)
alphabet.forEach((character, code) => {
  codes[character.charCodeAt(0)] = code
})

/** Codes a single character can hold: 0 to 89. */
const codeCount = alphabet.length
/** The largest weight either way: the integers from -44 to 44 have a character each. */
export const largestWeight = 44

/** Weights from -44 to 44 as text, a character each. */
export function packWeights(weights: ArrayLike<number>): string {
  return Array.from(weights, (weight) => alphabet[weight + largestWeight]).join('')
}

/** The weights of such a text. */
export function unpackWeights(packed: string): Int8Array {
  const weights = new Int8Array(packed.length)
  for (let index = 0; index < packed.length; index++) {
    weights[index] = (codes[packed.charCodeAt(index)] as number) - largestWeight
  }
  return weights
}

/** Integers from 0 to 89 as text, a character each. */
export function packCodes(values: ArrayLike<number>): string {
  return Array.from(values, (value) => alphabet[value]).join('')
}

/** The integers of such a text. */
export function unpackCodes(packed: string): Uint8Array {
  const values = new Uint8Array(packed.length)
  for (let index = 0; index < packed.length; index++) values[index] = codes[packed.charCodeAt(index)] as number
  return values
}

/** Ascending integers as text: the gaps between them, low digit and high digit apart since each packs best alone. */
export interface PackedKeys {
  readonly low: string
  readonly high: string
}

const last = codeCount - 1

/** Packs ascending integers. */
export function packKeys(keys: ArrayLike<number>): PackedKeys {
  let [low, high, before] = ['', '', 0]
  for (let index = 0; index < keys.length; index++) {
    const gap = (keys[index] as number) - before
    before = keys[index] as number
    low += alphabet[gap % codeCount]
    let rest = Math.floor(gap / codeCount)
    for (; rest >= last; rest -= last) high += alphabet[last]
    high += alphabet[rest]
  }
  return { low, high }
}

/** The integers of such a text. */
export function unpackKeys({ low, high }: PackedKeys): Int32Array {
  const keys = new Int32Array(low.length)
  let [before, at] = [0, 0]
  for (let index = 0; index < low.length; index++) {
    let rest = 0
    for (; codes[high.charCodeAt(at)] === last; at++) rest += last
    rest += codes[high.charCodeAt(at++)] as number
    before += rest * codeCount + (codes[low.charCodeAt(index)] as number)
    keys[index] = before
  }
  return keys
}
