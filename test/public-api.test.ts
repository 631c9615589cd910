import { expect, test } from 'vitest'
import * as saidby from '../src/index.js'

test('exports these names and no others', () => {
  expect(Object.keys(saidby).sort()).toEqual(['SaidbyError', 'createExtractor', 'extract'])
})

test('an article without quotations has every key of the contract', () => {
  const { article, ...result } = saidby.extract('It rained.')
  expect(Object.keys(result)).toEqual(['text', 'quotations', 'speakers', 'diagnostics'])
  expect(Object.keys(article)).toEqual(['title', 'byline', 'publishedAt', 'publisher', 'url', 'language', 'blocks'])
})

test('a quotation has every key of the contract', () => {
  const [quotation] = saidby.extract('“We are going home,” Jane Roe said on Tuesday.').quotations
  expect(Object.keys(quotation ?? {}).sort()).toEqual(
    [
      ...['id', 'kind', 'content', 'quoted', 'cue', 'source', 'speaker', 'polarity', 'context', 'probability'],
      ...['evidence', 'repeats'],
    ].sort(),
  )
  expect(Object.keys(quotation?.context ?? {}).sort()).toEqual(
    ['block', 'sentence', 'addressee', 'medium', 'venue', 'time', 'chain'].sort(),
  )
})

test('a result is plain JSON: nothing is lost on the way to a file and back', () => {
  const result = saidby.extract('“We are going home,” Jane Roe said on Tuesday. “Now.”')
  expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result)
})
