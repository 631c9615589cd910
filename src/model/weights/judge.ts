import type { PackedChainModel } from '../chain-model.js'

export const judgeWeights: PackedChainModel = { format: 1, features: 0, labels: 2, kinds: 0, step: 1, keys: { low: '', high: '' }, weights: ['', ''], transitions: [] }
