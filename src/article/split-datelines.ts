import type { Meter } from '../meter.js'
import type { Span } from '../span.js'
import { isBlankAt } from '../tokens/character.js'
import { timeZones } from './time-zones.js'

/** A stretch of the text that will be a block, and what it is where that is known: a dateline, or the time of an entry. */
export interface Stretch extends Span {
  readonly label: 'dateline' | 'time' | null
}

/** "Leeds", "New York", "Stoke-on-Trent", "Newcastle upon Tyne" */
const place = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:\p{Lu}[\p{L}\p{M}.'’-]*|de|la|el|al|of|upon|on)){0,3}`
/** "LONDON", "SALT LAKE CITY", "MINNEAPOLIS/ST. PAUL" */
const capitals = String.raw`\p{Lu}[\p{Lu}\p{M}.'’-]+(?:[ /]\p{Lu}[\p{Lu}\p{M}.'’-]*){0,2}`
const part = String.raw`(?:, (?!\p{Lu}+ \p{Lu}+ \p{Lu})${place}){0,2}`
const date = String.raw`(?:,? (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:\p{Lu}\p{L}{2,8}\.? \d{1,2}|\d{1,2} \p{Lu}\p{L}{2,8}\.?)(?:,? \d{4})?)`
const agency = String.raw`(?:Reuters|REUTERS|AP|AFP|CNN|UPI|PA|PA Media|dpa|DPA|ANSA|EFE|TASS|Xinhua|Kyodo|Bloomberg|BUSINESS WIRE|Business Wire|GLOBE NEWSWIRE|Globe Newswire|PRNewswire|PR Newswire|[A-Z]{2,6}|[\p{L} ]{2,25} (?:News|Press|Wire|Newswire|Times|Post|Service|Agency|Network|Radio|TV))(?:-[\p{L} ]{2,25})?`
const agent = `(?:[(/]${agency}[)/])`
const anyAgent = String.raw`[(/]\p{Lu}[\p{L} .&-]{1,30}[)/]`
const dash = `(?:—|–|―|--+|-|_)`

/** A dateline as it stands at the head of a paragraph. */
export interface DatelinePattern {
  readonly pattern: RegExp
  readonly sample: string
}

/** Tried in order. */
export const datelinePatterns: readonly DatelinePattern[] = [
  [
    String.raw`^(?:${capitals}|${place})${part}${date}?,? ${agent}\s*${dash}+(?=\s)`,
    'WASHINGTON (AP) — The mayor left.',
  ],
  [String.raw`^${capitals}${part}${date}? ${anyAgent}\s*${dash}+(?=\s)`, 'OSLO, Feb 8 (Norwire) - The mayor left.'],
  [String.raw`^${capitals}${part}${date}?\s*${dash}+(?=\s)`, 'LONDON, March 3 - The mayor left.'],
  // Scanned newspapers have no blanks round the dash, and an l or O for a digit.
  [
    String.raw`^${capitals}${part}, \p{Lu}\p{L}{2,8}\.? [\dlIO]{1,2}(?:, \d{4})?\.?\s?(?:—|–|--+)(?=\s|\p{Lu})`,
    'EASTWICK, Nov. l4.--The mayor left.',
  ],
  [String.raw`^${capitals}${part}${date}:(?=\s)`, 'LONDON, March 3: The mayor left.'],
  [String.raw`^${place}${part}${date}\s*${dash}+(?=\s)`, 'Leeds, March 3 — The mayor left.'],
  [
    String.raw`^\((?:Reuters|AP|CNN|AFP|UPI|Bloomberg|CBS News|CNN Business)\)(?:\s*${dash}+(?=\s))?`,
    '(Reuters) - The mayor left.',
  ],
  [
    String.raw`^${place}${part} \((?:Reuters|AP|CNN|AFP|UPI|Bloomberg)\)(?:\s*${dash}+(?=\s))?`,
    'Washington (CNN) The mayor left.',
  ],
].map(([source = '', sample = '']) => ({ pattern: new RegExp(source, 'u'), sample }))

/** Words in capitals before a dash that are no places. */
const labels =
  /^(?:BREAKING|UPDATED?|WATCH|EXCLUSIVE|CORRECTION|ANALYSIS|OPINION|REVIEW|VIDEO|LIVE|READ|NEW|NOTE|EDITOR|FILE|POLL|PHOTOS?|BONUS|RELATED|MORE|THE|A|AN|AND|FACT|CLAIM|VERDICT|TRUE|FALSE|Q|I|WHAT|WHY|HOW|WHO|WHEN|SOURCES?|KEY|TOP|FIRST|NEXT|ADVERTISEMENT|JUST IN|DEVELOPING|COMMENT|INTERVIEW)\b/

/** The time at the head of an entry in a live blog, before the entry itself. */
const entryTime = new RegExp(
  String.raw`^(?:\d{1,2}[.:]\d{2}(?:\s?[ap]\.?m\.?)?|\d{1,2}\s?[ap]\.?m\.?)(?:\s?${timeZones})?(?:\s?[:|–—-])?(?=\s+["“‘']?\p{Lu})(?!\s+(?:${timeZones}\b|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|Eastern|Central|Pacific|AM\b|PM\b|Report\b|Question\b))`,
  'u',
)

/** Cuts the dateline, or the time, off the head of each paragraph that has one: it becomes a stretch of its own. */
export function splitDatelines(text: string, paragraphs: readonly Span[], meter?: Meter): Stretch[] {
  const stretches: Stretch[] = []
  for (const { start, end } of paragraphs) {
    if (meter !== undefined) meter.steps += 1
    const { length, label } = readHead(text.slice(start, Math.min(end, start + 120)))
    let rest = start + length
    while (rest < end && isBlankAt(text, rest)) rest += 1
    if (length > 0) stretches.push({ start, end: start + length, label })
    if (rest < end) stretches.push({ start: rest, end, label: null })
  }
  return stretches
}

function readHead(opening: string): { readonly length: number; readonly label: 'dateline' | 'time' } {
  const time = entryTime.exec(opening)
  return time === null
    ? { length: datelineLength(opening), label: 'dateline' }
    : { length: time[0].length, label: 'time' }
}

/** Datelines begin with two capitals or a bracket, or have an agency's bracket or a date before a dash near by. */
const likely = /^(?:\p{Lu}[\p{Lu}.'’]|\()|^[^—–(]{2,40}(?:[(/][A-Za-z]|\d ?(?:[—–―_]|-))/u

function datelineLength(head: string): number {
  if (!likely.test(head) || labels.test(head)) return 0
  for (const { pattern } of datelinePatterns) {
    const found = pattern.exec(head)
    if (found !== null && found[0].length <= 90) return found[0].length
  }
  return 0
}
