import { attribute } from '../attributions/attribute.js'
import { committedModels } from '../attributions/models.js'
import { completeAttributions } from '../context/complete-attributions.js'
import { proposeInner } from '../context/inner-proposals.js'
import { innerSigns } from '../context/inner-signs.js'
import { layAttributions } from '../context/layout.js'
import type { MarkedArticle } from '../corpus/read-marked.js'
import { createMeter } from '../meter.js'
import { signsOf } from '../model/learnt-signs.js'
import { readArticle } from '../reading.js'
import { overlaps, type Span } from '../span.js'
import type { SignCase } from './fit-signs.js'

/**
 * What the models find in the reported clauses of a marked article, whether a rule finds it too or not: it is a saying where
 * an attribution with such a cue is marked whose content shares half of all words.
 */
export function innerCases({ text, gold }: MarkedArticle): SignCase[] {
  const meter = createMeter()
  const reading = readArticle(text, meter)
  const found = completeAttributions(reading, attribute(reading, committedModels(), null, meter), meter)
  const outer = found.filter(({ evidence }) => !evidence.includes('inside-another'))
  const { tokens } = reading
  const spanOf = ({ first, end }: { first: number; end: number }): Span => ({
    start: tokens[first]?.start ?? 0,
    end: tokens[end - 1]?.end ?? 0,
  })
  return proposeInner(reading, outer, layAttributions(reading, outer), meter).map(({ proposal, scene }) => {
    const marked = gold.find(({ cue }) => cue.some((span) => overlaps(span, spanOf(proposal.cue))))
    const isSo = marked !== undefined && shareOf(marked.content, proposal.content.map(spanOf)) >= 0.5
    return { isSo, signs: signsOf(innerSigns, scene) }
  })
}

/** Of the characters in either, how many are in both. */
function shareOf(one: readonly Span[], other: readonly Span[]): number {
  const length = (spans: readonly Span[]) => spans.reduce((sum, { start, end }) => sum + end - start, 0)
  const both = one.flatMap((a) => other.map((b) => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))))
  const shared = both.reduce((sum, part) => sum + part, 0)
  return shared / Math.max(1, length(one) + length(other) - shared)
}
