import { parse } from 'chrono-node/en'
import type { Block } from '../types.js'

/** What the text itself shows of title, writers, place and date. */
export interface ShownMetadata {
  readonly title: string | null
  /** Names as printed: "DANA WHITTLE". */
  readonly byline: readonly string[]
  /** ISO date, or date-time where the hour is shown; with the offset where the zone is. */
  readonly publishedAt: string | null
  /** Where a dateline says it was written: "GENEVA". */
  readonly place: string | null
}

/** Blocks that can hold it: those before the body, and the body's first. */
const most = 14

/** Title, byline names, place and date of publication, as the head of the article shows them. */
export function readMetadata(text: string, blocks: readonly Block[]): ShownMetadata {
  const body = blocks.findIndex(({ kind }) => kind === 'paragraph')
  // A standfirst may stand between headline and byline.
  const byline = blocks.slice(0, most).findIndex(({ kind }) => kind === 'byline')
  const last = body < 0 ? most : byline === body + 1 ? byline : body
  const head = blocks.slice(0, Math.min(most, last + 1))
  const words = (block: Block) =>
    text
      .slice(block.start, Math.min(block.end, block.start + 300))
      .replace(/\s+/gu, ' ')
      .trim()
  const lines = head.map((block) => ({ kind: block.kind, words: words(block) }))
  const of = (kind: Block['kind']) => lines.filter((line) => line.kind === kind).map((line) => line.words)
  return {
    title: of('headline')[0] ?? null,
    byline: readByline([...of('byline'), ...of('credit').filter(isByline), ...of('other').filter(isPosting)]),
    publishedAt: findDate([...of('dateline'), ...of('byline'), ...of('other'), ...of('heading').filter(isDateLine)]),
    place:
      of('dateline')
        .map(datelinePlace)
        .find((place) => place !== null) ?? null,
  }
}

function readByline(lines: readonly string[]): string[] {
  return [...new Set(lines.flatMap((line, index) => bylineNames(line, index > 0)))]
}

/** "By Tessa Marin, The Associated Press", among the credits. */
function isByline(line: string): boolean {
  return /^by\s/iu.test(line)
}

/** "Posted by Mika on September 12", by one name as blogs have it. */
function isPosting(line: string): boolean {
  return /^posted by\s/iu.test(line)
}

/** "12:41, 8 Oct 2024": a line that starts with a day or hour, and not a heading such as "Results for 8 October 2024". */
function isDateLine(line: string): boolean {
  return (
    line.length < 60 &&
    /^(?:\d|(?:mon|tues?|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*\b)/iu.test(line)
  )
}

/** What a byline says besides names. */
const afterNames =
  /\s*(?:[|•·–—]|,?\s+\b(?:for the|for|of the|in|at|reporting from|reports from)\s|\bpublished\b|\bupdated\b|\bposted\b|\d).*$/iu
/** What is no name: a job, a paper, an agency. */
const noName =
  /\b(?:reporter|correspondent|editor|writer|columnist|critic|staff|press|news|times|post|wire|service|team|desk|agency|contributor|analyst|bureau|photographer|photographs|photos|ledger|courier|herald|reuters|ap|afp|upi|pa|chief|media|tribune|gazette|journal|telegraph|guardian|agencies|special|exclusive)\b/iu

/** "By Ann Poe and Bob Roe, Local Reporters" -> "Ann Poe", "Bob Roe". A further line holds names only after "By". */
function bylineNames(line: string, further: boolean): string[] {
  const posted = /^posted by (\p{Lu}[\p{L}'’-]+)(?= (?:on|at)\b|,|$)/iu.exec(line)?.[1]
  if (posted !== undefined) return [posted]
  const opener = /^(?:(?:posted |written |words |report(?:ed)? |story )?by|from)\b:?\s*/iu
  if (further && !opener.test(line) && noName.test(line)) return []
  const names = line.replace(opener, '').replace(afterNames, '')
  return names
    .split(/ ?[,;&] ?| and /iu)
    .map((name) => name.replace(/^(?:and|by)\s+/iu, '').trim())
    .filter((name) => /^\p{Lu}[\p{L}.'’-]*(?:\s+[\p{L}.'’-]+){1,4}$/u.test(name) && !noName.test(name))
}

/** The first date that says its year: of several, the one that calls itself that of publication. */
function findDate(lines: readonly string[]): string | null {
  const published = lines.filter((line) => /\b(?:published|posted|first published)\b/iu.test(line))
  const kept = lines.filter((line) => !/\b(?:updated|modified)\b/iu.test(line))
  for (const line of [...published, ...kept, ...lines]) {
    const date = readFullDate(line)
    if (date !== null) return date
  }
  return null
}

function readFullDate(line: string): string | null {
  if (!/\b(?:19|20)\d\d\b/u.test(line)) return null
  // "0815 GMT" and "GMT+1" are read as the library reads "08:15 GMT" and "+01:00".
  const plain = line.replace(
    /\b(?:GMT|UTC)([+-])(\d{1,2})\b/gu,
    (_, sign: string, hours: string) => `${sign}${hours.padStart(2, '0')}:00`,
  )
  const result = parse(plain, { instant: new Date(Date.UTC(2000, 5, 15, 12)), timezone: 0 }).find(
    ({ start }) => start.isCertain('year') && start.isCertain('month') && start.isCertain('day'),
  )
  if (result === undefined) return null
  const { start } = result
  const two = (value: number | null) => String(value ?? 0).padStart(2, '0')
  const day = `${start.get('year')}-${two(start.get('month'))}-${two(start.get('day'))}`
  if (!start.isCertain('hour')) return day
  return `${day}T${two(start.get('hour'))}:${two(start.get('minute'))}${start.isCertain('timezoneOffset') ? offset(start.get('timezoneOffset') ?? 0) : ''}`
}

/** "+01:00" for 60 minutes. */
function offset(minutes: number): string {
  const size = Math.abs(minutes)
  const two = (value: number) => String(value).padStart(2, '0')
  return minutes === 0 ? 'Z' : `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`
}

/** "GENEVA, Sept. 12, 2024 —" -> "GENEVA"; "HOLLOWAY, Mont. (AP) --" -> "HOLLOWAY, Mont."; a bare date has none. */
function datelinePlace(line: string): string | null {
  const place = line
    .replace(/\([^()]{0,40}\)/gu, '')
    .replace(/ ?(?:-{1,3}|[–—]) ?$/u, '')
    .replace(
      /,?\s*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?(?:\d{1,2}\s+)?(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?\s.*$/iu,
      '',
    )
    .trim()
  return /^\p{Lu}[\p{Lu}\s.'’-]{2,}(?:,\s*[\p{L}. ]{2,20})?$/u.test(place) && !/\d/u.test(place) ? place : null
}
