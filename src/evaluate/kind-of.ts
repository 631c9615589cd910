import type { Span } from '../span.js'
import type { Kind } from '../types.js'

const openers = new Map([
  ['“', '”'],
  ['„', '“”'],
  ['«', '»'],
  ['"', '"“”'],
  ['‘', '’'],
  ["'", "'"],
  ['`', "'"],
])
/** Double marks typed as two single ones: `''It worked,'' he said.` */
const doubled = /''|``|‘‘|’’/g
const word = /[\p{L}\p{N}]/u

/**
 * How the words are given, from the quotation marks inside the content alone: all its words between marks, some, or none.
 * Gold and predicted content go through it alike, so a nested quotation without marks of its own is indirect for both.
 */
export function kindOf(text: string, content: readonly Span[]): Kind {
  let inside = false
  let outside = false
  for (const { start, end } of content) {
    const piece = text.slice(start, end).replace(doubled, '"')
    const seen = wordsBySide(piece, text[start - 1] ?? ' ', text[end] ?? ' ')
    inside ||= seen.inside
    outside ||= seen.outside
  }
  if (!inside) return 'indirect'
  return outside ? 'mixed' : 'direct'
}

interface Sides {
  inside: boolean
  outside: boolean
}

/** `the plan was “a disgrace” to all`: words on both sides. `before` and `after` are the characters round the piece. */
function wordsBySide(piece: string, before: string, after: string): Sides {
  const sides = { inside: false, outside: false }
  let closers = ''
  for (let at = 0; at < piece.length; at++) {
    const character = piece[at] ?? ''
    if (word.test(character)) {
      sides[closers === '' ? 'outside' : 'inside'] = true
      continue
    }
    const previous = piece[at - 1] ?? before
    const next = piece[at + 1] ?? after
    if (closers === '' && closesFromBefore(character, previous, next)) {
      sides.inside ||= sides.outside
      sides.outside = false
    } else closers = closersAfter(piece, at, closers, previous, next)
  }
  return sides
}

/** The marks that will end the quotation open behind this character; none where none is open. */
function closersAfter(piece: string, at: number, closers: string, previous: string, next: string): string {
  const character = piece[at] ?? ''
  if (closers !== '') return closes(character, closers, next) ? '' : closers
  return opens(piece, at, previous, next) ? (openers.get(character) ?? '') : ''
}

/** The mark was opened before the piece: `“Yes, I will go,” she said` with the content cut at `I will go,”`. */
function closesFromBefore(character: string, previous: string, next: string): boolean {
  if (character === '”' || character === '»') return true
  return character === '"' && /\S/.test(previous) && !word.test(next)
}

function closes(character: string, closers: string, next: string): boolean {
  if (!closers.includes(character)) return false
  // `’` and `'` also stand inside words: ‘I can’t’.
  return !(isSingle(character) && word.test(next))
}

function opens(piece: string, at: number, previous: string, next: string): boolean {
  const character = piece[at] ?? ''
  if (!openers.has(character)) return false
  if (!isSingle(character)) return true
  // A single mark opens a quotation only before a word and only if it is closed again: not in `the '90s`, `rock ’n’ roll`.
  if (word.test(previous) || !word.test(next)) return false
  for (let end = at + 2; end < piece.length; end++) {
    if (closes(piece[end] ?? '', openers.get(character) ?? '', piece[end + 1] ?? ' '))
      return /[\p{L}\p{N}.,!?…]/u.test(piece[end - 1] ?? '')
  }
  return false
}

function isSingle(character: string): boolean {
  return character === '‘' || character === '’' || character === "'" || character === '`'
}
