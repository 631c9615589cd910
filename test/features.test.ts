import { expect, test } from 'vitest'
import { linkerTemplates } from '../src/attributions/linker-templates.js'
import { taggerTemplates } from '../src/attributions/tagger-templates.js'
import { addScores } from '../src/model/add-scores.js'
import { fingerprint, keyShift, loadChainModel, type PackedChainModel } from '../src/model/chain-model.js'
import { findSlot, weightIn } from '../src/model/feature-tables.js'
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
      Int32Array.of(3, 1, 2, 0),
      3,
      keys,
    )
    expect([...keys]).toEqual([3, 1, 2].map((at) => featureKey(template, columns, at)))
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

/** Many places with few values and with many, in several stretches, one of them of no length. */
const busy = compileTemplates(['few', 'many', 'few[-1] many', 'few few[1] many[-2]', 'few few[1] few[2] few[3]'], {
  few: 0,
  many: 1,
})
const stretches = [0, 1, 40, 0, 75].map((length, index) => {
  const column = (values: number) =>
    Int32Array.from({ length: length + 8 }, (_, at) => Math.floor(((at + index * 7) * values) / 90) % values)
  return { columns: [column(5), column(60)], first: 4, length, sums: new Int32Array(length * 7).fill(2) }
})

test('many places at once have the sums of each, wherever features go on and end', () => {
  const keys = [
    ...new Set(
      stretches.flatMap(({ columns: own, length }) =>
        Array.from({ length }, (_, at) =>
          busy.map((template) => featureKey(template, own, at + 4) >>> keyShift),
        ).flat(),
      ),
    ),
  ]
    .filter((key) => key % 3 !== 0)
    .sort((a, b) => a - b)
  const weights = Array.from({ length: 7 }, (_, label) =>
    packWeights(keys.map((_key, at) => ((at * (label + 3)) % 89) - 44)),
  )
  const packed = { format: 2, features: fingerprint(busy), labels: 7, kinds: 1, step: 1, transitions: [] }
  const model = loadChainModel({ ...packed, keys: packKeys(keys), weights }, busy)
  addScores(model, busy, stretches)
  for (const { columns: own, length, sums } of stretches) {
    for (let at = 0; at < length * 7; at++) {
      const slots = busy.map((template) => findSlot(model, featureKey(template, own, Math.floor(at / 7) + 4)))
      expect(sums[at]).toBe(slots.reduce((sum, slot) => sum + weightIn(model, slot, at % 7), 2))
    }
  }
  const known = keys.map((key, at) => [weightIn(model, findSlot(model, key << keyShift), 6), ((at * 9) % 89) - 44])
  expect(known.filter(([found, given]) => found !== given)).toEqual([])
})

test('of two features that cannot be told apart the last one counts', () => {
  const [word] = toy
  if (word === undefined) throw new Error('a template')
  const key = featureKey(word, columns, 1) >>> keyShift
  const model = loadChainModel(
    { ...toyModel(), keys: packKeys([key, key]), weights: [packWeights([3, 5]), packWeights([-4, 6])] },
    toy,
  )
  const slot = findSlot(model, key << keyShift)
  expect([weightIn(model, slot, 0), weightIn(model, slot, 1)]).toEqual([5, 6])
})

test('weights of another format, or for other features, are refused', () => {
  expect(() => loadChainModel({ ...toyModel(), format: 1 }, toy)).toThrow(/format 1/)
  expect(() => loadChainModel(toyModel(), toy.slice(1))).toThrow(
    expect.objectContaining({ code: 'model-mismatch', message: expect.stringContaining('npm run train') }),
  )
})
