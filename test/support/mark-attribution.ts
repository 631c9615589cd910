import type { Attribution } from '../../src/attributions/attribution.js'
import { type Reading, readArticle } from '../../src/reading.js'

/** A text with one marked attribution, `{source} <cue> [content]`, as text and spans. */
export function unmark(marked: string): { text: string; attribution: Attribution } {
  const plain = (part: string) => part.replace(/[{}<>[\]]/g, '')
  const spans = (pattern: RegExp) =>
    [...marked.matchAll(pattern)].map((match) => {
      const start = plain(marked.slice(0, match.index)).length
      return { start, end: start + plain(match[0]).length }
    })
  const attribution: Attribution = {
    kind: 'indirect',
    source: spans(/\{[^}]*\}/g)[0] ?? null,
    cue: spans(/<[^>]*>/g)[0] ?? null,
    content: spans(/\[[^\]]*\]/g),
    continues: null,
    probability: 1,
    evidence: [],
  }
  return { text: plain(marked), attribution }
}

/** The text with the attribution marked the same way. */
export function mark(text: string, { source, cue, content }: Attribution): string {
  const marks = [
    ...(source === null ? [] : [[source.start, '{'] as const, [source.end, '}'] as const]),
    ...(cue === null ? [] : [[cue.start, '<'] as const, [cue.end, '>'] as const]),
    ...content.flatMap(({ start, end }) => [[start, '['] as const, [end, ']'] as const]),
  ].sort(([a], [b]) => b - a)
  return marks.reduce((marked, [at, sign]) => marked.slice(0, at) + sign + marked.slice(at), text)
}

/** Marked text as a step that puts one attribution right leaves it. */
export function afterStep(step: (reading: Reading, attribution: Attribution) => Attribution, given: string): string {
  const { text, attribution } = unmark(given)
  return mark(text, step(readArticle(text), attribution))
}
