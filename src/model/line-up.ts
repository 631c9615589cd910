import type { Template } from './features.js'
import { scramble } from './hash.js'

/** Neighbouring places to be scored. */
export interface Stretch {
  readonly columns: readonly Int32Array[]
  /** Index of the first place in the columns. */
  readonly first: number
  readonly length: number
  /** `sums[place * labels + label]`, counted from the first place. */
  readonly sums: Int32Array
}

/** Stretches one behind the other, each with the places it looks at on either side: what is done, is done for all in one walk. */
export interface Line {
  readonly length: number
  /** Where the first place of each stretch stands. */
  readonly firsts: Int32Array
  /** The columns in use, their values scrambled. */
  readonly columns: readonly Int32Array[]
  /** A bit a place of each column in use: whether its value is another than that of the place before. */
  readonly changes: readonly Int32Array[]
  /** Whether a column changes nearly everywhere, as the words do. */
  readonly restless: readonly boolean[]
  /** The places to be scored. */
  readonly places: Int32Array
  /** A bit a place: whether it is one of them, and whether a stretch begins there. */
  readonly scored: Int32Array
  readonly begins: Int32Array
}

/** As many places on either side of a stretch are looked at. */
const farthest = 4
/** From this share of changes on, every place is looked at. */
const restlessShare = 2 / 3
const none: Int32Array = new Int32Array()

/** Lines up the stretches, with the columns that the templates look at. */
export function lineUp(stretches: readonly Stretch[], templates: readonly Template[]): Line {
  const firsts = new Int32Array(stretches.length)
  let length = 0
  stretches.forEach((stretch, index) => {
    firsts[index] = length + farthest
    length += stretch.length + 2 * farthest
  })
  // One word more on either side, so that bits may be shifted over its ends.
  const words = ((length + 31) >> 5) + 2
  const [scored, begins] = [new Int32Array(words), new Int32Array(words)]
  const places = new Int32Array(length - stretches.length * 2 * farthest)
  let count = 0
  stretches.forEach((stretch, index) => {
    const first = firsts[index] as number
    if (stretch.length > 0) setBit(begins, first)
    for (let at = first; at < first + stretch.length; at++) {
      places[count++] = at
      setBit(scored, at)
    }
  })
  const used = [...new Set(templates.flatMap((template) => template.columns))]
  const width = Math.max(-1, ...used) + 1
  const columns = Array.from({ length: width }, () => none)
  const changes = Array.from({ length: width }, () => none)
  const restless = Array.from({ length: width }, () => false)
  // One block of memory for all: asking for many takes as long as filling them.
  const memory = new Int32Array(used.length * (length + words))
  used.forEach((index, at) => {
    const start = at * (length + words)
    const column = memory.subarray(start, start + length)
    const bits = memory.subarray(start + length, start + length + words)
    let changed = 0
    stretches.forEach((stretch, one) => {
      changed += copyScrambled(stretch, index, column, bits, firsts[one] as number)
    })
    columns[index] = column
    changes[index] = bits
    restless[index] = changed > restlessShare * count
  })
  return { length, firsts, columns, changes, restless, places, scored, begins }
}

/** Copies a column of a stretch, its values scrambled, and notes which are other than the one before; returns how many. */
function copyScrambled(
  { columns, first, length }: Stretch,
  index: number,
  line: Int32Array,
  changes: Int32Array,
  to: number,
): number {
  const column = columns[index] as Int32Array
  const around = Math.min(first, farthest)
  const end = Math.min(column.length, first + length + farthest)
  let place = to - around
  let before = 0
  let scrambled = scramble(0)
  let changed = 0
  for (let at = first - around; at < end; at++) {
    const value = column[at] as number
    if (value !== before) {
      before = value
      scrambled = scramble(value)
      setBit(changes, place)
      changed++
    }
    line[place++] = scrambled
  }
  return changed
}

function setBit(bits: Int32Array, at: number): void {
  const word = (at >> 5) + 1
  bits[word] = (bits[word] as number) | (1 << (at & 31))
}

/**
 * Fills in the places where a template's feature is another than at the place before, and returns how many there are:
 * a feature of the cue and of the side of it goes on for half a sentence.
 */
export function findChanges(line: Line, template: Template, places: Int32Array): number {
  const { changes, restless, scored, begins } = line
  let count = 0
  for (let part = 0; part < template.columns.length; part++) {
    if (!restless[template.columns[part] as number]) continue
    places.set(line.places)
    return line.places.length
  }
  for (let word = 1; word < scored.length - 1; word++) {
    let bits = 0
    for (let part = 0; part < template.columns.length; part++) {
      const column = changes[template.columns[part] as number] as Int32Array
      bits |= shifted(column, word, template.offsets[part] as number)
    }
    bits = (bits & (scored[word] as number)) | (begins[word] as number)
    const first = (word - 1) << 5
    while (bits !== 0) {
      const lowest = bits & -bits
      places[count++] = first + 31 - Math.clz32(lowest)
      bits ^= lowest
    }
  }
  return count
}

/** The bits of the places that stand `offset` behind those of a word. */
function shifted(bits: Int32Array, word: number, offset: number): number {
  const here = bits[word] as number
  if (offset === 0) return here
  if (offset > 0) return (here >>> offset) | ((bits[word + 1] as number) << (32 - offset))
  return (here << -offset) | ((bits[word - 1] as number) >>> (32 + offset))
}
