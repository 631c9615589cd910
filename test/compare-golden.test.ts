import { describe, expect, it } from 'vitest'
import type { Span, TextSpan } from '../src/span.js'
import { textSpan } from '../src/span.js'
import type { Extraction, Known, Quotation } from '../src/types.js'
import { compareGolden } from './support/compare-golden.js'
import type { GoldenFile, GoldenKnown, GoldenSpan } from './support/golden-file.js'
import { locateGolden } from './support/locate-golden.js'
import { type GoldenArticle, readArticles } from './support/read-articles.js'

const articles = readArticles()

describe('compareGolden', () => {
  it.each(articles)('finds nothing wrong with a result that is all of $slug', (article) => {
    expect(misses(article, perfect(article))).toEqual([])
  })

  const seed = articles.find(({ slug }) => slug === 'putin-ceasefire') as GoldenArticle

  it('misses every quotation, block and the title of an empty result', () => {
    const { text, article, ...rest } = perfect(seed)
    const empty = { ...rest, text, article: { ...article, title: null, blocks: [] }, quotations: [], speakers: [] }
    const missed = misses(seed, empty)
    const must = seed.located.golden.quotations.filter((quotation) => quotation.must !== false)
    expect(missed.filter((miss) => miss.endsWith(' found'))).toHaveLength(must.length)
    expect(missed.filter((miss) => miss.endsWith(' block'))).toHaveLength(30)
    expect(missed).toContain('article title')
  })

  it.each<[string, (quotation: Quotation) => Partial<Quotation>]>([
    [
      'words',
      ({ content }) => ({ content: content.map(({ start, end }) => textSpan(seed.source, { start, end: end - 9 })) }),
    ],
    ['kind', () => ({ kind: 'indirect' })],
    ['quoted', () => ({ quoted: [] })],
    ['cue', () => ({ cue: null })],
    ['lemma', ({ cue }) => ({ cue: cue && { ...cue, lemma: 'go' } })],
    ['act', ({ cue }) => ({ cue: cue && { ...cue, act: 'thought' } })],
    ['source', () => ({ source: null })],
    ['polarity', () => ({ polarity: 'denied' })],
    ['speaker', () => ({ speaker: 'trump' })],
    ['venue', ({ context }) => ({ context: { ...context, venue: null } })],
    ['no-context', ({ context }) => ({ context: { ...context, addressee: context.venue } })],
    ['repeats', ({ id }) => ({ repeats: id })],
  ])('notices wrong %s', (field, change) => {
    const result = perfect(seed)
    const index = result.quotations.findIndex(({ content }) => content[0]?.text.startsWith('“The idea itself'))
    const quotations = result.quotations.map((one, at) => (at === index ? { ...one, ...change(one) } : one))
    expect(misses(seed, { ...result, quotations })).toEqual([`q5 ${field}`])
  })

  it('notices a quotation nobody made and a reported trap', () => {
    const text = 'He saw “Jaws” there. It was “fine” too.'
    const golden: GoldenFile = {
      style: 'wire',
      article: { blocks: [{ kind: 'paragraph', starts: 'He saw' }] },
      speakers: [],
      quotations: [],
      traps: ['“Jaws”'],
    }
    const located = locateGolden(text, golden)
    const spans = [quotedIn(text, '“Jaws”'), quotedIn(text, '“fine”')]
    const result = perfect({ slug: '', source: text, authored: golden, located, knownMisses: [] })
    const missed = misses(
      { slug: '', source: text, authored: golden, located, knownMisses: [] },
      { ...result, quotations: spans },
    )
    expect(missed).toEqual(['spurious “Jaws”', 'spurious “fine”', 'trap “Jaws”'])
  })
})

