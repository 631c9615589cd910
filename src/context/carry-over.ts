import type { Attribution } from '../attributions/attribution.js'
import type { Reading } from '../reading.js'
import type { Context, Known } from '../types.js'
import type { AttributionContext } from './add-context.js'
import type { Layout } from './layout.js'

/** Context that can carry over. What was said to whom does not: each saying may have its own hearer. */
const fields = ['venue', 'time'] as const

/**
 * The contexts with what the sentence before states filled in as implied, where the same speaker goes on speaking, in
 * the same or the next block, and the sentence itself states nothing of the kind.
 */
export function carryOver(
  reading: Reading,
  attributions: readonly Attribution[],
  layout: Layout,
  speakerOf: readonly (string | null)[],
  found: readonly AttributionContext[],
): AttributionContext[] {
  const result = [...found]
  for (const [place, index] of layout.order.entries()) {
    const before = layout.order[place - 1]
    if (before === undefined || !goesOn(reading, attributions, layout, speakerOf, before, index)) continue
    const own = found[index]
    const earlier = result[before]
    if (own === undefined || earlier === undefined) continue
    const sameSentence = layout.placed[before]?.sentence === layout.placed[index]?.sentence
    result[index] = {
      ...own,
      context: fill(own.context, sameSentence ? earlier.context : (found[before]?.context ?? earlier.context)),
    }
  }
  return result
}

function fill(own: Context, earlier: Context): Context {
  let filled = own
  for (const field of fields) {
    const known: Known | null = earlier[field]
    if (own[field] !== null || known === null || own.chain.length !== earlier.chain.length) continue
    filled = { ...filled, [field]: { ...known, certainty: 'implied' } }
  }
  return filled
}

/** Whether the later one is the same speaker going on in the sentence after, or in the same one. */
function goesOn(
  reading: Reading,
  attributions: readonly Attribution[],
  { placed }: Layout,
  speakerOf: readonly (string | null)[],
  before: number,
  index: number,
): boolean {
  const speaker = speakerOf[index] ?? null
  if (speaker === null || speaker !== speakerOf[before]) return false
  const [one, two] = [placed[before], placed[index]]
  if (!one?.cue || !two?.cue) return false
  const firstOfTwo = Math.min(two.sentence, ...two.content.map(({ first }) => sentenceOf(reading, first, two.sentence)))
  const lastOfOne = Math.max(one.sentence, ...one.content.map(({ end }) => sentenceOf(reading, end - 1, one.sentence)))
  if (firstOfTwo - lastOfOne > 1) return false
  const blocks = [one.cue.first, two.cue.first].map((token) => reading.tokens[token]?.block ?? 0)
  if ((blocks[1] ?? 0) - (blocks[0] ?? 0) > 1) return false
  return (attributions[index]?.kind ?? 'indirect') !== 'indirect' || firstOfTwo <= lastOfOne
}

/** Index of the sentence that holds the token, looked for near a sentence that is known to be close. */
function sentenceOf({ sentences }: Reading, token: number, near: number): number {
  let at = near
  while (at > 0 && (sentences[at]?.firstToken ?? 0) > token) at -= 1
  while (at < sentences.length - 1 && (sentences[at]?.endToken ?? 0) <= token) at += 1
  return at
}
