import type { QuotedSpan } from '../marks/quoted-span.js'
import type { Reading } from '../reading.js'
import type { Attribution } from './attribution.js'
import { layScene } from './outer-spans.js'
import { firstEndingAfter } from './places.js'
import { isTelling } from './say-verbs.js'

/** Longest name between the verb and the second quotation, in tokens. */
const longestName = 6

/**
 * The attribution whose tag stands between two quotations without any comma: [“We go”] <said> {Lee} [“and we stay”], where
 * the words before the verb were taken for its subject.
 */
export function mendBareTag(reading: Reading, attribution: Attribution): Attribution {
  const { cue, source, content } = attribution
  const [piece, ...rest] = content
  if (cue === null || source === null || piece === undefined || rest.length > 0) return attribution
  if (source.end > cue.start || piece.start < cue.end) return attribution
  const { tokens } = reading
  const { spans } = layScene(reading)
  const before = spans[firstEndingAfter(spans, source.start)]
  const verb = firstEndingAfter(tokens, cue.start)
  const isBeside = before?.end === source.end && tokens[verb - 1]?.end === source.end
  if (before === undefined || !isBeside || !isTelling(tokens[verb]?.normal ?? '')) return attribution
  const after = spans[firstEndingAfter(spans, cue.end)]
  const last = nameEnd(reading, verb + 1, after)
  const name = tokens[verb + 1]
  if (after === undefined || name === undefined || last === undefined || name.start !== piece.start) return attribution
  return {
    ...attribution,
    source: { start: name.start, end: last.end },
    content: [
      { start: before.start, end: before.end },
      { start: after.start, end: after.end },
    ],
  }
}

/** The last word of the name that the quotation follows at once. */
function nameEnd({ tokens }: Reading, first: number, after: QuotedSpan | undefined) {
  if (after === undefined || !/^(?:\p{Lu}|(?:the|an?|his|her)$)/u.test(tokens[first]?.text ?? '')) return undefined
  let end = first
  while (
    end < first + longestName &&
    /^[\p{L}\p{N}’'.-]+$/u.test(tokens[end]?.text ?? '') &&
    (tokens[end]?.end ?? 0) <= after.start
  )
    end += 1
  return tokens[end]?.start === after.start || tokens[end - 1]?.end === after.start ? tokens[end - 1] : undefined
}
