import { isSpokenFor } from '../attributions/is-spoken-for.js'
import { isTitle } from '../attributions/is-title.js'
import { nameFeaturesOf } from '../attributions/name-features.js'
import { type NameCase, nameCasesOf } from '../attributions/name-spans.js'
import type { MarkedArticle } from '../corpus/read-marked.js'
import type { CorpusArticle } from '../corpus/read-polnear.js'
import { createMeter } from '../meter.js'
import type { WordClasses } from '../model/word-classes.js'
import { readArticle } from '../reading.js'
import { overlaps, type Span } from '../span.js'
import type { SignCase } from './fit-signs.js'

/** A trap as wide as a nickname inside longer quoted words says nothing of the whole. */
const leastShare = 0.6
/** PolNeAR tells less: every term within a report counts as said there, and so does the title of a book. */
const corpusWeight = 0.25
const corpusTitleWeight = 0.05

/** The quoted spans of a marked article: traps are names, what stands in content is said, the others tell nothing. What a pattern shows is decided. */
export function markedNames({ text, gold, traps }: MarkedArticle, classes: WordClasses): SignCase[] {
  return casesIn(text).flatMap(({ span, scene, isShown }) => {
    const isName = traps.some((trap) => overlaps(trap, span) && lengthOf(trap) >= leastShare * lengthOf(span))
    if (!isName && !isSaid(gold, span)) return []
    return [{ isSo: isName, signs: nameFeaturesOf(scene, classes), isMeasured: !isShown && !isSpokenFor(scene) }]
  })
}

/** The quoted spans of a PolNeAR article, where every attribution is marked: what stands in no content is a name. None is measured by. */
export function corpusNames({ text, gold }: CorpusArticle, classes: WordClasses): SignCase[] {
  return casesIn(text).map(({ span, scene }) => {
    const isName = !isSaid(gold, span)
    const weight = !isName && isTitle(scene.bare) ? corpusTitleWeight : corpusWeight
    return { isSo: isName, signs: nameFeaturesOf(scene, classes), weight, isMeasured: false }
  })
}

function casesIn(text: string): NameCase[] {
  return nameCasesOf(readArticle(text, createMeter()))
}

function isSaid(gold: CorpusArticle['gold'], span: Span): boolean {
  return gold.some(({ content }) => content.some((piece) => overlaps(piece, span)))
}

function lengthOf({ start, end }: Span): number {
  return end - start
}
