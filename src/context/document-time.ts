import type { Reading } from '../reading.js'
import { mediumNouns } from './medium-nouns.js'
import { determiners, isCapital } from './noun-words.js'
import type { Phrase } from './read-phrase.js'
import { timeAfter } from './time-after.js'
import { timeEnd } from './time-phrase.js'
import { nearDays, weekdays } from './time-words.js'
import type { TokenRange } from './token-range.js'
import type { View } from './view.js'
import { wordList } from './word-list.js'

const released = wordList(
  'released published issued posted filed unveiled aired unsealed dated circulated leaked sent emailed',
)
const documents = wordList(
  mediumNouns
    .filter(({ kind }) => kind === 'document')
    .map(({ nouns }) => nouns)
    .concat('poll polls surveys research results estimates timetable reports studies')
    .join(' '),
)
/** What a paper is told apart by: "her report {of} 14 May", "an entry {for} June 1832". */
const naming = wordList('of for from on in dated')
/** Behind these a time is of something else: "a shelter {where} he has slept since Friday". */
const clauseWords = wordList('who whose whom which that where when since until before after by')

/**
 * When what the words were said through was made or held, which its own name says: "in {a March 3 memorandum}", "in
 * {her report of 14 May}"; and of a paper that speaks itself when it was given out: "{a poll published on Friday} showed".
 */
export function documentTime({ reading, own }: View, holders: readonly (TokenRange | null)[]): Phrase[] {
  for (const holder of holders) {
    const time = holder === null ? null : timeInName(reading, holder)
    if (time !== null) return [time]
  }
  const time = own.source === null ? null : releaseTime(reading, own.source)
  return time === null ? [] : [time]
}

/** "a {March 3} memorandum", "its {2 p.m.} update", "your column of {Oct. 3}"; days that titles are made of are none. */
function timeInName(reading: Reading, { first, end }: TokenRange): Phrase | null {
  const { tokens, tags } = reading
  for (let at = first + 1; at < end && tags[at]?.pos !== 'Quote'; at += 1) {
    if (clauseWords.has(tokens[at]?.normal ?? '')) return null
    const time = namedEnd(reading, at, end)
    if (time !== null) return timeOf(at, time)
  }
  return null
}

function namedEnd(reading: Reading, at: number, limit: number): number | null {
  const { tokens } = reading
  const word = tokens[at]?.normal ?? ''
  const time = isLed(tokens[at - 1]?.normal ?? '') ? dateEnd(reading, at, limit) : null
  // "in the Today programme", "on the Sunday Politics"
  const isTitle = isCapital(tokens[time ?? at]?.text) || (nearDays.has(word) && isCapital(tokens[at]?.text))
  return isTitle ? null : time
}

function isLed(before: string): boolean {
  return determiners.has(before) || naming.has(before) || before === ','
}

/** "14 May", "2 p.m.": a time that stands in a name; "his last report" and "a 2014 report" only tell which. */
function dateEnd({ tokens }: Reading, at: number, limit: number): number | null {
  const end = timeEnd(tokens, at, limit)
  const isDated = end !== null && tokens.slice(at, end).some(({ normal }) => /\d/u.test(normal) || weekdays.has(normal))
  return isDated ? end : null
}

/** "a report released on {Monday} by the bank"; charges are no paper. */
function releaseTime(reading: Reading, { first, end }: TokenRange): Phrase | null {
  const words = reading.tokens.slice(first, end).map(({ normal }) => normal)
  const clause = words.findIndex((word) => clauseWords.has(word))
  const named = clause < 0 ? words : words.slice(0, clause)
  const release = named.findIndex((word) => released.has(word))
  if (release < 0 || !named.slice(0, release).some((word) => documents.has(word))) return null
  const behind = words.findIndex((word, index) => index > release && clauseWords.has(word))
  return firstTime(reading, { first: first + release + 1, end: behind < 0 ? end : first + behind })
}

function firstTime(reading: Reading, { first, end }: TokenRange): Phrase | null {
  for (let at = first; at < end; at += 1) {
    const preposition = reading.tokens[at]?.normal ?? ''
    const noun = /^(?:on|in|at)$/u.test(preposition) ? at + 1 : at
    const time = noun > at ? timeAfter(reading, preposition, noun, end) : timeEnd(reading.tokens, at, end)
    if (time !== null) return timeOf(noun, time)
  }
  return null
}

function timeOf(noun: number, end: number): Phrase {
  return { kind: 'time', place: 'loose', preposition: '', first: noun, noun, head: noun, end }
}
