import type { Span } from '../span.js'
import { classAt, isBlankAt, letter, mark, sizeAt } from './character.js'

/** Marks of which a run is one token: "...", "--", "?!", "* * *" written "***". */
const runs = ['.…', '-', '—―', '–', '!?‽', '*', '=', '_', '~', '•']

/** Where the mark that starts at `at` ends: a run of dashes or periods, a doubled quotation mark, an emoji, one character. */
export function markEnd(text: string, at: number, block: Span): number {
  const first = text.charAt(at)
  if (first === '`' || first === "'" || first === '‘' || first === '’') return doubledEnd(text, at, block)
  const run = runs.find((marks) => marks.includes(first))
  if (run === undefined) return Math.min(block.end, symbolEnd(text, at, block))
  let end = at + 1
  while (end < block.end && run.includes(text.charAt(end))) end += 1
  return end
}

/**
 * Two single marks are a double one, as scanned pages have them; of three, the two outer ones are one mark.
 * ```text
 * > | ''Hello'' he said.   '''No,' he told me,'' she said. ''He told me 'no.'''
 *     ^^                   ^^                                                ^^
 * ```
 */
function doubledEnd(text: string, at: number, block: Span): number {
  const first = text.charAt(at)
  if (at + 1 >= block.end || text.charAt(at + 1) !== first) return at + 1
  const third = at + 2 < block.end && text.charAt(at + 2) === first
  const opens = at === block.start || isBlankAt(text, at - 1) || '([—–-'.includes(text.charAt(at - 1))
  return third && !opens && text.charAt(at + 3) !== first ? at + 1 : at + 2
}

/** A symbol with what modifies it: combining marks, skin tones, more of an emoji behind a joiner, a flag's second letter. */
function symbolEnd(text: string, at: number, block: Span): number {
  let end = at + sizeAt(text, at)
  if (classAt(text, at) !== mark) return end
  if (isRegional(text, at) && isRegional(text, end)) end += 2
  for (let size = modifierSize(text, end); size > 0 && end < block.end; size = modifierSize(text, end)) end += size
  return end
}

function modifierSize(text: string, at: number): number {
  const code = text.codePointAt(at) ?? 0
  if (code < 128) return 0
  if (code === 0x200d) return classAt(text, at + 1) === mark ? 1 + sizeAt(text, at + 1) : 0
  const modifies = code === 0xfe0f || code === 0x20e3 || (code >= 0x1f3fb && code <= 0x1f3ff)
  const combines = classAt(text, at) === letter && /^\p{M}$/u.test(String.fromCodePoint(code))
  return modifies || combines ? sizeAt(text, at) : 0
}

function isRegional(text: string, at: number): boolean {
  const code = text.codePointAt(at) ?? 0
  return code >= 0x1f1e6 && code <= 0x1f1ff
}
