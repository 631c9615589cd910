import { expect, test } from 'vitest'
import { choose } from '../src/attributions/choose.js'
import type { Range } from '../src/attributions/link-cue.js'
import type { Proposal } from '../src/attributions/propose.js'

const range = (first: number, end: number): Range => ({ first, end })
/** A proposal whose only fact is its log-odds. */
const proposal = (odds: number, cue: Range, source: Range | null, ...content: Range[]): Proposal => ({
  cue,
  source,
  content,
  mainToken: cue.first,
  facts: [odds],
})
const asIs = { bias: 0, weights: [1] }
const chosen = (proposals: readonly Proposal[], passing?: Proposal, participle?: Proposal) =>
  choose(proposals, 30, asIs, 0.2, {
    passesOn: (one) => one === passing,
    clauseStart: () => -1,
    participleStart: (one) => (one === participle ? one.cue.first - 1 : -1),
  }).map(({ proposal: { cue }, content }) => [cue.first, ...content.map(({ first, end }) => `${first}-${end}`)])

test('of two that claim the same words the likelier one is kept', () => {
  const [sure, weak] = [proposal(2, range(2, 3), null, range(3, 10)), proposal(1, range(12, 13), null, range(3, 10))]
  expect(chosen([weak, sure])).toEqual([[2, '3-10']])
})

test('words behind a second cue are said by it: “We are ready,” Roe said, adding: “Ask anyone.”', () => {
  const said = proposal(3, range(7, 8), range(6, 7), range(0, 6), range(11, 16))
  const adding = proposal(0, range(9, 10), null, range(11, 16))
  expect(chosen([said, adding])).toEqual([
    [7, '0-6'],
    [9, '11-16'],
  ])
  expect(chosen([said])).toEqual([[7, '0-6', '11-16']])
})

test('what a speaker goes on to say is cut off what he said: He told them he was given no reason, saying “I’m guessing”', () => {
  const told = proposal(2, range(1, 2), range(0, 1), range(3, 15))
  const saying = proposal(1, range(10, 11), range(0, 1), range(11, 15))
  expect(chosen([told, saying], undefined, saying)).toEqual([
    [1, '3-9'],
    [10, '11-15'],
  ])
  // “that Poe had left, saying …”: Poe says it.
  const inner = { ...saying, source: range(4, 5) }
  expect(chosen([told, inner], undefined, inner)).toEqual([[1, '3-15']])
})

test('what somebody said is kept beside the report of it: Roe said that it was late, according to RIA', () => {
  const said = proposal(1, range(1, 2), range(0, 1), range(2, 6))
  const report = proposal(2, range(7, 9), range(9, 10), range(2, 6))
  expect(chosen([said, report], report)).toEqual([
    [1, '2-6'],
    [7, '0-6'],
  ])
  expect(chosen([{ ...said, facts: [3] }, report], report)).toEqual([
    [1, '2-6'],
    [7, '0-6'],
  ])
  expect(chosen([said, report])).toEqual([[7, '2-6']])
})

test('proposals below the threshold are left out', () => {
  expect(chosen([proposal(-3, range(2, 3), null, range(3, 10))])).toEqual([])
})
