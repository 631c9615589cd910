import type { Reading } from '../reading.js'
import type { Span } from '../span.js'
import type { Attribution } from './attribution.js'
import { firstEndingAfter } from './places.js'
import { isVerb, posCode } from './pos-codes.js'

/** How far from the content's end the verb is looked for, and the end of the clause. */
const longestSubject = 30
const longestClause = 90

/** Words that belong to another saying. */
const otherSayings = new Set(['said', 'says', 'according', 'added', 'told'])

/**
 * The attribution with the rest of its clause, where the content is a subject only: `{she} <said> [that Mr. Roe’s envoy], Ann
 * Poe, was heading home`, or `[General Roe], who led the north, was dismissed, {he} <told> the Echo`.
 */
export function completeClause(reading: Reading, attribution: Attribution): Attribution {
  const { cue, source, content } = attribution
  const last = content.at(-1)
  if (last === undefined || cue === null) return attribution
  const end =
    last.start >= cue.end
      ? endBehindThat(reading, last)
      : content.length === 1
        ? endBefore(reading, last, source, cue)
        : -1
  if (end < 0 || !lacksVerb(reading, last, end)) return attribution
  const whole = { start: last.start, end: reading.tokens[end - 1]?.end ?? last.end }
  return { ...attribution, content: [...content.slice(0, -1), whole] }
}

/** The end of the sentence, without its full stop, where a clause with `that` breaks off at a comma; else -1. */
function endBehindThat({ tokens, tags, sentences }: Reading, { start, end }: Span): number {
  const comma = firstEndingAfter(tokens, end)
  if (tokens[firstEndingAfter(tokens, start)]?.normal !== 'that' || tokens[comma]?.normal !== ',') return -1
  const ends = sentences[firstEndingAfter(sentences, start)]?.endToken ?? comma
  return tags[ends - 1]?.pos === 'Stop' ? ends - 1 : ends
}

/** The comma right before a source and cue that follow the clause; -1 where none stands there. */
function endBefore({ tokens }: Reading, { end }: Span, source: Span | null, cue: Span): number {
  const teller = firstEndingAfter(tokens, source?.start ?? cue.start)
  const isBehind = source !== null && source.end <= cue.start && tokens[teller - 1]?.normal === ','
  return isBehind && teller - 1 > firstEndingAfter(tokens, end) ? teller - 1 : -1
}

/** Whether a content has no verb, but what follows it up to the token `end` has one near by, and no other saying. */
function lacksVerb({ tokens, tags }: Reading, content: Span, end: number): boolean {
  const [first, past] = [firstEndingAfter(tokens, content.start), firstEndingAfter(tokens, content.end)]
  const isVerbAt = (index: number) => isVerb(posCode(tags[index]?.pos ?? ''))
  if (tokens[past]?.normal !== ',' || end - past > longestClause) return false
  for (let index = first; index < past; index++) if (isVerbAt(index)) return false
  let hasVerb = false
  for (let index = past; index < end; index++) {
    if (otherSayings.has(tokens[index]?.normal ?? '') || tags[index]?.pos === 'Quote') return false
    hasVerb ||= index < past + longestSubject && isVerbAt(index)
  }
  return hasVerb
}
