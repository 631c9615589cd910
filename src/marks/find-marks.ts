import type { Meter } from '../meter.js'
import type { Span } from '../span.js'
import { classAt, digit, isBlankAt, isWordAt } from '../tokens/character.js'
import type { Token } from '../tokens/token.js'
import { directionOf, type Family, familyOf } from './quote-marks.js'

/** A quotation mark, or an apostrophe that looks like one, with what its form and its neighbours say of it. */
export interface Mark extends Span {
  readonly text: string
  readonly family: Family
  readonly block: number
  /** Index of its token. */
  readonly token: number
  /** `opens` and `closes` where it can be only that; `either` where only the marks before it can tell. */
  readonly reads: 'opens' | 'closes' | 'either'
  /** It may be an apostrophe or an inch mark: "the players' union", "a 12" pizza". */
  readonly doubtful: boolean
  /** It stands apart from the words on both sides. */
  readonly loose: boolean
  /** A comma or stop stands on one side of it, as at the end of a speech. */
  readonly spoken: boolean
}

/** Every token that may be a quotation mark, in order. */
export function findMarks(text: string, tokens: readonly Token[], meter?: Meter): Mark[] {
  const marks: Mark[] = []
  for (const [index, token] of tokens.entries()) {
    if (meter !== undefined) meter.steps += 1
    const family = token.end - token.start > 2 ? undefined : familyOf(token.text)
    if (family !== undefined) marks.push(readMark(text, tokens, index, family, marks[marks.length - 1]))
  }
  return marks
}

function readMark(text: string, tokens: readonly Token[], index: number, family: Family, last: Mark | undefined): Mark {
  const { start, end, text: mark, block } = tokens[index] as Token
  const before = tokens[index - 1]
  const after = tokens[index + 1]
  const sides: Sides = {
    before: before?.end === start && before.block === block ? before : undefined,
    after: after?.start === end && after.block === block ? after : undefined,
    // Behind another mark it reads as that one does: “‘ and ’”.
    last: last?.end === start && last.block === block ? last : undefined,
  }
  const reads = readSides(text, mark, sides)
  const loose = sides.before === undefined && sides.after === undefined
  const spoken = /^[,.!?…]+$/.test(sides.before?.text ?? '') || /^[,.;]$/.test(sides.after?.text ?? '')
  const doubtful = isDoubtful(text, start, end, family)
  return { start, end, text: mark, family, block, token: index, reads, loose, spoken, doubtful }
}

/** What stands right beside a mark, without a blank between. */
interface Sides {
  readonly before: Token | undefined
  readonly after: Token | undefined
  readonly last: Mark | undefined
}

/**
 * ```text
 * > | he said: "We won't," she
 *              ^             opens: a blank before it, a word behind
 *                        ^   closes: a comma before it, a blank behind
 * ```
 */
function readSides(text: string, mark: string, { before, after, last }: Sides): Mark['reads'] {
  const behindOpen = last !== undefined ? last.reads === 'opens' : /^(?:[([{/]|[—–―-]+)$/.test(before?.text ?? '(')
  const atWord = after !== undefined && isInsideWord(text, after)
  const atMark = after !== undefined && familyOf(after.text) !== undefined
  const opens = behindOpen && (atWord || atMark)
  const closes = before !== undefined && !atWord && last?.reads !== 'opens' && !/^[([{]$/.test(before.text)
  if (opens !== closes) return opens ? 'opens' : 'closes'
  // Between two words ("end.“[Post]") even a curly mark may have been set the wrong way.
  const squeezed = before !== undefined && atWord && !behindOpen
  return squeezed ? 'either' : directionOf(mark)
}

/** Whether the token begins what is quoted: a word, an amount, a bracket, "..." before a word. */
function isInsideWord(text: string, { text: word, end }: Token): boolean {
  if (/^[.…]{2,}$|^…$/.test(word)) return isWordAt(text, end)
  if (familyOf(word) !== undefined) return false
  if (/^['’](?:s|d|re|ve|ll|m)$/i.test(word)) return false
  return !/^(?:[.,;:!?)\]}/…]|[!?]+|[—–―-]+)$/.test(word)
}

/** After a number: feet or inches. A single mark after "s" or a dropped "g": a possessive, unless a comma follows. */
function isDoubtful(text: string, start: number, end: number, family: Family): boolean {
  if (classAt(text, start - 1) === digit) return !isYear(text, start)
  if (family !== 'single' || !isBlankAt(text, end) || !isWordAt(text, end + 1)) return false
  const tail = text.slice(Math.max(0, start - 3), start).toLowerCase()
  return /(?:[sxz]|\win|\b[aotn]|\ban|\bth|\bol)$/.test(tail)
}

function isYear(text: string, end: number): boolean {
  return [1, 2, 3, 4].every((back) => classAt(text, end - back) === digit)
}
