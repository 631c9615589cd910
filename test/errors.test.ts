import { describe, expect, test } from 'vitest'
import { linkerTemplates } from '../src/attributions/linker-templates.js'
import { errorCodes } from '../src/error.js'
import { createExtractor, extract, type Options, SaidbyError } from '../src/index.js'
import { loadChainModel } from '../src/model/chain-model.js'
import { linkerWeights } from '../src/model/weights/linker.js'

/** Calls that TypeScript would refuse, as JavaScript makes them. */
const extractAny = extract as (text?: unknown, options?: unknown) => unknown
const createAny = createExtractor as (options?: unknown) => { extract: (text?: unknown, metadata?: unknown) => unknown }

/** Each mistake: the call, its code, and what the message says of the value and the fix. */
const mistakes: readonly [name: string, call: () => unknown, code: string, message: string][] = [
  ['no text', () => extractAny(), 'invalid-text', 'got undefined. Pass the text of one article, "" if there is none.'],
  ['null', () => extractAny(null), 'invalid-text', 'got null.'],
  ['a number', () => extractAny(7), 'invalid-text', 'got 7.'],
  ['a list', () => extractAny(['a', 'b']), 'invalid-text', 'got ["a", "b"].'],
  ['bytes', () => extractAny(new Uint8Array(2)), 'invalid-text', 'new TextDecoder().decode(bytes)'],
  ['a promise', () => extractAny(Promise.resolve('')), 'invalid-text', 'It is a promise: await it first.'],
  ['an article', () => extractAny({ text: 'x' }), 'invalid-text', 'extract(article.text)'],
  ['HTML', () => extractAny({ html: '<p>x' }), 'unsupported-input', 'pass the text of the page'],
  ['options that are a string', () => extractAny('', 'direct'), 'invalid-options', 'the options must be an object'],
  ['options that are null', () => extractAny('', null), 'invalid-options', 'but are null'],
  ['options that are a list', () => createAny([]), 'invalid-options', 'but are []'],
  ['a misspelt option', () => extractAny('', { kind: [] }), 'unknown-option', 'Did you mean kinds?'],
  [
    'another way to write it',
    () => createAny({ min_probability: 1 }),
    'unknown-option',
    'Did you mean minProbability?',
  ],
  ['an invented option', () => extractAny('', { zzz: 1 }), 'unknown-option', 'The options are: kinds, acts,'],
  ['an own __proto__', () => extractAny('', JSON.parse('{"__proto__": 1}')), 'unknown-option', '"__proto__"'],
  ['a setting for one article', () => createAny().extract('', { kinds: [] }), 'unknown-option', 'createExtractor()'],
  ['a kind alone', () => extractAny('', { kinds: 'direct' }), 'invalid-option', 'Write a list of any of'],
  ['a misspelt kind', () => extractAny('', { kinds: ['Direct'] }), 'invalid-option', "Did you mean 'direct'?"],
  ['a hole in a list', () => extractAny('', { kinds: new Array(1) }), 'invalid-option', 'It is a list of any of'],
  ['an unknown act', () => extractAny('', { acts: [1] }), 'invalid-option', 'option acts cannot be [1]'],
  ['a percentage', () => extractAny('', { minProbability: 80 }), 'invalid-option', 'a number from 0 to 1'],
  ['not a number', () => extractAny('', { minProbability: Number.NaN }), 'invalid-option', 'cannot be NaN'],
  ['a number as a string', () => extractAny('', { minProbability: '0.5' }), 'invalid-option', 'cannot be "0.5"'],
  ['null for a default', () => extractAny('', { title: null }), 'invalid-option', 'leave it out if it is not known'],
  ['a Date', () => extractAny('', { publishedAt: new Date(0) }), 'invalid-option', 'an object (Date)'],
  ['a day that is not', () => extractAny('', { publishedAt: '2025-02-30' }), 'invalid-option', 'Write an ISO date'],
  ['an hour that is not', () => extractAny('', { publishedAt: '2025-02-03T24:00' }), 'invalid-option', 'ISO date'],
  ['a number as byline', () => extractAny('', { byline: [1] }), 'invalid-option', 'a list of names'],
  ['old weights', () => loadChainModel({ ...linkerWeights, format: 0 }, linkerTemplates), 'model-mismatch', 'npm run'],
  ['weights for other features', () => loadChainModel(linkerWeights, []), 'model-mismatch', 'Train them anew'],
  ['a url object', () => extractAny('', { url: new URL('https://example.org') }), 'invalid-option', 'Write a string'],
]

function errorOf(call: () => unknown): unknown {
  try {
    call()
  } catch (error) {
    return error
  }
  return undefined
}

describe('a caller’s mistake', () => {
  test.each(mistakes)('%s', (_, call, code, message) => {
    const error = errorOf(call)
    expect(error).toBeInstanceOf(SaidbyError)
    expect(error).toMatchObject({ name: 'SaidbyError', code, message: expect.stringContaining(message) })
    expect((error as Error).message).toMatch(/^saidby: .*[.?]$/)
  })

  test('every code has such a mistake', () => {
    expect(new Set(mistakes.map(([, , code]) => code))).toEqual(new Set(Object.keys(errorCodes)))
  })
})

describe('what is no mistake', () => {
  test('undefined means the default', () => {
    const options = {
      kinds: undefined,
      acts: undefined,
      minProbability: undefined,
      title: undefined,
      byline: undefined,
    }
    expect(extract('“Yes,” he said.', options)).toEqual(extract('“Yes,” he said.'))
  })

  test('0, 1 and empty lists are respected', () => {
    const text = '“We are going home,” Jane Roe said.'
    expect(extract(text, { minProbability: 0 }).quotations.length).toBeGreaterThanOrEqual(
      extract(text).quotations.length,
    )
    expect(extract(text, { kinds: [] }).quotations).toEqual([])
    expect(extract(text, { acts: [] }).quotations).toEqual([])
  })

  test('options without a prototype, and frozen ones', () => {
    const options: Options = Object.assign(Object.create(null), { title: 'T' })
    expect(extract('', Object.freeze(options)).article.title).toBe('T')
  })

  test.each(['2025-03-13', '2025-03-13T14:05:00Z', '2025-03-13T14:05', '2024-02-29T14:05:00.123+01:00', '0099-01-01'])(
    'the date %s',
    (publishedAt) => expect(extract('', { publishedAt }).article.publishedAt).toBe(publishedAt),
  )

  test('settings of an extractor cannot change once it is made', () => {
    const kinds: 'direct'[] = ['direct']
    const options = { kinds, title: 'Before' }
    const extractor = createExtractor(options)
    options.title = 'After'
    kinds.pop()
    expect(extractor.extract('').article.title).toBe('Before')
    expect(extractor.extract('', { title: 'This one' }).article.title).toBe('This one')
    expect(extractor.extract('').article.title).toBe('Before')
    expect(Object.isFrozen(extractor)).toBe(true)
  })

  test('empty text gives an empty result', () => {
    expect(extract('')).toMatchObject({
      text: '',
      quotations: [],
      speakers: [],
      diagnostics: [],
      article: { blocks: [] },
    })
  })
})
