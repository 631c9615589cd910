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

/** Line feed, vertical tab, form feed, carriage return; the two separators of Unicode. */
function isBreak(code: number): boolean {
  return (code >= 10 && code <= 13) || code === 0x2028 || code === 0x2029
}

/** The lines of the text that are not blank. */
export function findLines(text: string, meter?: Meter): Line[] {
  const lines: Line[] = []
  let afterGap = true
  for (let at = 0; at < text.length; ) {
    const end = lineEnd(text, at)
    if (meter !== undefined) meter.steps += end - at + 1
    const line = trim(text, at, end, afterGap)
    if (line.end > line.start) lines.push(line)
    afterGap = line.end === line.start
    at = end + (text.startsWith('\r\n', end) ? 2 : 1)
  }
  return lines
}

function lineEnd(text: string, from: number): number {
  let at = from
  while (at < text.length && !isBreak(text.charCodeAt(at))) at += 1
  return at
}

function trim(text: string, from: number, to: number, afterGap: boolean): Line {
  let start = from
  let end = to
  while (start < end && isBlankAt(text, start)) start += 1
  while (end > start && isBlankAt(text, end - 1)) end -= 1
  return { start, end, indent: start - from, afterGap }
}
