import { describe, expect, it } from 'vitest'
import { extract } from '../src/extract.js'
import { compareGolden } from './support/compare-golden.js'
import { readArticles } from './support/read-articles.js'

const articles = readArticles()

describe.each(articles)('$slug', ({ source, authored, located, knownMisses }) => {
  it('has a golden file whose words all stand where it says', () => {
    expect(located.problems).toEqual([])
    expect(authored, 'run npm run golden').toEqual(located.golden)
  })

  it('gives a reason for every known miss', () => {
    expect(knownMisses.filter(({ reason }) => reason.trim().length < 10)).toEqual([])
    expect(new Set(knownMisses.map(({ miss }) => miss)).size).toBe(knownMisses.length)
  })

  it('is extracted as expected but for its known misses, all of which still happen', () => {
    const checks = compareGolden(located, extract(source, authored.options))
    const missed = checks
      .filter(({ right }) => !right)
      .map(({ miss, expected, actual }) => ({ miss, expected, actual }))
    const listed = knownMisses.map(({ miss }) => miss)
    expect(
      missed.filter(({ miss }) => !listed.includes(miss)),
      'not listed in known-misses.json',
    ).toEqual([])
    const fixed = listed.filter((miss) => !missed.some((one) => one.miss === miss))
    expect(fixed, 'no longer missed: take it out of known-misses.json').toEqual([])
  })
})
