import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fingerprint, keyShift, modelFormat, type PackedChainModel } from '../model/chain-model.js'
import type { Template } from '../model/features.js'
import { largestWeight, packKeys, packWeights } from '../model/pack.js'
import type { Weights } from './fit-chain.js'

/** Where the weights are committed. */
export const weightsFolder: string = join('src', 'model', 'weights')

/** The trained model in whole numbers: keys in order, each label's weights as a text of their own. */
export function packChainModel(
  weights: Weights,
  keys: Int32Array,
  labels: number,
  kinds: number,
  templates: readonly Template[],
): PackedChainModel {
  const step = stepOf(weights.byRow)
  const round = (weight: number) => Math.max(-largestWeight, Math.min(largestWeight, Math.round(weight / step)))
  const columns = Array.from({ length: labels }, (_, label) =>
    packWeights(Array.from(keys, (_, row) => round(weights.byRow[row * labels + label] as number))),
  )
  return {
    format: modelFormat,
    features: fingerprint(templates),
    labels,
    kinds,
    step,
    keys: packKeys(Array.from(keys, (key) => key >>> keyShift)),
    weights: columns,
    transitions: Array.from(weights.transitions, (weight) => Math.round(weight / step)),
  }
}

/** Steps from nothing to a weight larger than 999 in 1000: finer ones take more room and decide nothing. */
const stepsToLarge = 12

/** The worth of a weight of 1; written with few digits, so that it reads exactly. */
function stepOf(weights: Float32Array): number {
  const sizes = Float32Array.from(weights, Math.abs).sort()
  const large = sizes[Math.floor(sizes.length * 0.999)] ?? 1
  return Number((large / stepsToLarge).toPrecision(3))
}

/** Writes a data file of `npm run <command>`: one exported constant; `type` is imported from `from` unless it is built in. */
export function writeData(
  command: string,
  file: string,
  name: string,
  type: string,
  from: string | null,
  value: unknown,
): void {
  const lines = [
    `// Made by \`npm run ${command}\`; see MODEL.md. Not to be edited by hand.`,
    ...(from === null ? [] : [`import type { ${type} } from '${from}'`, '']),
    `export const ${name}: ${type} = ${JSON.stringify(value, null, 1)}`,
    '',
  ]
  writeFileSync(join(weightsFolder, file), lines.join('\n'))
}
