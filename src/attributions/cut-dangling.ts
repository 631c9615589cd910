import type { Reading } from '../reading.js'
import type { Attribution } from './attribution.js'
import { firstEndingAfter } from './places.js'

/** Prepositions that lead to where, when or by whom something was said as often as to what was said. */
const dangling = new Set('in on at from with by'.split(' '))

/**
 * The attribution without a preposition at the end of its cue that leads to something else than the content: `<said> in
 * Leeds [that it was over]`, `<was quoted> by {the Echo}`. PolNeAR's annotators leave it out more than twice as often as
 * they let it end the cue.
 */
export function cutDangling({ tokens }: Reading, attribution: Attribution): Attribution {
  const { cue, content } = attribution
  if (cue === null) return attribution
  const behind = firstEndingAfter(tokens, cue.end)
  const last = tokens[behind - 1]
  const before = tokens[behind - 2]
  if (last === undefined || before === undefined || !dangling.has(last.normal) || before.end <= cue.start)
    return attribution
  const next = tokens[behind]?.start ?? cue.end
  if (content.some(({ start }) => start >= cue.end && start <= next)) return attribution
  return { ...attribution, cue: { start: cue.start, end: before.end } }
}
