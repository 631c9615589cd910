import { parse } from 'chrono-node/en'

/** What a date in the text is measured from. */
export interface DateReference {
  /** ISO date or date-time of publication; null when it is not known. */
  readonly publishedAt: string | null
  /** Whether the words look ahead: "will say on Friday". A day then is the next one, else the last one. */
  readonly ahead: boolean
}

/** No time is said in more characters. */
const longest = 80

/** Times of the day of writing that the date library leaves open. */
const sameDay =
  /^(?:this (?:morning|afternoon|evening)|today|tonight|(?:early|late|earlier|later) (?:today|in the day))\b/u

/** What has no day of its own: "last week", "hours later", "a day before he left", "in March". */
const noDay =
  /\b(?:weeks?|months?|years?|decades?|hours?|minutes?|seconds?|seasons?|summer|winter|spring|autumn|fall|weekend|days? (?:before|after|later|earlier|previously|beforehand|afterwards?)|(?:same|previous|following|next|that|the) day)\b/u

/**
 * The ISO date, or date-time where an hour is named, that the words mean: "Thursday" is the nearest Thursday not after
 * publication. Null where they name no day, or none that can be known.
 */
export function readDate(words: string, { publishedAt, ahead }: DateReference): string | null {
  const text = spell(words.slice(0, longest).toLowerCase())
  const reference = referenceDay(publishedAt)
  const figures = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})\b/u.exec(text)
  if (figures !== null) return readFigures(figures, reference, ahead)
  if (reference === null) return readFullDate(text)
  if (sameDay.test(text)) return isoDay(reference)
  if (/^last night\b/u.test(text)) return isoDay(shift(reference, -1))
  const start = readStart(text, reference)
  if (start === null) return null
  const sure = relative.test(text) || (start.isCertain('year') && start.isCertain('day'))
  const named = dayOf(start)
  return isoTime(sure ? named : settle(named, reference, ahead, start.isCertain('day') ? 'year' : 'week'), start)
}

/**
 * "12/03/2025": months come first in America, days elsewhere, so only what cannot be the other way counts: a day that is
 * no month, or of two days the one that publication allows. Between dots the day is first.
 */
function readFigures(figures: RegExpExecArray, reference: Date | null, ahead: boolean): string | null {
  const [, one = '', mark = '', other = '', year = ''] = figures
  const day = (month: string, date: string) => {
    const found = new Date(Date.UTC(Number(year), Number(month) - 1, Number(date), 12))
    return found.getUTCMonth() === Number(month) - 1 && found.getUTCDate() === Number(date) ? isoDay(found) : null
  }
  if (mark === '.') return day(other, one)
  const readings = new Set([day(one, other), day(other, one)].filter((found) => found !== null))
  if (readings.size > 1 && reference !== null)
    for (const found of readings)
      if (ahead ? found < isoDay(reference) : found > isoDay(reference)) readings.delete(found)
  const [only, ...more] = readings
  return only === undefined || more.length > 0 ? null : only
}

/** Days of a name whose date is the same every year. */
const feasts: Readonly<Record<string, string>> = {
  'christmas eve': 'december 24',
  'christmas day': 'december 25',
  'boxing day': 'december 26',
  "new year's eve": 'december 31',
  "new year's day": 'january 1',
  "valentine's day": 'february 14',
  halloween: 'october 31',
}

/** The words as the date library reads them: "Christmas Eve" is "december 24", "0815 GMT" is "08:15 gmt". */
function spell(text: string): string {
  const plain = text.replaceAll('’', "'").replace(/^(\d\d)(\d\d)(?= (?:gmt|utc|bst|cet|e[sd]?t)\b)/u, '$1:$2')
  const feast = Object.keys(feasts).find((name) => plain.startsWith(name))
  return feast === undefined ? plain : plain.replace(feast, feasts[feast] ?? feast)
}

/** A date that says its year, and so needs nothing to be measured from: "Feb. 24, 2022". */
function readFullDate(text: string): string | null {
  if (!/\d\d/u.test(text)) return null
  const start = relative.test(text) ? null : readStart(text, new Date(Date.UTC(2000, 5, 15, 12)))
  return start?.isCertain('year') && start.isCertain('day') ? isoTime(dayOf(start), start) : null
}

/** Readings kept: an article says the same few weekdays again and again, and the date library takes 0.1 ms for each. */
const mostKept = 500
const kept = new Map<string, Components | null>()

/** What the date library makes of the words; null where they name no day. */
function readStart(text: string, instant: Date): Components | null {
  const key = `${instant.getTime()} ${text}`
  const known = kept.get(key)
  if (known !== undefined) return known
  if (kept.size >= mostKept) kept.clear()
  const start = readAnew(text, instant)
  kept.set(key, start)
  return start
}

function readAnew(text: string, instant: Date): Components | null {
  if (noDay.test(text) && !weekday.test(text)) return null
  const start = parse(text, { instant, timezone: 0 })[0]?.start
  return start !== undefined && namesDay(start) ? start : null
}

type Components = ReturnType<typeof parse>[number]['start']

function dayOf(start: Components): Date {
  return new Date(Date.UTC(start.get('year') ?? 0, (start.get('month') ?? 1) - 1, start.get('day') ?? 1, 12))
}

/** The day, with the hour where the words name it. */
function isoTime(day: Date, start: Components): string {
  return start.isCertain('hour')
    ? `${isoDay(day)}T${clock(start.get('hour'))}:${clock(start.get('minute'))}`
    : isoDay(day)
}

/** Whether a day is said: by date, by weekday, or as an hour of the day of writing. */
function namesDay(start: Components): boolean {
  const dated = start.isCertain('day') && start.isCertain('month')
  return dated || start.isCertain('weekday') || (start.isCertain('hour') && !start.isCertain('month'))
}

const weekday = /\b(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?\b/u
const relative = /\b(?:yesterday|today|tonight|tomorrow|ago)\b|^(?:last|next)\b/u

/** The day meant: the nearest not after publication, or not before it when ahead, a week or a year from the one named. */
function settle(named: Date, reference: Date, ahead: boolean, step: 'week' | 'year'): Date {
  const wrong = ahead ? named.getTime() < reference.getTime() : named.getTime() > reference.getTime()
  if (!wrong) return named
  if (step === 'week') return shift(named, ahead ? 7 : -7)
  return new Date(Date.UTC(named.getUTCFullYear() + (ahead ? 1 : -1), named.getUTCMonth(), named.getUTCDate(), 12))
}

/** Noon of the day of publication, as the place of publication counts days. */
function referenceDay(publishedAt: string | null): Date | null {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/u.exec(publishedAt ?? '') ?? []
  return year === undefined ? null : new Date(Date.UTC(Number(year), Number(month) - 1, Number(day), 12))
}

function shift(day: Date, days: number): Date {
  return new Date(day.getTime() + days * 86_400_000)
}

function isoDay(day: Date): string {
  return day.toISOString().slice(0, 10)
}

function clock(value: number | null): string {
  return String(value ?? 0).padStart(2, '0')
}
