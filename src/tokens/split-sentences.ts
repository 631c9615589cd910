import type { Meter } from '../meter.js'
import type { Block } from '../types.js'
import { findAbbreviation } from './abbreviations.js'
import { classAt, digit, isLowerAt, isUpperAt, isWordAt } from './character.js'
import { exclaimedNames, sentenceStarters, tagVerbs } from './sentence-words.js'
import type { Sentence, Token } from './token.js'

/** The sentences of each block, in order: they cover every token, and none reaches over the border of a block. */
export function splitSentences(
  text: string,
  blocks: readonly Block[],
  tokens: readonly Token[],
  meter?: Meter,
): Sentence[] {
  const sentences: Sentence[] = []
  let first = 0
  let at = 0
  while (at < tokens.length) {
    const end = boundaryAfter(text, tokens, first, at)
    if (meter !== undefined) meter.steps += 1 + Math.max(0, end - at)
    if (end > at) {
      push(sentences, tokens, first, end)
      first = end
    }
    at = Math.max(at + 1, end)
  }
  return blocks.length === 0 ? [] : sentences
}

function push(sentences: Sentence[], tokens: readonly Token[], firstToken: number, endToken: number): void {
  const first = tokens[firstToken]
  const last = tokens[endToken - 1]
  if (first === undefined || last === undefined) return
  sentences.push({ start: first.start, end: last.end, block: first.block, firstToken, endToken })
}

/**
 * The index behind the sentence's last token, where the token at `at` ends it; else -1.
 * ```text
 * > | “Hey! gimme!” she said. He left.
 *         ^                            lower case follows: goes on
 *                ^                     so does "!”" before "she said"
 *                           ^          ends: a capital follows
 * ```
 */
function boundaryAfter(text: string, tokens: readonly Token[], first: number, at: number): number {
  const token = tokens[at]
  if (token === undefined) return -1
  const next = tokens[at + 1]
  if (next === undefined || next.block !== token.block) return at + 1
  const stop = stopOf(token, tokens[at - 1])
  if (stop === null) return -1
  // ". . ." is one ellipsis, which its last period ends.
  if (token.text === '.' && next.text === '.' && next.start > token.end) return -1
  const after = closersEnd(text, tokens, at + 1)
  const follower = tokens[after]
  if (follower === undefined || follower.block !== token.block) return after
  if (at > first && isListNumber(tokens, first, at)) return -1
  if (at === first && stop !== 'abbreviation' && stop !== 'ellipsis') return -1
  return goesOn(text, tokens, at, after, stop) ? -1 : after
}

type Stop = 'period' | 'exclamation' | 'ellipsis' | 'abbreviation'

function stopOf({ text }: Token, before: Token | undefined): Stop | null {
  if (text === '.' && before?.text === '.') return 'ellipsis'
  if (text === '.' || text === '。') return 'period'
  if (text === '!' || text === '?' || /^[!?‽]+$/.test(text)) return 'exclamation'
  const last = text.charAt(text.length - 1)
  if (last === '…') return 'ellipsis'
  if (last !== '.') return null
  return /^[.…]+$/.test(text) ? 'ellipsis' : 'abbreviation'
}

/** "1. Trump", "(2) Cruz", "a. Rubio": the number at the head of a list item is no sentence. */
function isListNumber(tokens: readonly Token[], first: number, at: number): boolean {
  const head = tokens[first]
  if (head === undefined || at - first > 1) return false
  return /^(?:\d{1,3}|[a-z]|[ivx]{1,5})$/i.test(head.normal)
}

const closers = new Set([')', ']', '}', '”', '’', '»', "''", '’’', '›'])

/** The index of the first token from `from` on that is not a bracket or mark closing what stands before it. */
function closersEnd(text: string, tokens: readonly Token[], from: number): number {
  let at = from
  while (at < from + 6 && closes(text, tokens, at, from)) at += 1
  return at
}

/** Whether the token, set right behind the one before, belongs to the sentence that the stop before `from` ends. */
function closes(text: string, tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at]
  const before = tokens[at - 1]
  if (token === undefined || before === undefined || token.start !== before.end || token.block !== before.block)
    return false
  if (closers.has(token.text)) return true
  // The wrong track.'.'' : a period on both sides of the mark.
  if (token.text === '.') return at > from
  return (token.text === '"' || token.text === "'" || token.text === '“') && !isWordAt(text, token.end)
}

/** Whether the sentence goes on behind the stop at `at` and its closing marks, with the token at `after`. */
function goesOn(text: string, tokens: readonly Token[], at: number, after: number, stop: Stop): boolean {
  const token = tokens[at]
  const follower = tokens[after]
  if (token === undefined || follower === undefined) return false
  if (isLowerAt(text, follower.start)) return !isDateless(follower)
  if (/^(?:[,;:)\]}%&/]|[-–—]+)$/.test(follower.text)) return true
  if (stop === 'abbreviation') return abbreviationGoesOn(text, token, tokens, after)
  if (stop === 'period') return false
  const marked = after > at + 1
  if (stop === 'exclamation' && !marked && exclaimedNames.has(tokens[at - 1]?.normal ?? '')) {
    return !sentenceStarters.has(follower.normal)
  }
  return marked && isTag(text, tokens, after)
}

/** Lower-case words that are names or addresses and may begin a sentence: "iPhone", "@realDonaldTrump", "http://…". */
function isDateless({ text }: Token): boolean {
  return /^[a-z]{1,2}[A-Z]/.test(text) || text.startsWith('http')
}

/** "Smith said", "Gen. John W. Smith asked": up to five capitalised words, then a verb of saying. */
function isTag(text: string, tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + 6; at += 1) {
    const token = tokens[at]
    if (token === undefined || token.block !== tokens[from]?.block) return false
    if (at > from && tagVerbs.has(token.normal)) return true
    if (!isUpperAt(text, token.start) || (at === from && sentenceStarters.has(token.normal))) return false
  }
  return false
}

function abbreviationGoesOn(text: string, token: Token, tokens: readonly Token[], after: number): boolean {
  const follower = tokens[after]
  if (follower === undefined) return false
  const word = token.normal.slice(0, -1)
  const row = findAbbreviation(word.slice(word.lastIndexOf('-') + 1))
  if (row !== undefined && !row.ends) return true
  if (classAt(text, follower.start) === digit) return row?.needs !== 'place'
  if (/^(?:[“"«„]|``|'')$/.test(follower.text)) {
    // C. L. "Butch" Otter: a nickname.
    return !isUpperAt(text, follower.end) || /^(?:["”»“]|'')$/.test(tokens[after + 2]?.text ?? '')
  }
  if (!isUpperAt(text, follower.start)) return true
  return !sentenceStarters.has(follower.normal) || isInitialI(follower, tokens[after + 1])
}

/** "George A. I. Smith": an "I." behind an initial is one more initial. */
function isInitialI(follower: Token, next: Token | undefined): boolean {
  return follower.text === 'I.' && next !== undefined
}
