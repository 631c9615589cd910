import type { Attribution } from '../attributions/attribution.js'
import type { Reading } from '../reading.js'
import type { Context, Known } from '../types.js'
import type { Layout } from './layout.js'
import { sentenceAt } from './layout.js'

/**
 * The contexts with what the sentence before states filled in as implied, where the same speaker goes on speaking, in
 * the same or the next block, and the sentence itself states nothing of the kind. Only venue and time carry over: each
 * saying may have its own hearer and medium.
 */
export function carryOver(
  reading: Reading,
  attributions: readonly Attribution[],
  layout: Layout,
  speakerOf: readonly (string | null)[],
  contexts: readonly Context[],
): Context[] {
  const result = [...contexts]
  for (const [place, index] of layout.order.entries()) {
    const before = layout.order[place - 1]
    const own = contexts[index]
    if (own === undefined || before === undefined) continue
    const speaker = speakerOf[index] ?? null
    if (speaker === null || speaker !== speakerOf[before]) continue
    const distance = sentencesBetween(reading, layout, before, index)
    // What was itself implied goes no further than its own sentence.
    const earlier = distance === 0 ? result[before] : contexts[before]
    const isDirect = attributions[index]?.kind !== 'indirect'
    if (earlier !== undefined && (distance === 0 || (distance === 1 && isDirect))) result[index] = fill(own, earlier)
  }
  return result
}

function fill(own: Context, earlier: Context): Context {
  if (own.chain.length !== earlier.chain.length || own.block - earlier.block > 1) return own
  const implied = (known: Known) => ({ ...known, certainty: 'implied' as const })
  return {
    ...own,
    venue: own.venue ?? (earlier.venue && implied(earlier.venue)),
    time: own.time ?? (earlier.time && { ...implied(earlier.time), iso: earlier.time.iso }),
  }
}

/** Sentences from the end of one attribution to the start of the next: 0 in the same one; more than 1 without cues. */
function sentencesBetween(reading: Reading, { placed }: Layout, before: number, index: number): number {
  const [one, two] = [placed[before], placed[index]]
  if (!one?.cue || !two?.cue) return Number.POSITIVE_INFINITY
  const last = Math.max(one.sentence, ...one.content.map(({ end }) => sentenceAt(reading, end - 1)))
  const first = Math.min(two.sentence, ...two.content.map(({ first: start }) => sentenceAt(reading, start)))
  return Math.max(0, first - last)
}
