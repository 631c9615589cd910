import { readText } from '../../src/article/read-text.js'
import { findQuotedSpans } from '../../src/marks/find-quoted-spans.js'
import type { Reading } from '../../src/reading.js'
import { splitSentences } from '../../src/tokens/split-sentences.js'
import { tag } from '../../src/tokens/tag.js'
import { tokenize } from '../../src/tokens/tokenize.js'

/** A plain text as the stages before the attributions read it. */
export function readPlain(text: string): Reading {
  const blocks = readText(text)
  const tokens = tokenize(text, blocks)
  const { quotedSpans } = findQuotedSpans(text, blocks, tokens)
  return { text, blocks, tokens, sentences: splitSentences(text, blocks, tokens), quotedSpans, tags: tag(tokens) }
}
