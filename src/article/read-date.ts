import { parse } from 'chrono-node/en'

/** What a date in the text is measured from. */
export interface DateReference {
  /** ISO date or date-time of publication; null when it is not known. */
  readonly publishedAt: string | null
  /** Whether the words look ahead: "will say on Friday". A day then is the next one, else the last one. */
  readonly ahead: boolean
}

/** Times of the day of writing that the date library leaves open. */
const sameDay = /^(?:this (?:morning|afternoon|evening)|today|tonight|(?:early|late|earlier|later) (?:today|in the day))\b/u

/** What has no day of its own: "last week", "hours later", "a day before he left", "in March". */
const noDay =
  /\b(?:weeks?|months?|years?|decades?|hours?|minutes?|seconds?|seasons?|summer|winter|spring|autumn|fall|weekend|days? (?:before|after|later|earlier|previously|beforehand|afterwards?)|(?:same|previous|following|next|that|the) day)\b/u

/**
 * The ISO date, or date-time where an hour is named, that the words mean: "Thursday" is the nearest Thursday not after
 * publication. Null where they name no day, or none that can be known.
 */
export function readDate(words: string, { publishedAt, ahead }: DateReference): string | null {
  const text = words.slice(0, 80).toLowerCase()
  const reference = referenceDay(publishedAt)
  if (reference !== null && sameDay.test(text)) return isoDay(reference)
  if (/^last night\b/u.test(text)) return reference === null ? null : isoDay(shift(reference, -1))
  if (noDay.test(text) && !weekday.test(text)) return null
  const start = parse(text, { instant: reference ?? new Date(Date.UTC(2000, 5, 15, 12)), timezone: 0 })[0]?.start
  if (start === undefined || start === null) return null
  const certain = (part: 'year' | 'month' | 'day' | 'weekday' | 'hour') => start.isCertain(part)
  const dated = certain('day') && certain('month')
  if (!dated && !certain('weekday') && !(certain('hour') && !certain('month'))) return null
  if (reference === null && !(dated && certain('year') && !relative.test(text))) return null
  const named = new Date(Date.UTC(start.get('year') ?? 0, (start.get('month') ?? 1) - 1, start.get('day') ?? 1, 12))
  const day = settle(named, reference, ahead, !certain('day') && certain('weekday'), (certain('year') && certain('day')) || relative.test(text) || /^(?:last|next)\b/u.test(text))
  return certain('hour') ? `${isoDay(day)}T${clock(start.get('hour'))}:${clock(start.get('minute'))}` : isoDay(day)
}

const weekday = /\b(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?\b/u
const relative = /\b(?:yesterday|today|tonight|tomorrow|ago)\b/u

/** The day meant: weekdays and dates without a year are the nearest not after publication, or not before it when ahead. */
function settle(named: Date, reference: Date | null, ahead: boolean, isWeekday: boolean, isSure: boolean): Date {
  if (reference === null || isSure) return named
  const late = named.getTime() > reference.getTime()
  const early = named.getTime() < reference.getTime()
  if (isWeekday && late && !ahead) return shift(named, -7)
  if (isWeekday) return early && ahead ? shift(named, 7) : named
  const other = new Date(named)
  if (late && !ahead) other.setUTCFullYear(named.getUTCFullYear() - 1)
  if (early && ahead) other.setUTCFullYear(named.getUTCFullYear() + 1)
  return other
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
