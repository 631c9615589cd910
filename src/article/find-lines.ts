import type { Meter } from '../meter.js'
import type { Span } from '../span.js'
import { isBlankAt } from '../tokens/character.js'

/** A line of the text that is not blank: its span, without the blanks around it. */
export interface Line extends Span {
  /** How many blanks stand before it. */
  readonly indent: number
  /** Whether a blank line, or the beginning of the text, stands before it. */
  readonly afterGap: boolean
}

/** Line feed, vertical tab, form feed, carriage return; NEL and the two separators of Unicode. */
function isBreak(code: number): boolean {
  return (code >= 10 && code <= 13) || code === 0x85 || code === 0x2028 || code === 0x2029
}

/** The lines of the text that are not blank. */
export function findLines(text: string, meter?: Meter): Line[] {
  const lines: Line[] = []
  let at = 0
  let blankLine = true
  while (at < text.length) {
    const begin = at
    while (at < text.length && !isBreak(text.charCodeAt(at))) at += 1
    let start = begin
    let end = at
    while (start < end && isBlankAt(text, start)) start += 1
    while (end > start && isBlankAt(text, end - 1)) end -= 1
    if (meter !== undefined) meter.steps += at - begin + 1
    if (end > start) lines.push({ start, end, indent: start - begin, afterGap: blankLine })
    blankLine = end === start
    at += text.startsWith('\r\n', at) ? 2 : 1
  }
  return lines
}
