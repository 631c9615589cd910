import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readMarked, readMarkedText } from '../src/corpus/read-marked.js'
import { scoreMarked } from '../src/evaluate/score-marked.js'
import { extract } from '../src/extract.js'
import type { Span } from '../src/span.js'

const source =
  '<q1>“The bridge,”</q1> <s1><r1>mayor</r1> Ann Poe</s1> <c1 denied>denied</c1> <m1>in a letter to <a1>the council</a1></m1> ' +
  '<t1>Monday</t1> <v1>in Leeds</v1>, <q1>“is shut.”</q1> <s2>She</s2> <c2>said</c2> <q2>so</q2>, according to <k2>Roe</k2>, ' +
  'whom <l2>the Echo</l2> named. She read <x>“Go”</x>.'

describe('readMarkedText', () => {
  const { text, gold, traps, problems } = readMarkedText(source)
  const cut = (span: Span | null | undefined) => (span ? text.slice(span.start, span.end) : null)

  test('takes the tags out and nothing else', () => {
    expect(text).toBe(source.replace(/<[^>]*>/g, ''))
    expect(problems).toEqual([])
  })

  test('says what the tags stood round', () => {
    expect(gold.map(({ id, polarity }) => [id, polarity])).toEqual([
      ['1', 'denied'],
      ['2', 'asserted'],
    ])
    expect(gold[0]?.content.map(cut)).toEqual(['“The bridge,”', '“is shut.”'])
    expect(gold[0]?.source.map(cut)).toEqual(['mayor Ann Poe'])
    const { addressee, medium, venue, time, role } = gold[0] ?? {}
    expect([addressee, medium, venue, time, role].map(cut)).toEqual([
      'the council',
      'in a letter to the council',
      'in Leeds',
      'Monday',
      'mayor',
    ])
    expect(gold[1]?.chain.map(cut)).toEqual(['the Echo', 'Roe'])
    expect(gold[1]?.addressee).toBeNull()
    expect(traps.map(cut)).toEqual(['“Go”'])
  })

  test.each([
    ['<q1>never', '<q1> is never closed'],
    ['never</q1>', '</q1> closes nothing'],
    ['<q1>once <q1>twice</q1>', '<q1> is opened twice'],
  ])('%s is a problem', (marked, problem) => expect(readMarkedText(marked).problems).toEqual([problem]))

  test('an angle bracket that is no tag stays', () => expect(readMarkedText('1 < 2 <b>').text).toBe('1 < 2 <b>'))
})

describe('readMarked', () => {
  test('reads a folder in order of file name, and refuses an empty one', () => {
    const dir = mkdtempSync(join(tmpdir(), 'saidby-marked-'))
    try {
      writeFileSync(join(dir, 'wire--b.txt'), source)
      writeFileSync(join(dir, 'court--a.txt'), 'Nobody spoke.')
      writeFileSync(join(dir, 'README.md'), 'no article')
      expect(readMarked(dir).map(({ id, style }) => [id, style])).toEqual([
        ['court--a', 'court'],
        ['wire--b', 'wire'],
      ])
      mkdirSync(join(dir, 'empty'))
      expect(() => readMarked(join(dir, 'empty'))).toThrow('holds no marked article')
    } finally {
      rmSync(dir, { recursive: true })
    }
  })
})

describe('scoreMarked', () => {
  /** "right of marked" of the rows asked for, when the words of `found` are marked as `marked`. */
  function score(marked: string, ...rows: string[]): string[] {
    const article = { id: 'a', style: 'wire', annotator: null, metadata: null, ...readMarkedText(marked) }
    const { counts } = scoreMarked([{ ...article, extraction: extract(article.text) }])
    return rows.map((row) => `${counts.get(row)?.right} of ${counts.get(row)?.of}`)
  }
  const told = '<q1>“We are ready,”</q1> <s1>Jane Roe</s1> <c1>told</c1> <a1>the committee</a1> <t1>on Tuesday</t1>.'

  test('all is right where all was found', () => {
    expect(score(told, 'found direct', 'right words direct', 'addressee', 'time')).toEqual(Array(4).fill('1 of 1'))
    expect(score(told, 'found mixed', 'venue', 'chain')).toEqual(Array(3).fill('0 of 0'))
  })

  test('words too few are not the right words', () => {
    const cut = told.replace('<q1>“We are ready,”</q1>', '“We <q1>are ready,”</q1>')
    expect(score(cut, 'found direct', 'found mixed', 'right words direct', 'right words mixed')).toContain('0 of 1')
  })

  test('context where none is marked counts against it', () => {
    expect(score(told.replace('<t1>on Tuesday</t1>', 'on Tuesday'), 'time', 'no more context')).toEqual([
      '0 of 0',
      '2 of 3',
    ])
  })

  test('a quotation that is marked as a trap is neither real nor missed', () => {
    const trapped = '<x>“We are ready,”</x> Jane Roe told the committee on Tuesday.'
    expect(score(trapped, 'really quotations', 'no trap', 'found direct')).toEqual(['0 of 1', '0 of 1', '0 of 0'])
  })

  test('what stands in what somebody said word for word may be left out', () => {
    const nested =
      '<q1>“<s2>Poe</s2> <c2>told</c2> me, <q2>‘Go,’</q2> and I went,”</q1> <s1>Jane Roe</s1> <c1>said</c1>.'
    expect(score(nested, 'found direct')).toEqual(['1 of 1'])
  })
})
