import { nameSigns } from '../attributions/name-signs.js'
import { askedOfSigns } from '../attributions/name-spans.js'
import type { MarkedArticle } from '../corpus/read-marked.js'
import type { CorpusArticle } from '../corpus/read-polnear.js'
import { createMeter } from '../meter.js'
import { signsOf } from '../model/learnt-signs.js'
import { readArticle } from '../reading.js'
import { overlaps, type Span } from '../span.js'
import type { SignCase } from './fit-signs.js'

/** A trap as wide as a nickname inside longer quoted words says nothing of the whole. */
const leastShare = 0.6

/** The quoted spans of a marked article: traps are names, what stands in content is said, the others tell nothing. */
export function markedCases({ text, gold, traps }: MarkedArticle): SignCase[] {
  return casesOf(text, (span) => {
    if (traps.some((trap) => overlaps(trap, span) && lengthOf(trap) >= leastShare * lengthOf(span))) return true
    return isSaid(gold, span) ? false : null
  })
}

/** The quoted spans of a PolNeAR article, where every attribution is marked: what stands in no content is a name. */
export function corpusCases({ text, gold }: CorpusArticle): SignCase[] {
  return casesOf(text, (span) => !isSaid(gold, span))
}

function casesOf(text: string, isNameAt: (span: Span) => boolean | null): SignCase[] {
  return askedOfSigns(readArticle(text, createMeter())).flatMap(({ span, scene }) => {
    const isName = isNameAt(span)
    if (isName === null) return []
    return [{ isSo: isName, signs: signsOf(nameSigns, scene) }]
  })
}

function isSaid(gold: CorpusArticle['gold'], span: Span): boolean {
  return gold.some(({ content }) => content.some((piece) => overlaps(piece, span)))
}

function lengthOf({ start, end }: Span): number {
  return end - start
}
