import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type GoldAttribution, readBrat } from '../src/corpus/read-brat.js'
import { readPolnear } from '../src/corpus/read-polnear.js'

function words(text: string, gold: GoldAttribution | undefined): Record<string, string[]> {
  const cut = (spans: readonly { start: number; end: number }[] = []) => spans.map((s) => text.slice(s.start, s.end))
  return { source: cut(gold?.source), cue: cut(gold?.cue), content: cut(gold?.content) }
}

const plain = 'Ann said it rained. “Go,” she said. “Now.”\n'

describe('readBrat', () => {
  test('reads roles, fragments and second contents, in order of the text', () => {
    const annotations = [
      'T1\tSource 26 29\tshe',
      'T2\tCue 30 34\tsaid',
      'T3\tContent 36 42\t“Now.”',
      'T5\tContent 20 25\t“Go,”',
      'E1\tAttribution:T9 Content:T3 Cue:T2 Source:T1 Content2:T5',
      'T4\tContent 9 11;12 18\tit rained',
      'E2\tAttribution:T9 Content:T4',
    ].join('\n')
    const { gold, problems } = readBrat(plain, annotations)
    expect(gold.map(({ id }) => id)).toEqual(['E1', 'E2'])
    expect(words(plain, gold[0])).toEqual({ source: ['she'], cue: ['said'], content: ['“Go,”', '“Now.”'] })
    expect(words(plain, gold[1])).toEqual({ source: [], cue: [], content: ['it', 'rained'] })
    expect(problems).toEqual([])
  })

  test('leaves out events with nothing in them and words without an event', () => {
    const { gold } = readBrat(plain, 'T1\tSource 0 3\tAnn\nT2\tCue 4 8\tsaid\nE1\t\nE2\tAttribution:T9 Source:T1\n')
    expect(gold).toEqual([])
  })

  test('turns code points into code units behind an emoji', () => {
    const text = '😀 Ann said it rained.'
    const { gold, problems } = readBrat(
      text,
      'T1\tCue 6 10\tsaid\nT2\tContent 11 20\tit rained\nE1\tA:T1 Cue:T1 Content:T2',
    )
    expect(words(text, gold[0])).toEqual({ source: [], cue: ['said'], content: ['it rained'] })
    expect(problems).toEqual([])
  })

  test('takes code units where the file counts those', () => {
    const text = '😀 Ann said it rained.'
    const { gold } = readBrat(text, 'T1\tCue 7 11\tsaid\nE1\tA:T1 Cue:T1')
    expect(words(text, gold[0]).cue).toEqual(['said'])
  })

  test('reads annotations made before Windows line ends came in', () => {
    const text = 'Rain\r\n\r\nAnn said so.\r\n'
    const { gold, problems } = readBrat(
      text,
      'T1\tCue 10 14\tsaid\r\nT2\tSource 6 9\tAnn\r\nE1\tA:T1 Cue:T1 Source:T2\r\n',
    )
    expect(words(text, gold[0])).toEqual({ source: ['Ann'], cue: ['said'], content: [] })
    expect(problems).toEqual([])
  })

  test('takes a selection over a line break, written over two lines or with a space', () => {
    const text = 'Ann said it\nrained.'
    const two = readBrat(text, 'T1\tContent 9 18\tit\nrained\nE1\tA:T1 Content:T1')
    expect(two.problems).toEqual([])
    expect(words(text, two.gold[0]).content).toEqual(['it\nrained'])
    expect(readBrat(text, 'T1\tContent 9 11;12 18\tit rained\nE1\tA:T1 Content:T1').problems).toEqual([])
  })

  test('reports words that do not stand where the file says, and targets that are missing', () => {
    const { problems } = readBrat(plain, 'T1\tCue 4 8\tsays\nT2\tSource 0 999\tAnn\nE1\tA:T1 Cue:T1 Source:T7')
    expect(problems).toEqual([
      'T1: the text at 4-8 is not "says"',
      'T2: the text at 0-999 is not "Ann"',
      'E1: Source names T7, which is not in the file',
    ])
  })
})

describe('readPolnear', () => {
  let dir = ''
  const write = (path: string, text: string) => writeFileSync(join(dir, path), text)
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'saidby-corpus-'))
    mkdirSync(join(dir, 'text'))
    mkdirSync(join(dir, 'attributions'))
  })
  afterEach(() => rmSync(dir, { recursive: true }))

  const said = 'T1\tCue 4 8\tsaid\nE1\tA:T1 Cue:T1\n'
  function writeThree() {
    for (const id of ['b_2', 'a_1', 'c_3', 'd_4']) write(`text/${id}.txt`, plain)
    for (const file of ['b_2', 'a_1_22ff', 'a_1_11ee', 'c_3_11ee']) write(`attributions/${file}.ann`, said)
    write(
      'metadata.tsv',
      'compartment\tfilename\tpublisher\tpublication_date\tauthor\ttitle\ntrain\ta_1\tDaily\t2016-01-02\tNone\tRain\n',
    )
  }

  test('gives labelled texts in order of name, with the first annotator', () => {
    writeThree()
    const articles = readPolnear(dir)
    expect(articles.map(({ id, annotator }) => [id, annotator])).toEqual([
      ['a_1', '11ee'],
      ['b_2', null],
      ['c_3', '11ee'],
    ])
    expect(articles[0]?.metadata).toEqual({
      publisher: 'Daily',
      publicationDate: '2016-01-02',
      author: null,
      title: 'Rain',
    })
    expect(articles[1]?.metadata).toBeNull()
  })

  test('gives each annotator, chosen articles, each n-th', () => {
    writeThree()
    expect(readPolnear(dir, { annotators: 'all' }).map(({ annotator }) => annotator)).toEqual([
      '11ee',
      '22ff',
      null,
      '11ee',
    ])
    expect(readPolnear(dir, { only: ['c_3.txt', ' b_2', ''] }).map(({ id }) => id)).toEqual(['b_2', 'c_3'])
    expect(readPolnear(dir, { every: 2 }).map(({ id }) => id)).toEqual(['a_1', 'c_3'])
    expect(() => readPolnear(dir, { only: ['z_9'] })).toThrow('no annotated article z_9')
  })

  test('names the folder that is missing or holds nothing', () => {
    expect(() => readPolnear(join(dir, 'nowhere'))).toThrow(`${join(dir, 'nowhere', 'text')}: no such folder`)
    expect(() => readPolnear(dir)).toThrow(`${join(dir, 'text')}: holds no .txt file`)
    write('text/a.txt', plain)
    write('attributions/b.ann', said)
    expect(() => readPolnear(dir)).toThrow(`${dir}: no text in text/ has its annotations`)
  })
})
