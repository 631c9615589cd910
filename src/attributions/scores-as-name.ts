import { type LinearModel, loadLinearModel } from '../model/linear-model.js'
import { nameWeights } from '../model/weights/names.js'
import { isSpokenFor } from './is-spoken-for.js'
import { committedClasses } from './models.js'
import { nameFeatureSet, nameFeaturesOf } from './name-features.js'
import type { NameScene } from './name-scene.js'

let loaded: LinearModel | null = null

/** Whether a model takes the words between the marks for a name, a title or a word as such. */
export function scoresAsName(scene: NameScene): boolean {
  if (isSpokenFor(scene)) return false
  loaded ??= loadLinearModel(nameWeights, nameFeatureSet)
  return loaded.sumOf(nameFeaturesOf(scene, committedClasses())) > loaded.leastSum
}
