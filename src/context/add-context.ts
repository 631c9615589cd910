import type { Attribution } from '../attributions/attribution.js'
import type { Meter } from '../meter.js'
import type { Reading } from '../reading.js'
import type { Span } from '../span.js'
import { textSpan } from '../span.js'
import type { Act, Context, Known, Polarity } from '../types.js'
import { carryOver } from './carry-over.js'
import { findRepeats } from './find-repeats.js'
import type { Placed } from './layout.js'
import { sentenceAt } from './layout.js'
import type { Located, LocatedContext } from './locate-context.js'
import type { TokenRange } from './token-range.js'
import { spanOf } from './token-range.js'

/** What this stage needs of the resolved speakers. */
export interface ContextSpeakers {
  /** Speaker.id of each attribution's speaker. */
  readonly speakerOf: readonly (string | null)[]
  /** Speaker.id of whom the span names, or null. */
  readonly entityAt: (span: Span) => string | null
}

/** All that is added to one attribution. */
export interface AttributionContext {
  /** Null where there is no cue. */
  readonly cue: { readonly lemma: string; readonly act: Act } | null
  readonly polarity: Polarity
  readonly context: Context
  /** Index of the earlier attribution with the same words and speaker, or null. */
  readonly repeats: number | null
}

/**
 * For each attribution its context with everybody in it linked to a speaker, what the sentence before implies filled
 * in, and which earlier one it repeats.
 */
export function addContext(
  reading: Reading,
  attributions: readonly Attribution[],
  { layout, located }: LocatedContext,
  speakers: ContextSpeakers,
  meter?: Meter,
): AttributionContext[] {
  const contexts = located.flatMap((one, index) => {
    const placed = layout.placed[index]
    return placed === undefined ? [] : [link(reading, placed, one, speakers)]
  })
  const carried = carryOver(reading, attributions, layout, speakers.speakerOf, contexts)
  const repeats = findRepeats(reading, layout, speakers.speakerOf, meter)
  return carried.map((context, index) => {
    const { cue = null, polarity = 'asserted' } = located[index] ?? {}
    return { cue: cue && { lemma: cue.lemma, act: cue.act }, polarity, context, repeats: repeats[index] ?? null }
  })
}

function link(reading: Reading, placed: Placed, found: Located, speakers: ContextSpeakers): Context {
  const span = (range: TokenRange) => textSpan(reading.text, spanOf(reading.tokens, range))
  const speakerAt = (range: TokenRange | null) => (range === null ? null : speakers.entityAt(span(range)))
  const known = (range: TokenRange, names: TokenRange | null): Known => ({
    ...span(range),
    certainty: 'stated',
    speaker: speakerAt(names),
  })
  const { addressee, medium, venue, time } = found
  return {
    ...findPlace(reading, placed),
    addressee: addressee && known(addressee, addressee),
    medium: medium && known(medium, medium.outlet),
    venue: venue && known(venue, null),
    time: time && { ...known(time, null), iso: time.iso },
    chain: found.chain.map(({ source, name, cue }) => ({
      source: span(source),
      cue: cue && span(cue),
      speaker: speakerAt(name ?? source),
    })),
  }
}

/** The block and the sentence, or sentences, that content, cue and source stand in. */
function findPlace(reading: Reading, { cue, source, content }: Placed): Pick<Context, 'block' | 'sentence'> {
  const ranges = [cue, source, ...content].filter((range) => range !== null)
  const from = reading.sentences[sentenceAt(reading, Math.min(...ranges.map(({ first }) => first)))]
  const to = reading.sentences[sentenceAt(reading, Math.max(...ranges.map(({ end }) => end - 1)))]
  const anchor = content[0] ?? cue ?? source
  return {
    block: reading.tokens[anchor?.first ?? 0]?.block ?? 0,
    sentence: textSpan(reading.text, { start: from?.start ?? 0, end: to?.end ?? 0 }),
  }
}
