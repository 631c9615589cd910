import type { Reading } from '../reading.js'
import type { Attribution } from './attribution.js'
import { firstEndingAfter } from './places.js'
import { isManner, isSayVerb } from './say-verbs.js'

/** Longest verb of saying behind a comma, in tokens: "warning", "moaned:", "later adding". */
const longest = 3

/** The cue as one verb group, the one that says it: `The judge was unmoved, <saying> [that …]`. */
export function fitCue({ tokens }: Reading, attribution: Attribution): Attribution {
  const { cue } = attribution
  if (cue === null) return attribution
  const [first, end] = [firstEndingAfter(tokens, cue.start), firstEndingAfter(tokens, cue.end - 1) + 1]
  const says = (at: number) => isSayVerb(tokens[at]?.normal ?? '') || isManner(tokens[at]?.normal ?? '')
  let comma = -1
  for (let at = first; at < end; at += 1) if (tokens[at]?.text === ',') comma = at
  const verb = tokens[comma + 1]
  if (comma <= first || end - comma - 1 > longest || verb === undefined) return attribution
  // “refused, however, to say”
  if (verb.normal === 'to') return attribution
  if (!says(comma + 1) && !(comma + 2 < end && says(comma + 2))) return attribution
  return { ...attribution, cue: { start: verb.start, end: cue.end } }
}
