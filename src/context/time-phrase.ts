import type { Token } from '../tokens/token.js'
import { counters, dayParts, months, nearDays, nearness, pointers, quantities, units, weekdays } from './time-words.js'

/** Reads tokens by index; blank where there is none before `limit`. */
interface Words {
  readonly at: (index: number) => string
}

/**
 * End (a token index) of the time that starts at `first`, without a preposition; null where none does.
 * "late Wednesday", "Tuesday, March 3", "last week", "a day before Putin made the same assertion", "3 p.m.".
 */
export function timeEnd(tokens: readonly Token[], first: number, limit: number): number | null {
  const words: Words = { at: (index) => (index < limit ? (tokens[index]?.normal ?? '') : '') }
  const start = nearness.has(words.at(first)) ? first + 1 : first
  const inner = start > first && words.at(start) === 'on' ? start + 1 : start
  const end =
    dayEnd(words, inner) ??
    pointedEnd(words, start, start > first) ??
    dateEnd(words, inner) ??
    clockEnd(words, inner) ??
    (start === first ? countedEnd(words, first, limit) : null)
  return end
}

/** Whether a word can only be a time, so that no name or phrase goes on over it: "told CNN Tuesday". */
export function isDayWord(normal: string, text: string): boolean {
  // "USA TODAY" and NBC's "Today" are names.
  return weekdays.has(normal) || (nearDays.has(normal) && /^\p{Ll}/u.test(text))
}

/** "Wednesday", "Wednesday night", "Tuesday, March 3", "yesterday morning". */
function dayEnd(words: Words, first: number): number | null {
  const word = words.at(first)
  if (word === 'afterwards' || word === 'afterward') return first + 1
  if (nearDays.has(word)) return dayParts.has(words.at(first + 1)) ? first + 2 : first + 1
  if (!weekdays.has(word)) return null
  const after = dayParts.has(words.at(first + 1)) ? first + 2 : first + 1
  const date = dateEnd(words, words.at(after) === ',' ? after + 1 : after)
  if (date !== null) return date
  const clock = words.at(after) === 'at' ? clockEnd(words, after + 1) : null
  return clock ?? after
}

/** "last week", "this morning", "earlier this month", "earlier in the day", "the same day", "the day before". */
function pointedEnd(words: Words, first: number, near: boolean): number | null {
  if (near && words.at(first) === 'in' && words.at(first + 1) === 'the')
    return isUnit(words.at(first + 2)) ? first + 3 : null
  if (words.at(first) !== 'the') return pointerEnd(words, first)
  if (words.at(first + 1) === 'day' && /^(?:before|after)$/u.test(words.at(first + 2))) return first + 3
  // "the last season" is a season; "last season" is when.
  return /^(?:last|past)$/u.test(words.at(first + 1)) ? null : pointerEnd(words, first + 1)
}

function pointerEnd(words: Words, at: number): number | null {
  const unit = words.at(at + 1)
  // "noted that Saturday would be hot": no pointer.
  const conjunction = words.at(at) === 'that' && /^(?:would|was|is|will|had|has|could|'s)$/u.test(words.at(at + 2))
  if (!pointers.has(words.at(at)) || conjunction) return null
  if (weekdays.has(unit) || months.has(unit)) return dayEnd(words, at + 1) ?? at + 2
  return isUnit(unit) ? at + 2 : null
}

function isUnit(word: string): boolean {
  return units.has(word) || dayParts.has(word)
}

/** "March 3", "March 3, 2022", "March 2011", "12 October", "12th of October 2019". */
function dateEnd(words: Words, first: number): number | null {
  const day = /^(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/u
  const year = /^(?:19|20)\d\d$/u
  if (months.has(words.at(first))) {
    if (year.test(words.at(first + 1))) return first + 2
    if (!day.test(words.at(first + 1))) return null
    const after = words.at(first + 2) === ',' ? first + 3 : first + 2
    return year.test(words.at(after)) ? after + 1 : first + 2
  }
  if (!day.test(words.at(first))) return null
  const month = words.at(first + 1) === 'of' ? first + 2 : first + 1
  if (!months.has(words.at(month))) return null
  return year.test(words.at(month + 1)) ? month + 2 : month + 1
}

/** "10:42 a.m.", "3 p.m. Wednesday", "9am on Tuesday", "noon". */
function clockEnd(words: Words, first: number): number | null {
  const word = words.at(first)
  let end: number
  if (/^(?:noon|midnight)$/u.test(word)) end = first + 1
  else if (/^\d{1,2}(?:[:.]\d\d)?(?:am|pm|a\.m\.?|p\.m\.?)$/u.test(word)) end = first + 1
  else if (/^\d{1,2}(?:[:.]\d\d)?$/u.test(word) && /^(?:am|pm|a\.m\.?|p\.m\.?)$/u.test(words.at(first + 1)))
    end = first + 2
  else if (/^\d{1,2}[:.]\d\d$/u.test(word)) end = first + 1
  else return null
  const day = words.at(end) === 'on' ? end + 1 : end
  return dayEnd(words, day) ?? end
}

/** "two days ago", "hours later", "less than a day after he left", "a day before Putin made the same assertion". */
function countedEnd(words: Words, first: number, limit: number): number | null {
  let at = first
  if (/^(?:less|more)$/u.test(words.at(at)) && words.at(at + 1) === 'than') at += 2
  if (/^(?:just|only|barely|about|nearly|almost|over)$/u.test(words.at(at))) at += 1
  const bare = at
  while (at < bare + 3 && (quantities.has(words.at(at)) || /^\d+$/u.test(words.at(at)) || words.at(at) === 'of'))
    at += 1
  const unit = words.at(at)
  if (!(units.has(unit) || (unit.endsWith('s') && units.has(unit.slice(0, -1))))) return null
  if (at === bare && !unit.endsWith('s')) return null
  const counter = words.at(at + 1)
  if (!counters.has(counter)) return null
  return /^(?:before|after)$/u.test(counter) ? clauseEnd(words, at + 2, limit) : at + 2
}

/** The clause that "before" or "after" opens: up to a mark, at most 16 words on. */
function clauseEnd(words: Words, first: number, limit: number): number {
  let at = first
  while (at < limit && at < first + 16 && /[\p{L}\p{N}'$£€]/u.test(words.at(at))) at += 1
  return at
}
