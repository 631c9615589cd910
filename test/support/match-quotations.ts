import type { Span } from '../../src/span.js'
import { overlaps } from '../../src/span.js'
import type { Quotation } from '../../src/types.js'
import type { GoldenQuotation, GoldenSpan } from './golden-file.js'

/** The result that answers each expected quotation, one to one, best overlap first. */
export function matchQuotations(
  expected: readonly GoldenQuotation[],
  actual: readonly Quotation[],
): Map<GoldenQuotation, Quotation> {
  const pairs = expected.flatMap((golden) =>
    actual.map((quotation) => ({ golden, quotation, score: similarity(golden, quotation) })),
  )
  pairs.sort((a, b) => b.score - a.score)
  const matches = new Map<GoldenQuotation, Quotation>()
  const used = new Set<Quotation>()
  for (const { golden, quotation, score } of pairs) {
    if (score <= 0 || matches.has(golden) || used.has(quotation)) continue
    matches.set(golden, quotation)
    used.add(quotation)
  }
  return matches
}

/** The spans of golden pieces that have been located. */
export function spansOf(pieces: readonly GoldenSpan[]): Span[] {
  return pieces.map(({ start = 0, end = 0 }) => ({ start, end }))
}

/** 0 for two that are not the same: contents must share half their characters, or the cue and some content. */
function similarity(golden: GoldenQuotation, quotation: Quotation): number {
  const sameCue =
    golden.cue && quotation.cue ? spansOf([golden.cue]).some((cue) => overlaps(cue, quotation.cue ?? cue)) : false
  if (golden.content.length === 0) return sameCue ? 1 : 0
  const contents = jaccard(spansOf(golden.content), quotation.content)
  const enough = contents >= 0.5 || (sameCue && (contents > 0 || quotation.content.length === 0))
  return enough ? contents + (sameCue ? 0.5 : 0) + 0.001 : 0
}

function jaccard(a: readonly Span[], b: readonly Span[]): number {
  const length = (spans: readonly Span[]) => spans.reduce((sum, { start, end }) => sum + end - start, 0)
  const shared = a.reduce(
    (sum, one) =>
      sum +
      b.reduce((inner, two) => inner + Math.max(0, Math.min(one.end, two.end) - Math.max(one.start, two.start)), 0),
    0,
  )
  const all = length(a) + length(b) - shared
  return all > 0 ? shared / all : 0
}
