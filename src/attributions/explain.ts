import type { ChainModel } from '../model/chain-model.js'
import { findSlot, weightIn } from '../model/feature-tables.js'
import { featureKey, type Template } from '../model/features.js'
import type { Reading } from '../reading.js'
import { type Columns, pad } from './column-names.js'
import { tagLabel } from './labels.js'
import { taggerTemplates } from './tagger-templates.js'
import type { Unit } from './units.js'

/** How many features are named. */
const mostNamed = 3

/**
 * The features that spoke most for a cue at a place of the unit, most telling first: "word[-1] word: he said". A name
 * tells which properties of which neighbours make the feature (see column-names.ts), then come the words it was found at.
 */
export function explainCue(reading: Reading, unit: Unit, columns: Columns, place: number, model: ChainModel): string[] {
  return strongest(columns, place, model).map((template) => {
    const offsets = [...new Set(template.offsets)].sort((a, b) => a - b)
    const words = offsets.map((offset) => wordAt(reading, unit, place + offset))
    return `${template.name}: ${words.join(' ')}`
  })
}

/** The templates whose features speak most for a cue, in one walk over all; of equals the first counts. */
function strongest(columns: Columns, place: number, model: ChainModel): Template[] {
  const top: { template: Template; vote: number }[] = []
  for (const template of taggerTemplates) {
    const vote = voteFor(model, featureKey(template, columns, place + pad))
    if (vote <= 0 || vote <= (top[mostNamed - 1]?.vote ?? 0)) continue
    const before = top.findIndex((other) => other.vote < vote)
    top.splice(before < 0 ? top.length : before, 0, { template, vote })
    if (top.length > mostNamed) top.pop()
  }
  return top.map(({ template }) => template)
}

function voteFor(model: ChainModel, key: number): number {
  const slot = findSlot(model, key)
  const cue = Math.max(weightIn(model, slot, tagLabel.cue), weightIn(model, slot, tagLabel.cueOn))
  return cue - weightIn(model, slot, tagLabel.out)
}

function wordAt({ tokens }: Reading, { firstToken, endToken }: Unit, place: number): string {
  const index = firstToken + place
  return index >= firstToken && index < endToken ? (tokens[index]?.text ?? '') : '·'
}
