import { describe, expect, test } from 'vitest'
import { clusterWords, nearest } from '../src/train/cluster-words.js'
import { neighbourVectors } from '../src/train/neighbour-vectors.js'
import { toUnitLength } from '../src/train/read-vectors.js'

/** Directions in the plane, in degrees. */
const directions = (...angles: number[]) =>
  angles.map((angle) => Float32Array.of(Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)))

describe('clusterWords', () => {
  test('puts together what points the same way', () => {
    const { clusterOf } = clusterWords(directions(0, 120, 2, 118, 240, 4, 122, 242), { count: 3, rounds: 5 })
    const [a, b, , , c] = clusterOf
    expect([...clusterOf]).toEqual([a, b, a, b, c, a, b, c])
    expect(new Set(clusterOf).size).toBe(3)
  })

  test('gives middles of length 1, drawn by weight', () => {
    const { centres } = clusterWords(directions(0, 90), {
      count: 1,
      rounds: 1,
      weightOf: (index) => [3, 1][index] ?? 0,
    })
    const [centre] = centres
    expect(centre?.[0]).toBeCloseTo(3 / Math.sqrt(10))
    expect(centre?.[1]).toBeCloseTo(1 / Math.sqrt(10))
  })

  test('says the same each time', () => {
    const vectors = directions(...Array.from({ length: 200 }, (_, index) => (index * 37) % 360))
    const settings = { count: 12, rounds: 4 }
    expect(clusterWords(vectors, settings)).toEqual(clusterWords(vectors, settings))
  })

  test('makes no more clusters than there are vectors', () => {
    expect([...clusterWords(directions(0, 180), { count: 5, rounds: 2 }).clusterOf]).toEqual([0, 1])
    expect(clusterWords([], { count: 5, rounds: 2 }).centres).toEqual([])
  })
})

test('nearest takes the first of equals', () => {
  const [east, north, alsoEast] = directions(0, 90, 0) as [Float32Array, Float32Array, Float32Array]
  expect(nearest(east, [north, alsoEast, east])).toBe(1)
})

test('toUnitLength leaves zeros alone', () => {
  expect([...toUnitLength(Float32Array.of(3, 4))]).toEqual([...Float32Array.of(0.6, 0.8)])
  expect([...toUnitLength(Float32Array.of(0, 0))]).toEqual([0, 0])
})

test('neighbourVectors find words alike that keep the same company', () => {
  const words = 'said insisted river lake . that it the deep of he she'.split(' ')
  const texts = Array.from({ length: 6 }, () => [
    ...'he said that it . she insisted that it .'.split(' '),
    ...'the deep river of . the deep lake of .'.split(' '),
  ])
  const [said, insisted, river, lake] = neighbourVectors(texts, words) as Float32Array[]
  const likeness = (a: Float32Array | undefined, b: Float32Array | undefined) =>
    [...(a ?? [])].reduce((sum, value, at) => sum + value * (b?.[at] ?? 0), 0)
  expect(likeness(said, insisted)).toBeGreaterThan(likeness(said, river))
  expect(likeness(river, lake)).toBeGreaterThan(likeness(lake, insisted))
})
