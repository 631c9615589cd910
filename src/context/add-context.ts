import type { Attribution } from '../attributions/attribution.js'
import type { Meter } from '../meter.js'
import type { Reading } from '../reading.js'
import type { Span } from '../span.js'
import { textSpan } from '../span.js'
import type { Act, Context, Known, KnownTime, Link, Polarity } from '../types.js'
import { carryOver } from './carry-over.js'
import { findAddressee, takesObject } from './find-addressee.js'
import { findChain } from './find-chain.js'
import { findMedium } from './find-medium.js'
import { findPolarity } from './find-polarity.js'
import { findRepeats } from './find-repeats.js'
import { findTime } from './find-time.js'
import { findVenue } from './find-venue.js'
import { findPhrases } from './frame.js'
import type { Layout } from './layout.js'
import { layAttributions, sentenceAt } from './layout.js'
import { listOutlets } from './list-outlets.js'
import type { CueReading } from './read-cue.js'
import { readCue } from './read-cue.js'
import type { TokenRange } from './token-range.js'
import { spanOf } from './token-range.js'

/** What this stage needs of the resolved speakers. */
export interface ContextSpeakers {
  /** Speaker.id of each attribution's speaker. */
  readonly speakerOf: readonly (string | null)[]
  /** Speaker.id of whom the span names, or null. */
  readonly entityAt: (span: Span) => string | null
}

/** What this stage needs to know of the article. */
export interface ContextArticle {
  readonly publishedAt: string | null
  readonly publisher: string | null
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

/** For each attribution to whom, through what, where and when it was said, who passed it on, and whether it was said at all. */
export function addContext(
  reading: Reading,
  attributions: readonly Attribution[],
  speakers: ContextSpeakers,
  article: ContextArticle,
  meter?: Meter,
): AttributionContext[] {
  const layout = layAttributions(reading, attributions, meter)
  const outlets = listOutlets(reading, article.publisher)
  const found = attributions.map((_, index) => findContext(reading, layout, index, { outlets, speakers, article }, meter))
  const carried = carryOver(reading, attributions, layout, speakers.speakerOf, found)
  const headline = carried.map(({ context }) => reading.blocks[context.block]?.kind === 'headline')
  const repeats = findRepeats(reading.text, attributions, speakers.speakerOf, headline, meter)
  return carried.map((one, index) => ({ ...one, repeats: repeats[index] ?? null }))
}

interface Surroundings {
  readonly outlets: ReadonlySet<string>
  readonly speakers: ContextSpeakers
  readonly article: ContextArticle
}

function findContext(reading: Reading, layout: Layout, index: number, around: Surroundings, meter?: Meter): AttributionContext {
  const cueRange = layout.placed[index]?.cue ?? null
  const cue = cueRange === null ? null : readCue(reading, cueRange)
  const polarity = cue === null || cueRange === null ? 'asserted' : findPolarity(reading, layout, index, cueRange, cue)
  const known = cue === null ? noneKnown : findKnown(reading, layout, index, cue, polarity, around, meter)
  const chain = findChain(reading, layout, index, around.speakers.speakerOf).map(({ source, cue: by }): Link => {
    const span = textSpan(reading.text, spanOf(reading.tokens, source))
    return {
      source: span,
      cue: by === null ? null : textSpan(reading.text, spanOf(reading.tokens, by)),
      speaker: around.speakers.entityAt(span),
    }
  })
  return {
    cue: cue === null ? null : { lemma: cue.lemma, act: cue.act },
    polarity,
    context: { ...findPlace(reading, layout, index), ...known, chain },
    repeats: null,
  }
}

const noneKnown = { addressee: null, medium: null, venue: null, time: null }

function findKnown(
  reading: Reading,
  layout: Layout,
  index: number,
  cue: CueReading,
  polarity: Polarity,
  { outlets, speakers, article }: Surroundings,
  meter?: Meter,
): Pick<Context, 'addressee' | 'medium' | 'venue' | 'time'> {
  const phrases = findPhrases(reading, layout, index, takesObject(cue), meter)
  const addressee = findAddressee(reading, cue, phrases)
  const medium = findMedium(reading, phrases, addressee, outlets)
  const venue = findVenue(reading, phrases, medium)
  const time = findTime(reading, phrases, article.publishedAt, polarity === 'hypothetical')
  const known = (range: TokenRange | null): Known | null => {
    if (range === null) return null
    const span = textSpan(reading.text, spanOf(reading.tokens, range))
    return { ...span, certainty: 'stated', speaker: speakers.entityAt(span) }
  }
  const when = known(time)
  return {
    addressee: known(addressee),
    medium: known(medium),
    venue: known(venue),
    time: when === null ? null : { ...(when satisfies Known), iso: time?.iso ?? null } satisfies KnownTime,
  }
}

/** The block and the sentence, or sentences, that content, cue and source stand in. */
function findPlace(reading: Reading, layout: Layout, index: number): Pick<Context, 'block' | 'sentence'> {
  const placed = layout.placed[index]
  const ranges = [placed?.cue, placed?.source, ...(placed?.content ?? [])].filter((range) => range !== null && range !== undefined)
  const first = Math.min(...ranges.map((range) => range.first))
  const last = Math.max(...ranges.map((range) => range.end - 1))
  const from = reading.sentences[sentenceAt(reading, first)]
  const to = reading.sentences[sentenceAt(reading, last)]
  const span = { start: from?.start ?? 0, end: to?.end ?? 0 }
  const anchor = placed?.content[0] ?? placed?.cue ?? placed?.source
  return { block: reading.tokens[anchor?.first ?? 0]?.block ?? 0, sentence: textSpan(reading.text, span) }
}
