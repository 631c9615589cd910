import type { Attribution } from '../attributions/attribution.js'
import type { Meter } from '../meter.js'
import type { Reading } from '../reading.js'
import type { Span } from '../span.js'
import { textSpan } from '../span.js'
import type { Act, Context, Known, Link, Polarity } from '../types.js'
import { carryOver } from './carry-over.js'
import { findAddressee, takesObject } from './find-addressee.js'
import { findChain } from './find-chain.js'
import { findMedium } from './find-medium.js'
import { findPolarity } from './find-polarity.js'
import { findRepeats } from './find-repeats.js'
import { findTime } from './find-time.js'
import { findVenue } from './find-venue.js'
import { findPhrases } from './frame.js'
import { layAttributions, sentenceAt } from './layout.js'
import { listOutlets } from './list-outlets.js'
import type { CueReading } from './read-cue.js'
import { readCue } from './read-cue.js'
import type { TokenRange } from './token-range.js'
import { spanOf } from './token-range.js'
import { type View, viewFrom } from './view.js'

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
  const around = { outlets: listOutlets(reading, article.publisher), speakers, article }
  const found = attributions.flatMap((_, index) => {
    const view = viewFrom(reading, layout, index, meter)
    return view === null ? [] : [findContext(view, around)]
  })
  const carried = carryOver(reading, attributions, layout, speakers.speakerOf, found)
  const repeats = findRepeats(reading, layout, speakers.speakerOf, meter)
  return carried.map((one, index) => ({ ...one, repeats: repeats[index] ?? null }))
}

interface Surroundings {
  readonly outlets: ReadonlySet<string>
  readonly speakers: ContextSpeakers
  readonly article: ContextArticle
}

function findContext(view: View, around: Surroundings): AttributionContext {
  const { reading, own } = view
  const cue = own.cue === null ? null : readCue(reading, own.cue)
  const polarity = cue === null ? 'asserted' : findPolarity(view, cue)
  const known = cue === null ? noneKnown : findKnown(view, cue, polarity, around)
  const span = (range: TokenRange) => textSpan(reading.text, spanOf(reading.tokens, range))
  const chain = findChain(view, around.speakers.speakerOf).map(({ source, cue: by }): Link => {
    const named = span(source)
    return { source: named, cue: by === null ? null : span(by), speaker: around.speakers.entityAt(named) }
  })
  return {
    cue: cue === null ? null : { lemma: cue.lemma, act: cue.act },
    polarity,
    context: { ...findPlace(view), ...known, chain },
    repeats: null,
  }
}

const noneKnown = { addressee: null, medium: null, venue: null, time: null }

function findKnown(
  view: View,
  cue: CueReading,
  polarity: Polarity,
  { outlets, speakers, article }: Surroundings,
): Pick<Context, 'addressee' | 'medium' | 'venue' | 'time'> {
  const { reading } = view
  const phrases = findPhrases(view, takesObject(cue))
  const addressee = findAddressee(reading, cue, phrases)
  const medium = findMedium(reading, phrases, addressee, outlets)
  const venue = findVenue(reading, phrases, medium)
  const time = findTime(reading, phrases, article.publishedAt, polarity === 'hypothetical')
  const known = (range: TokenRange): Known => {
    const span = textSpan(reading.text, spanOf(reading.tokens, range))
    return { ...span, certainty: 'stated', speaker: speakers.entityAt(span) }
  }
  return {
    addressee: addressee && known(addressee),
    medium: medium && known(medium),
    venue: venue && known(venue),
    time: time && { ...known(time), iso: time.iso },
  }
}

/** The block and the sentence, or sentences, that content, cue and source stand in. */
function findPlace({ reading, own }: View): Pick<Context, 'block' | 'sentence'> {
  const ranges = [own.cue, own.source, ...own.content].filter((range) => range !== null)
  const first = Math.min(...ranges.map((range) => range.first))
  const last = Math.max(...ranges.map((range) => range.end - 1))
  const from = reading.sentences[sentenceAt(reading, first)]
  const to = reading.sentences[sentenceAt(reading, last)]
  const anchor = own.content[0] ?? own.cue ?? own.source
  return {
    block: reading.tokens[anchor?.first ?? 0]?.block ?? 0,
    sentence: textSpan(reading.text, { start: from?.start ?? 0, end: to?.end ?? 0 }),
  }
}
