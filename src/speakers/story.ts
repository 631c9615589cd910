import type { Meter } from '../meter.js'
import type { Reading } from '../reading.js'
import type { Token } from '../tokens/token.js'
import type { Entity } from './entity.js'
import type { NameMention } from './mention.js'

/** The article while its speakers are being told apart. */
export interface Story {
  readonly reading: Reading
  readonly names: readonly NameMention[]
  /** One entry a name: index of its entity. */
  readonly entityOf: readonly number[]
  /** One entry a name: another entity it might as well name. */
  readonly runnerUp: readonly (number | null)[]
  /** One entry a token: index of the name it belongs to, -1 where it belongs to none. */
  readonly nameAt: Int32Array
  /** One entry a token: 1 between quotation marks. */
  readonly quoted: Uint8Array
  /** One entry a token: index of its sentence. */
  readonly sentenceOf: Int32Array
  readonly entities: Entity[]
  /** Who has been spoken of so far, in order of tokens. */
  readonly references: Reference[]
  /** Who was described in which words: sort, main noun and other words, to an entity. */
  readonly phrases: Map<string, number>
  readonly meter: Meter | undefined
}

/** One place where an entity is spoken of, as later pronouns and descriptions look back on it. */
export interface Reference {
  readonly token: number
  readonly sentence: number
  /** Changes when the entity turns out to be another. */
  entity: number
  /** Where it stands in its clause. */
  readonly place: 'subject' | 'object' | 'owner' | 'modifier'
  readonly quoted: boolean
  readonly form: 'name' | 'description' | 'pronoun'
  /** Index of the attribution whose source it is; -1 for none. */
  readonly attribution: number
}

/** Index of the first token that ends behind the offset. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle] as Token).end <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The half-open range of tokens that the characters from `start` to `end` touch. */
export function tokenRange(tokens: readonly Token[], { start, end }: { start: number; end: number }): [number, number] {
  const first = tokenAt(tokens, start)
  let last = tokenAt(tokens, Math.max(start, end - 1))
  while (last < tokens.length && (tokens[last] as Token).start < end) last += 1
  return [first, Math.max(first, last)]
}
