import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Attribution } from '../src/attributions/attribution.js'
import { addContext } from '../src/context/add-context.js'
import { chainWordings } from '../src/context/chain-words.js'
import { completeAttributions } from '../src/context/complete-attributions.js'
import { cueVerbClasses } from '../src/context/cue-verbs.js'
import { cutMainClauses } from '../src/context/cut-main-clauses.js'
import { findInnerAttributions } from '../src/context/find-inner-attributions.js'
import { findPlainSayings } from '../src/context/find-plain-sayings.js'
import { findRefusals } from '../src/context/find-refusals.js'
import { layAttributions } from '../src/context/layout.js'
import { locateContext } from '../src/context/locate-context.js'
import { mediumNouns } from '../src/context/medium-nouns.js'
import { phraseCues } from '../src/context/phrase-cue.js'
import { refusalPatterns } from '../src/context/refusal-patterns.js'
import { settleAsides } from '../src/context/settle-asides.js'
import { settleBacks } from '../src/context/settle-backs.js'
import { settleEnds } from '../src/context/settle-ends.js'
import { settleFramePieces } from '../src/context/settle-frame-pieces.js'
import { settleFronts } from '../src/context/settle-fronts.js'
import { settleObjects } from '../src/context/settle-objects.js'
import { settleOccasions } from '../src/context/settle-occasions.js'
import { settleRefusals } from '../src/context/settle-refusals.js'
import { settleReports } from '../src/context/settle-reports.js'
import { settleSources } from '../src/context/settle-sources.js'
import { settleUnanswered } from '../src/context/settle-unanswered.js'
import { splitSayings } from '../src/context/split-sayings.js'
import { unansweredPatterns } from '../src/context/unanswered-patterns.js'
import { venueNouns } from '../src/context/venue-nouns.js'
import { createMeter } from '../src/meter.js'
import { type Reading, readArticle } from '../src/reading.js'
import { checkGoldenContext } from './support/golden-context.js'
import { readArticles } from './support/read-articles.js'
import { readMarked, readSamples } from './support/read-samples.js'

const nobody = { speakerOf: ['s1'], entityAt: () => null }
const thursday = { publishedAt: '2025-03-13', publisher: null }

/** The context of a marked sentence. */
function contextOf(sentence: string) {
  const { reading, attribution } = readMarked(sentence)
  const [found] = addContext(reading, [attribution], locateContext(reading, [attribution], thursday), nobody)
  if (found === undefined) throw new Error('no context')
  return found
}

/** "addressee=reporters; venue=at the rally": what the frame of a marked sentence gives. */
function frameOf(sentence: string): string {
  const { addressee, medium, venue, time, chain } = contextOf(sentence).context
  const parts = [
    addressee && `addressee=${addressee.text}`,
    medium && `medium=${medium.text}`,
    venue && `venue=${venue.text}`,
    time && `time=${time.text}/${time.iso ?? '-'}`,
    chain.length > 0 && `chain=${chain.map(({ source, cue }) => `${source.text} / ${cue?.text}`).join(' || ')}`,
  ].filter(Boolean)
  return parts.join('; ').toLowerCase() || '-'
}

/** "source / cue / content" of an attribution, without what it has not. */
function shown({ text }: Reading, { source, cue, content }: Attribution): string {
  return [source, cue, ...content].flatMap((span) => (span ? [text.slice(span.start, span.end)] : [])).join(' / ')
}

describe('what the frame of a sentence gives', () => {
  test.each(readSamples('sentences'))('$sentence', ({ expected, sentence }) => {
    const stated = expected
      .split('; ')
      .filter((part) => !part.endsWith('=-'))
      .join('; ')
    expect(frameOf(sentence)).toBe(stated.toLowerCase() || '-')
  })

  test.each(readSamples('addressee'))('addressee of $sentence', ({ expected, sentence }) => {
    expect(contextOf(sentence).context.addressee?.text ?? '-').toBe(expected)
  })

  test.each(readSamples('medium'))('medium of $sentence', ({ expected, sentence }) => {
    expect(contextOf(sentence).context.medium?.text ?? '-').toBe(expected)
  })

  test.each(mediumNouns.map(({ sample, medium }) => ({ sample, medium })))(
    'medium of $sample',
    ({ sample, medium }) => {
      expect(contextOf(sample).context.medium?.text).toBe(medium)
    },
  )

  test.each(venueNouns.map(({ sample, venue }) => ({ sample, venue })))('venue of $sample', ({ sample, venue }) => {
    expect(contextOf(sample).context.venue?.text).toBe(venue)
  })

  test.each(chainWordings.map(({ sample, link }) => ({ sample, link })))('chain of $sample', ({ sample, link }) => {
    const links = contextOf(sample).context.chain.map(({ source, cue }) => `${source.text} / ${cue?.text}`)
    expect(links).toEqual([link])
  })
})

