import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type GoldEntity, readEntities } from '../src/corpus/read-entities.js'
import { compatibleNames, nameWords, sameName } from '../src/evaluate/name-words.js'
import { type SpokenArticle, scoreSpeakers } from '../src/evaluate/score-speakers.js'
import { sourceTypeOf } from '../src/evaluate/source-type.js'
import type { Span } from '../src/span.js'
import { markSpans } from './support/mark-spans.js'

interface Said {
  /** `{she} <said> [“Go.”]` */
  readonly line: string
  readonly entity: GoldEntity
  /** Id of the predicted speaker; null: nobody; undefined: not found at all. */
  readonly speaker: string | null | undefined
}

interface Known {
  readonly name: string
  readonly aliases?: readonly string[]
}

const person = (name: string | null): GoldEntity => ({ name, kind: name === null ? 'unknown' : 'person' })

/** An article of one line each; predictions have the gold spans, so that only the speakers can be wrong. */
function article(said: readonly Said[], speakers: Readonly<Record<string, Known>>): SpokenArticle {
  const mentions = new Map<string, Span[]>()
  let text = ''
  const lines = said.map(({ line, entity, speaker }, index) => {
    const marked = markSpans(line)
    const shift = (spans: readonly Span[]) =>
      spans.map(({ start, end }) => ({ start: start + text.length, end: end + text.length }))
    const gold = {
      id: `E${index + 1}`,
      source: shift(marked.source),
      cue: shift(marked.cue),
      content: shift(marked.content),
    }
    text += `${marked.text}\n`
    const [source = null] = gold.source
    const [cue = null] = gold.cue
    if (typeof speaker === 'string' && source !== null)
      mentions.set(speaker, [...(mentions.get(speaker) ?? []), source])
    return { gold, entity, speaker, predicted: { cue, source, content: gold.content, probability: 1 } }
  })
  return {
    text,
    gold: lines.map(({ gold }) => gold),
    entities: new Map(lines.map(({ gold, entity }) => [gold.id, entity])),
    predicted: lines.flatMap(({ predicted, speaker }) => (speaker === undefined ? [] : [{ ...predicted, speaker }])),
    speakers: Object.entries(speakers).map(([id, { name, aliases = [] }]) => ({
      id,
      name,
      aliases,
      mentions: mentions.get(id) ?? [],
    })),
  }
}

describe('scoreSpeakers', () => {
  const ann = person('Ann Roe')
  const bob = person('Bob Roe')

  test('right where the speaker goes by the name, by part of it or with a title', () => {
    const lines = (speaker: string): Said[] => [
      { line: '{Ms. Roe} <said>: [“Go.”]', entity: ann, speaker },
      { line: '{She} <said>: [“Now.”]', entity: ann, speaker },
    ]
    for (const name of ['Ann Roe', 'Roe', 'Ann B. Roe', 'Ms. Roe']) {
      const { quoted } = scoreSpeakers([article(lines('s1'), { s1: { name } })])
      expect([name, quoted.linked, quoted.accuracy, quoted.recall, quoted.f1]).toEqual([name, 2, 1, 1, 1])
    }
  })

  test('of two people merged into one speaker only one is right', () => {
    const merged = article(
      [
        { line: '{Ann Roe} <said>: [“Go.”]', entity: ann, speaker: 's1' },
        { line: '{She} <said>: [“Now.”]', entity: ann, speaker: 's1' },
        { line: '{Bob Roe} <said>: [“No.”]', entity: bob, speaker: 's1' },
      ],
      { s1: { name: 'Roe' } },
    )
    expect(scoreSpeakers([merged]).quoted.accuracy).toBeCloseTo(2 / 3)
  })

  test('of one person split into two speakers only one is right', () => {
    const split = article(
      [
        { line: '{Ann Roe} <said>: [“Go.”]', entity: ann, speaker: 's1' },
        { line: '{Roe} <said>: [“Now.”]', entity: ann, speaker: 's2' },
        { line: '{she} <said>: [“Yes.”]', entity: ann, speaker: 's1' },
      ],
      { s1: { name: 'Ann Roe' }, s2: { name: 'Roe' } },
    )
    expect(scoreSpeakers([split]).quoted.accuracy).toBeCloseTo(2 / 3)
  })

  test('pronouns do not make a speaker of another name right', () => {
    const wrong = article(
      [
        { line: '{He} <said>: [“Go.”]', entity: bob, speaker: 's1' },
        { line: '{He} <said>: [“Now.”]', entity: bob, speaker: 's1' },
        { line: '{he} <said>: [“Yes.”]', entity: bob, speaker: 's2' },
      ],
      { s1: { name: 'Carl Poe' }, s2: { name: 'he' } },
    )
    expect(scoreSpeakers([wrong]).quoted.accuracy).toBe(0)
  })

  test('a body may go by another name where a mention that is no pronoun is the same', () => {
    const rain: GoldEntity = { name: 'Rain Research Board', kind: 'org' }
    const lines = (source: string): Said[] => [{ line: `{${source}} <said>: [“Go.”]`, entity: rain, speaker: 's1' }]
    const accuracy = (source: string) =>
      scoreSpeakers([article(lines(source), { s1: { name: 'R.R.B.' } })]).quoted.accuracy
    expect(accuracy('the R.R.B.')).toBe(1)
    expect(accuracy('it')).toBe(0)
  })

  test('recall counts what was not found; who cannot be named counts nowhere', () => {
    const some = article(
      [
        { line: '{Ann Roe} <said>: [“Go.”]', entity: ann, speaker: 's1' },
        { line: '{Ann} <said>: [“Now.”]', entity: ann, speaker: undefined },
        { line: '{it} <is said>: [“Yes.”]', entity: person(null), speaker: 's1' },
        { line: '{Bob} <said>: [“No.”]', entity: bob, speaker: null },
      ],
      { s1: { name: 'Ann Roe' } },
    )
    const { quoted } = scoreSpeakers([some])
    expect(quoted).toMatchObject({ gold: 3, linked: 2, accuracy: 0.5, worded: 2, precision: 0.5 })
    expect(quoted.recall).toBeCloseTo(1 / 3)
  })

  test('rows go by kind of words and by gold source', () => {
    const rows = article(
      [
        { line: '{Ann Roe} <said>: [“Go.”]', entity: ann, speaker: 's1' },
        { line: '{she} <said> [it rained].', entity: ann, speaker: 's1' },
        { line: '{the mayor} <said> [it rained].', entity: ann, speaker: null },
        { line: '<It was said> [it rained].', entity: ann, speaker: 's1' },
      ],
      { s1: { name: 'Ann Roe' } },
    )
    const scores = scoreSpeakers([rows], { draws: 20 })
    const counts = Object.fromEntries(
      Object.entries(scores).map(([row, { gold, accuracy }]) => [row, [gold, accuracy]]),
    )
    expect(counts).toEqual({
      quoted: [1, 1],
      'quoted named': [1, 1],
      'quoted nominal': [0, 0],
      'quoted pronoun': [0, 0],
      'quoted none': [0, 0],
      all: [4, 0.75],
      'all named': [1, 1],
      'all nominal': [1, 0],
      'all pronoun': [1, 1],
      'all none': [1, 1],
    })
    expect(scores.all.accuracyInterval).toEqual({ low: 0.75, high: 0.75 })
    expect(scores['all named'].f1).toBeNull()
  })
})

