import type { Attribution } from '../attributions/attribution.js'
import type { Meter } from '../meter.js'
import type { Reading } from '../reading.js'
import type { Span } from '../span.js'
import type { Polarity } from '../types.js'
import { findAskedSubject } from './asked-subject.js'
import { documentTime } from './document-time.js'
import { extendAddressee } from './extend-addressee.js'
import { findAddressee, takesObject } from './find-addressee.js'
import type { FoundLink } from './find-chain.js'
import { findChain } from './find-chain.js'
import type { FoundMedium } from './find-medium.js'
import { findMedium } from './find-medium.js'
import { findPolarity } from './find-polarity.js'
import { findReference } from './find-reference.js'
import type { FoundTime } from './find-time.js'
import { findTime } from './find-time.js'
import { findVenue } from './find-venue.js'
import { findPhrases } from './frame.js'
import type { Layout } from './layout.js'
import { layAttributions } from './layout.js'
import { listOutlets } from './list-outlets.js'
import type { CueReading } from './read-cue.js'
import { readCue } from './read-cue.js'
import type { TokenRange } from './token-range.js'
import { spanOf } from './token-range.js'
import { findToldSubject } from './told-subject.js'
import type { View } from './view.js'
import { viewFrom } from './view.js'

/** What this stage needs to know of the article. */
export interface ContextArticle {
  readonly publishedAt: string | null
  readonly publisher: string | null
}

/** What stands in the text about one attribution, before it is known who is who. */
export interface Located {
  readonly cue: CueReading | null
  readonly polarity: Polarity
  readonly addressee: TokenRange | null
  readonly medium: FoundMedium | null
  readonly venue: TokenRange | null
  readonly time: FoundTime | null
  readonly chain: readonly FoundLink[]
}

/** What stands in the text about each attribution, and who is named there. */
export interface LocatedContext {
  readonly layout: Layout
  /** One entry an attribution. */
  readonly located: readonly Located[]
  /** The addressees, outlets and sources of links, for the resolver of speakers: they may name somebody who never speaks. */
  readonly named: readonly Span[]
}

/** Where the text says to whom, through what, where, when and through whom each thing was said. */
export function locateContext(
  reading: Reading,
  attributions: readonly Attribution[],
  article: ContextArticle,
  meter?: Meter,
): LocatedContext {
  const layout = layAttributions(reading, attributions, meter)
  const outlets = listOutlets(reading, article.publisher)
  const located = attributions.flatMap((_, index) => {
    const view = viewFrom(reading, layout, index, meter)
    return view === null ? [] : [locate(view, outlets, article.publishedAt)]
  })
  const named = located.flatMap(({ addressee, medium, chain }) =>
    [addressee, medium?.outlet ?? null, ...chain.map(({ source, name }) => name ?? source)].flatMap((range) =>
      range === null ? [] : [spanOf(reading.tokens, range)],
    ),
  )
  return { layout, located, named }
}

const nothing = { addressee: null, medium: null, venue: null, time: null }

function locate(view: View, outlets: ReadonlySet<string>, publishedAt: string | null): Located {
  const { reading, own } = view
  const chain = findChain(view)
  if (own.cue === null) return { cue: null, polarity: 'asserted', ...nothing, chain }
  const cue = readCue(reading, own.cue)
  const polarity = findPolarity(view, cue)
  const phrases = findPhrases(view, takesObject(cue) ? cue.main : null)
  const sentence = reading.sentences[own.sentence]
  const subject = findToldSubject(reading, own.cue, Math.max(sentence?.firstToken ?? 0, view.from))
  const told = findAddressee(reading, cue, phrases)
  const addressee = subject ?? findAskedSubject(view) ?? (told && extendAddressee(view, told))
  const reference = findReference(view, outlets)
  const medium = findMedium(view, phrases, addressee, outlets) ?? (reference && { ...reference.medium, outlet: null })
  // "shouted at {the crowd}": to whom, not where.
  const places = phrases.filter(({ noun, preposition }) => preposition !== 'at' || noun !== addressee?.first)
  const venue = findVenue(view, places, medium)
  const stated = reference === null ? phrases : [...phrases, reference.time]
  const time =
    findTime(reading, stated, publishedAt, polarity === 'hypothetical') ??
    findTime(reading, documentTime(view, [medium, venue]), publishedAt, false)
  return { cue, polarity, addressee, medium, venue, time, chain }
}
