import type { Attribution } from '../../src/attributions/attribution.js'
import { type AttributionContext, addContext } from '../../src/context/add-context.js'
import { locateContext } from '../../src/context/locate-context.js'
import { type Reading, readArticle } from '../../src/reading.js'
import type { Span } from '../../src/span.js'
import { overlaps, textSpan } from '../../src/span.js'
import type { Extraction, Quotation } from '../../src/types.js'
import { type Check, compareGolden } from './compare-golden.js'
import type { GoldenQuotation, GoldenSpan } from './golden-file.js'
import { spansOf } from './match-quotations.js'
import type { GoldenArticle } from './read-articles.js'

/** The fields that the context stage answers for. */
const answered = new Set([
  'lemma',
  'act',
  'polarity',
  'repeats',
  'addressee',
  'medium',
  'venue',
  'time',
  'iso',
  'chain',
  'no-context',
])

/** What the context stage makes of an article whose quotations and speakers are all found as expected. */
export function checkGoldenContext({ source, located: { golden, traps } }: GoldenArticle): Check[] {
  const reading = readArticle(source)
  const quotations = golden.quotations.filter(({ cue, content }) => cue || content.length > 0)
  const attributions = quotations.map(asAttribution)
  const named = speakerSpans(golden.quotations)
  const speakers = {
    speakerOf: quotations.map(({ speaker }) => speaker ?? null),
    entityAt: (span: Span) => named.find((one) => overlaps(one.span, span))?.speaker ?? null,
  }
  const publishedAt = golden.options?.publishedAt ?? golden.article.publishedAt ?? null
  const located = locateContext(reading, attributions, { publishedAt, publisher: null })
  const contexts = addContext(reading, attributions, located, speakers)
  const extraction = asExtraction(reading, golden.speakers, attributions, contexts, speakers.speakerOf)
  return compareGolden({ golden, traps, problems: [] }, extraction).filter(({ field }) => answered.has(field))
}

function asAttribution({ kind, content, cue, source }: GoldenQuotation): Attribution {
  const span = (one: GoldenSpan | null | undefined) => (one ? { start: one.start ?? 0, end: one.end ?? 0 } : null)
  return {
    kind,
    content: spansOf(content),
    cue: span(cue),
    source: span(source),
    continues: null,
    probability: 1,
    evidence: [],
  }
}

function speakerSpans(quotations: readonly GoldenQuotation[]): { span: Span; speaker: string }[] {
  return quotations.flatMap(({ source, speaker, context = {} }) => {
    const { addressee, medium, chain = [] } = context
    const all = [
      addressee,
      medium,
      ...chain.map((link) => ({ ...link.source, speaker: link.speaker ?? null })),
      source && { ...source, speaker: speaker ?? null },
    ]
    return all.flatMap((one) =>
      one?.speaker ? [{ span: { start: one.start ?? 0, end: one.end ?? 0 }, speaker: one.speaker }] : [],
    )
  })
}

function asExtraction(
  reading: Reading,
  speakers: GoldenArticle['located']['golden']['speakers'],
  attributions: readonly Attribution[],
  contexts: readonly AttributionContext[],
  speakerOf: readonly (string | null)[],
): Extraction {
  const { text, blocks } = reading
  const quotations = attributions.map(({ kind, content, cue, source }, index): Quotation => {
    const found = contexts[index]
    if (found === undefined) throw new Error('every attribution must get a context')
    return {
      id: `q${index + 1}`,
      kind,
      content: content.map((span) => textSpan(text, span)),
      quoted: [],
      cue: cue === null || found.cue === null ? null : { ...textSpan(text, cue), ...found.cue },
      source: source === null ? null : textSpan(text, source),
      speaker: speakerOf[index] ?? null,
      polarity: found.polarity,
      context: found.context,
      probability: 1,
      evidence: [],
      repeats: found.repeats === null ? null : `q${found.repeats + 1}`,
    }
  })
  return {
    text,
    article: { title: null, byline: [], publishedAt: null, publisher: null, url: null, language: 'en', blocks },
    quotations,
    speakers: speakers.map(({ id, name, kind = 'unknown' }) => ({
      id,
      name,
      kind,
      role: null,
      affiliation: null,
      pronoun: null,
      aliases: [],
      mentions: [],
    })),
    diagnostics: [],
  }
}