describe('whether it was said at all', () => {
  test.each(readSamples('polarity'))('$expected: $sentence', ({ expected, sentence }) => {
    expect(contextOf(sentence).polarity).toBe(expected)
  })
})

describe('what the cue does', () => {
  test.each(cueVerbClasses.map(({ sample, act }) => ({ sample, act })))('$act: $sample', ({ sample, act }) => {
    expect(contextOf(sample).cue?.act).toBe(act)
  })

  test.each(readSamples('lemma'))('$expected: $sentence', ({ expected, sentence }) => {
    expect(contextOf(sentence).cue?.lemma).toBe(expected)
  })

  test('no verb is in two classes', () => {
    const verbs = cueVerbClasses.flatMap((row) => row.verbs.split(/\s+/u))
    expect(verbs.filter((verb, at) => verbs.indexOf(verb) !== at)).toEqual([])
  })
})

describe('refusals', () => {
  test.each(refusalPatterns.map(({ sample, gives }) => ({ sample, gives })))('$sample', ({ sample, gives }) => {
    const reading = readArticle(sample)
    expect(findRefusals(reading, layAttributions(reading, [])).map((one) => shown(reading, one))).toEqual([gives])
  })

  test.each(unansweredPatterns.map(({ sample, gives }) => ({ sample, gives })))('$sample', ({ sample, gives }) => {
    const reading = readArticle(sample)
    expect(settleUnanswered(reading, []).map((one) => shown(reading, one))).toEqual([gives])
  })

  test.each(readSamples('no-refusal'))('no refusal: $sentence', ({ sentence }) => {
    const reading = readArticle(sentence)
    expect([...settleUnanswered(reading, []), ...findRefusals(reading, layAttributions(reading, []))]).toEqual([])
  })

  test('what was made of the same words before goes', () => {
    const { reading, attribution } = readMarked('<Repeated> [attempts to reach Lee were unsuccessful].')
    expect(settleUnanswered(reading, [attribution]).map((one) => shown(reading, one))).toEqual([
      'Lee / were unsuccessful',
    ])
  })

  test.each(readSamples('asked'))('the answer is no question: $sentence', ({ expected, sentence }) => {
    const { reading, attribution } = readMarked(sentence)
    const all = completeAttributions(reading, [attribution])
    expect(all.map((one) => shown(reading, one)).join(' || ')).toBe(expected)
  })

  test.each(readSamples('refusal-cut'))('$expected: $sentence', ({ expected, sentence }) => {
    const { reading, attribution } = readMarked(sentence)
    const [settled] = settleRefusals(reading, [attribution])
    const words = shown(reading, { ...attribution, ...settled, source: null })
    expect(words).toBe(expected.replace(/ \/$/u, ''))
  })

  test('one that is attributed already is not found again', () => {
    const { reading, attribution } = readMarked('{Corvane} <declined to comment on> [the memo].')
    expect(completeAttributions(reading, [attribution])).toEqual([attribution])
  })
})

describe('reports of a saying', () => {
  test.each(readSamples('report'))('$sentence', ({ expected, sentence }) => {
    const { reading, attribution } = readMarked(sentence)
    const settled = settleReports(reading, [attribution])
    expect(settled.map((one) => shown(reading, one)).join(' || ')).toBe(expected)
  })

  test('where the saying is found too, the report goes, and what it continued is continued by the saying', () => {
    const text = '“It is hasty,” Ushakov said, according to RIA. “It must change.”'
    const reading = readArticle(text)
    const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
    const rest = { continues: null, probability: 1, evidence: [] }
    const content = [span('“It is hasty,”')]
    const report: Attribution = { kind: 'direct', content, cue: span('according to'), source: span('RIA'), ...rest }
    const saying: Attribution = { kind: 'direct', content, cue: span('said'), source: span('Ushakov'), ...rest }
    const further: Attribution = {
      ...rest,
      kind: 'direct',
      content: [span('“It must change.”')],
      cue: null,
      source: null,
      continues: 0,
    }
    expect(settleReports(reading, [report, saying, further])).toEqual([saying, { ...further, continues: 0 }])
  })
})

