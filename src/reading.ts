import type { QuotedSpan } from './marks/quoted-span.js'
import type { WordTags } from './tokens/tag.js'
import type { Sentence, Token } from './tokens/token.js'
import type { Block } from './types.js'

/** The article as read, before anything is attributed: what every later stage looks at. */
export interface Reading {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly quotedSpans: readonly QuotedSpan[]
  /** One entry a token. */
  readonly tags: readonly WordTags[]
}
