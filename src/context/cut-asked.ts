import type { Attribution } from '../attributions/attribution.js'
import { firstEndingAfter } from '../attributions/places.js'
import type { Reading } from '../reading.js'

/**
 * The attributions with the answer taken out of the question: `When <asked about> [the deal], {Ford} <would not comment>`.
 * `refusals` are the answers.
 */
export function cutAsked(
  { text, tokens }: Reading,
  attributions: readonly Attribution[],
  refusals: readonly Attribution[],
): Attribution[] {
  if (refusals.length === 0) return [...attributions]
  return attributions.map((attribution) => {
    const { cue, content } = attribution
    const [piece, ...more] = content
    if (cue === null || piece === undefined || more.length > 0 || !asks.test(text.slice(cue.start, cue.end))) return attribution // biome-ignore format: one line
    const answer = refusals.find(({ source, cue: refused }) => {
      return source !== null && refused !== null && source.start > piece.start && refused.end <= piece.end
    })
    const at = firstEndingAfter(tokens, answer?.source?.start ?? piece.start)
    const comma = tokens[at - 1]
    if (answer === undefined || comma?.text !== ',' || comma.start <= piece.start) return attribution
    return { ...attribution, content: [{ start: piece.start, end: tokens[at - 2]?.end ?? piece.end }] }
  })
}

const asks = /^(?:when |if )?(?:asked|questioned|pressed|quizzed)\b/iu
