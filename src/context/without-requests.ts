import type { Attribution } from '../attributions/attribution.js'
import type { Reading } from '../reading.js'
import { requestWords } from './request-words.js'
import { without } from './without.js'

/** The attributions without those that took what was not answered for a saying: "did not return {calls} [seeking comment]". */
export function withoutRequests(
  { text }: Reading,
  attributions: readonly Attribution[],
  refusals: readonly Attribution[],
): Attribution[] {
  if (refusals.length === 0) return [...attributions]
  const gives = ({ cue }: Attribution) =>
    cue !== null &&
    requestWords.has(text.slice(cue.start, cue.end).toLowerCase()) &&
    refusals.some(({ cue: wording }) => wording !== null && wording.start < cue.start && cue.end <= wording.end)
  return without(attributions, gives)
}
