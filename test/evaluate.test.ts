import { describe, expect, test } from 'vitest'
import { type ErrorType, findErrors } from '../src/evaluate/find-errors.js'
import { measureReliability } from '../src/evaluate/measure-reliability.js'
import { measureSpeed } from '../src/evaluate/measure-speed.js'
import { readArguments } from '../src/evaluate/read-arguments.js'
import type { ScoredArticle } from '../src/evaluate/score-attributions.js'
import { sweepThresholds } from '../src/evaluate/sweep-thresholds.js'
import { writeErrors } from '../src/evaluate/write-errors.js'
import { markSpans } from './support/mark-spans.js'

/** Marked lines over one text; each prediction with its probability. */
function article(
  gold: readonly string[],
  predicted: readonly (readonly [line: string, probability: number])[],
): ScoredArticle {
  const goldMarks = gold.map(markSpans)
  const predictedMarks = predicted.map(([line, probability]) => ({ ...markSpans(line), probability }))
  return {
    text: [...goldMarks, ...predictedMarks][0]?.text ?? '',
    gold: goldMarks,
    predicted: predictedMarks.map(({ cue, source, content, probability }) => ({
      cue: cue[0] ?? null,
      source: source[0] ?? null,
      content,
      probability,
    })),
  }
}

function typesOf(gold: readonly string[], predicted: readonly string[]): ErrorType[] {
  return findErrors(
    article(
      gold,
      predicted.map((line) => [line, 0.5]),
    ),
  ).map(({ type }) => type)
}

describe('findErrors', () => {
  const gold = '{Ann} <said> [it rained a lot in May].'

  test.each<[string, string, ErrorType[]]>([
    ['nothing', '{Ann} <said> [it rained a lot in May.]', []],
    ['content cut', '{Ann} <said> [it rained a lot] in May.', ['content boundaries']],
    ['content cut, and a word that counts whole', '{An}n <said> [it rained a lot] in May.', ['content boundaries']],
    ['cue too long', '{Ann} <said it> [rained a lot in May].', ['cue boundaries', 'content boundaries']],
    ['content far too short', '{Ann} <said> [it] rained a lot in May.', ['wrong content']],
    ['no source', 'Ann <said> [it rained a lot in May].', ['wrong source']],
    ['another cue', '{Ann} said it <rained> [a lot in May].', ['wrong cue']],
    ['no cue', '{Ann} [said it rained a lot in May].', ['wrong cue']],
  ])('%s', (_, predicted, types) => {
    expect(typesOf([gold], [predicted])).toEqual(types)
  })

  test('what is left on either side', () => {
    expect(typesOf([gold], [])).toEqual(['missed'])
    expect(typesOf([], [gold])).toEqual(['spurious'])
    const outer = '{Bob} <wrote> that [Ann said it rained].'
    const inner = 'Bob wrote that {Ann} <said> [it rained].'
    expect(typesOf([outer, inner], [outer])).toEqual(['missed inside another content'])
    expect(typesOf([outer], [outer, inner])).toEqual(['spurious inside a gold content'])
  })

  test('the report shows gold and predicted lines side by side, by type', () => {
    const text = writeErrors([{ id: 'a1', ...article([gold], [['Ann <said> [it rained a lot in May].', 0.83]]) }])
    expect(text).toContain('     1  wrong source\n')
    expect(text).toContain('     0  missed\n')
    expect(text).toContain(
      [
        '## wrong source (1)',
        '',
        'a1 @0',
        '  gold indirect say       {Ann} <said> [it rained a lot in May].',
        '  ours indirect say .83   Ann <said> [it rained a lot in May].',
      ].join('\n'),
    )
  })
})

describe('measureReliability', () => {
  test('compares what each bin promises with what it keeps', () => {
    const right = '{Ann} <said> [it rained]. Bob said no. Cid said so.'
    const wrong = 'Ann said it rained. {Bob} <said> [no]. Cid said so.'
    const { bins, error } = measureReliability([
      article(
        [right],
        [
          [right, 0.9],
          [wrong, 0.2],
        ],
      ),
      article([right], [[wrong, 0.96]]),
    ])
    expect(bins[9]).toMatchObject({ count: 2, kept: 0.5 })
    expect(bins[9]?.promised).toBeCloseTo(0.93)
    expect(bins[2]).toMatchObject({ count: 1, kept: 0, promised: 0.2 })
    // (2 × |.93 - .5| + 1 × |.2 - 0|) / 3
    expect(error).toBeCloseTo((2 * 0.43 + 0.2) / 3)
    expect(measureReliability([article([right], [[right, 1]])]).bins[9]?.count).toBe(1)
  })
})

describe('sweepThresholds', () => {
  test('keeps what is at least as probable', () => {
    const right = '{Ann} <said> [it rained]. Bob said no.'
    const wrong = 'Ann said it rained. {Bob} <said> [no].'
    const rows = sweepThresholds([
      article(
        [right],
        [
          [right, 0.6],
          [wrong, 0.3],
        ],
      ),
    ])
    const at = (threshold: number) => rows.find((row) => row.threshold === threshold)?.all
    expect(at(0.3)).toMatchObject({ precision: 0.5, recall: 1 })
    expect(at(0.35)).toMatchObject({ precision: 1, recall: 1 })
    expect(at(0.65)).toMatchObject({ precision: 0, recall: 0, predicted: 0 })
  })
})

describe('measureSpeed', () => {
  test('runs both on every text, round by round, each going first in turn', () => {
    const calls: string[] = []
    const { ratio } = measureSpeed(
      ['a b', 'c'],
      (text) => calls.push(`x${text}`),
      (text) => calls.push(`y${text}`),
      1,
    )
    expect(calls).toEqual(['xa b', 'ya b', 'yc', 'xc', 'ya b', 'xa b', 'xc', 'yc'])
    expect(ratio).toBeGreaterThan(0)
  })
})

describe('readArguments', () => {
  test('fills in defaults', () => {
    expect(readArguments(['--polnear', 'x'])).toEqual({
      dir: 'x',
      layout: 'polnear',
      entities: null,
      every: 1,
      only: null,
      errors: null,
      json: null,
      minProbability: null,
      human: false,
      byPublisher: false,
      reliability: false,
      sweep: false,
      time: false,
      draws: 1000,
    })
  })

  test.each([
    [[], '--polnear DIR or --marked DIR is missing'],
    [['--polnear', 'x', '--marked', 'y'], '--polnear and --marked cannot be had at once'],
    [['--polnear', 'x', '--every', '0'], '--every cannot be "0"'],
    [['--polnear', 'x', '--min-probability', '2'], '--min-probability cannot be "2"'],
    [['--polnear', 'x', '--draws', ''], '--draws cannot be ""'],
    [['--polnear', 'x', '--by', 'author'], '--by knows publisher, not author'],
    [['--pol', 'x'], 'Unknown option'],
  ])('%j is refused', (args, message) => {
    expect(() => readArguments(args)).toThrow(message)
  })
})
