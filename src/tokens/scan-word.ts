import type { Span } from '../span.js'
import { findAbbreviation } from './abbreviations.js'
import { classAt, currency, digit, format, isBlankAt, isLowerAt, isUpperAt, isWordAt, letter } from './character.js'

const apostrophes = "'’‘"
const hyphens = '-‐‑'

/** Words that begin with an apostrophe: "'tis", "rock 'n' roll", "round 'em up". */
const elisions = new Set(['tis', 'twas', 'twere', 'twill', 'twould', 'em', 'til', 'n', 'bout', 'neath', 'tude'])

/** Words without their "h", as printed for the way somebody speaks: "the bank 'oliday", "scared of the 'oover". */
const dropped = new Set(
  `oliday olidays ouse ouses ome omes oover oovers ospital ospitals ave aven avin alf ard arder eart elp elped appen
  appens appened orrible undred undreds eaven ungry orse orses ammer eadache urry appy ello ullo ere im imself erself
  ead eads eard otel otels usband obby ammered ighest`.split(/\s+/),
)

/** Elided words that are also whole ones, so that only a right-hand mark shows what they are: "’cause". */
const curlyElisions = new Set([
  'cause',
  'cos',
  'coz',
  'cuz',
  'round',
  'till',
  'hood',
  'nother',
  'fraid',
  'er',
  'im',
  'ell',
])

/** Where the word, number, amount, address, hashtag or handle that starts at `at` ends; `at` where none does. */
export function wordEnd(text: string, at: number, block: Span): number {
  const first = text.charAt(at)
  const found = classAt(text, at)
  if (found === letter) return addressEnd(text, at, block) ?? joinedEnd(text, at, at, block)
  if (found === digit) return clockEnd(text, at, block) ?? inchEnd(text, at, joinedEnd(text, at, at, block), block)
  if (apostrophes.includes(first)) return elisionEnd(text, at, block)
  if (found === currency && classAt(text, at + 1) === digit) return joinedEnd(text, at, at + 1, block)
  if ((first === '#' || first === '@') && isWordAt(text, at + 1)) return joinedEnd(text, at, at + 1, block)
  const opens = at === block.start || !isWordAt(text, at - 1)
  if (first === '.' && opens && text.charAt(at - 1) !== '.' && classAt(text, at + 1) === digit) {
    return joinedEnd(text, at, at + 1, block)
  }
  return at
}

