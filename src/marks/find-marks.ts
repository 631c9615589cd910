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

/**
 * ```text
 * > | he said: "We won't," she
 *              ^             opens: a blank before it, a word behind
 *                        ^   closes: a comma before it, a blank behind
 * ```
 */
function readMark(text: string, tokens: readonly Token[], index: number, family: Family, last: Mark | undefined): Mark {
  const { start, end, text: mark, block } = tokens[index] as Token
  const before = tokens[index - 1]
  const after = tokens[index + 1]
  const touchesBefore = before !== undefined && before.block === block && before.end === start
  const touchesAfter = after !== undefined && after.block === block && after.start === end
  const inside = last !== undefined && touchesBefore && last.end === start
  // Behind another mark it reads as that one does: “‘ and ’”.
  const leftOpen = inside ? last.reads === 'opens' : !touchesBefore || /^(?:[([{/]|[—–―-]+)$/.test(before.text)
  const rightWord = touchesAfter && isInsideWord(text, after)
  const rightMark = touchesAfter && familyOf(after.text) !== undefined
  const opens = leftOpen && (rightWord || rightMark)
  const closes = touchesBefore && !rightWord && !(inside && last.reads === 'opens') && !/^[([{]$/.test(before.text)
  const direction = directionOf(mark)
  const loose = !touchesBefore && !touchesAfter
  // Between two words ("end.“[Post]") even a curly mark may have been set the wrong way.
  const squeezed = touchesBefore && touchesAfter && !leftOpen && rightWord
  let reads: Mark['reads'] = 'either'
  if (opens !== closes) reads = opens ? 'opens' : 'closes'
  else if (direction !== 'either' && !squeezed) reads = direction
  const spoken = (touchesBefore && /^[,.!?…]+$/.test(before.text)) || (touchesAfter && /^[,.;]$/.test(after.text))
  return {
    start,
    end,
    text: mark,
    family,
    block,
    token: index,
    reads,
    loose,
    spoken,
    doubtful: isDoubtful(text, start, end, family),
  }
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
