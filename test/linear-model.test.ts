import { describe, expect, it } from 'vitest'
import { committedClasses } from '../src/attributions/models.js'
import { nameFeaturesOf } from '../src/attributions/name-features.js'
import { nameCasesOf } from '../src/attributions/name-spans.js'
import { createMeter } from '../src/meter.js'
import { featureOf, linearFormat, loadLinearModel } from '../src/model/linear-model.js'
import { packKeys, packWeights } from '../src/model/pack.js'
import { readArticle } from '../src/reading.js'

const keys = [featureOf(1, 2), featureOf(1, 3)].toSorted((a, b) => a - b)
const weightOf = (feature: number) => (feature === featureOf(1, 2) ? 10 : -4)
const packed = {
  format: linearFormat,
  features: 7,
  step: 0.5,
  leastSum: 1,
  keys: packKeys(keys),
  weights: packWeights(keys.map(weightOf)),
}

describe('loadLinearModel', () => {
  it('sums up what the features are worth, unknown ones nothing', () => {
    const { sumOf } = loadLinearModel(packed, 7)
    expect(sumOf([featureOf(1, 2)])).toBe(5)
    expect(sumOf([featureOf(1, 2), featureOf(1, 3), featureOf(2, 2)])).toBe(3)
    expect(sumOf([])).toBe(0)
  })

  it.each([
    { ...packed, format: linearFormat + 1 },
    { ...packed, features: 8 },
  ])('refuses weights for another layout or other features', (other) => {
    expect(() => loadLinearModel(other, 7)).toThrow(expect.objectContaining({ code: 'model-mismatch' }))
  })
})

describe('nameFeaturesOf', () => {
  const featuresIn = (text: string) =>
    nameCasesOf(readArticle(text, createMeter())).map(({ scene }) => nameFeaturesOf(scene, committedClasses()))

  it('looks through kinds of marks and figures', () => {
    const curly = featuresIn('The film “Blue River” didn’t open in 2016.')
    expect(featuresIn('The film "Blue River" didn\'t open in 1999.')).toEqual(curly)
  })

  it('has each feature once, of two spans those of each', () => {
    const [one, two] = featuresIn('The film “Blue River” was shown with “Red Sea” on Friday.')
    expect(new Set(one).size).toBe(one?.length)
    expect(one).not.toEqual(two)
  })
})
