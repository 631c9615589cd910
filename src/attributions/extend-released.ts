import type { Reading } from '../reading.js'
import type { Attribution } from './attribution.js'
import { firstEndingAfter } from './places.js'

const given = /^(?:released|published|issued|posted|filed|obtained|unveiled|leaked|conducted|dated|aired|carried)$/u
const time =
  /^(?:on|in|last|this|earlier|late|early|yesterday|today|the|day|night|week|month|year|morning|afternoon|evening|before|ago|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|aug|sept|oct|nov|dec|\d{1,2}|\d{4})$/u
const longestTime = 6

/**
 * The source with the time that belongs to its participle: according to {a police statement released on Monday}. PolNeAR’s
 * annotators have that in the source 38 times in 42.
 */
export function extendReleased({ tokens }: Reading, attribution: Attribution): Attribution {
  const { cue, source } = attribution
  if (cue === null || source === null) return attribution
  const last = firstEndingAfter(tokens, source.end - 1)
  if (!given.test(tokens[last]?.normal ?? '') || tokens[last - 1]?.end === source.start) return attribution
  let end = last + 1
  while (end <= last + longestTime && time.test(tokens[end]?.normal ?? '')) end += 1
  const next = tokens[end]
  const isWhole = next === undefined || next.start === cue.start || /^[.,;]$/u.test(next.text)
  const until = tokens[end - 1]
  if (end === last + 1 || !isWhole || until === undefined) return attribution
  return { ...attribution, source: { start: source.start, end: until.end } }
}
