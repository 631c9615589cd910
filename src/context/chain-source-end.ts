import type { Reading } from '../reading.js'
import { readNounPhrase } from './noun-phrase.js'
import { participleEnd, withTime } from './participle-end.js'

/** "people {familiar with the matter}", "two people {who were in the room}", "a recording {obtained by POLITICO}", "SpaceDesk{, a trade website}", "an official {in Lamu}". */
export function chainSourceEnd(reading: Reading, end: number, limit: number, isBehind: boolean): number {
  const word = reading.tokens[end]?.normal ?? ''
  const behind = participleEnd(reading, end, limit)
  if (behind > end) return behind
  if (word === 'who') return clauseEnd(reading, end, limit)
  if (isBehind && /^(?:by|in|at|with|from|for|on)$/u.test(word)) return placeEnd(reading, end, limit)
  return word === ',' ? appositionEnd(reading, end, limit, isBehind) : end
}

/** "a report by the city manager's office", up to a mark; not "according to police on Monday that day in Leeds". */
function placeEnd(reading: Reading, from: number, limit: number): number {
  const phrase = readNounPhrase(reading, from + 1, limit)
  const isTime = reading.tags[from + 1]?.all.has('Date') === true || withTime(reading, from, limit) > from
  if (phrase === null || isTime) return from
  const isLast = phrase.end >= limit || /^[,.;:)—–]$/u.test(reading.tokens[phrase.end]?.text ?? '')
  return isLast ? phrase.end : from
}

/** Up to the next mark: "people who were in the room". */
function clauseEnd({ tokens, tags }: Reading, from: number, limit: number): number {
  let end = from
  while (end < limit && /[\p{L}\p{N}]/u.test(tokens[end]?.text ?? '') && tags[end]?.pos !== 'Quote') end += 1
  return end - from > longestClause ? from : end
}

/** How long a relative clause may be, in tokens. */
const longestClause = 14

/** ", a trade website", ", The Sentinel": a phrase between marks that says who that is; in "According to RIA, the minister, …" it does not. */
function appositionEnd(reading: Reading, comma: number, limit: number, isBehind: boolean): number {
  const { tokens } = reading
  const phrase = readNounPhrase(reading, comma + 1, limit)
  const opener = tokens[comma + 1]?.normal ?? ''
  if (phrase === null) return comma
  // "according to her producer{, Nuala Prendergast},"
  const isName = isBehind && isRole(reading, comma - 1) && /^\p{Lu}/u.test(tokens[comma + 1]?.text ?? '')
  if (!isName && !(isBehind ? /^(?:an?|the|its|his|her)$/u : /^an?$/u).test(opener)) return comma
  return (isBehind && phrase.end >= limit) || /^[,.;:)—–]$/u.test(tokens[phrase.end]?.text ?? '') ? phrase.end : comma
}

/** "producer", "spokeswoman": somebody's office in small letters, behind which his name may stand. */
function isRole({ tokens, tags }: Reading, at: number): boolean {
  return tags[at]?.all.has('Actor') === true && /^\p{Ll}/u.test(tokens[at]?.text ?? '')
}
