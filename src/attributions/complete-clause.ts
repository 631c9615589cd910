import type { Reading } from '../reading.js'
import type { Attribution } from './attribution.js'
import { firstEndingAfter } from './places.js'
import { isVerb, posCode } from './pos-codes.js'

/** How far from the content's end the verb is looked for, and the end of the sentence. */
const longestSubject = 30
const longestClause = 90

/** Words that belong to another saying. */
const otherSayings = new Set(['said', 'says', 'according', 'added', 'told'])

/**
 * The attribution with the rest of its clause, where the content is a subject only: `{she} <said> [that Mr. Roe’s envoy], Ann
 * Poe, was heading home.`
 */
export function completeClause({ tokens, tags, sentences }: Reading, attribution: Attribution): Attribution {
  const last = attribution.content.at(-1)
  const { cue } = attribution
  if (last === undefined || cue === null || last.start < cue.end) return attribution
  const first = firstEndingAfter(tokens, last.start)
  const comma = firstEndingAfter(tokens, last.end)
  if (tokens[first]?.normal !== 'that' || tokens[comma]?.normal !== ',') return attribution
  const isVerbAt = (index: number) => isVerb(posCode(tags[index]?.pos ?? ''))
  const hasVerb = (from: number, to: number) => {
    for (let index = from; index < to; index++) if (isVerbAt(index)) return true
    return false
  }
  const ends = sentences[firstEndingAfter(sentences, last.start)]?.endToken ?? comma
  const end = tags[ends - 1]?.pos === 'Stop' ? ends - 1 : ends
  if (hasVerb(first + 1, comma) || end - comma > longestClause) return attribution
  if (!hasVerb(comma, Math.min(end, comma + longestSubject))) return attribution
  for (let index = comma; index < end; index++) if (otherSayings.has(tokens[index]?.normal ?? '')) return attribution
  const whole = { start: last.start, end: tokens[end - 1]?.end ?? last.end }
  return { ...attribution, content: [...attribution.content.slice(0, -1), whole] }
}
