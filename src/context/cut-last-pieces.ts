import type { Attribution } from '../attributions/attribution.js'
import type { Meter } from '../meter.js'
import type { Reading } from '../reading.js'
import type { Span } from '../span.js'
import type { TokenRange } from './token-range.js'
import { spanOf, tokenRange } from './token-range.js'

/** The token behind the last that stays of a piece of content; null where all of it stays. */
type EndOf = (cue: Span, piece: TokenRange) => number | null

/**
 * The attributions with their last piece of content cut where `endOf` says: `{Roe} <endorsed> [Poe] on Wednesday`. What
 * stands before the cue or is quoted whole stays as it is.
 */
export function cutLastPieces(
  reading: Reading,
  attributions: readonly Attribution[],
  endOf: EndOf,
  meter?: Meter,
): Attribution[] {
  return attributions.map((attribution) => {
    const { kind, cue, content } = attribution
    const piece = content.at(-1)
    if (meter !== undefined) meter.steps += 1
    if (kind === 'direct' || cue === null || piece === undefined || piece.start < cue.end) return attribution
    const range = tokenRange(reading.tokens, piece)
    const end = endOf(cue, range)
    if (end === null) return attribution
    return { ...attribution, content: content.with(-1, spanOf(reading.tokens, { first: range.first, end })) }
  })
}
