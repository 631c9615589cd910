import { finish, hashWord, mix } from './hash.js'

/** One feature template: which properties of which neighbours together make the feature. */
export interface Template {
  /** "word[-1] word": the word before and the word itself. */
  readonly name: string
  readonly seed: number
  readonly columns: readonly number[]
  readonly offsets: readonly number[]
}

/**
 * Templates from their names: properties separated by blanks, each with the place it is looked up at in brackets
 * where that is not the token itself.
 */
export function compileTemplates(names: readonly string[], columnIndex: Readonly<Record<string, number>>): Template[] {
  return names.map((name) => {
    const parts = name.split(' ').map((part) => /^(\w+)(?:\[(-?\d)\])?$/.exec(part))
    const columns = parts.map((part) => columnIndex[part?.[1] ?? ''] ?? Number.NaN)
    if (columns.some(Number.isNaN)) throw new Error(`template "${name}" names a property there is none of`)
    return { name, seed: hashWord(name), columns, offsets: parts.map((part) => Number(part?.[2] ?? 0)) }
  })
}

/** The key of a template's feature at place `at` of the columns. */
export function featureKey(template: Template, columns: readonly Int32Array[], at: number): number {
  let hash = template.seed
  for (let index = 0; index < template.columns.length; index++) {
    const column = columns[template.columns[index] as number] as Int32Array
    hash = mix(hash, column[at + (template.offsets[index] as number)] as number)
  }
  return finish(hash)
}

/** Fills in the keys of a template's features at as many places as `keys` has, from `first` of the columns on. */
export function fillKeys(template: Template, columns: readonly Int32Array[], first: number, keys: Int32Array): void {
  const { seed, columns: parts, offsets } = template
  const [one, two, three] = parts.map((part) => columns[part] as Int32Array)
  const [a = 0, b = 0, c = 0] = offsets.map((offset) => first + offset)
  // Most templates have up to three parts: each of these is one walk, without going back over the keys.
  if (one !== undefined && two === undefined) {
    for (let index = 0; index < keys.length; index++) keys[index] = finish(mix(seed, one[index + a] as number))
  } else if (one !== undefined && two !== undefined && three === undefined) {
    for (let index = 0; index < keys.length; index++) {
      keys[index] = finish(mix(mix(seed, one[index + a] as number), two[index + b] as number))
    }
  } else if (one !== undefined && two !== undefined && three !== undefined && parts.length === 3) {
    for (let index = 0; index < keys.length; index++) {
      const pair = mix(mix(seed, one[index + a] as number), two[index + b] as number)
      keys[index] = finish(mix(pair, three[index + c] as number))
    }
  } else {
    for (let index = 0; index < keys.length; index++) keys[index] = featureKey(template, columns, first + index)
  }
}
