import type { Span } from '../span.js'
import { classAt, isBlankAt, letter, mark, sizeAt } from './character.js'

/** Marks of which a run is one token: "...", "--", "?!", "* * *" written "***". */
const runs = ['.…', '-', '—―', '–', '!?‽', '*', '=', '_', '~', '•']

/** Where the mark that starts at `at` ends: a run of dashes or periods, a doubled quotation mark, an emoji, one character. */
export function markEnd(text: string, at: number, block: Span): number {
  const first = text.charAt(at)
  if (first === '`' || first === "'") return doubledEnd(text, at, block)
  const run = runs.find((marks) => marks.includes(first))
  if (run === undefined) return Math.min(block.end, symbolEnd(text, at, block))
  let end = at + 1
  while (end < block.end && run.includes(text.charAt(end))) end += 1
  return end
}

/**
 * Of three straight apostrophes, the two outer ones are one mark.
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

/** A symbol with what modifies it: combining marks, skin tones, further parts of an emoji behind a joiner, a flag's second letter. */
function symbolEnd(text: string, at: number, block: Span): number {
  let end = at + sizeAt(text, at)
  if (classAt(text, at) !== mark) return end
  if (isRegional(text, at) && isRegional(text, end)) end += 2
  while (end < block.end) {
    const code = text.codePointAt(end) ?? 0
    if (code === 0x200d && end + 1 < block.end && classAt(text, end + 1) === mark) end += 1 + sizeAt(text, end + 1)
    else if (code === 0xfe0f || code === 0x20e3 || (code >= 0x1f3fb && code <= 0x1f3ff)) end += sizeAt(text, end)
    else if (code > 127 && classAt(text, end) === letter && /^\p{M}$/u.test(String.fromCodePoint(code)))
      end += sizeAt(text, end)
    else break
  }
  return end
}

function isRegional(text: string, at: number): boolean {
  const code = text.codePointAt(at) ?? 0
  return code >= 0x1f1e6 && code <= 0x1f1ff
}
