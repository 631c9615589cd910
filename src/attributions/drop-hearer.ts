import type { Reading } from '../reading.js'
import type { Attribution } from './attribution.js'
import { firstEndingAfter } from './places.js'

/** Who is told in a hearing and tells nothing. */
const hearer =
  /^(?:courts?|jury|jurors|inquest|tribunal|inquiry|hearing|trial|commission|panel|judge|magistrates|bench|assembly|mps|meeting|committee|council|councillors)$/u
const hearing = /^(?:heard|hears|hear)$/u
const place = /^(?:in|at|of|for|sitting)$/u

/**
 * The attribution without whoever hears it as its source: Jurors <heard> [that Lee was drunk]. Of 17 such hearings in the
 * marked tuning articles none has a source.
 */
export function dropHearer({ tokens }: Reading, attribution: Attribution): Attribution {
  const { cue, source } = attribution
  if (cue === null || source === null || source.end > cue.start) return attribution
  if (!hearing.test(tokens[firstEndingAfter(tokens, cue.end - 1)]?.normal ?? '')) return attribution
  const first = firstEndingAfter(tokens, source.start)
  let head = firstEndingAfter(tokens, source.end - 1)
  // “the High Court {in Edinburgh} has heard”
  for (let at = first + 1; at < head; at += 1) if (place.test(tokens[at]?.normal ?? '')) head = at - 1
  return hearer.test(tokens[head]?.normal ?? '') ? { ...attribution, source: null } : attribution
}
