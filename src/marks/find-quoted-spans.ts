import type { Meter } from '../meter.js'
import type { Token } from '../tokens/token.js'
import type { Block, Diagnostic } from '../types.js'
import { findMarks, type Mark } from './find-marks.js'
import { matchMarks, type Scene, type Stretch } from './match-marks.js'
import type { Family } from './quote-marks.js'
import type { QuotedSpan } from './quoted-span.js'

/** A quoted span whose end may still move. */
type Nested = { -readonly [Key in keyof QuotedSpan]: QuotedSpan[Key] } & { readonly runsOn: boolean }

/** The stretches between quotation marks, outer ones before those nested in them, and the marks never closed. */
export function findQuotedSpans(
  text: string,
  blocks: readonly Block[],
  tokens: readonly Token[],
  meter?: Meter,
): { quotedSpans: QuotedSpan[]; diagnostics: Diagnostic[] } {
  const marks = findMarks(text, tokens, meter)
  const scene: Scene = { tokens, primary: findPrimary(marks), meter }
  const perBlock = groupByBlock(marks, blocks.length)
  const quotedSpans: QuotedSpan[] = []
  const diagnostics: Diagnostic[] = []
  /** The span that runs on into the next paragraph, or -1. */
  let waiting = -1
  if (meter !== undefined) meter.steps += blocks.length
  for (const [index, block] of blocks.entries()) {
    const own = perBlock[index] ?? []
    if (own.length === 0) continue
    const continued = waiting
    waiting = -1
    const stretches = matchMarks(scene, block, own, findResumed(blocks, perBlock, index))
    for (const { runsOn, ...span } of nest(stretches, block, index, continued)) {
      if (runsOn) waiting = quotedSpans.length
      else if (span.close === null) diagnostics.push(unclosed(span))
      quotedSpans.push(span)
    }
  }
  return { quotedSpans, diagnostics }
}

function groupByBlock(marks: readonly Mark[], count: number): Mark[][] {
  const perBlock: Mark[][] = Array.from({ length: count }, () => [])
  for (const mark of marks) perBlock[mark.block]?.push(mark)
  return perBlock
}

/** The families the document quotes speech with: single marks where they do so more often than the others. */
function findPrimary(marks: readonly Mark[]): ReadonlySet<Family> {
  let single = 0
  let others = 0
  for (const { family, reads, spoken, doubtful } of marks) {
    if (reads !== 'closes' || !spoken || doubtful) continue
    if (family === 'single') single += 1
    else others += 1
  }
  return new Set(single > others ? ['double', 'guillemet', 'angle', 'single'] : ['double', 'guillemet', 'angle'])
}

/** A photo credit or advertisement between two paragraphs of one quotation does not end it. */
function passesOver(block: Block, marks: readonly Mark[]): boolean {
  return marks.length === 0 && ['credit', 'caption', 'other', 'tags'].includes(block.kind)
}

/** The mark with which the next paragraph begins, which takes up a quotation left open in this one. */
function findResumed(blocks: readonly Block[], perBlock: readonly Mark[][], index: number): Mark | undefined {
  for (let at = index + 1; at < blocks.length; at += 1) {
    const block = blocks[at] as Block
    const first = perBlock[at]?.[0]
    if (first === undefined && passesOver(block, [])) continue
    return first?.start === block.start && first.reads !== 'closes' ? first : undefined
  }
  return undefined
}

/**
 * The stretches as spans in order, outer ones first, each with its depth; the first may continue an earlier span.
 * Where the end of an outer one was only guessed, it is moved behind what is nested in it.
 */
function nest(stretches: readonly Stretch[], block: Block, index: number, continued: number): Nested[] {
  const spans: Nested[] = []
  let around: Nested[] = []
  for (const { open, close, end, runsOn } of [...stretches].sort(
    (a, b) => a.open.start - b.open.start || b.end - a.end,
  )) {
    around = around.filter((outer) => outer.end > open.start)
    if (around.some((outer) => outer.end < end && outer.close !== null)) continue
    for (const outer of around) outer.end = Math.max(outer.end, end)
    const span: Nested = {
      start: open.start,
      end,
      open: { start: open.start, end: open.end },
      close: close === null ? null : { start: close.start, end: close.end },
      depth: around.length,
      continues: continued >= 0 && open.start === block.start ? continued : null,
      block: index,
      runsOn,
    }
    spans.push(span)
    around.push(span)
  }
  return spans
}

function unclosed({ open: { start, end } }: QuotedSpan): Diagnostic {
  return { code: 'unclosed-mark', message: 'This quotation mark is never closed.', span: { start, end } }
}
