import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createMeter } from '../src/meter.js'
import { readArticle } from '../src/reading.js'
import { resolveSpeakers } from '../src/speakers/resolve-speakers.js'
import { markSpeech } from './support/mark-speech.js'

const folder = new URL('../fixtures/speakers/', import.meta.url)

function rowsOf(file: string): string[][] {
  const lines = readFileSync(new URL(file, folder), 'utf8').split('\n')
  return lines.filter((line) => line !== '' && !line.startsWith('#')).map((line) => line.split('\t'))
}

function resolve(marked: string) {
  const { text, attributions } = markSpeech(marked)
  return resolveSpeakers(readArticle(text), attributions)
}

function namesOf(marked: string): string {
  const { speakers, speakerOf } = resolve(marked)
  return speakerOf.map((id) => speakers.find((speaker) => speaker.id === id)?.name ?? '_').join(' | ')
}

describe.each(readdirSync(folder).filter((file) => file !== 'records.tsv'))('%s', (file) => {
  it.each(rowsOf(file))('%s: %s', (_what, marked = '', expected) => {
    expect(namesOf(marked)).toBe(expected)
  })
})

describe('records', () => {
  it.each(rowsOf('records.tsv'))('%s', (marked = '', ...expected) => {
    const { speakers, speakerOf } = resolve(marked)
    const found = speakers.find(({ id }) => id === speakerOf[0])
    expect([found?.name, found?.kind, found?.role ?? '-', found?.affiliation ?? '-', found?.pronoun ?? '-']).toEqual(
      expected,
    )
  })
})

describe('not-merged', () => {
  it.each(rowsOf('not-merged.tsv'))('%s keeps records apart', (_what, marked = '', expected = '') => {
    const { speakers } = resolve(marked)
    const names = expected.split(' | ')
    const two = names.length === 2 && names[0] === names[1]
    expect(speakers.length).toBe(two ? 2 : new Set(names).size)
  })
})

describe('resolveSpeakers', () => {
  it('lists speakers in order of first mention, with every mention and alias', () => {
    const { speakers } = resolve('Trump left. {Vladimir Putin} spoke. {Mr. Trump} said no. [“Yes,”] {Putin} said.')
    expect(speakers.map(({ id, name }) => `${id} ${name}`)).toEqual(['s1 Trump', 's2 Vladimir Putin'])
    expect(speakers[1]?.mentions.map(({ text }) => text)).toEqual(['Vladimir Putin', 'Putin'])
    expect(speakers[1]?.aliases).toEqual(['Putin'])
  })

  it('takes the place of a dateline for no name', () => {
    const { speakers } = resolve('A pier shut\n\nOBAN — It was late, {the Oban Times} said.\n\nIt will open in May.')
    expect(speakers[0]?.mentions.map(({ text }) => text)).toEqual(['Oban Times'])
  })

  it('cuts every mention from the text', () => {
    const { text, attributions } = markSpeech('{The mayor, Ann Roe,} spoke. [“No,”] {she} said. {The mayor} left.')
    const { speakers } = resolveSpeakers(readArticle(text), attributions)
    for (const mention of speakers.flatMap(({ mentions }) => mentions)) {
      expect(text.slice(mention.start, mention.end)).toBe(mention.text)
    }
  })

  it('goes on with the last speaker where a quotation has no source', () => {
    const { text, attributions } = markSpeech('[“No,”] {Jane Roe} said. ¶ [“And it is late.”]')
    const silent = {
      ...attributions[0],
      content: [{ start: text.indexOf('“And'), end: text.length }],
      source: null,
      continues: 0,
    }
    const { speakerOf, confidence } = resolveSpeakers(readArticle(text), [...attributions, silent as never])
    expect(speakerOf).toEqual(['s1', 's1'])
    expect(confidence[1]).toBeLessThan(confidence[0] as number)
  })

  it('names the runner-up of an unsure link', () => {
    const { diagnostics, confidence } = resolve('Kim Roe met Lee Doe on Monday. Lee Doe met Kim Roe. {She} said no.')
    expect(confidence[0]).toBeLessThan(0.7)
    expect(diagnostics[0]?.code).toBe('ambiguous-speaker')
    expect(diagnostics[0]?.message).toMatch(/“She” is read as (Kim Roe|Lee Doe); it might be (Kim Roe|Lee Doe)\./)
  })

  it('is sure of a full name', () => {
    expect(resolve('{Jane Roe} spoke.').confidence[0]).toBeGreaterThan(0.9)
  })

  it('gives a record to whom a span asked for names', () => {
    const { text, attributions } = markSpeech(
      '{Jane Roe} told CBS News so. {She} told the network more, and reporters less.',
    )
    const spans = ['CBS News', 'the network', 'reporters'].map((words) => ({
      start: text.indexOf(words),
      end: text.indexOf(words) + words.length,
    }))
    const { speakers, entityAt } = resolveSpeakers(readArticle(text), attributions, spans)
    const ids = spans.map((span) => entityAt(span))
    expect(speakers.map(({ name }) => name)).toEqual(['Jane Roe', 'CBS News'])
    expect(ids).toEqual(['s2', 's2', null])
  })

  it('never uses a pronoun the article does not', () => {
    expect(resolve('{John Roe} spoke. {Mary Doe} spoke.').speakers.map(({ pronoun }) => pronoun)).toEqual([null, null])
  })

  it('returns for any text and any spans', () => {
    const spans = fc.array(fc.tuple(fc.nat(400), fc.nat(60)), { maxLength: 6 })
    const words = fc.constantFrom(
      'Mr.',
      'Roe',
      'he',
      'who',
      '“',
      '”',
      ',',
      'said',
      'the mayor',
      'of',
      'Jane',
      '\n\n',
      '\ud800',
      'I',
      'and',
      '’s',
      'Jr.',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(words, { maxLength: 80 }).map((list) => list.join(' ')),
        ),
        spans,
        (text, list) => {
          const attributions = list.map(([start, length]) => ({
            kind: 'direct' as const,
            content: [{ start: start + length, end: start + length + 9 }],
            cue: null,
            source: { start, end: start + length },
            continues: null,
            probability: 1,
            evidence: [],
          }))
          const { speakers, speakerOf } = resolveSpeakers(readArticle(text), attributions)
          for (const id of speakerOf) if (id !== null) expect(speakers.some((speaker) => speaker.id === id)).toBe(true)
        },
      ),
      { numRuns: 200 },
    )
  })

  it.each([
    'Jane Roe met John Doe. {She} said no. {The mayor} said {he} was late. {They} left. ',
    '{The company} said so. {It} said more. {The report} said less. ',
    'A B. {Roe} said. Mrs. Roe and Mr. Roe and Ann Roe and Bob Roe came. {Roe} left. ',
  ])('takes steps in proportion to the text: %s', (sentence) => {
    const steps = [200, 400].map((times) => {
      const { text, attributions } = markSpeech(sentence.repeat(times))
      const meter = createMeter()
      resolveSpeakers(readArticle(text), attributions, [], meter)
      return meter.steps
    })
    expect((steps[1] as number) / (steps[0] as number)).toBeLessThan(2.2)
  })
})
