import type { Reading } from '../reading.js'
import type { Span } from '../span.js'
import type { Attribution } from './attribution.js'
import { firstEndingAfter } from './places.js'

/** Who is told in a hearing and tells nothing. */
const hearer =
  /^(?:courts?|jury|jurors|inquest|tribunal|inquiry|hearing|trial|commission|panel|judge|magistrates|bench|assembly|mps|meeting|committee|council|councillors)$/u
const hearing = /^(?:heard|hears|hear)$/u
const place = /^(?:in|at|of|for|sitting)$/u

/**
 * The attribution without whoever hears it as its source, or as a part of what is said: Jurors <heard> [that Lee was drunk]. Of 17 such hearings in the
 * marked tuning articles none has a source.
 */
export function dropHearer({ tokens }: Reading, attribution: Attribution): Attribution {
  const { cue, source, content } = attribution
  if (cue === null || !hearing.test(tokens[firstEndingAfter(tokens, cue.end - 1)]?.normal ?? '')) return attribution
  const [front, ...rest] = content
  if (source === null && front !== undefined && rest.length > 0 && front.end < cue.start)
    return isHearer(tokens, front) ? { ...attribution, content: rest } : attribution
  if (source === null || source.end > cue.start) return attribution
  return isHearer(tokens, source) ? { ...attribution, source: null } : attribution
}

function isHearer(tokens: Reading['tokens'], span: Span): boolean {
  const first = firstEndingAfter(tokens, span.start)
  let head = firstEndingAfter(tokens, span.end - 1)
  // “the High Court {in Edinburgh} has heard”
  for (let at = first + 1; at < head; at += 1) if (place.test(tokens[at]?.normal ?? '')) head = at - 1
  return hearer.test(tokens[head]?.normal ?? '')
}
