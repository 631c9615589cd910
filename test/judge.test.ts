import { expect, test } from 'vitest'
import { bestLinking } from '../src/attributions/judge.js'
import type { Linked, Range } from '../src/attributions/link-cue.js'
import { linkingColumnNames } from '../src/attributions/linking-column-names.js'
import { linkingTemplates } from '../src/attributions/linking-templates.js'
import { calibrate } from '../src/train/calibrate.js'
import { fitJudge, type Group, type JudgeOptions } from '../src/train/fit-judge.js'
import { meanWeights } from '../src/train/mean-weights.js'
import { rateLinking } from '../src/train/rate-linking.js'

const linked = (source: Range | null, content: readonly Range[], behind = 0): Linked => ({
  source,
  content,
  behind,
  guessed: false,
  sourceProbability: 0.9,
  contentProbability: 0.9,
})

test('every property of a linking is looked at', () => {
  const used = new Set(linkingTemplates.flatMap(({ columns }) => columns))
  expect(linkingColumnNames.filter((_, index) => !used.has(index))).toEqual([])
})

test('the best linking is the one most speaks for, the path it comes from included', () => {
  const linkings = [linked(null, [], 0), linked(null, [], 1), linked(null, [], 5)]
  expect(bestLinking(linkings, () => 0)).toBe(0)
  expect(bestLinking(linkings, (at) => (at === 1 ? 1.5 : 0))).toBe(1)
  expect(bestLinking(linkings, (at) => (at === 2 ? 4.5 : 0))).toBe(0)
})

// “We are going home,” Jane Roe said: tokens 0 to 9, the cue is token 9.
const gold = { cue: { first: 9, end: 10 }, source: [7, 8], content: [0, 1, 2, 3, 4, 5, 6] }

test('a linking is worth most where it is the gold one word for word', () => {
  const right = rateLinking(linked({ first: 7, end: 9 }, [{ first: 0, end: 7 }]), [gold], 0)
  const short = rateLinking(linked({ first: 8, end: 9 }, [{ first: 1, end: 7 }]), [gold], 0)
  expect(right).toEqual({ worth: 4.5, right: true })
  expect(short.right).toBe(true)
  expect(short.worth).toBeLessThan(right.worth)
})

test('a linking without half of the content, or with another source, is not right', () => {
  expect(rateLinking(linked({ first: 7, end: 9 }, [{ first: 0, end: 3 }]), [gold], 0).right).toBe(false)
  expect(rateLinking(linked({ first: 4, end: 5 }, [{ first: 0, end: 7 }]), [gold], 0).right).toBe(false)
  expect(rateLinking(linked(null, [{ first: 0, end: 7 }]), [gold], 0).right).toBe(false)
  expect(rateLinking(linked({ first: 7, end: 9 }, [{ first: 0, end: 7 }]), [], 0)).toEqual({ worth: 0, right: false })
})

test('a linking is compared at its place in the article', () => {
  expect(rateLinking(linked({ first: 2, end: 4 }, [{ first: -5, end: 2 }]), [gold], 5).right).toBe(true)
})

const options: JudgeOptions = {
  rowCount: 4,
  width: 2,
  rankEpochs: 20,
  acceptEpochs: 20,
  rankRate: 0.1,
  acceptRate: 0.1,
  factRate: 0.1,
  dropout: 0,
  seeds: [1],
}

test('the judge learns which feature the best linking has, and which goes with being right', () => {
  // Feature 0 marks the better of two linkings, feature 1 the other; 2 stands by cues that are right, 3 by those that are not.
  const group = (isRight: boolean): Group => ({
    linkings: [linked(null, [], 0), linked(null, [], 0.5)],
    rows: Int32Array.from([1, isRight ? 2 : 3, 0, isRight ? 2 : 3]),
    ratings: [
      { worth: isRight ? 1 : 0, right: false },
      { worth: isRight ? 4 : 0, right: isRight },
    ],
    facts: [[0], [0]],
    corpus: 'followed',
  })
  const groups = Array.from({ length: 40 }, (_, index) => group(index % 2 === 0))
  const { byRow: weights, acceptance } = fitJudge(groups, options)
  const rank = (row: number) => weights[row * 2] as number
  const accept = (row: number) => weights[row * 2 + 1] as number
  expect(rank(0) - rank(1)).toBeGreaterThan(0.5)
  expect(accept(2) - accept(3)).toBeGreaterThan(0.5)
  expect(acceptance.weights).toHaveLength(2)
  expect(fitJudge(groups, options).byRow).toEqual(weights)
})

test('other annotators say which linking is best, but not what counts as an attribution', () => {
  const group = (corpus: Group['corpus']): Group => ({
    linkings: [linked(null, [], 0), linked(null, [], 0)],
    rows: corpus === 'other' ? Int32Array.from([0, 2, 1, 2]) : Int32Array.from([0, 3, 1, 3]),
    ratings: [
      { worth: 4, right: true },
      { worth: 0, right: false },
    ],
    facts: [[0], [0]],
    corpus,
  })
  const { byRow: weights } = fitJudge([group('other'), group('followed')], options)
  expect(weights[0] as number).toBeGreaterThan(weights[2] as number)
  expect([weights[5], weights[7]]).toEqual([0, expect.not.closeTo(0, 3)])
})

test('a score that is too sure of itself is brought to the odds that hold', () => {
  // Said to be right 95 times in 100, right 7 times in 10.
  const trials = Array.from({ length: 200 }, (_, index) => ({
    facts: [index % 2 ? 3 : -3],
    right: index % 20 < 10 ? index % 2 === 1 : index % 10 < 7,
  }))
  const { bias, weights } = calibrate(trials, { bias: 0, weights: [1] })
  for (const fact of [3, -3]) {
    const chance = 1 / (1 + Math.exp(-(bias + (weights[0] ?? 0) * fact)))
    const alike = trials.filter(({ facts }) => facts[0] === fact)
    expect(chance).toBeCloseTo(alike.filter(({ right }) => right).length / alike.length, 1)
  }
})

test('the mean of weights lies between them', () => {
  const one = { byRow: Float32Array.of(1, 2), transitions: Float64Array.of(0) }
  const other = { byRow: Float32Array.of(3, 4), transitions: Float64Array.of(-1) }
  expect(meanWeights([one, other])).toEqual({ byRow: Float32Array.of(2, 3), transitions: Float64Array.of(-0.5) })
})
