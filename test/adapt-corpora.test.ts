import { expect, test } from 'vitest'
import { adaptedCount, adaptRows, followedWeights } from '../src/train/adapt-corpora.js'
import { fitChain, type Sequence } from '../src/train/fit-chain.js'
import { outermost } from '../src/train/outermost.js'

const gold = (id: string, cue: [number, number][], content: [number, number][]) => {
  const spans = (list: [number, number][]) => list.map(([start, end]) => ({ start, end }))
  return { id, source: [], cue: spans(cue), content: spans(content) }
}

test('each feature stands for itself, and once more where others marked it', () => {
  const rows = Int32Array.from([4, -1, 0])
  expect([...adaptRows(rows, 'followed', 10)]).toEqual([4, -1, -1, -1, 0, -1])
  expect([...adaptRows(rows, 'other', 10)]).toEqual([4, 14, -1, -1, 0, 10])
})

test('what annotators agree on is learnt from all of them; where they differ, the followed ones are right', () => {
  // Feature 0: both say 1. Feature 1: the others say 1, the followed 0. Feature 2: only the others ever meet it, and say 1.
  const sequence = (row: number, corpus: 'followed' | 'other', label: number): Sequence => ({
    length: 1,
    rows: adaptRows(Int32Array.from([row]), corpus, 3),
    gold: Uint8Array.from([label]),
    kinds: new Uint8Array(1),
  })
  const sequences = Array.from({ length: 40 }, () => [
    sequence(0, 'followed', 1),
    sequence(0, 'other', 1),
    sequence(1, 'followed', 0),
    sequence(1, 'other', 1),
    sequence(2, 'other', 1),
  ]).flat()
  const { byRow } = fitChain(sequences, {
    labels: 2,
    width: 2,
    rowCount: adaptedCount(3),
    kindCount: 1,
    mayFollow: () => true,
    mayStart: [true, true],
    epochs: 20,
    rate: 0.05,
    dropout: 0,
    seed: 1,
  })
  const weights = followedWeights(byRow, 3, 2)
  expect(weights).toHaveLength(6)
  const forOne = (row: number) => (weights[2 * row + 1] as number) - (weights[2 * row] as number)
  expect(forOne(0)).toBeGreaterThan(1)
  expect(forOne(1)).toBeLessThan(-0.5)
  expect(forOne(2)).toBeGreaterThan(0.5)
})

test('sayings inside sayings and bare marks are not learnt from', () => {
  const outer = gold('1', [[4, 8]], [[9, 60]])
  const inner = gold('2', [[15, 19]], [[20, 60]])
  const turn = gold('3', [[70, 71]], [[72, 90]])
  const uncued = gold('4', [], [[100, 120]])
  expect(outermost([outer, inner, turn, uncued]).map(({ id }) => id)).toEqual(['1', '4'])
})
