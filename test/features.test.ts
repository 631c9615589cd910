import { expect, test } from 'vitest'
import { linkerTemplates } from '../src/attributions/linker-templates.js'
import { taggerTemplates } from '../src/attributions/tagger-templates.js'
import { addScores, fingerprint, keyShift, loadChainModel, type PackedChainModel } from '../src/model/chain-model.js'
import { compileTemplates, featureKey, fillKeys } from '../src/model/features.js'
import { scramble } from '../src/model/hash.js'
import { packKeys, packWeights } from '../src/model/pack.js'

const toy = compileTemplates(['word', 'word[-1] word'], { word: 0 })
/** Places 1 to 3 with one place of padding on either side. */
const columns = [Int32Array.of(-1, 7, 8, 7, -1)]

test('a feature is known by its template and by the values it looks at', () => {
  const [word, pair] = toy
  if (word === undefined || pair === undefined) throw new Error('two templates')
  expect(featureKey(word, columns, 1)).toBe(featureKey(word, columns, 3))
  expect(featureKey(word, columns, 1)).not.toBe(featureKey(word, columns, 2))
  expect(featureKey(pair, columns, 1)).not.toBe(featureKey(pair, columns, 3))
  expect(featureKey(word, columns, 1)).not.toBe(featureKey(pair, columns, 1))
})

test('the keys of many places at once are those of each', () => {
  const keys = new Int32Array(3)
  for (const template of toy) {
    fillKeys(
      template,
      columns.map((column) => column.map(scramble)),
      1,
      3,
      keys,
    )
    expect([...keys]).toEqual([1, 2, 3].map((at) => featureKey(template, columns, at)))
  }
})

test('a template that names no property is refused', () => {
  expect(() => compileTemplates(['wrod'], { word: 0 })).toThrow('wrod')
})

test('no template stands twice', () => {
  for (const templates of [taggerTemplates, linkerTemplates]) {
    const names = templates.map(({ name }) => name)
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  }
})

function toyModel(): PackedChainModel {
  const [word] = toy
  if (word === undefined) throw new Error('a template')
  const key = featureKey(word, columns, 1) >>> keyShift
  return {
    format: 2,
    features: fingerprint(toy),
    labels: 2,
    kinds: 1,
    step: 0.5,
    keys: packKeys([key]),
    weights: [packWeights([3]), packWeights([-4])],
    transitions: [0, 1, 2, 3],
  }
}

test('a model scores a place by the weights of the features found there', () => {
  const model = loadChainModel(toyModel(), toy)
  const sums = new Int32Array(6)
  addScores(model, toy, [{ columns, first: 1, length: 3, sums }])
  expect([...sums]).toEqual([3, -4, 0, 0, 3, -4])
  expect([...model.transitions]).toEqual([0, 0.5, 1, 1.5])
})

test('weights of another format, or for other features, are refused', () => {
  expect(() => loadChainModel({ ...toyModel(), format: 1 }, toy)).toThrow(/format 1/)
  expect(() => loadChainModel(toyModel(), toy.slice(1))).toThrow(
    expect.objectContaining({ code: 'model-mismatch', message: expect.stringContaining('npm run train') }),
  )
})