describe('locateGolden', () => {
  const golden = (content: GoldenSpan[], cue: GoldenSpan): GoldenFile => ({
    style: 'wire',
    article: { blocks: [{ kind: 'paragraph', starts: 'She said' }] },
    speakers: [],
    quotations: [{ kind: 'indirect', content, cue }],
  })
  const text = 'She said no. He said that nobody had asked her.'

  it.each([
    ['what is not there', golden([{ text: 'yes' }], { text: 'said', nth: 1 }), 'q1: not found: yes'],
    ['what stands twice', golden([{ text: 'no' }], { text: 'said' }), 'q1: stands 2 times, add "nth" or "at": said'],
    [
      'a place that is not there',
      golden([{ text: 'no' }], { text: 'said', nth: 3 }),
      'q1: stands only 2 times, not 3: said',
    ],
  ])('refuses %s', (_, file, problem) => {
    expect(locateGolden(text, file).problems).toEqual([problem])
  })

  it('finds whole words, by place and by the words round them, across line breaks', () => {
    const { golden: found, problems } = locateGolden(
      text.replace('had asked', 'had\nasked'),
      golden([{ text: 'that nobody had asked her' }], { text: 'said', at: 'He said' }),
    )
    expect(problems).toEqual([])
    expect(found.quotations[0]?.content).toEqual([{ text: 'that nobody had\nasked her', start: 21, end: 46 }])
    expect(found.quotations[0]?.cue).toMatchObject({ start: 16, end: 20 })
  })
})

function misses({ located }: GoldenArticle, result: Extraction): string[] {
  return compareGolden(located, result)
    .filter(({ right }) => !right)
    .map(({ miss }) => miss)
}

/** The result that a golden article asks for. */
function perfect({ source, located: { golden } }: GoldenArticle): Extraction {
  const { title = null, byline = [], publishedAt = null, blocks } = golden.article
  return {
    text: source,
    article: {
      title,
      byline,
      publishedAt,
      publisher: null,
      url: null,
      language: 'en',
      blocks: blocks.map((block) => ({ ...block, ...spanOf(block) })),
    },
    quotations: golden.quotations.map((quotation): Quotation => {
      const { id = '', context = {}, cue } = quotation
      const known = <T extends GoldenKnown>(span: T | null | undefined): (Known & T) | null =>
        span ? { ...span, ...spanOf(span), certainty: span.certainty ?? 'stated', speaker: span.speaker ?? null } : null
      const time = known(context.time)
      return {
        id,
        kind: quotation.kind,
        content: quotation.content.map(located),
        quoted: (quotation.quoted ?? []).map(located),
        cue: cue ? { ...located(cue), lemma: cue.lemma ?? '', act: cue.act ?? 'speech' } : null,
        source: quotation.source ? located(quotation.source) : null,
        speaker: quotation.speaker ?? null,
        polarity: quotation.polarity ?? 'asserted',
        context: {
          block: 0,
          sentence: { start: 0, end: 0, text: '' },
          addressee: known(context.addressee),
          medium: known(context.medium),
          venue: known(context.venue),
          time: time && { ...time, iso: time.iso ?? null },
          chain: (context.chain ?? []).map(({ source: from, cue: by, speaker = null }) => ({
            source: located(from),
            cue: by ? located(by) : null,
            speaker,
          })),
        },
        probability: 1,
        evidence: [],
        repeats: quotation.repeats ?? null,
      }
    }),
    speakers: golden.speakers.map((speaker) => ({
      id: speaker.id,
      name: speaker.name,
      kind: speaker.kind ?? 'unknown',
      role: speaker.role ?? null,
      affiliation: speaker.affiliation ?? null,
      pronoun: speaker.pronoun ?? null,
      aliases: speaker.aliases ?? [],
      mentions: [],
    })),
    diagnostics: [],
  }
}

function spanOf({ start = 0, end = 0 }: Partial<Span>): Span {
  return { start, end }
}

function located(span: GoldenSpan): TextSpan {
  return { text: span.text, ...spanOf(span) }
}

function quotedIn(text: string, words: string): Quotation {
  const start = text.indexOf(words)
  const span = textSpan(text, { start, end: start + words.length })
  const empty = { addressee: null, medium: null, venue: null, time: null, chain: [] }
  return {
    id: words,
    kind: 'direct',
    content: [span],
    quoted: [textSpan(text, { start: start + 1, end: span.end - 1 })],
    cue: null,
    source: null,
    speaker: null,
    polarity: 'asserted',
    context: { block: 0, sentence: textSpan(text, { start: 0, end: text.length }), ...empty },
    probability: 1,
    evidence: [],
    repeats: null,
  }
}
