import type { Token } from '../tokens/token.js'
import {
  counters,
  dayParts,
  months,
  namedDays,
  nearDays,
  nearness,
  pointers,
  quantities,
  stretches,
  units,
  weekdays,
} from './time-words.js'

/** Reads tokens by index; blank where there is none before `limit`. */
interface Words {
  readonly at: (index: number) => string
}

/**
 * End (a token index) of the time that starts at `first`, without a preposition; null where none does.
 * "late Wednesday", "Tuesday, March 3", "last week", "a day before Putin made the same assertion", "3 p.m.".
 */
export function timeEnd(tokens: readonly Token[], first: number, limit: number): number | null {
  const words = wordsOf(tokens, limit)
  const compared = behindComparison(words, first)
  if (compared !== null) return timeEnd(tokens, compared, limit) ?? monthOrYearEnd(words, compared)
  const start = nearness.has(words.at(first)) ? first + 1 : first
  const inner = start > first && words.at(start) === 'on' ? start + 1 : start
  const end =
    dayEnd(words, inner) ??
    pointedEnd(words, start, start > first) ??
    dateEnd(words, inner) ??
    namedDayEnd(words, inner) ??
    partEnd(words, first) ??
    clockEnd(words, inner) ??
    (start === first ? countedEnd(words, first) : null)
  // "last week's debate" and "Sunday lunch" are no times.
  return end !== null && (words.at(end) === "'s" || isOccasion(words, end)) ? null : end
}

/** Behind "as recently as", "as long ago as": "last month", "February", "2014". */
function behindComparison(words: Words, first: number): number | null {
  if (words.at(first) !== 'as') return null
  if (/^(?:recently|early|late)$/u.test(words.at(first + 1)) && words.at(first + 2) === 'as') return first + 3
  const far = /^(?:long|far)$/u.test(words.at(first + 1)) && /^(?:ago|back)$/u.test(words.at(first + 2))
  return far && words.at(first + 3) === 'as' ? first + 4 : null
}

function monthOrYearEnd(words: Words, first: number): number | null {
  const start = words.at(first) === 'in' ? first + 1 : first
  return months.has(words.at(start)) || /^(?:19|20)\d\d$/u.test(words.at(start)) ? start + 1 : null
}

function wordsOf(tokens: readonly Token[], limit: number): Words {
  return { at: (index) => (index < limit ? (tokens[index]?.normal ?? '') : '') }
}

