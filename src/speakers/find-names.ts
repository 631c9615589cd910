import type { Meter } from '../meter.js'
import type { Reading } from '../reading.js'
import type { Token } from '../tokens/token.js'
import type { NameMention } from './mention.js'
import { createNameReader, isTitle, mayStartName, nameRunEnd } from './name-reader.js'
import { readNameRun, singleName } from './read-name-run.js'

/** Every name in the article, in order: "Vladimir V. Putin", "the Federal Election Commission", "Ali". */
export function findNames(reading: Reading, quoted: Uint8Array, sentenceOf: Int32Array, meter?: Meter): NameMention[] {
  const names: NameMention[] = []
  const bare: NameMention[] = []
  const reader = createNameReader(reading, quoted, sentenceOf, meter)
  for (const sentence of reading.sentences) {
    if (meter !== undefined) meter.steps += sentence.endToken - sentence.firstToken
    // “OBAN —”: the place in a dateline is no short name of “the Oban Times”.
    if (reading.blocks[sentence.block]?.kind === 'dateline') continue
    let at = sentence.firstToken
    while (at < sentence.endToken) {
      if (!mayStartName(reader, at, sentence)) {
        at += 1
        continue
      }
      const end = nameRunEnd(reader, at, sentence)
      const found = readNameRun(reader, at, end)
      names.push(...found)
      if (found.length === 0 && end === at + 1 && isTitle(reader, at)) bare.push(singleName(reader, at))
      at = end
    }
  }
  return withSurnames(names, bare)
}

/** "King says" behind "Billie Jean King": a word that could be a title is here a surname. */
function withSurnames(names: NameMention[], bare: readonly NameMention[]): NameMention[] {
  const surnames = new Set(
    names.filter((name) => name.kind === 'person' && name.words.length > 1).map((name) => name.words.at(-1)),
  )
  const known = bare.filter((name) => !name.definite && surnames.has(name.words[0]))
  return known.length === 0 ? names : [...names, ...known].sort((a, b) => a.start - b.start)
}

/** Token by token, 1 where it stands between quotation marks. */
export function quotedTokens({ tokens, quotedSpans }: Reading): Uint8Array {
  const quoted = new Uint8Array(tokens.length)
  let at = 0
  for (const span of quotedSpans) {
    if (span.depth > 0) continue
    while (at < tokens.length && (tokens[at] as Token).start < span.start) at += 1
    for (; at < tokens.length && (tokens[at] as Token).end <= span.end; at += 1) quoted[at] = 1
  }
  return quoted
}
