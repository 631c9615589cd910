import type { Attribution } from '../attributions/attribution.js'
import { firstEndingAfter } from '../attributions/places.js'
import type { Meter } from '../meter.js'
import type { Reading } from '../reading.js'

/**
 * The attributions without a piece behind a semicolon that their tag has closed: of `[She was tired], <according to>
 * {people who know her}; her office would not comment` the second clause is nobody's but the reporter's.
 */
export function dropBehindSemicolon(
  reading: Reading,
  attributions: readonly Attribution[],
  meter?: Meter,
): readonly Attribution[] {
  const { text, tokens } = reading
  return attributions.map((attribution) => {
    if (meter !== undefined) meter.steps += 1
    const { cue, content } = attribution
    const [piece, last, ...more] = content
    if (cue === null || piece === undefined || last === undefined || more.length > 0) return attribution
    const isTag =
      piece.end <= cue.start && cue.end <= last.start && /^according to$/iu.test(text.slice(cue.start, cue.end))
    const before = tokens[firstEndingAfter(tokens, last.start) - 1]
    if (!isTag || before?.text !== ';' || /["“”‘«]/u.test(text.slice(last.start, last.end))) return attribution
    return { ...attribution, content: [piece] }
  })
}
