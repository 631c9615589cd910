import type { Reading } from '../reading.js'
import type { Token } from '../tokens/token.js'
import { readNounPhrase } from './noun-phrase.js'
import { timeEnd } from './time-phrase.js'
import { dayParts, months, nearness, quantities, timePrepositions, units, weekdays } from './time-words.js'

/** "on Wednesday", "in March", "in 2014", "at the same day": a time that needs its preposition, or allows one. */
export function timeAfter(reading: Reading, preposition: string, noun: number, limit: number): number | null {
  const { tokens } = reading
  if (!timePrepositions.has(preposition)) return null
  const loose = /^(?:about|around|approximately|nearly|almost|exactly|precisely)$/u.test(tokens[noun]?.normal ?? '')
  const end = timeEnd(tokens, loose ? noun + 1 : noun, limit)
  if (end !== null) {
    // "on Tuesday's call" is an event, "in this year's budget" a document.
    return tokens[end]?.normal === "'s" ? null : end
  }
  // "told us at lunch": an hour, "over lunch" an occasion.
  if (preposition === 'at') return isMeal(reading, noun, limit) ? noun + 1 : edgeEnd(tokens, noun, limit)
  if (preposition === 'on') return occasionEnd(reading, noun, limit)
  return preposition === 'in' ? (partOfDayEnd(reading, noun, limit) ?? longTimeEnd(tokens, noun, limit)) : null
}

/** "told me at {the end of the night}", "said at {the start of the week}" */
function edgeEnd(tokens: readonly Token[], noun: number, limit: number): number | null {
  const at = (index: number) => (index < limit ? (tokens[index]?.normal ?? '') : '')
  const isEdge = at(noun) === 'the' && /^(?:start|beginning|end|close|height|turn)$/u.test(at(noun + 1))
  if (!isEdge || at(noun + 2) !== 'of') return null
  const unit = /^(?:the|this|that|last|each|every)$/u.test(at(noun + 3)) ? noun + 4 : noun + 3
  if (months.has(at(unit))) return unit + 1
  // "at the end of the day" is what people say.
  if (at(unit) === 'day') return null
  const isUnit = units.has(at(unit)) || dayParts.has(at(unit)) || isYear(at(unit))
  return isUnit && at(unit + 1) !== "'s" ? unit + 1 : null
}

/** "the eve of the vote", "the first day of the trial", "day two of the trial", "the night": times only behind "on". */
function occasionEnd(reading: Reading, noun: number, limit: number): number | null {
  const at = (index: number) => (index < limit ? (reading.tokens[index]?.normal ?? '') : '')
  let end: number
  if (at(noun) === 'day' && (quantities.has(at(noun + 1)) || /^\d+$/u.test(at(noun + 1)))) end = noun + 2
  else if (/^(?:his|her|its|their|my|our|a|one)$/u.test(at(noun))) return ownDayEnd(at, noun)
  else if (at(noun) !== 'the') return namedDayEnd(reading, noun, limit)
  else {
    const head = occasionDays.test(at(noun + 1)) ? noun + 1 : noun + 2
    if (!occasionDays.test(at(head))) return null
    end = head + 1
  }
  if (at(end) !== 'of') return end
  return readNounPhrase(reading, end + 1, limit)?.end ?? end
}

/** "on her first morning", "on his 80th birthday", "on a recent evening", "on a wet Tuesday" */
function ownDayEnd(at: (index: number) => string, noun: number): number | null {
  for (let head = noun + 1; head <= noun + 2; head += 1) {
    const own = !/^(?:a|one)$/u.test(at(noun)) || (head === noun + 2 && isPartOfDay.test(at(head)))
    if ((own && occasionDays.test(at(head))) || (head === noun + 2 && weekdays.has(at(head)))) return head + 1
  }
  return null
}

const isPartOfDay = /^(?:morning|afternoon|evening|night|day|weekend)$/u

/** "on New Year’s Eve", "on Boxing Day", "on Super Tuesday": words with a capital up to a day. */
function namedDayEnd({ tokens }: Reading, noun: number, limit: number): number | null {
  for (let at = noun; at < Math.min(limit, noun + longestName); at += 1) {
    const token = tokens[at]
    if (token === undefined || !(/^\p{Lu}/u.test(token.text) || token.normal === "'s")) return null
    // "on Facebook Thursday night" names no day of its own.
    const named =
      namedDays.test(token.normal) && (!weekdays.has(token.normal) || feasts.test(tokens[at - 1]?.normal ?? ''))
    if (at > noun && named) return tokens[at + 1]?.normal === "'s" ? null : at + 1
  }
  return null
}

/** Words that the name of a day may have. */
const longestName = 5
const feasts =
  /^(?:good|easter|super|black|ash|maundy|palm|shrove|whit|remembrance|mothering|cyber|giving|bloody|holy|final|advent)$/u
const namedDays = /^(?:day|eve|sunday|monday|tuesday|wednesday|thursday|friday|saturday)$/u

function isMeal({ tags, tokens }: Reading, at: number, limit: number): boolean {
  const meal = /^(?:breakfast|lunch|dinner|supper|teatime|lunchtime|stumps)$/u
  return at < limit && meal.test(tokens[at]?.normal ?? '') && !tags[at + 1]?.pos.includes('Noun')
}

const occasionDays = /^(?:eve|morning|afternoon|evening|night|day|weekend|anniversary|birthday)$/u

/** "in {the afternoon}", "in {the early evening}"; "in the morning papers" says no time. */
function partOfDayEnd({ tokens, tags }: Reading, noun: number, limit: number): number | null {
  const part = nearness.has(tokens[noun + 1]?.normal ?? '') ? noun + 2 : noun + 1
  if (tokens[noun]?.normal !== 'the' || part >= limit) return null
  if (!/^(?:morning|afternoon|evening)$/u.test(tokens[part]?.normal ?? '')) return null
  return part + 1 < limit && (tags[part + 1]?.all.has('Noun') || tokens[part + 1]?.normal === 'of') ? null : part + 1
}

/** "2019", "March", "early March", "late 2019", "the spring of 2020", "the 1990s": times only behind "in". */
function longTimeEnd(tokens: readonly Token[], noun: number, limit: number): number | null {
  const at = (index: number) => (index < limit ? (tokens[index]?.normal ?? '') : '')
  const article = at(noun) === 'the' ? noun + 1 : noun
  const start = nearness.has(at(article)) ? article + 1 : article
  const word = at(start).replace(/^(?:mid|early|late)-/u, '')
  if (/^'?(?:(?:19|20)\d0|\d0)s$/u.test(word)) return start + 1
  // "in the 1952 campaign"
  if (isYear(word)) return article > noun ? null : start + 1
  if (isMonthName(word)) return at(start + 1) === "'s" ? null : start + (isYear(at(start + 1)) ? 2 : 1)
  return /^(?:spring|summer|autumn|fall|winter)$/u.test(word) ? seasonEnd(at, start + 1, article > noun) : null
}

/** Behind a season: "the spring {of 2020}", "spring {2020}"; without a year it needs its article. */
function seasonEnd(at: (index: number) => string, end: number, article: boolean): number | null {
  const next = at(end)
  if (isYear(next)) return end + 1
  if (next === 'of') return isYear(at(end + 1)) ? end + 2 : null
  return article && next !== "'s" ? end : null
}

function isYear(word: string): boolean {
  return /^(?:19|20)\d\d$/u.test(word)
}

function isMonthName(word: string): boolean {
  return /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/u.test(word)
}
