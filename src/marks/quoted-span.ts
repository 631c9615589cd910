import type { Span } from '../span.js'

/** A stretch between quotation marks, marks included, within one block. Outer spans come before the ones nested in them. */
export interface QuotedSpan extends Span {
  /** The opening mark. */
  readonly open: Span
  /** The closing mark; null where it is never closed and the stretch runs to the end of its block. */
  readonly close: Span | null
  /** 0 for an outer quotation, 1 for one inside it, and so on. */
  readonly depth: number
  /** Index of the quoted span of an earlier block that was left open and goes on here; else null. */
  readonly continues: number | null
  /** Index of the block it stands in. */
  readonly block: number
}