/** "Sunday {lunch}", "Friday {prayers}": what is held on the day. */
function isOccasion(words: Words, end: number): boolean {
  return weekdays.has(words.at(end - 1)) && /^(?:lunch|dinner|brunch|breakfast|supper|roast|mass|service|prayers|papers)$/u.test(words.at(end)) // biome-ignore format: one line
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

/** What shows that "the night after" is measured by what follows: "the night after the vote". */
const opensClause = /^(?:the|a|an|this|his|her|its|their|he|she|they|it|i|we|you)$/u

/** "last week", "this morning", "earlier this month", "earlier in the day", "the same day", "the day before". */
function pointedEnd(words: Words, first: number, near: boolean): number | null {
  if (near && words.at(first) === 'in' && words.at(first + 1) === 'the') return stretchEnd(words, first + 2)
  if (words.at(first) !== 'the') return pointerEnd(words, first)
  // "the night before", "the week after"
  if (isUnit(words.at(first + 1)) && /^(?:before|after|earlier)$/u.test(words.at(first + 2))) {
    return opensClause.test(words.at(first + 3)) ? clauseEnd(words, first + 3) : first + 3
  }
  if (words.at(first + 1) === 'weekend') return first + 2
  const once = onceEnd(words, first + 1)
  if (once !== null) return once
  // "the 3rd of June"
  const date = words.at(first + 2) === 'of' ? dateEnd(words, first + 1) : null
  if (date !== null) return date
  // "the last season" is a season; "last season" is when.
  return /^(?:last|past)$/u.test(words.at(first + 1)) ? null : pointerEnd(words, first + 1)
}

/** "earlier in the {day}", "earlier in the {trial}" */
function stretchEnd(words: Words, first: number): number | null {
  return isUnit(words.at(first)) || stretches.has(words.at(first)) ? first + 1 : null
}

/** "the {first time I visited}" */
function onceEnd(words: Words, first: number): number | null {
  if (!/^(?:first|last|next|second|third|only)$/u.test(words.at(first)) || words.at(first + 1) !== 'time') return null
  return opensClause.test(words.at(first + 2)) ? clauseEnd(words, first + 2) : null
}

function pointerEnd(words: Words, first: number): number | null {
  const evening = words.at(first) === 'one' ? eveningEnd(words, first + 1) : null
  if (evening !== null) return evening
  // "that same night", "this past weekend", "this coming Friday"
  const doubled = /^(?:that|this)$/u.test(words.at(first)) && /^(?:same|past|very|coming)$/u.test(words.at(first + 1))
  const at = doubled ? first + 1 : first
  const unit = words.at(at + 1)
  // "noted that Saturday would be hot": no pointer.
  const conjunction = words.at(at) === 'that' && /^(?:would|was|is|will|had|has|could|'s)$/u.test(words.at(at + 2))
  if (!(doubled || pointers.has(words.at(at))) || conjunction) return null
  if (weekdays.has(unit) || months.has(unit)) return dayEnd(words, at + 1) ?? at + 2
  return isUnit(unit) || namedDays.has(unit) ? at + 2 : null
}

/** "one {gray morning this March}", "one {Saturday morning}", if nothing goes on behind it: "one bad morning class" is a class. */
function eveningEnd(words: Words, first: number): number | null {
  // "one {evening last week}"
  if (dayParts.has(words.at(first)) || words.at(first) === 'day') return pointerEnd(words, first + 1) ?? first + 1
  const isDay = (word: string) => dayParts.has(word) || weekdays.has(word) || word === 'day'
  const day = isDay(words.at(first)) ? first : first + 1
  if (!isDay(words.at(day)) || !/^\p{L}+$/u.test(words.at(first))) return null
  const end = dayParts.has(words.at(day + 1)) ? day + 2 : day + 1
  const further = pointerEnd(words, words.at(end) === 'in' ? end + 1 : end)
  if (further !== null) return further
  return /^(?:in|at|on|over|outside|that|[,.;:!?“”"’)–—]|)$/u.test(words.at(end)) ? end : null
}

/** "Christmas Eve", "election night", "Thanksgiving". */
function namedDayEnd(words: Words, first: number): number | null {
  if (namedDays.has(`${words.at(first)} ${words.at(first + 1)}`)) return first + 2
  return namedDays.has(words.at(first)) ? first + 1 : null
}

/** "the early hours of Tuesday", "recent days", "the days before the vote". */
function partEnd(words: Words, first: number): number | null {
  const start = words.at(first) === 'the' ? first + 1 : first
  const kind = words.at(start)
  const unit = words.at(start + 1)
  if (/^(?:early|small)$/u.test(kind) && unit === 'hours') {
    return words.at(start + 2) === 'of' ? (dayEnd(words, start + 3) ?? start + 2) : start + 2
  }
  if (/^(?:recent|past|last)$/u.test(kind) && isUnits(unit)) return start + 2
  if (start === first || !isUnits(kind) || !/^(?:before|after|since|following)$/u.test(unit)) return null
  return clauseEnd(words, start + 2)
}

/** "days", "weeks" */
function isUnits(word: string): boolean {
  return word.endsWith('s') && units.has(word.slice(0, -1))
}

function isUnit(word: string): boolean {
  return units.has(word) || dayParts.has(word)
}

/** "March 3", "March 3, 2022", "March 2011", "12 October", "12th of October 2019". */
function dateEnd(words: Words, first: number): number | null {
  const day = /^(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/u
  const year = /^(?:1[5-9]|20)\d\d$/u
  // "2024-03-12", "12/03/2024"
  if (/^(?:\d{4}-\d\d-\d\d|\d{1,2}[/.]\d{1,2}[/.](?:\d\d|\d{4}))$/u.test(words.at(first))) return first + 1
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

const zones = /^(?:gmt|utc|bst|cet|e[sd]?t|p[sd]?t|c[sd]?t|ist|aest)$/u

/** "10:42 a.m.", "3 p.m. Wednesday", "9am on Tuesday", "noon". */
function clockEnd(words: Words, first: number): number | null {
  const word = words.at(first)
  let end: number
  if (/^(?:noon|midnight)$/u.test(word)) end = first + 1
  else if (/^\d{1,2}(?:[:.]\d\d)?(?:am|pm|a\.m\.?|p\.m\.?)$/u.test(word)) end = first + 1
  else if (/^\d{1,2}(?:[:.]\d\d)?$/u.test(word) && /^(?:am|pm|a\.m\.?|p\.m\.?)$/u.test(words.at(first + 1)))
    end = first + 2
  else if (/^\d{1,2}[:.]\d\d$/u.test(word)) end = first + 1
  else if (/^\d{4}$/u.test(word) && zones.test(words.at(first + 1))) end = first + 1
  else return null
  if (zones.test(words.at(end))) end += 1
  const day = words.at(end) === 'on' ? end + 1 : end
  return dayEnd(words, day) ?? end
}

/** "two days ago", "hours later", "less than a day after he left", "a day before Putin made the same assertion". */
function countedEnd(words: Words, first: number): number | null {
  const spell = spellEnd(words, first)
  if (spell !== null) return spell
  const bare = afterVague(words, first)
  const at = afterQuantity(words, bare)
  const unit = words.at(at)
  if (!(units.has(unit) || isUnits(unit))) return null
  // "within hours of the vote"
  if (words.at(first) === 'within') return words.at(at + 1) === 'of' ? clauseEnd(words, at + 2) : at + 1
  if (at === bare && !unit.endsWith('s')) return null
  const counter = words.at(at + 1)
  if (counter === 'into') return clauseEnd(words, at + 2)
  if (/^(?:ahead|prior)$/u.test(counter) && /^(?:of|to)$/u.test(words.at(at + 2))) return clauseEnd(words, at + 3)
  if (!(counters.has(counter) || isOn(words, at + 1))) return null
  return /^(?:before|after)$/u.test(counter) ? clauseEnd(words, at + 2) : at + 2
}

/** "three years {on}, she wrote" */
function isOn(words: Words, at: number): boolean {
  return words.at(at) === 'on' && /^(?:,|)$/u.test(words.at(at + 1))
}

/** "a short time ago", "some while later" */
function spellEnd(words: Words, first: number): number | null {
  if (!/^(?:a|some)$/u.test(words.at(first))) return null
  const spell = /^(?:short|long|little|brief|good)$/u.test(words.at(first + 1)) ? first + 2 : first + 1
  const told = /^(?:time|while)$/u.test(words.at(spell)) && /^(?:ago|later|earlier|afterwards?)$/u.test(words.at(spell + 1)) // biome-ignore format: one line
  return told ? spell + 2 : null
}

/** Behind "less than", "just", "about", "half". */
function afterVague(words: Words, first: number): number {
  let at = first
  if (/^(?:less|more)$/u.test(words.at(at)) && words.at(at + 1) === 'than') at += 2
  if (/^(?:just|only|barely|about|nearly|almost|over|within)$/u.test(words.at(at))) at += 1
  return words.at(at) === 'half' ? at + 1 : at
}

function afterQuantity(words: Words, first: number): number {
  let at = first
  while (at < first + 3 && (quantities.has(words.at(at)) || /^\d+$/u.test(words.at(at)) || words.at(at) === 'of'))
    at += 1
  return at
}

/** The clause that "before" or "after" opens: up to a mark or the "that" of what is said, at most 16 words on. */
function clauseEnd(words: Words, first: number): number {
  let at = first
  while (at < first + 16 && /[\p{L}\p{N}'$£€]/u.test(words.at(at)) && words.at(at) !== 'that') at += 1
  return at
}

/** Where the clause of a time ends that has been read up to `first`: "before the market opened {in Oslo}". */
export function timeClauseEnd(tokens: readonly Token[], first: number, limit: number): number {
  return clauseEnd(wordsOf(tokens, limit), first)
}