describe('what is no part of the content or the source', () => {
  const settled = (sentence: string, settle: typeof settleFronts) => {
    const { reading, attribution } = readMarked(sentence)
    return settle(reading, [attribution])
      .map((one) => shown(reading, one))
      .join(' || ')
  }

  test.each(readSamples('front'))('in front: $sentence', ({ expected, sentence }) => {
    expect(settled(sentence, settleFronts)).toBe(expected)
  })

  test.each(readSamples('back'))('behind: $sentence', ({ expected, sentence }) => {
    expect(settled(sentence, settleBacks)).toBe(expected)
  })

  test.each(readSamples('occasion'))('an occasion behind: $sentence', ({ expected, sentence }) => {
    expect(settled(sentence, settleOccasions)).toBe(expected)
  })

  test.each(readSamples('aside'))('round an aside: $sentence', ({ expected, sentence }) => {
    expect(settled(sentence, settleAsides)).toBe(expected)
  })

  test.each(readSamples('object'))('with its object: $sentence', ({ expected, sentence }) => {
    expect(settled(sentence, settleObjects)).toBe(expected)
  })

  test.each(readSamples('end'))('to its end: $sentence', ({ expected, sentence }) => {
    expect(settled(sentence, settleEnds)).toBe(expected)
  })

  test.each(readSamples('main-clause'))('before the main clause: $sentence', ({ expected, sentence }) => {
    expect(settled(sentence, cutMainClauses)).toBe(expected)
  })

  test.each(readSamples('split'))('a second verb: $sentence', ({ expected, sentence }) => {
    expect(settled(sentence, splitSayings)).toBe(expected)
  })

  test.each(readSamples('frame-piece'))('a piece of frame: $sentence', ({ expected, sentence }) => {
    expect(settled(sentence, settleFramePieces)).toBe(expected)
  })

  test.each(readSamples('cue-participle'))('in the cue: $sentence', ({ expected, sentence }) => {
    expect(settled(sentence, completeAttributions)).toBe(expected)
  })

  test.each(readSamples('source'))('in the source: $sentence', ({ expected, sentence }) => {
    expect(settled(sentence, settleSources)).toBe(expected)
  })

  test.each(readSamples('refusal-behind'))('a refusal behind: $sentence', ({ expected, sentence }) => {
    expect(settled(sentence, completeAttributions)).toBe(expected)
  })
})

describe('a saying that fills a sentence', () => {
  test.each(readSamples('plain'))('$sentence', ({ expected, sentence }) => {
    const reading = readArticle(`${sentence}\n`)
    const found = findPlainSayings(reading, [])
    expect(found.map((one) => shown(reading, one)).join(' || ') || '-').toBe(expected)
  })

  test('is found where the models saw but what it tells of', () => {
    const { reading, attribution } = readMarked(
      'Poe told the court that {Roe} <wrote> in an e-mail: [“Relax. It is over.”]',
    )
    const found = findPlainSayings(reading, [attribution])
    expect(found.map((one) => shown(reading, one))).toEqual([
      'Poe / told / that Roe wrote in an e-mail: “Relax. It is over.”',
    ])
  })

  test('is left alone where something was found in it', () => {
    const { reading, attribution } = readMarked('{The museum} <expects> [200,000 visitors].')
    expect(findPlainSayings(reading, [attribution])).toEqual([])
  })
})

describe('sayings inside sayings', () => {
  test.each(readSamples('inner'))('$sentence', ({ expected, sentence }) => {
    const { reading, attribution } = readMarked(sentence)
    const inner = findInnerAttributions(reading, [attribution], layAttributions(reading, [attribution]))
    expect(inner.map((one) => shown(reading, one)).join(' || ') || '-').toBe(expected)
  })

  test.each(phraseCues)('$sample', ({ sample, gives }) => {
    const { reading, attribution } = readMarked(sample)
    const inner = findInnerAttributions(reading, [attribution], layAttributions(reading, [attribution]))
    expect(inner.map((one) => shown(reading, one))).toEqual([gives])
  })

  test('each link of a chain of four is passed on by those round it, nearest first', () => {
    const { reading, attribution } = readMarked(
      '{The Packet} <reported> [that a contractor had told councillors that divers had described the outfall as “a colander”].',
    )
    const all = completeAttributions(reading, [attribution])
    const speakers = { speakerOf: ['packet', 'contractor', 'divers'], entityAt: () => null }
    const chains = addContext(reading, all, locateContext(reading, all, thursday), speakers).map(({ context }) =>
      context.chain.map(({ source }) => source.text),
    )
    expect(chains).toEqual([[], ['The Packet'], ['a contractor', 'The Packet']])
  })

  test('who is cited stands nearer to the words than who cites', () => {
    const marked = [
      '[The firm planned to cut jobs], {RIA} <reported>, citing two aides.',
      '[The firm planned to cut jobs], RIA reported, <citing> {two aides}.',
      '{The firm} <planned> [to cut jobs], RIA reported, citing two aides.',
    ].map(readMarked)
    const reading = marked[0]?.reading ?? readArticle('')
    const all = marked.map(({ attribution }) => attribution)
    const speakers = { speakerOf: ['ria', 'aides', 'firm'], entityAt: () => null }
    const [, , planned] = addContext(reading, all, locateContext(reading, all, thursday), speakers)
    expect(planned?.context.chain.map(({ source }) => source.text)).toEqual(['two aides', 'RIA'])
  })
})

