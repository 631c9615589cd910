import type { ChainModel } from '../model/chain-model.js'
import { keyShift } from '../model/chain-model.js'
import { featureKey } from '../model/features.js'
import type { Reading } from '../reading.js'
import { type Columns, pad } from './column-names.js'
import { tagLabel, tagLabelCount } from './labels.js'
import { taggerTemplates } from './tagger-templates.js'
import type { Unit } from './units.js'

/** How many features are named. */
const mostNamed = 3

/**
 * The features that spoke most for a cue at a place of the unit, most telling first: "word[-1] word: he said". A name
 * tells which properties of which neighbours make the feature (see column-names.ts), then come the words it was found at.
 */
export function explainCue(
  reading: Reading,
  unit: Unit,
  columns: Columns,
  place: number,
  { rows, weights }: ChainModel,
): string[] {
  const votes = taggerTemplates.map((template) => {
    const row = rows.find(featureKey(template, columns, place + pad) >>> keyShift)
    if (row < 0) return { template, weight: 0 }
    const at = row * tagLabelCount
    const cue = Math.max(weights[at + tagLabel.cue] as number, weights[at + tagLabel.cueOn] as number)
    return { template, weight: cue - (weights[at + tagLabel.out] as number) }
  })
  votes.sort((a, b) => b.weight - a.weight || (a.template.name < b.template.name ? -1 : 1))
  return votes
    .filter(({ weight }) => weight > 0)
    .slice(0, mostNamed)
    .map(({ template }) => {
      const words = [...new Set(template.offsets)]
        .sort((a, b) => a - b)
        .map((offset) => wordAt(reading, unit, place + offset))
      return `${template.name}: ${words.join(' ')}`
    })
}

function wordAt({ tokens }: Reading, { firstToken, endToken }: Unit, place: number): string {
  const index = firstToken + place
  return index >= firstToken && index < endToken ? (tokens[index]?.text ?? '') : '·'
}