describe('names', () => {
  test('lose titles, initials, accents and possessives', () => {
    expect(nameWords('Mr. José B. O’Neil-Roe’s')).toEqual(['jose', 'oneilroe'])
    expect(nameWords('the president')).toEqual(['the', 'president'])
    expect(nameWords('the R.N.C.')).toEqual(['rnc'])
  })

  test.each([
    ['Donald J. Trump', 'Mr. Donald Trump', true, true],
    ['Putin', 'Vladimir V. Putin', false, true],
    ['Rob Mook', 'Robert Mook', false, true],
    ['Bill Clinton', 'Hillary Clinton', false, false],
    ['Ann Roe', 'Ann Poe', false, false],
    ['Roe', 'Rowe', false, false],
  ])('%s and %s', (a, b, same, compatible) => {
    expect([sameName(a, b), sameName(b, a)]).toEqual([same, same])
    expect([compatibleNames(a, b), compatibleNames(b, a)]).toEqual([compatible, compatible])
  })

  test.each([
    ['Mr. Roe', 'named'],
    ['his top aide, Ann Roe', 'named'],
    ['the White House aide', 'nominal'],
    ['Ann’s', 'named'],
    ['Many', 'nominal'],
    ['She', 'pronoun'],
    ['who', 'pronoun'],
    ['', 'none'],
  ])('%s is %s', (source, type) => {
    expect(sourceTypeOf(source, { name: 'Ann Roe', kind: 'person' })).toBe(type)
  })

  test('somebody without a name is nominal even in capitals', () => {
    expect(sourceTypeOf('a White House official', { name: 'White House official', kind: 'anonymous' })).toBe('nominal')
    expect(sourceTypeOf('the R.N.C.', { name: 'Republican National Committee', kind: 'org' })).toBe('named')
  })
})

describe('readEntities', () => {
  test('reads names and kinds by article and attribution, and names the line that is wrong', () => {
    const dir = mkdtempSync(join(tmpdir(), 'saidby-entities-'))
    try {
      writeFileSync(join(dir, 'a.tsv'), 'E1\tAnn Roe\tperson\r\nE2\t-\tunknown\n\n')
      expect([...(readEntities(dir).get('a') ?? [])]).toEqual([
        ['E1', { name: 'Ann Roe', kind: 'person' }],
        ['E2', { name: null, kind: 'unknown' }],
      ])
      writeFileSync(join(dir, 'b.tsv'), 'E1\tAnn Roe\tperson\nE2\tBob\n')
      expect(() => readEntities(dir)).toThrow(`${join(dir, 'b.tsv')}:2: not "E1<TAB>name<TAB>kind": "E2\\tBob"`)
      expect(() => readEntities(join(dir, 'nowhere'))).toThrow('nowhere: no such folder of entities')
    } finally {
      rmSync(dir, { recursive: true })
    }
  })
})
