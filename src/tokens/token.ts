import type { Span } from '../span.js'

/** A word, number or mark. Tokens cover every non-blank character of the text exactly once, in order. */
export interface Token extends Span {
  /** The characters themselves: `text.slice(start, end)`. */
  readonly text: string
  /** Lower case, curly apostrophes made straight: "’s" is "'s". */
  readonly normal: string
  /** Index into the blocks. */
  readonly block: number
}

/** A sentence of one block, as a span and as a half-open range of token indexes. */
export interface Sentence extends Span {
  readonly block: number
  readonly firstToken: number
  readonly endToken: number
}