describe('golden articles', () => {
  test.each(readArticles().map((article) => ({ slug: article.slug, article })))(
    '$slug: context of the expected quotations',
    ({ article }) => {
      const misses = checkGoldenContext(article).filter(({ right }) => !right)
      const known = article.knownMisses.map(({ miss }) => miss)
      expect(misses.filter(({ miss }) => !known.includes(miss))).toEqual([])
    },
  )
})

describe('work', () => {
  test('twice the text takes about twice the steps', () => {
    const steps = (times: number) => {
      const sentence = '{Roe} <told> the Echo in a statement on Tuesday [that Ann had said that it was late]. '
      const { reading, attribution } = readMarked(sentence)
      const text = `${reading.text}\n`.repeat(times)
      const long = readArticle(text)
      const shift = (span: { start: number; end: number }, by: number) => ({
        start: span.start + by,
        end: span.end + by,
      })
      const attributions = Array.from({ length: times }, (_, at) => {
        const by = at * (reading.text.length + 1)
        return {
          ...attribution,
          cue: attribution.cue && shift(attribution.cue, by),
          source: attribution.source && shift(attribution.source, by),
          content: attribution.content.map((span) => shift(span, by)),
        }
      })
      const meter = createMeter()
      const all = completeAttributions(long, attributions, meter)
      addContext(
        long,
        all,
        locateContext(long, all, thursday, meter),
        { speakerOf: all.map(() => null), entityAt: () => null },
        meter,
      )
      return meter.steps
    }
    expect(steps(400)).toBeLessThan(2.1 * steps(200))
  })

  test('a sentence of thousands of attributions takes steps in proportion to its length', () => {
    const steps = (times: number) => {
      const reading = readArticle(`${'Roe told Ann that Bob said '.repeat(times)}it was late.`)
      const attributions = Array.from({ length: times }, (_, at): Attribution => {
        const start = at * 27
        return {
          kind: 'indirect',
          source: { start, end: start + 3 },
          cue: { start: start + 4, end: start + 8 },
          content: [{ start: start + 13, end: reading.text.length - 1 }],
          continues: null,
          probability: 1,
          evidence: [],
        }
      })
      const meter = createMeter()
      addContext(
        reading,
        attributions,
        locateContext(reading, attributions, thursday, meter),
        { speakerOf: attributions.map(() => null), entityAt: () => null },
        meter,
      )
      return meter.steps
    }
    expect(steps(400)).toBeLessThan(2.2 * steps(200))
  })
})

describe('odd input', () => {
  const pieces = fc.constantFrom(
    ...'said told “ ” " ’ , . : ; and according to in a statement on Tuesday declined to comment that she CNN'.split(
      ' ',
    ),
    '\ud800',
    '\n\n',
    '—',
  )

  test('any words with any spans give a context for each attribution, with spans that stand in the text', () => {
    fc.assert(
      fc.property(
        fc.array(pieces, { maxLength: 60 }),
        fc.array(fc.array(fc.nat(300), { minLength: 6, maxLength: 6 })),
        (words, marks) => {
          const reading = readArticle(words.join(' '))
          const span = (a = 0, b = 0) => {
            const [start = 0, end = 0] = [a, b]
              .map((at) => at % (reading.text.length + 1))
              .sort((one, two) => one - two)
            return { start, end }
          }
          const attributions = marks.map(
            ([a, b, c, d, e, f]): Attribution => ({
              kind: 'mixed',
              cue: (a ?? 0) % 5 === 0 ? null : span(a, b),
              source: (c ?? 0) % 5 === 0 ? null : span(c, d),
              content: (e ?? 0) % 5 === 0 ? [] : [span(e, f)],
              continues: null,
              probability: 1,
              evidence: [],
            }),
          )
          const all = completeAttributions(reading, attributions)
          const speakers = { speakerOf: all.map(() => 's1'), entityAt: () => null }
          const contexts = addContext(reading, all, locateContext(reading, all, thursday), speakers)
          expect(contexts.length).toBe(all.length)
          for (const { context } of contexts) {
            const spans = [context.sentence, context.addressee, context.medium, context.venue, context.time]
            for (const one of spans) if (one) expect(reading.text.slice(one.start, one.end)).toBe(one.text)
          }
        },
      ),
      { numRuns: 300 },
    )
  })
})
