import type { Reading } from '../reading.js'
import type { Span } from '../span.js'

/** A line that says who spoke the words above it. */
export interface Signature {
  readonly line: Span
  /** The dash before the name, if there is one. */
  readonly cue: Span | null
  readonly source: Span
}

const longestLine = 120
/** "— Jane Roe, director", "-Commissioner Geoffrey Starks", "- Sanders." */
const dashed = /^(?:[-–—―]{1,2}|~)\s?(?=\p{Lu})/u
/** "Jane Roe, 34", "Jane Roe, director of the trust" */
const named = /^\p{Lu}[\p{L}.'’-]+(?: (?:\p{Lu}[\p{L}.'’-]*|de|van|von|der|al|bin)){1,3}, (?:\d{1,3}\b|\p{Ll}|\p{Lu})/u

/** The signature in the block; null where it is none. */
export function readSignature({ text, blocks }: Reading, index: number): Signature | null {
  const block = blocks[index]
  if (block === undefined || block.end - block.start > longestLine || block.kind === 'headline') return null
  const words = text.slice(block.start, block.end)
  const dash = dashed.exec(words)?.[0] ?? ''
  if (dash === '' && !(named.test(words) && isBare(words))) return null
  if (dash !== '' && /[.!?]\s+\p{Lu}|["“”]/u.test(words.replace(/\b\p{Lu}\p{L}{0,3}\./gu, ''))) return null
  const start = block.start + dash.length
  const name = /^[^,;(]*[^,;(.\s]/u.exec(words.slice(dash.length))?.[0] ?? words.slice(dash.length)
  const cue = dash === '' ? null : { start: block.start, end: block.start + dash.trimEnd().length }
  return { line: { start: block.start, end: block.end }, cue, source: { start, end: start + name.length } }
}

/** Without the verb or the final stop of a sentence: "Jane Roe, a nurse, agreed." is one. */
function isBare(words: string): boolean {
  return !/[.!?]["”]?$/u.test(words) && !/\b(?:said|says|was|is|has|had|were|are|agreed|told|added)\b/u.test(words)
}
