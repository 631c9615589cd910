import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { attributeByModel } from '../src/attributions/attribute.js'
import { committedModels } from '../src/attributions/models.js'
import { extractWith } from '../src/extract.js'
import { type Extraction, extract, type Quotation, type Span, type TextSpan } from '../src/index.js'
import { createMeter } from '../src/meter.js'
import { resolveOptions } from '../src/options.js'
import { readArticle } from '../src/reading.js'

/** Pieces that news is made of and that scanners trip over, in any order. */
const pieces = [
  ...['“', '”', '‘', '’', '"', "'", "''", '``', '«', '»', '„', '“', '‹', '›', '`', '´'],
  ...['\n', '\n\n', '\r\n', '\r', '\t', ' ', '  ', '\u00a0', '\u200b', '\u2028', '\ufeff', '\u0000'],
  ...[
    '. ',
    ', ',
    '? ',
    '! ',
    ': ',
    '; ',
    ' — ',
    '--',
    '…',
    '...',
    '(',
    ')',
    '[',
    ']',
    '#tag',
    '@name',
    '6\'2"',
    "'90s",
  ],
  ...['said', 'says', 'told', 'according to', 'did not comment', 'asked', 'believes', 'wrote', 'that', 'denied'],
  ...['Jane Roe', 'Mr. Roe', 'the mayor', 'he', 'she', 'who', 'Reuters', 'U.S.', 'players’', 'don’t', 'on Tuesday'],
  ...['will resign', 'the vote was close', 'it is', 'By Jane Roe', 'LONDON (AP) —', '- ', '• ', '1. ', 'Photo: AP'],
  ...['\ud83d\ude00', '\ud800', '\udc00', 'e\u0301', 'Žižek', 'Иван', '李', 'ﬁ', 'İ', 'ß'],
]

