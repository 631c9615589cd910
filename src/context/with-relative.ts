import type { Reading } from '../reading.js'
import { clauseSubject } from './clause-subject.js'
import type { TokenRange } from './token-range.js'

/** A clause that says more of somebody is no longer than this, in tokens. */
const longestRelative = 24

/**
 * The source with what is said of it up to the cue: "[Ann Poe, {who has run the yard since 2004},] said", "[Two aides,
 * {granted anonymity to speak freely},] told", "[Neide, {his former wife},] claims".
 */
export function withRelative(reading: Reading, { first, end }: TokenRange, cue: number): TokenRange {
  const { tokens, tags } = reading
  const bare = { first, end }
  if (cue - end > longestRelative || cue <= end || tokens[cue - 1]?.normal !== ',') return bare
  const whole = clauseSubject(reading, cue, first)
  if (whole !== null && whole.first === first && whole.end > end) return whole
  if (tokens[end]?.normal !== ',' || cue - end < 3) return bare
  if (!/^(?:who|whose|granted)$/u.test(tokens[end + 1]?.normal ?? '')) return bare
  for (let at = end + 1; at < cue - 1; at += 1)
    if (/^[,;:.]$/u.test(tokens[at]?.text ?? '') || tags[at]?.pos === 'Quote') return bare
  return { first, end: cue - 1 }
}
