import type { Meter } from '../meter.js'
import type { Block } from '../types.js'
import { isBlankAt } from './character.js'
import { markEnd } from './scan-mark.js'
import { cliticStart, wordEnd } from './scan-word.js'
import type { Token } from './token.js'

/** The words, numbers and marks of the text, in order; no token reaches over the border of a block. */
export function tokenize(text: string, blocks: readonly Block[], meter?: Meter): Token[] {
  const tokens: Token[] = []
  for (const [index, block] of blocks.entries()) {
    let at = block.start
    while (at < block.end) {
      if (meter !== undefined) meter.steps += 1
      if (isBlankAt(text, at)) {
        at += 1
        continue
      }
      const end = tokenEnd(text, at, block)
      if (meter !== undefined) meter.steps += end - at
      pushWord(tokens, text, at, end, index)
      at = end
    }
  }
  return tokens
}

/**
 * ```text
 * > | the players' 30-day ban
 *             ^at           the mark, on its own
 *     ^at    ^end           a word up to where nothing joins it to the next character
 * ```
 */
function tokenEnd(text: string, at: number, block: Block): number {
  const end = wordEnd(text, at, block)
  return end > at ? end : markEnd(text, at, block)
}

/** Pushes the word, its clitics as tokens of their own: "shouldn't've" is should + n't + 've. */
function pushWord(tokens: Token[], text: string, start: number, end: number, block: number): void {
  const cuts = [end]
  // No word has more than three clitics; the limit keeps "'s's's's…" from being cut into a million.
  for (let cut = end; cuts.length <= 3 && cut - start > 2; cuts.unshift(cut)) {
    const next = cliticStart(text, start, cut)
    if (next <= start || next >= cut) break
    cut = next
  }
  let from = start
  for (const cut of cuts) {
    tokens.push(createToken(text, from, cut, block))
    from = cut
  }
}

function createToken(text: string, start: number, end: number, block: number): Token {
  const word = text.slice(start, end)
  return { start, end, text: word, normal: normalize(word), block }
}

const odd = /[^\x21-\x7e]/

/**
 * Lower case, curly apostrophes straight, invisible characters left out: "co\u00adoperate’s" is "cooperate's"; in one
 * piece what a line end broke: "ex-\npected" is "expected".
 */
function normalize(word: string): string {
  const lower = word.includes('\n') ? word.toLowerCase().replaceAll('-\n', '') : word.toLowerCase()
  if (!odd.test(lower)) return lower
  const plain = lower.replace(/[‘’ʼ]/gu, "'")
  const visible = plain.replace(/\p{Cf}/gu, '')
  return visible === '' ? plain : visible
}
