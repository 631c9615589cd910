import { describe, expect, test } from 'vitest'
import { readDate } from '../src/article/read-date.js'
import { readMetadata } from '../src/article/read-metadata.js'
import { readText } from '../src/article/read-text.js'
import type { Block } from '../src/types.js'
import { readArticles } from './support/read-articles.js'

/** The head of an article, one block a line: "byline: By Ann Poe". */
function head(...lines: readonly string[]) {
  const blocks: Block[] = []
  let text = ''
  for (const line of lines) {
    const [kind = 'other', ...words] = line.split(': ')
    blocks.push({ kind: kind as Block['kind'], start: text.length, end: text.length + words.join(': ').length })
    text += `${words.join(': ')}\n`
  }
  return readMetadata(text, blocks)
}

describe('byline', () => {
  test.each([
    ['By Ann Poe', ['Ann Poe']],
    ['By ANN POE and BOB ROE', ['ANN POE', 'BOB ROE']],
    ['Ann Poe, Local Democracy Reporter', ['Ann Poe']],
    ['By Ann Poe, Riverton Ledger', ['Ann Poe']],
    ['By Ann Poe | October 10, 2023', ['Ann Poe']],
    ['By ANN POE FOR THE DAILY CLARION', ['ANN POE']],
    ['Ann Poe at Harrow Lane', ['Ann Poe']],
    ['By Agnès Thibault-Moreau, Yusuf el-Sayed and Bob Roe', ['Agnès Thibault-Moreau', 'Yusuf el-Sayed', 'Bob Roe']],
    ['By Ann Poe in Paris', ['Ann Poe']],
    ['By Associated Press', []],
    ['By our crime correspondent', []],
  ])('%s', (line, names) => {
    expect(head(`byline: ${line}`).byline).toEqual(names)
  })

  test('a second line that says what the writer is adds no name', () => {
    expect(head('byline: By Ann Poe', 'byline: Harbor Wire Writer').byline).toEqual(['Ann Poe'])
  })

  test.each([
    [['headline: Rain', 'other: Posted by Mika on September 12, 2024'], ['Mika']],
    [['headline: Rain', 'credit: By ANN POE, The Associated Press'], ['ANN POE']],
    [['headline: Rain', 'credit: Photograph by Ann Poe'], []],
    [['headline: Rain', 'paragraph: In a shed, it rains.', 'byline: By Ann Poe'], ['Ann Poe']],
  ])('%j', (lines, names) => {
    expect(head(...lines).byline).toEqual(names)
  })

  test('a line that starts with a day or hour says when it was published, another heading does not', () => {
    expect(head('byline: By Ann Poe', 'heading: 12:41, 8 Oct 2024').publishedAt).toBe('2024-10-08T12:41')
    expect(head('byline: By Ann Poe', 'heading: Results for 8 October 2024').publishedAt).toBeNull()
  })

  test('a name in the body is no byline', () => {
    expect(head('paragraph: It rained.', 'paragraph: It rained again.', 'byline: Ann Poe').byline).toEqual([])
  })
})

describe('date of publication', () => {
  test.each([
    ['Thursday 14 March 2024', '2024-03-14'],
    ['Oct. 24, 2024', '2024-10-24'],
    ['GENEVA, Sept. 12, 2024 —', '2024-09-12'],
    ['February 8, 2024 9:42 AM GMT+1', '2024-02-08T09:42+01:00'],
    ['Published May 17, 2024 11:20 am', '2024-05-17T11:20'],
    ['PUBLISHED: 09:14, Tuesday 16 July 2024', '2024-07-16T09:14'],
    ['2024-03-14', '2024-03-14'],
    ['WASHINGTON, June 24 (UPI) —', null],
    ['RIVERTON --', null],
  ])('%s', (line, date) => {
    expect(head(`dateline: ${line}`).publishedAt).toBe(date)
  })

  test('of two dates, that of publication', () => {
    expect(head('dateline: Updated March 3, 2024', 'dateline: Published March 1, 2024').publishedAt).toBe('2024-03-01')
  })
})

describe('place of a dateline', () => {
  test.each([
    ['GENEVA, Sept. 12, 2024 —', 'GENEVA'],
    ['HOLLOWAY, Mont. (AP) --', 'HOLLOWAY, Mont.'],
    ['OSLO, Feb 8 (Norwire) -', 'OSLO'],
    ['TESSALY, Ohio, May 14, 2024 –', 'TESSALY, Ohio'],
    ['Thursday 14 March 2024', null],
  ])('%s', (line, place) => {
    expect(head(`dateline: ${line}`).place).toBe(place)
  })
})

describe('golden articles', () => {
  test.each(readArticles().map((article) => ({ slug: article.slug, article })))('$slug', ({ article }) => {
    const { title, byline, publishedAt } = article.located.golden.article
    const { options } = article.located.golden
    const found = readMetadata(article.source, readText(article.source))
    if (title !== undefined && options?.title === undefined) expect(found.title).toBe(title)
    if (byline !== undefined && options?.byline === undefined) expect(found.byline).toEqual(byline)
    if (publishedAt !== undefined && options?.publishedAt === undefined) expect(found.publishedAt).toBe(publishedAt)
  })
})

describe('the day that words mean, on Thursday 13 March 2025', () => {
  const publishedAt = '2025-03-13T10:00+01:00'

  test.each([
    ['Thursday', '2025-03-13'],
    ['late Wednesday', '2025-03-12'],
    ['Friday', '2025-03-07'],
    ['Sunday night', '2025-03-09'],
    ['last Thursday', '2025-03-06'],
    ['yesterday', '2025-03-12'],
    ['last night', '2025-03-12'],
    ['this morning', '2025-03-13'],
    ['three days ago', '2025-03-10'],
    ['March 3', '2025-03-03'],
    ['Dec. 20', '2024-12-20'],
    ['12 October', '2024-10-12'],
    ['Tuesday, March 4', '2025-03-04'],
    ['Feb. 24, 2022', '2022-02-24'],
    ['3 p.m. Wednesday', '2025-03-12T15:00'],
    ['10:42 a.m.', '2025-03-13T10:42'],
    ['last week', null],
    ['earlier this week', null],
    ['last month', null],
    ['two weeks ago', null],
    ['hours later', null],
    ['the following day', null],
    ['a day before Putin made the same assertion', null],
    ['2014', null],
    ['March 2011', null],
    ['afterwards', null],
    ['12/03/2025', '2025-03-12'],
    ['03/12/2025', '2025-03-12'],
    ['25/12/2024', '2024-12-25'],
    ['05/02/2025', '2025-02-05'],
    ['03/02/2025', null],
    ['02.03.2025', '2025-03-02'],
    ['31/02/2025', null],
  ])('%s', (words, iso) => {
    expect(readDate(words, { publishedAt, ahead: false })).toBe(iso)
  })

  test.each([
    ['Friday', '2025-03-14'],
    ['Wednesday', '2025-03-19'],
    ['next Tuesday', '2025-03-18'],
    ['October 3', '2025-10-03'],
    ['12/03/2025', '2025-12-03'],
  ])('%s, still to come', (words, iso) => {
    expect(readDate(words, { publishedAt, ahead: true })).toBe(iso)
  })

  test.each([
    ['Thursday', null],
    ['yesterday', null],
    ['March 3', null],
    ['Feb. 24, 2022', '2022-02-24'],
    ['25/12/2024', '2024-12-25'],
    ['12/03/2025', null],
  ])('%s, when nobody knows the day of publication', (words, iso) => {
    expect(readDate(words, { publishedAt: null, ahead: false })).toBe(iso)
  })
})
