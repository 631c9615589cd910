import type { Meter } from '../meter.js'
import type { Reading } from '../reading.js'
import type { WordTags } from '../tokens/tag.js'
import type { Sentence, Token } from '../tokens/token.js'
import { isCapital, isWord } from './word-shape.js'

/** How the article as a whole writes its words. */
export interface Casing {
  /** Words it writes without a capital. */
  readonly lower: ReadonlySet<string>
  /** Words it writes with a capital in mid-sentence. */
  readonly upper: ReadonlySet<string>
  /** Of the capitalised, those written "Varga", not only "VARGA". */
  readonly mixed: ReadonlySet<string>
  /** One entry a block: 1 where most longer words have a capital, so that it says nothing about names. */
  readonly shouting: Uint8Array
}

/** Looks once over the whole article, headlines With Capitals Throughout left out. */
export function readCasing({ tokens, tags, blocks, sentences }: Reading, meter?: Meter): Casing {
  const lower = new Set<string>()
  const upper = new Set<string>()
  const mixed = new Set<string>()
  const shouting = titleCaseBlocks(tokens, blocks.length)
  const note = (at: number, sentence: Sentence): void => {
    const token = tokens[at] as Token
    if (!isWord(token) || shouting[token.block] === 1) return
    if (!isCapital(token)) {
      lower.add(token.normal)
      return
    }
    if (token.text !== token.text.toUpperCase()) mixed.add(token.normal)
    if (!isInitialPlace(tokens, tags, at, sentence)) upper.add(token.normal)
  }
  for (const sentence of sentences) {
    if (meter !== undefined) meter.steps += sentence.endToken - sentence.firstToken
    for (let at = sentence.firstToken; at < sentence.endToken; at++) note(at, sentence)
  }
  return { lower, upper, mixed, shouting }
}

function titleCaseBlocks(tokens: readonly Token[], count: number): Uint8Array {
  const all = new Uint32Array(count)
  const upper = new Uint32Array(count)
  /** A line that ends in a period or a colon ("Health Secretary Ann Roe said:") is a sentence, however many names it has. */
  const stopped = new Uint8Array(count)
  for (const token of tokens) {
    stopped[token.block] = token.text === '.' || token.text === ':' ? 1 : 0
    if (token.text.length < 4 || !isWord(token)) continue
    all[token.block] = (all[token.block] ?? 0) + 1
    if (isCapital(token)) upper[token.block] = (upper[token.block] ?? 0) + 1
  }
  return Uint8Array.from(all, (words, block) => {
    const share = stopped[block] === 1 ? 0.9 : 0.65
    return words >= 4 && (upper[block] ?? 0) > words * share ? 1 : 0
  })
}

/** Where any word has a capital: at the head of a sentence or an item of a list, behind an opening mark, a colon, a dash. */
export function isInitialPlace(
  tokens: readonly Token[],
  tags: readonly WordTags[],
  at: number,
  sentence: Sentence,
): boolean {
  if (at === sentence.firstToken || isBehindNumber(tokens, at, sentence)) return true
  if (/^(?:Quote|Colon|Dash|Bracket)$/.test((tags[at - 1] as WordTags).pos)) return true
  return !isWord(tokens[at - 1]) && at - 1 === sentence.firstToken
}

/** "1. Rates will rise", "2) Prices will fall" */
function isBehindNumber(tokens: readonly Token[], at: number, { firstToken }: Sentence): boolean {
  if (/^\d{1,2}\.$/.test(tokens[at - 1]?.text ?? '')) return at - 1 === firstToken
  const isMarked = /^[.)]$/.test(tokens[at - 1]?.text ?? '') && /^\d{1,2}$/.test(tokens[at - 2]?.text ?? '')
  return isMarked && (at - 2 === firstToken || tokens[at - 3]?.block !== tokens[at]?.block)
}
