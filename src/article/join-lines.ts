import type { Meter } from '../meter.js'
import type { Span } from '../span.js'
import { isBlankAt, isLowerAt } from '../tokens/character.js'
import type { Line } from './find-lines.js'
import { standsAlone } from './line-patterns.js'

/** How the lines of this text are broken. */
interface Layout {
  /** Whether paragraphs are broken into lines of about one length. */
  readonly wrapped: boolean
  /** Whether a blank line stands between paragraphs. */
  readonly spaced: boolean
  /** The length of a full line, where they are. */
  readonly width: number
}

/** The paragraphs the lines make up: one line each, or several where lines are broken inside a paragraph. */
export function joinLines(text: string, lines: readonly Line[], meter?: Meter): Span[] {
  const layout = findLayout(text, lines, meter)
  const spans: Span[] = []
  let start = -1
  for (const [index, line] of lines.entries()) {
    if (meter !== undefined) meter.steps += 1
    if (start < 0) start = line.start
    const next = lines[index + 1]
    if (next !== undefined && joins(text, line, next, layout) && !standsAlone(text, line) && !standsAlone(text, next)) {
      continue
    }
    spans.push({ start, end: line.end })
    start = -1
  }
  return spans
}

/**
 * Lines are wrapped where many of those right under another begin in lower case, which a paragraph does not, and all
 * are short.
 */
function findLayout(text: string, lines: readonly Line[], meter?: Meter): Layout {
  let pairs = 0
  let broken = 0
  let gaps = 0
  const lengths: number[] = []
  for (const [index, line] of lines.entries()) {
    if (meter !== undefined) meter.steps += 1
    lengths.push(line.end - line.start)
    const before = lines[index - 1]
    if (line.afterGap) gaps += 1
    if (line.afterGap || before === undefined) continue
    pairs += 1
    if (isLowerAt(text, line.start) && !endsSentence(text, before)) broken += 1
  }
  lengths.sort((a, b) => a - b)
  const width = lengths[Math.floor((lengths.length - 1) * 0.98)] ?? 0
  return { wrapped: broken >= 2 && broken >= pairs * 0.3 && width <= 130, spaced: gaps > 3, width }
}

function joins(text: string, line: Line, next: Line, layout: Layout): boolean {
  const finished = endsSentence(text, line)
  const lower = isLowerAt(text, next.start)
  const long = line.end - line.start >= 40
  // A page break in the middle of a sentence: "… the mayor, who\n\nhad left early".
  if (next.afterGap) return long && !finished && lower && layout.wrapped
  if (layout.wrapped) {
    if (next.indent > line.indent + 1 && finished) return false
    if (!finished && lower) return true
    const room = layout.width - (line.end - line.start)
    return room <= firstWordLength(text, next) + slackOf(text, line, finished, lower, layout)
  }
  if (!long || finished) return false
  return lower || (isInsideMarks(text, line) && !/^["“'‘«„]/.test(text.slice(next.start, next.start + 1)))
}

/**
 * How much of a full line may be left empty. After a sentence hardly any, but "Short version:" at the end of a line goes on
 * with "we are stopped" at the head of the next.
 */
function slackOf(text: string, line: Span, finished: boolean, lower: boolean, { spaced, width }: Layout): number {
  const halfway = lower && /[:;]$/.test(text.slice(line.end - 1, line.end))
  if (finished && !halfway && spaced) return width / 4
  return finished && !halfway ? 2 : Math.max(6, width / 6)
}

/** Whether the line ends as a sentence does: with a stop, or a stop and closing marks. */
function endsSentence(text: string, line: Span): boolean {
  return /[.!?:;…][)\]"”’'»]*$|[”»"]$/.test(text.slice(Math.max(line.start, line.end - 8), line.end))
}

/** “It / will be necessary: whether the last mark in the line, within reach, is an opening one. */
function isInsideMarks(text: string, line: Span): boolean {
  for (let at = line.end - 1; at >= line.start && at > line.end - 400; at -= 1) {
    const mark = text.charAt(at)
    if (mark === '“' || mark === '«' || mark === '„') return true
    if (mark === '”' || mark === '»') return false
  }
  return false
}

function firstWordLength(text: string, line: Span): number {
  let at = line.start
  while (at < line.end && at < line.start + 40 && !isBlankAt(text, at)) at += 1
  return at - line.start
}
