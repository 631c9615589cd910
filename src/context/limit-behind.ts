import type { Reading } from '../reading.js'
import type { Layout, Placed } from './layout.js'
import { neighboursOf, sentenceAt } from './layout.js'

/** How many attributions to either side are looked at. */
const reach = 4

/**
 * How far the clause at the token `first` can go: to the full stop of its sentence, or to the "and" behind which somebody
 * else, or the same speaker with another verb, says more: "he said the road was shut{, and others said they agreed}".
 */
export function limitBehind(reading: Reading, layout: Layout, index: number, first: number): number {
  const { tokens, tags, sentences } = reading
  let end = sentences[sentenceAt(reading, Math.max(0, first - 1))]?.endToken ?? first
  for (const near of neighboursOf(layout, index, reach)) {
    const { cue, source } = layout.placed[near] as Placed
    if (cue === null || cue.first < first || cue.first >= end) continue
    const begin = source !== null && source.first >= first ? Math.min(source.first, cue.first) : cue.first
    const joins = /^(?:and|but|while)$/u.test(tokens[begin - 1]?.normal ?? '')
    if (joins) end = tokens[begin - 2]?.normal === ',' ? begin - 2 : begin - 1
  }
  return tags[end - 1]?.pos === 'Stop' ? end - 1 : end
}
