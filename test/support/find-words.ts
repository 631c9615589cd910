import type { Span } from '../../src/span.js'

/** Every place in `source.slice(stretch)` where `words` stand, whole words only, one blank matching any run of blanks. */
export function findWords(source: string, words: string, stretch: Span = { start: 0, end: source.length }): Span[] {
  const found: Span[] = []
  const pattern = new RegExp(words.trim().split(/\s+/u).map(literal).join('\\s+'), 'gu')
  pattern.lastIndex = stretch.start
  for (let match = pattern.exec(source); match; match = pattern.exec(source)) {
    const span = { start: match.index, end: match.index + match[0].length }
    if (span.end > stretch.end || match[0] === '') break
    if (atWordEdges(source, span)) found.push(span)
    pattern.lastIndex = match.index + 1
  }
  return found
}

function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&')
}

/** Whether neither edge cuts a word: `he` does not stand in `the`. */
function atWordEdges(source: string, { start, end }: Span): boolean {
  const cut = (left: string | undefined, right: string | undefined) => isWord(left) && isWord(right)
  return !cut(source[start - 1], source[start]) && !cut(source[end - 1], source[end])
}

function isWord(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character)
}
