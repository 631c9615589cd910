import { readText } from './article/read-text.js'
import { findQuotedSpans } from './marks/find-quoted-spans.js'
import type { QuotedSpan } from './marks/quoted-span.js'
import { createMeter, type Meter } from './meter.js'
import { splitSentences } from './tokens/split-sentences.js'
import { tag, type WordTags } from './tokens/tag.js'
import type { Sentence, Token } from './tokens/token.js'
import { tokenize } from './tokens/tokenize.js'
import type { Block, Diagnostic } from './types.js'

/** The article as read, before anything is attributed: what every later stage looks at. */
export interface Reading {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly quotedSpans: readonly QuotedSpan[]
  /** One entry a token. */
  readonly tags: readonly WordTags[]
  /** What was odd: marks never closed. */
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads a plain text: its blocks, words, sentences, quotation marks and parts of speech. */
export function readArticle(text: string, meter: Meter = createMeter()): Reading {
  const blocks = readText(text, meter)
  const tokens = tokenize(text, blocks, meter)
  const sentences = splitSentences(text, blocks, tokens, meter)
  const { quotedSpans, diagnostics } = findQuotedSpans(text, blocks, tokens, meter)
  return { text, blocks, tokens, sentences, quotedSpans, tags: tag(tokens), diagnostics }
}
