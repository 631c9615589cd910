import { finish, hashWord, mix, mixIn } from './hash.js'

/** One feature template: which properties of which neighbours together make the feature. */
export interface Template {
  /** "word[-1] word": the word before and the word itself. */
  readonly name: string
  /** Its place among the templates of its model: the upper bits of its features' keys. */
  readonly index: number
  readonly seed: number
  readonly columns: readonly number[]
  readonly offsets: readonly number[]
}

/** Bits of a key that tell the values apart; those above tell the template, of 512 at most. */
const hashBits = 23

/**
 * Templates from their names: properties separated by blanks, each with the place it is looked up at in brackets
 * where that is not the token itself. `first` is the index of the first of them in their model.
 */
export function compileTemplates(
  names: readonly string[],
  columnIndex: Readonly<Record<string, number>>,
  first = 0,
): Template[] {
  return names.map((name, at) => {
    const parts = name.split(' ').map((part) => /^(\w+)(?:\[(-?\d)\])?$/.exec(part))
    const columns = parts.map((part) => columnIndex[part?.[1] ?? ''] ?? Number.NaN)
    if (columns.some(Number.isNaN)) throw new Error(`template "${name}" names a property there is none of`)
    const offsets = parts.map((part) => Number(part?.[2] ?? 0))
    return { name, index: first + at, seed: hashWord(name), columns, offsets }
  })
}

/** The key of a feature, from its template's index and the hash of its values. */
function keyOf(index: number, hash: number): number {
  return (index << hashBits) | (finish(hash) >>> (32 - hashBits))
}

/** The index of the template that made a key; `shift` bits of it are gone. */
export function templateOf(key: number, shift = 0): number {
  return key >>> (hashBits - shift)
}

/** The key of a template's feature at place `at` of the columns. */
export function featureKey(template: Template, columns: readonly Int32Array[], at: number): number {
  let hash = template.seed
  for (let index = 0; index < template.columns.length; index++) {
    const column = columns[template.columns[index] as number] as Int32Array
    hash = mix(hash, column[at + (template.offsets[index] as number)] as number)
  }
  return keyOf(template.index, hash)
}

/** Fills in the keys of a template's features at the first `count` of some places of the columns, which are scrambled. */
export function fillKeys(
  template: Template,
  columns: readonly Int32Array[],
  places: Int32Array,
  count: number,
  keys: Int32Array,
): void {
  const { index: own, seed, columns: parts, offsets } = template
  const one = columns[parts[0] as number] as Int32Array
  const a = offsets[0] as number
  // Most templates have up to three parts: each of these is one walk, without going back over the keys.
  if (parts.length === 1) {
    for (let at = 0; at < count; at++) keys[at] = keyOf(own, mixIn(seed, one[(places[at] as number) + a] as number))
    return
  }
  const two = columns[parts[1] as number] as Int32Array
  const b = offsets[1] as number
  if (parts.length === 2) {
    for (let at = 0; at < count; at++) {
      const place = places[at] as number
      keys[at] = keyOf(own, mixIn(mixIn(seed, one[place + a] as number), two[place + b] as number))
    }
    return
  }
  if (parts.length > 3) {
    for (let at = 0; at < count; at++) keys[at] = keyOf(own, hashOfMany(template, columns, places[at] as number))
    return
  }
  const three = columns[parts[2] as number] as Int32Array
  const c = offsets[2] as number
  for (let at = 0; at < count; at++) {
    const place = places[at] as number
    const pair = mixIn(mixIn(seed, one[place + a] as number), two[place + b] as number)
    keys[at] = keyOf(own, mixIn(pair, three[place + c] as number))
  }
}

function hashOfMany({ seed, columns: parts, offsets }: Template, columns: readonly Int32Array[], at: number): number {
  let hash = seed
  for (let part = 0; part < parts.length; part++) {
    const column = columns[parts[part] as number] as Int32Array
    hash = mixIn(hash, column[at + (offsets[part] as number)] as number)
  }
  return hash
}
