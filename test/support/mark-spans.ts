import type { Span } from '../../src/span.js'

/** The text of a marked line and where its roles stand. */
export interface MarkedLine {
  readonly text: string
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
}

const roles = new Map([
  ['{', 'source'],
  ['<', 'cue'],
  ['[', 'content'],
] as const)
const closers = '}>]'

/** `{Ann} <said> [it rained].` without its marks, and the spans they stood round: source, cue, content. */
export function markSpans(line: string): MarkedLine {
  const spans: Record<'source' | 'cue' | 'content', Span[]> = { source: [], cue: [], content: [] }
  const open: { role: 'source' | 'cue' | 'content'; start: number }[] = []
  let text = ''
  for (const character of line) {
    const role = roles.get(character as '{' | '<' | '[')
    if (role !== undefined) open.push({ role, start: text.length })
    else if (closers.includes(character)) {
      const last = open.pop()
      if (last !== undefined) spans[last.role].push({ start: last.start, end: text.length })
    } else text += character
  }
  return { text, ...spans }
}
