/** What a character is to the scanners. */
export const blank = 1
export const letter = 2
export const digit = 3
/** Invisible: soft hyphen, zero-width space, direction marks. */
export const format = 4
export const currency = 5
/** Everything else: punctuation, symbols, emoji, lone surrogates. */
export const mark = 6

/** One entry a code unit, filled when first asked for; 0 is "not looked up yet". */
const table = new Uint8Array(0x10000)

/** The class of the code unit at `at`: `blank`, `letter`, `digit` …; past the end of the text it is `blank`. */
export function classAt(text: string, at: number): number {
  return table[text.charCodeAt(at)] || lookUp(text, at)
}

/** Whether a letter, combining mark, digit or underscore stands at `at`. */
export function isWordAt(text: string, at: number): boolean {
  const found = classAt(text, at)
  return found === letter || found === digit
}

function lookUp(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (Number.isNaN(code)) return blank
  // What half of a pair is depends on the other half.
  if (code >= 0xd800 && code <= 0xdfff) return classOfSurrogate(text, at, code)
  const found = classOf(String.fromCharCode(code))
  table[code] = found
  return found
}

/** Whether `\s` matches at `at`, or the text has ended. */
export function isBlankAt(text: string, at: number): boolean {
  return classAt(text, at) === blank
}

/** Whether the character at `at` is an upper-case letter. */
export function isUpperAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 128) return code >= 65 && code <= 90
  return classAt(text, at) === letter && /^[\p{Lu}\p{Lt}]/u.test(String.fromCodePoint(text.codePointAt(at) ?? 0))
}

/** Whether the character at `at` is a lower-case letter. */
export function isLowerAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 128) return code >= 97 && code <= 122
  return classAt(text, at) === letter && /^\p{Ll}/u.test(String.fromCodePoint(text.codePointAt(at) ?? 0))
}

/** How many code units the character at `at` takes: 2 for a surrogate pair, else 1. */
export function sizeAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
}

/** Both halves of a pair get the class of the whole, so that a scanner may stop at either. */
function classOfSurrogate(text: string, at: number, code: number): number {
  const first = code >= 0xdc00 ? at - 1 : at
  const whole = text.codePointAt(first) ?? 0
  return whole > 0xffff ? classOf(String.fromCodePoint(whole)) : mark
}

function classOf(character: string): number {
  if (/\s/u.test(character)) return blank
  if (/\p{Nd}|\p{No}/u.test(character)) return digit
  if (/[\p{L}\p{M}\p{Nl}_]/u.test(character)) return letter
  if (/\p{Cf}/u.test(character)) return format
  return /\p{Sc}/u.test(character) ? currency : mark
}
