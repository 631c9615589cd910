import type { Meter } from '../meter.js'
import { compareSpans } from '../span.js'
import type { Token } from '../tokens/token.js'
import type { Block, Diagnostic } from '../types.js'
import { findMarks, type Mark } from './find-marks.js'
import { matchMarks, type Scene, type Stretch } from './match-marks.js'
import type { Family } from './quote-marks.js'
import type { QuotedSpan } from './quoted-span.js'

/** The stretches between quotation marks, outer ones before those nested in them, and what is odd about the marks. */
export function findQuotedSpans(
  text: string,
  blocks: readonly Block[],
  tokens: readonly Token[],
  meter?: Meter,
): { quotedSpans: QuotedSpan[]; diagnostics: Diagnostic[] } {
  const marks = findMarks(text, tokens, meter)
  const scene: Scene = { text, tokens, primary: findPrimary(marks), meter }
  const quotedSpans: QuotedSpan[] = []
  const diagnostics: Diagnostic[] = []
  /** The span left open by an earlier block, waiting for a block that begins with its mark again. */
  let waiting = -1
  let at = 0
  for (const [index, block] of blocks.entries()) {
    const from = at
    while (at < marks.length && marks[at]?.block === index) at += 1
    const own = marks.slice(from, at)
    const stretches = matchMarks(scene, block, own)
    if (waiting >= 0 && passesOver(block, stretches)) continue
    const continued = waiting >= 0 && resumes(block, stretches, quotedSpans[waiting], scene) ? waiting : null
    if (waiting >= 0 && continued === null) diagnostics.push(unclosed(quotedSpans[waiting]))
    waiting = -1
    for (const [span, runsOn] of nest(stretches, block, index, continued)) {
      if (runsOn && span.depth === 0) waiting = quotedSpans.length
      else if (span.close === null) diagnostics.push(unclosed(span))
      quotedSpans.push(span)
    }
  }
  if (waiting >= 0) diagnostics.push(unclosed(quotedSpans[waiting]))
  return { quotedSpans, diagnostics }
}

/** The families the document quotes speech with: single marks only where they do so more than double ones. */
function findPrimary(marks: readonly Mark[]): ReadonlySet<Family> {
  let single = 0
  let double = 0
  for (const { family, reads, spoken, doubtful } of marks) {
    if (reads !== 'closes' || !spoken || doubtful) continue
    if (family === 'single') single += 1
    else double += 1
  }
  return new Set(single > double ? ['double', 'single', 'guillemet', 'angle'] : ['double', 'guillemet', 'angle'])
}

/** A photo credit or advertisement between two paragraphs of one quotation does not end it. */
function passesOver(block: Block, stretches: readonly Stretch[]): boolean {
  return stretches.length === 0 && ['credit', 'caption', 'other', 'tags'].includes(block.kind)
}

/** Whether the block begins with the mark that the waiting span was opened with. */
function resumes(
  block: Block,
  stretches: readonly Stretch[],
  waiting: QuotedSpan | undefined,
  { text }: Scene,
): boolean {
  const family = stretches.find(({ open }) => open.start === block.start)?.open
  return family !== undefined && waiting !== undefined && sameMark(family.text, text.slice(waiting.open.start, waiting.open.end))
}

function sameMark(a: string, b: string): boolean {
  const double = /^["“„‟]$|^''$|^``$/
  return a === b || (double.test(a) && double.test(b)) || (/^['‘]$/.test(a) && /^['‘]$/.test(b))
}

/** The stretches in order, outer ones first, with their depth. */
function nest(
  stretches: readonly Stretch[],
  block: Block,
  index: number,
  continued: number | null,
): [QuotedSpan, boolean][] {
  const ordered = stretches
    .map((stretch) => ({ ...stretch, start: stretch.open.start }))
    .sort((a, b) => a.start - b.start || compareSpans(b, a))
  const ends: number[] = []
  return ordered.map(({ open, close, start, end, runsOn }) => {
    while (ends.length > 0 && (ends[ends.length - 1] ?? 0) <= start) ends.pop()
    const depth = ends.length
    ends.push(end)
    const continues = start === block.start && depth === 0 ? continued : null
    const span: QuotedSpan = {
      start,
      end,
      open: { start: open.start, end: open.end },
      close: close === null ? null : { start: close.start, end: close.end },
      depth,
      continues,
      block: index,
    }
    return [span, runsOn]
  })
}

function unclosed(span: QuotedSpan | undefined): Diagnostic {
  const { start, end } = span?.open ?? { start: 0, end: 0 }
  return { code: 'unclosed-mark', message: 'This quotation mark is never closed.', span: { start, end } }
}
