import type { QuotedSpan } from '../marks/quoted-span.js'
import type { Reading } from '../reading.js'

/** A half-open range of token indexes that is read at one go: a paragraph, or a part of a very long one. */
export interface Unit {
  readonly firstToken: number
  readonly endToken: number
  readonly firstSentence: number
  readonly endSentence: number
}

/** Longer paragraphs are read in parts, so that time stays linear whatever the text: about 400 words. */
const longestUnit = 512

/** The units of the article, in order: they cover every token exactly once. */
export function unitsOf({ sentences }: Pick<Reading, 'sentences'>): Unit[] {
  const units: Unit[] = []
  let first = 0
  for (let index = 1; index <= sentences.length; index++) {
    const begin = sentences[first]
    const last = sentences[index - 1]
    const next = sentences[index]
    if (begin === undefined || last === undefined) break
    const goesOn = next !== undefined && next.block === begin.block && next.endToken - begin.firstToken <= longestUnit
    if (goesOn) continue
    for (let start = begin.firstToken; start < last.endToken; start += longestUnit) {
      const end = Math.min(start + longestUnit, last.endToken)
      units.push({ firstToken: start, endToken: end, firstSentence: first, endSentence: index })
    }
    first = index
  }
  return units
}

/** Units of about this many tokens are read together: an article, but not a book. */
const batchSize = 2000

/** The units in order, as many together as make a batch. */
export function batchesOf(units: readonly Unit[]): Unit[][] {
  const batches: Unit[][] = []
  let room = 0
  for (const unit of units) {
    if (room <= 0) {
      batches.push([])
      room = batchSize
    }
    batches.at(-1)?.push(unit)
    room -= unit.endToken - unit.firstToken
  }
  return batches
}

/** The quoted spans that stand in no other: in order, never overlapping. */
export function outerSpansOf({ quotedSpans }: Pick<Reading, 'quotedSpans'>): QuotedSpan[] {
  return quotedSpans.filter(({ depth }) => depth === 0)
}