const newsLike = fc.array(fc.constantFrom(...pieces, ' '), { maxLength: 60 }).map((chosen) => chosen.join(''))
const anyText = fc.oneof(
  { weight: 4, arbitrary: newsLike },
  { weight: 2, arbitrary: fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((chosen) => chosen.join(' ')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
  { weight: 1, arbitrary: fc.array(fc.nat(0xffff)).map((codes) => String.fromCharCode(...codes)) },
)

/** All that is found, however unlikely. */
const everything = { minProbability: 0 }

/** Other texts at every run, but the same for all checks, so that each is extracted once. */
const seed = Date.now()
const results = new Map<string, Extraction>()

function resultOf(text: string): Extraction {
  const result = results.get(text) ?? extract(text, everything)
  results.set(text, result)
  return result
}

function checkAll(check: (result: Extraction, text: string) => void): void {
  fc.assert(
    fc.property(anyText, (text) => void check(resultOf(text), text)),
    { numRuns: 500, seed },
  )
}

describe('of any string', () => {
  test('the text is unchanged, and the result is plain JSON', () => {
    checkAll((result, text) => {
      expect(result.text).toBe(text)
      expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result)
    })
  })

  test('every span holds the words it says', () => {
    checkAll((result, text) => {
      for (const span of textSpansOf(result)) expect(text.slice(span.start, span.end)).toBe(span.text)
      for (const { start, end } of [...result.article.blocks, ...result.diagnostics.map(({ span }) => span)]) {
        expect(0 <= start && start <= end && end <= text.length).toBe(true)
      }
    })
  })

  test('the blocks cover every non-blank character once, in order', () => {
    checkAll(({ article: { blocks } }, text) => {
      let end = 0
      for (const block of blocks) {
        expect(block.start).toBeGreaterThanOrEqual(end)
        expect(block.end).toBeGreaterThan(block.start)
        expect(text.slice(end, block.start).trim()).toBe('')
        end = block.end
      }
      expect(text.slice(end).trim()).toBe('')
    })
  })

  test('a repeat points back to a block or a quotation that is there', () => {
    checkAll(({ article: { blocks }, quotations }) => {
      for (const [index, { repeats }] of blocks.entries())
        if (repeats !== undefined) expect(repeats).toBeLessThan(index)
      const seen: string[] = []
      for (const { id, repeats } of quotations) {
        if (repeats !== null) expect(seen).toContain(repeats)
        seen.push(id)
      }
    })
  })

  test('quotations are numbered in the order of the text, with pieces in order and apart', () => {
    checkAll(({ quotations }) => {
      expect(quotations.map(({ id }) => id)).toEqual(quotations.map((_, index) => `q${index + 1}`))
      const starts = quotations.map(({ content, cue }) => content[0]?.start ?? cue?.start ?? -1)
      expect(starts).toEqual([...starts].sort((a, b) => a - b))
      for (const quotation of quotations) checkPieces(quotation)
    })
  })

  test('every speaker that is named is there', () => {
    checkAll(({ quotations, speakers }) => {
      const ids = new Set<string | null>([null, ...speakers.map(({ id }) => id)])
      expect(ids.size).toBe(speakers.length + 1)
      for (const { speaker, context, probability } of quotations) {
        const { addressee, medium, venue, time, chain } = context
        for (const known of [addressee, medium, venue, time, ...chain]) expect(ids).toContain(known?.speaker ?? null)
        expect(ids).toContain(speaker)
        expect(probability >= 0 && probability <= 1).toBe(true)
      }
    })
  })

  test('the same text gives the same result', () => {
    checkAll((result, text) => expect(extract(text, everything)).toStrictEqual(result))
  })

  test('nothing less likely than asked for is given', () => {
    checkAll((_, text) => {
      const { quotations } = extract(text, { minProbability: 0.6 })
      expect(quotations.filter(({ probability }) => probability < 0.6)).toEqual([])
    })
  })

  // What is found without the models is found where they see nothing, so that it may come and go.
  test('a higher threshold only leaves out what the models find', () => {
    checkAll((_, text) => {
      const reading = readArticle(text)
      const words = (atLeast: number) =>
        attributeByModel(reading, committedModels(), atLeast, createMeter()).map((found) => JSON.stringify(found))
      const all = new Set(words(0))
      expect(words(0.6).filter((found) => !all.has(found))).toEqual([])
    })
  })
})

/** Texts made to be slow, by the piece they repeat. */
const hostile: readonly (readonly [name: string, piece: string])[] = [
  ['opening marks', '“'],
  ['straight marks', '"'],
  ['marks of every kind', '“‘"\'«„``'],
  ['lone surrogates', '\ud800'],
  ['one line of words', 'the mayor said that it would rain and '],
  ['one word', 'a'],
  ['blanks', ' '],
  ['line breaks', '\n'],
  ['full stops', '.'],
  ['quotations never closed', '“It will rain, he said. '],
  ['cues', 'said '],
  ['short lines', 'By Jane Roe\n'],
  ['names', 'Jane Roe, Mr. Roe, '],
]

describe('hostile texts', () => {
  test.each(hostile)('twice as many %s take about twice the steps', (_, piece) => {
    const [one, two] = [1 << 13, 1 << 14].map((length) => {
      const meter = createMeter()
      extractWith(repeatTo(piece, length), resolveOptions(), meter)
      return meter.steps
    })
    expect(one).toBeGreaterThan((1 << 13) / 16)
    expect((two ?? 0) / (one ?? 1)).toBeLessThan(2.2)
  })

  // More than a call may have arguments, where a list is spread into one.
  test.each(hostile.slice(2, 4))('128 K of %s', { timeout: 60_000 }, (_, piece) => {
    const text = repeatTo(piece, 1 << 17)
    expect(extract(text).text).toBe(text)
  })

  test.each(hostile.slice(5, 9))('a megabyte of %s', { timeout: 60_000 }, (_, piece) => {
    const text = repeatTo(piece, 1 << 20)
    expect(extract(text).text).toBe(text)
  })
})

function repeatTo(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length)
}

function checkPieces({ content, quoted }: Quotation): void {
  for (const spans of [content, quoted]) {
    expect(spans.every(({ start, end }, index) => end > start && start >= (spans[index - 1]?.end ?? 0))).toBe(true)
  }
  const isInside = (inner: Span) => content.some(({ start, end }) => start <= inner.start && inner.end <= end)
  expect(quoted.filter((span) => !isInside(span))).toEqual([])
}

function textSpansOf({ quotations, speakers }: Extraction): TextSpan[] {
  const ofQuotations = quotations.flatMap(({ content, quoted, cue, source, context }) => {
    const { sentence, addressee, medium, venue, time, chain } = context
    const links = chain.flatMap((link) => [link.source, link.cue])
    return [...content, ...quoted, cue, source, sentence, addressee, medium, venue, time, ...links]
  })
  return [...ofQuotations, ...speakers.flatMap(({ mentions }) => mentions)].filter((span) => span !== null)
}
