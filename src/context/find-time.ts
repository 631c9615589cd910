import { readDate } from '../article/read-date.js'
import type { Reading } from '../reading.js'
import type { Phrase, Place } from './read-phrase.js'
import type { TokenRange } from './token-range.js'
import { spanOf } from './token-range.js'

/** A time and the day it means, where that can be known. */
export interface FoundTime extends TokenRange {
  readonly iso: string | null
}

/** Where the time of the words is looked for first: "said Thursday" before "On Monday …, he said". */
const nearest: readonly Place[] = ['following', 'cue', 'between', 'opening', 'trailing', 'loose']

/** What says most first: "on Thursday after the vote" is Thursday, "later, after the vote" is after the vote. */
const surest: readonly Phrase['kind'][] = ['time', 'event-time', 'adverb-time']

/** Times already read; emptied when full. The same few come again and again in articles of one day. */
const memo = new Map<string, string | null>()
const memoLimit = 2000

function isoOf(words: string, publishedAt: string | null, ahead: boolean): string | null {
  const key = `${publishedAt ?? ''} ${ahead} ${words}`
  const known = memo.get(key)
  if (known !== undefined) return known
  const iso = readDate(words, { publishedAt, ahead })
  if (memo.size >= memoLimit) memo.clear()
  memo.set(key, iso)
  return iso
}

/** When the words were said: "late Wednesday"; `publishedAt` is what the day is measured from. */
export function findTime(
  reading: Reading,
  phrases: readonly Phrase[],
  publishedAt: string | null,
  ahead: boolean,
): FoundTime | null {
  for (const kind of surest) {
    for (const place of nearest) {
      const phrase = phrases.find((one) => one.kind === kind && one.place === place)
      if (phrase === undefined) continue
      const range = { first: timeStart(reading, phrase), end: phrase.end }
      const { start, end } = spanOf(reading.tokens, range)
      const words = reading.text.slice(start, end)
      if (kind === 'time') return { ...range, iso: isoOf(words, publishedAt, ahead) }
      // "shortly after 9am" is of that day; "after the vote" may be any.
      const day = /\d\s?[ap]\.?m\b|\d[.:]\d\d/iu.test(words) ? isoOf(words, publishedAt, ahead) : null
      return { ...range, iso: day?.slice(0, 10) ?? null }
    }
  }
  return null
}

/** "<warned early> Thursday": the models took the word before the day for a part of the cue. */
function timeStart({ tokens }: Reading, { kind, noun }: Phrase): number {
  return kind === 'time' && /^(?:early|late)$/u.test(tokens[noun - 1]?.normal ?? '') ? noun - 1 : noun
}
