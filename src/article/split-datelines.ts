import type { Meter } from '../meter.js'
import type { Span } from '../span.js'

/** A stretch of the text that will be a block, and whether it is known to be a dateline. */
export interface Stretch extends Span {
  readonly dateline: boolean
}

const place = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:\p{Lu}[\p{L}\p{M}.'’-]*|de|la|el|al|of|the|upon|on|and))*`
const capitals = String.raw`\p{Lu}[\p{Lu}\p{M}.'’-]+(?:[ /]\p{Lu}[\p{Lu}\p{M}.'’-]*){0,4}`
const date = String.raw`(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:\p{Lu}\p{L}{2,8}\.? \d{1,2}|\d{1,2} \p{Lu}\p{L}{2,8}\.?)(?:,? \d{4})?`
const agency = String.raw`[(/][\p{L}][\p{L}\p{N}.&/ -]{1,40}[)/]`
const dash = String.raw`(?:—|–|―|--+|-|_)`

/** What a dateline looks like, tried in order at the head of a paragraph. */
export const datelinePatterns: readonly { readonly pattern: RegExp; readonly sample: string }[] = [
  { pattern: new RegExp(String.raw`^(?:${capitals}|${place})(?:, ${place}){0,2}(?:, ${date})?,? ${agency}\s*${dash}+(?=\s)`, 'u'), sample: 'WASHINGTON (AP) — The mayor left.' },
  { pattern: new RegExp(String.raw`^${capitals}(?:, ${place}){0,2}(?:, ${date})?\s*${dash}+(?=\s)`, 'u'), sample: 'LONDON, March 3 - The mayor left.' },
  { pattern: new RegExp(String.raw`^${place}, ${date}\s*${dash}+(?=\s)`, 'u'), sample: 'Leeds, March 3 — The mayor left.' },
  { pattern: new RegExp(String.raw`^\((?:Reuters|AP|CNN|AFP|UPI|Bloomberg|CBS News|CNN Business)\)(?:\s*${dash}+(?=\s))?`, 'u'), sample: '(Reuters) - The mayor left.' },
  { pattern: new RegExp(String.raw`^${place}(?:, ${place})? \((?:Reuters|AP|CNN|AFP|UPI|Bloomberg)\)(?:\s*${dash}+(?=\s))?`, 'u'), sample: 'Washington (CNN) The mayor left.' },
]

/** Words in capitals before a dash that are no places. */
const labels =
  /^(?:BREAKING|UPDATED?|WATCH|EXCLUSIVE|CORRECTION|ANALYSIS|OPINION|REVIEW|VIDEO|LIVE|READ|NEW|NOTE|EDITOR|FILE|POLL|PHOTOS?|BONUS|RELATED|MORE|THE|A|AN|AND|FACT|CLAIM|VERDICT|TRUE|FALSE|Q|I|WHAT|WHY|HOW|WHO|WHEN)\b/

/** Cuts the dateline off the head of each paragraph that has one: it becomes a stretch of its own. */
export function splitDatelines(text: string, paragraphs: readonly Span[], meter?: Meter): Stretch[] {
  const stretches: Stretch[] = []
  for (const { start, end } of paragraphs) {
    if (meter !== undefined) meter.steps += 1
    const head = datelineLength(text.slice(start, Math.min(end, start + 120)))
    let rest = start + head
    while (rest < end && /\s/.test(text.charAt(rest))) rest += 1
    if (head > 0) stretches.push({ start, end: start + head, dateline: true })
    if (rest < end) stretches.push({ start: rest, end, dateline: false })
  }
  return stretches
}

function datelineLength(head: string): number {
  if (labels.test(head)) return 0
  for (const { pattern } of datelinePatterns) {
    const found = pattern.exec(head)
    if (found !== null && found[0].length <= 90) return found[0].length
  }
  return 0
}
