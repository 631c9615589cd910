import type { Span } from '../span.js'

/** What a name seems to name, from its own words and those next to it. */
export type NameKind = 'person' | 'org' | 'place' | 'unknown'

/** A stretch of the article that names somebody or something. */
export interface NameMention extends Span {
  readonly firstToken: number
  readonly endToken: number
  /** Where the titles begin that stand before the name: `firstToken` when there are none. */
  readonly titleToken: number
  readonly sentence: number
  readonly kind: NameKind
  /** The words of the name without suffix, folded: "Vladimir V. Putin" is vladimir, v, putin. */
  readonly words: readonly string[]
  /** "jr", "iii"; null when it has none. */
  readonly suffix: string | null
  /** Whether "the" stands before it: "the Guttmacher Institute". */
  readonly definite: boolean
  /** Whether it stands between quotation marks. */
  readonly quoted: boolean
}
