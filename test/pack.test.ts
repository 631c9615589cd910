import fc from 'fast-check'
import { expect, test } from 'vitest'
import { keyTable } from '../src/model/key-table.js'
import {
  largestWeight,
  packCodes,
  packKeys,
  packWeights,
  unpackCodes,
  unpackKeys,
  unpackWeights,
} from '../src/model/pack.js'

const weights = fc.array(fc.integer({ min: -largestWeight, max: largestWeight }))
const keys = fc.uniqueArray(fc.integer({ min: 0, max: 2 ** 26 - 1 })).map((list) => list.sort((a, b) => a - b))

test('weights come back as they were packed', () => {
  fc.assert(
    fc.property(weights, (list) => {
      expect([...unpackWeights(packWeights(list))]).toEqual(list)
    }),
  )
})

test('codes come back as they were packed', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(89)), (list) => {
      expect([...unpackCodes(packCodes(list))]).toEqual(list)
    }),
  )
})

test('keys come back as they were packed, large gaps and small ones', () => {
  fc.assert(
    fc.property(keys, (list) => {
      expect([...unpackKeys(packKeys(list))]).toEqual(list)
    }),
  )
  const far = [0, 1, 2 ** 26 - 1]
  expect([...unpackKeys(packKeys(far))]).toEqual(far)
})

test('packed text holds no character that a string or template literal would have to escape', () => {
  const all = Array.from({ length: 2 * largestWeight + 1 }, (_, index) => index - largestWeight)
  expect(packWeights(all)).toMatch(/^[^"'`\\$\s]*'?[^"`\\$\s]*$/)
})

test('a key table finds every key at its place and no other', () => {
  fc.assert(
    fc.property(keys, fc.nat(2 ** 26 - 1), (list, other) => {
      const table = keyTable(Int32Array.from(list))
      expect(list.map(table.find)).toEqual(list.map((_, index) => index))
      if (!list.includes(other)) expect(table.find(other)).toBe(-1)
    }),
  )
})
