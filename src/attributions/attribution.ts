import type { Span } from '../span.js'
import type { Kind } from '../types.js'

/** One cue with its source and content, as linked; spans only, before anybody is identified. */
export interface Attribution {
  readonly kind: Kind
  /** In order, never overlapping; empty for "declined to comment" and the like. */
  readonly content: readonly Span[]
  /** Null for a quotation that stands without one, attributed by continuity. */
  readonly cue: Span | null
  readonly source: Span | null
  /**
   * Index (into the attributions of the article) of the attribution whose speaker goes on speaking here, where the
   * words have no source of their own; else null.
   */
  readonly continues: number | null
  readonly probability: number
  readonly evidence: readonly string[]
}
