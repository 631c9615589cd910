import { tagLabel } from '../attributions/labels.js'
import { wordKey } from '../attributions/word-facts.js'
import type { Example } from './examples.js'

/** Each word of an example as the models know it, and whether it stands in a cue. */
export function cueWords({ reading, labels }: Example): { word: number; inCue: boolean }[] {
  return reading.tokens.map((token, index) => ({
    word: wordKey(token),
    inCue: labels[index] === tagLabel.cue || labels[index] === tagLabel.cueOn,
  }))
}
