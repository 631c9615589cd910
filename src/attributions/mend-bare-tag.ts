import type { QuotedSpan } from '../marks/quoted-span.js'
import type { Reading } from '../reading.js'
import type { Attribution } from './attribution.js'
import { layScene } from './outer-spans.js'
import { firstEndingAfter } from './places.js'
import { isTelling } from './say-verbs.js'

/** Longest name between the verb and the second quotation, in tokens. */
const longestName = 6
const weekdays = new Set(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'])

/**
 * The attribution whose tag stands between two quotations without any comma: [“We go”] <said> {Lee} [“and we stay”], where
 * the words before the verb were taken for its subject, or the name for a part of what is said.
 */
export function mendBareTag(reading: Reading, attribution: Attribution): Attribution {
  const { cue, source, content } = attribution
  if (cue === null || (source !== null && source.start >= cue.end)) return attribution
  const { tokens } = reading
  const { spans } = layScene(reading)
  const verb = firstEndingAfter(tokens, cue.start)
  const close = tokens[verb - 1]?.end
  const before = spans[firstEndingAfter(spans, (close ?? 0) - 1)]
  if (before === undefined || before.end !== close || !isTelling(tokens[verb]?.normal ?? '')) return attribution
  const after = spans[firstEndingAfter(spans, cue.end)]
  const name = tokens[verb + 1]
  const last = nameEnd(reading, verb + 1, after)
  if (after === undefined || name === undefined || last === undefined) return attribution
  // What the models have must be no more than the tag and the quotations beside it.
  if (content.some(({ start, end }) => start < before.start || end > after.end)) return attribution
  return {
    ...attribution,
    source: { start: name.start, end: last.end },
    content: [
      { start: before.start, end: before.end },
      { start: after.start, end: after.end },
    ],
  }
}

/** Lee, Ann Poe, the mayor of Leeds; not “said {Sunday that} the …”. */
function isOfName(word: string, isDescribed: boolean): boolean {
  if (weekdays.has(word.toLowerCase())) return false
  return isDescribed
    ? /^(?!that$)[\p{L}\p{N}’'.-]+$/u.test(word)
    : /^(?:\p{Lu}[\p{L}’'.-]*|of|de|van|von|the)$/u.test(word)
}

/** The last word of the name that the quotation follows at once. */
function nameEnd({ tokens }: Reading, first: number, after: QuotedSpan | undefined) {
  if (after === undefined || !/^(?:\p{Lu}|(?:the|an?|his|her)$)/u.test(tokens[first]?.text ?? '')) return undefined
  const isDescribed = /^\p{Ll}/u.test(tokens[first]?.text ?? '')
  let end = first
  while (
    end < first + longestName &&
    isOfName(tokens[end]?.text ?? '', isDescribed) &&
    (tokens[end]?.end ?? 0) <= after.start
  )
    end += 1
  return tokens[end]?.start === after.start || tokens[end - 1]?.end === after.start ? tokens[end - 1] : undefined
}
