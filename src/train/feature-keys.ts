import { type Columns, pad } from '../attributions/column-names.js'
import { featureKey, type Template } from '../model/features.js'

/**
 * The keys of every template's feature at places `from` to `to`: `keys[(place - from) * templates + template]`.
 * `shift` is how far into the columns the first place is.
 */
export function featureKeys(
  templates: readonly Template[],
  columns: Columns,
  from: number,
  to: number,
  shift: number = pad,
): Int32Array {
  const keys = new Int32Array((to - from) * templates.length)
  let at = 0
  for (let place = from; place < to; place++) {
    for (const template of templates) keys[at++] = featureKey(template, columns, place + shift)
  }
  return keys
}
