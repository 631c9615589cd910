import { type LinearModel, loadLinearModel } from '../model/linear-model.js'
import { nameWeights } from '../model/weights/names.js'
import { committedModels } from './models.js'
import { nameFeaturesOf } from './name-features.js'
import type { NameScene } from './name-scene.js'
import { isSpokenFor } from './name-signs.js'

let loaded: LinearModel | null = null

/** Whether a model takes the words between the marks for a name, a title or a word as such. */
export function scoresAsName(scene: NameScene): boolean {
  if (isSpokenFor(scene)) return false
  loaded ??= loadLinearModel(nameWeights)
  return loaded.sumOf(nameFeaturesOf(scene, committedModels().classes)) > loaded.leastSum
}
