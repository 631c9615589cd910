import { type Columns, pad } from '../attributions/column-names.js'
import { featureKey, type Template } from '../model/features.js'

/** The keys of every template's feature at places `from` to `to`: `keys[(place - from) * templates + template]`. */
export function featureKeys(templates: readonly Template[], columns: Columns, from: number, to: number): Int32Array {
  const keys = new Int32Array((to - from) * templates.length)
  let at = 0
  for (let place = from; place < to; place++) {
    for (const template of templates) keys[at++] = featureKey(template, columns, place + pad)
  }
  return keys
}
