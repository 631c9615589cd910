import type { Reading } from '../reading.js'
import type { TokenRange } from './token-range.js'

/** A clause that says more of somebody is no longer than this, in tokens. */
const longestRelative = 24

/** The source with what is said of it up to the cue: "[Ann Poe, {who has run the yard since 2004},] said", "[Two aides, {granted anonymity to speak freely},] told". */
export function withRelative({ tokens, tags }: Reading, { first, end }: TokenRange, cue: number): TokenRange {
  if (tokens[end]?.normal !== ',' || tokens[cue - 1]?.normal !== ',' || cue - end > longestRelative || cue - end < 3)
    return { first, end }
  if (!/^(?:who|whose|granted)$/u.test(tokens[end + 1]?.normal ?? '')) return { first, end }
  for (let at = end + 1; at < cue - 1; at += 1)
    if (/^[,;:.]$/u.test(tokens[at]?.text ?? '') || tags[at]?.pos === 'Quote') return { first, end }
  return { first, end: cue - 1 }
}
