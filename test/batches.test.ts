import { expect, test } from 'vitest'
import { attributeByModel } from '../src/attributions/attribute.js'
import { committedModels } from '../src/attributions/models.js'
import { batchesOf, unitsOf } from '../src/attributions/units.js'
import { createMeter } from '../src/meter.js'
import { readArticle } from '../src/reading.js'

const paragraph =
  'The mayor, Jane Roe, said on Tuesday that the harbour would open in May, although her deputy had warned that the dredging was late.'
const long = Array.from({ length: 300 }, () => paragraph).join('\n\n')

test('batches hold every unit once, in order, and none is much larger than the others', () => {
  const units = unitsOf(readArticle(long))
  const batches = batchesOf(units)
  expect(batches.flat()).toEqual(units)
  expect(batches.length).toBeGreaterThan(1)
  const sizes = batches.map((batch) => batch.reduce((sum, { firstToken, endToken }) => sum + endToken - firstToken, 0))
  expect(Math.max(...sizes)).toBeLessThan(3000)
})

test('what is found in a paragraph does not depend on the batch it is read in', () => {
  const reading = readArticle(long)
  const found = attributeByModel(reading, committedModels(), 0.2, createMeter())
  const perParagraph = found.length / 300
  expect(perParagraph).toBeGreaterThanOrEqual(1)
  const stride = paragraph.length + 2
  const places = found.map(({ cue }) => (cue?.start ?? 0) % stride)
  expect(new Set(places).size).toBe(perParagraph)
  expect(new Set(found.map(({ probability }) => probability.toFixed(9))).size).toBe(perParagraph)
})
