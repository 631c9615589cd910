import type { Reading } from '../reading.js'
import { mediumNouns } from './medium-nouns.js'
import { determiners, isCapital } from './noun-words.js'
import type { Phrase } from './read-phrase.js'
import { timeAfter } from './time-after.js'
import { timeEnd } from './time-phrase.js'
import { weekdays } from './time-words.js'
import type { TokenRange } from './token-range.js'
import { venueNouns } from './venue-nouns.js'
import type { View } from './view.js'
import { wordList } from './word-list.js'

const released = wordList(
  'released published issued posted filed unveiled aired unsealed dated circulated leaked sent emailed',
)
const documents = namesOf(
  mediumNouns,
  'document',
  'poll polls surveys research results estimates timetable reports studies',
)
const occasions = namesOf(venueNouns, 'occasion', 'edition broadcast')

/** The nouns of a kind in a table, and some more. */
function namesOf(rows: readonly { kind: string; nouns: string }[], kind: string, more: string): ReadonlySet<string> {
  const nouns = rows.filter((row) => row.kind === kind).map((row) => row.nouns)
  return wordList([...nouns, more].join(' '))
}

/** What a paper is told apart by: "her report {of} 14 May", "an entry {for} June 1832"; "a report {on} the Jan. 6 attack" is about it. */
const naming = wordList('of for from dated ,')
/** "his Sunday column" comes out every Sunday. */
const habitual = wordList('his her their my our your')
/** Behind these words are about something else: "a study {of} letters sent in 1916". */
const aboutWords = wordList('of on into about')
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
function timeInName(reading: Reading, holder: TokenRange): Phrase | null {
  return timeInFront(reading, holder) ?? timeBehind(reading, holder)
}

/** In front of the paper or occasion: "a {March 3} memorandum", "a {Friday} news conference". */
function timeInFront(reading: Reading, { first, end }: TokenRange): Phrase | null {
  const { tokens } = reading
  const opener = tokens[first + 1]?.normal ?? ''
  const at = first + 2
  const time = determiners.has(opener) ? dateEnd(reading, at, end) : null
  // "in the Today programme", "on the Sunday Politics"
  if (time === null || isCapital(tokens[time]?.text)) return null
  if (habitual.has(opener) && !tokens.slice(at, time).some(({ normal }) => /\d/u.test(normal))) return null
  return tokens.slice(time, Math.min(end, time + 2)).some(({ normal }) => isHolder(normal)) ? timeOf(at, time) : null
}

/** Right behind its first noun, and last of all: "her report of {14 May}". */
function timeBehind(reading: Reading, { first, end }: TokenRange): Phrase | null {
  const { tokens, tags } = reading
  let noun = first + 1
  while (noun < end && !isHolder(tokens[noun]?.normal)) {
    if (clauseWords.has(tokens[noun]?.normal ?? '') || tags[noun]?.pos === 'Quote') return null
    noun += 1
  }
  if (!naming.has(tokens[noun + 1]?.normal ?? '')) return null
  const time = dateEnd(reading, noun + 2, end)
  return time !== null && (time === end || tokens[time]?.text === ',') ? timeOf(noun + 2, time) : null
}

/** A paper that words stand in or an occasion they are spoken at. */
function isHolder(word = ''): boolean {
  return documents.has(word) || occasions.has(word)
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
  const paper = named.findIndex((word) => documents.has(word))
  const release = named.findIndex((word, at) => at > paper && released.has(word))
  if (paper < 0 || release < 0) return null
  // "a poll of 1,000 adults published on Friday"
  if (named.slice(paper, release).some((word, at) => aboutWords.has(word) && !/^\d/u.test(named[paper + at + 1] ?? ''))) return null // biome-ignore format: one line
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