/** The end of a clock time that a name was stuck to: "10:35PMChris Christie". */
function clockEnd(text: string, at: number, block: Span): number | null {
  if (classAt(text, at + 4) !== digit && classAt(text, at + 3) !== digit) return null
  const found = /^\d{1,2}[:.]\d{2}[AP]M(?=\p{Lu}|['‘“"])/u.exec(text.slice(at, Math.min(at + 10, block.end)))
  return found === null ? null : at + found[0].length
}

/**
 * Goes on over letters and digits, and over a mark where both its neighbours make it part of the word.
 * ```text
 * > | said 30-day U.S. envoy
 *            ^         joins: a hyphen between word characters
 *                   ^  joins: the period of an initialism
 * ```
 */
function joinedEnd(text: string, start: number, from: number, block: Span): number {
  let at = from
  // Where the part of an initialism begins that is being read: "U.S.", "S.&P."
  let segment = from
  while (at < block.end) {
    if (!isWordAt(text, at)) {
      if (at === from || !belongs(text, at, segment, block)) break
      if (text.charAt(at) === '.' || text.charAt(at - 1) === '.' || startsInitials(text, at)) segment = at + 1
    }
    at += 1
  }
  const period = at < block.end && at > segment && text.charAt(at) === '.'
  return period && keepsPeriod(text, start, segment, at, block) ? at + 1 : at
}

/** "D-N.Y.": a hyphen with an initialism behind it. */
function startsInitials(text: string, at: number): boolean {
  const joint = text.charAt(at + 2) === '.' && isUpperAt(text, at + 1) && isUpperAt(text, at + 3)
  return joint && hyphens.includes(text.charAt(at)) && !isWordAt(text, at + 4)
}

function belongs(text: string, at: number, segment: number, block: Span): boolean {
  if (at + 2 < block.end && isBreakBehindHyphen(text, at)) return true
  if (text.charAt(at) === '%') return classAt(text, at - 1) === digit
  return at + 1 < block.end && joins(text, at, segment)
}

/** The end of a line, or the hyphen before it, in a word broken there: "could not be ex-\npected". */
function isBreakBehindHyphen(text: string, at: number): boolean {
  if (text.charAt(at) === '\n') return text.charAt(at - 1) === '-' && isBroken(text, at)
  return text.charAt(at) === '-' && text.charAt(at + 1) === '\n' && isBroken(text, at + 1)
}

/** Whether small letters stand on both sides of the hyphen and the end of line at `at`. */
function isBroken(text: string, at: number): boolean {
  return isLowerAt(text, at - 2) && isLowerAt(text, at - 3) && isLowerAt(text, at + 1) && isLowerAt(text, at + 2)
}

/** Whether the mark at `at`, after a word character, binds it to what follows. */
function joins(text: string, at: number, segment: number): boolean {
  const mark = text.charAt(at)
  const before = classAt(text, at - 1)
  const after = classAt(text, at + 1)
  if (mark === '.') return periodJoins(text, at, segment, before, after)
  if (mark === '&') return after === letter && (before === letter || text.charAt(at - 1) === '.')
  if (',:/'.includes(mark)) return before === digit && (mark === ',' ? hasThreeDigits(text, at + 1) : after === digit)
  if (apostrophes.includes(mark)) return after === letter || (before === digit && after === digit)
  const bound = mark === '@' || hyphens.includes(mark) || classAt(text, at) === format
  return bound && (isWordAt(text, at + 1) || (mark === '-' && after === currency))
}

/** "1.5", "U.S", "state.gov", "Ph.D"; not "said.He", where a space is missing. */
function periodJoins(text: string, at: number, segment: number, before: number, after: number): boolean {
  if (after === digit) return before === digit
  // "U.S.-led": the period of an initialism before a hyphen.
  if (hyphens.includes(text.charAt(at + 1))) {
    return at - segment === 1 && isWordAt(text, at + 2) && text.charAt(at - 2) === '.'
  }
  // "S.&P."
  if (text.charAt(at + 1) === '&') return at - segment === 1 && classAt(text, at + 2) === letter
  if (after === letter && text.charAt(segment - 1) === '(' && isTicker(text, at)) return true
  if (before !== letter || after !== letter || text.startsWith('http', at + 1)) return false
  const single = !isWordAt(text, at + 2)
  if (at - segment === 1) return single || isLowerAt(text, at + 1)
  return isLowerAt(text, at + 1) || (single && at - segment === 2 && text.charAt(at + 2) === '.')
}

/** "(AAPL.O)", "(7203.T)": the sign of a share, with that of its exchange behind the period at `at`. */
function isTicker(text: string, at: number): boolean {
  return isUpperAt(text, at + 1) && !isLowerAt(text, at - 1) && /^\.\p{Lu}{1,4}\)/u.test(text.slice(at, at + 6))
}

function hasThreeDigits(text: string, at: number): boolean {
  return [0, 1, 2].every((offset) => classAt(text, at + offset) === digit) && classAt(text, at + 3) !== digit
}

/** Whether the period at `at` is the word's own: "Mr.", "U.S.", the "J." of "J. Doe", "No. 10", "Salem, Ore." */
function keepsPeriod(text: string, start: number, segment: number, at: number, block: Span): boolean {
  // "Wait..." and "U.S...": the run of periods is an ellipsis.
  if (text.charAt(at + 1) === '.' && at + 1 < block.end) return false
  const single = at - segment === 1 && classAt(text, segment) === letter
  if (single && (segment > start || isInitial(text, start, at, block))) return true
  return at - start <= 24 && isAbbreviation(text, start, at, block)
}

function isAbbreviation(text: string, start: number, at: number, block: Span): boolean {
  const word = text.slice(start, at)
  const tail = word.slice(Math.max(word.lastIndexOf('-'), word.lastIndexOf('.')) + 1)
  const row = findAbbreviation(tail.toLowerCase())
  if (row === undefined) return false
  const blankAfter = isBlankAt(text, at + 1)
  if (row.needs === 'number') return classAt(text, blankAfter ? at + 2 : at + 1) === digit
  if (row.needs === 'nothing') return blankAfter && at + 2 < block.end
  const first = at - tail.length
  if (!isUpperAt(text, first)) return false
  return row.needs === 'capital' || text.charAt(first - 1) === '-' || text.charAt(first - 2) === ','
}

/** "J. Doe", "George W. Bush" and "C. L. “Butch” Otter" have initials; "So do I. But" and "got a B." have not. */
function isInitial(text: string, start: number, at: number, block: Span): boolean {
  if (!isUpperAt(text, start) || at + 3 >= block.end || !isBlankAt(text, at + 1)) return false
  const nickname = '“"‘'.includes(text.charAt(at + 2)) && isUpperAt(text, at + 3)
  if (!nickname && !isUpperAt(text, at + 2)) return false
  return (!nickname && text.charAt(start) !== 'I') || isCapitalBefore(text, start, block)
}

/** Whether the word or initial before `start` has a capital: looks back over at most 20 characters. */
function isCapitalBefore(text: string, start: number, block: Span): boolean {
  let at = text.charAt(start - 2) === '.' ? start - 3 : start - 2
  const stop = Math.max(block.start, start - 20)
  while (at > stop && isWordAt(text, at - 1)) at -= 1
  return at >= block.start && isUpperAt(text, at)
}

/** 6'2" is one token, so that its last mark is not taken for a quotation mark. */
function inchEnd(text: string, start: number, end: number, block: Span): number {
  if (end >= block.end || end - start > 8 || !'"”″'.includes(text.charAt(end))) return end
  return /^\d{1,2}['’′‘]\d{1,2}(?:\.\d)?$/.test(text.slice(start, end)) ? end + 1 : end
}

/** The end of an elided word ("'90s", "'tis", "'n'") or of a clitic standing off its word ("“Scandal”’s"). */
function elisionEnd(text: string, at: number, block: Span): number {
  let end = at + 1
  const stop = Math.min(block.end, at + 8)
  while (end < stop && isWordAt(text, end)) end += 1
  if (end === at + 1 || (end < block.end && isWordAt(text, end))) return at
  const word = text.slice(at + 1, end).toLowerCase()
  const closed = end < block.end && apostrophes.includes(text.charAt(end))
  if (word === 'n' && closed) return end + 1
  if (clitics.has(word)) return closed || isHyphened(text, end, block) ? at : end
  if (at > block.start && isWordAt(text, at - 1)) return at
  return isElision(text, at, word, closed) ? end : at
}

/** Whether a word goes on behind a hyphen: “They were ‘re-elected’.” */
function isHyphened(text: string, end: number, block: Span): boolean {
  return text.charAt(end) === '-' && end + 1 < block.end && isWordAt(text, end + 1)
}

/** Whether the apostrophe at `at` stands for letters or digits left out at the head of `word`. */
function isElision(text: string, at: number, word: string, closed: boolean): boolean {
  if (/^\d0s$/.test(word)) return true
  if (closed) return false
  const curly = text.charAt(at) === '’'
  if (/^\d\d$/.test(word)) return curly || isYearContext(text, at)
  return elisions.has(word) || dropped.has(word) || (curly && curlyElisions.has(word))
}

/** "class of '16", "back in '08": straight marks before two digits are apostrophes after these words. */
function isYearContext(text: string, at: number): boolean {
  return /\b(?:of|in|since|until|before|after|spring|summer|fall|autumn|winter)\s$/i.test(
    text.slice(Math.max(0, at - 8), at),
  )
}

const clitics = new Set(['s', 're', 've', 'll', 'd', 'm', 't'])

/** Where the clitic the word ends with begins: the "’s" of "Putin’s", the "n't" of "don't"; `end` if it has none. */
export function cliticStart(text: string, start: number, end: number): number {
  for (let size = 2; size <= 3; size += 1) {
    const at = end - size
    if (at <= start || !apostrophes.includes(text.charAt(at))) continue
    const tail = text.slice(at + 1, end).toLowerCase()
    if (tail === 't') return text.charAt(at - 1).toLowerCase() === 'n' && at - 1 > start ? at - 1 : end
    if (clitics.has(tail)) return at
  }
  return end
}

/** The end of a web address that starts at `at`, without the punctuation that follows it; null where none starts. */
function addressEnd(text: string, at: number, block: Span): number | null {
  const first = text.charCodeAt(at)
  if (first !== 104 && first !== 119) return null
  const prefix = ['http://', 'https://', 'www.'].find((start) => text.startsWith(start, at))
  if (prefix === undefined) return null
  let end = at + prefix.length
  while (end < block.end && !isBlankAt(text, end) && !'"“”«»<>`'.includes(text.charAt(end))) end += 1
  while (end > at + prefix.length && !isWordAt(text, end - 1) && text.charAt(end - 1) !== '/') end -= 1
  return Math.min(end, block.end)
}
