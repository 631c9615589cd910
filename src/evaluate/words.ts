import type { Span } from '../span.js'

/**
 * The words and marks of a text as the scorer counts them: runs of letters and digits, and every other visible
 * character by itself. Deliberately not saidby's tokenizer: the yardstick must not move with what it measures.
 */
export interface Words {
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  /** Whether it has letters or digits; a mark has none. */
  readonly isWord: readonly boolean[]
}

/** Indices of words and marks, ascending. */
export type Region = readonly number[]

const wordOrMark = /([\p{L}\p{M}\p{N}]+)|\S/gu

/** The words and marks of a text, in order. */
export function findWords(text: string): Words {
  const starts: number[] = []
  const ends: number[] = []
  const isWord: boolean[] = []
  for (const match of text.matchAll(wordOrMark)) {
    starts.push(match.index)
    ends.push(match.index + match[0].length)
    isWord.push(match[1] !== undefined)
  }
  return { starts, ends, isWord }
}

/** Every word and mark that one of the spans touches; a word cut in the middle counts whole. */
export function regionOf({ starts, ends }: Words, spans: readonly Span[]): Region {
  const region: number[] = []
  for (const { start, end } of spans) {
    let index = firstEndingAfter(ends, start)
    for (; index < starts.length && (starts[index] ?? end) < end; index++) region.push(index)
  }
  return [...new Set(region)].sort((a, b) => a - b)
}

function firstEndingAfter(ends: readonly number[], offset: number): number {
  let low = 0
  let high = ends.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ends[middle] ?? 0) > offset) high = middle
    else low = middle + 1
  }
  return low
}

/** The region without the marks at its two edges: `“Go,”` is as good as `Go`. A region of marks alone, `:`, stays. */
export function core({ isWord }: Words, region: Region): Region {
  const first = region.findIndex((index) => isWord[index])
  const last = region.findLastIndex((index) => isWord[index])
  return first < 0 ? region : region.slice(first, last + 1)
}

/** The region's words without its marks; a region of marks alone, `:`, stays. */
export function wordsOnly({ isWord }: Words, region: Region): Region {
  const words = region.filter((index) => isWord[index])
  return words.length === 0 ? region : words
}

/** Whether both hold the same words and marks. */
export function equal(a: Region, b: Region): boolean {
  return a.length === b.length && a.every((index, at) => index === b[at])
}

/** How many words and marks both hold. */
export function sharedCount(a: Region, b: Region): number {
  let count = 0
  let at = 0
  for (const index of a) {
    while (at < b.length && (b[at] ?? index) < index) at++
    if (b[at] === index) count++
  }
  return count
}

/** What both hold, as a part of what either holds; 1 where both are empty. */
export function jaccard(a: Region, b: Region): number {
  const shared = sharedCount(a, b)
  const either = a.length + b.length - shared
  return either === 0 ? 1 : shared / either
}
