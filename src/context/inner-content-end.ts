import type { Reading } from '../reading.js'
import { behindQuotation } from './opens-quotation.js'
import { wordList } from './word-list.js'

/** Where the inner words end before those of the outer one: "…, but he doubted it". */
const cuts = wordList('but though although while whereas despite adding')

/** Where the inner words end, before what the outer speaker adds: "…, but he doubted it", "… and that it was late". */
export function innerContentEnd(reading: Reading, first: number, end: number): number {
  const that = reading.tokens[first]?.normal === 'that'
  for (let at = first; at < end; at = behindQuotation(reading, at)) {
    if (at > first + 2 && (isCut(reading, at) || (!that && isFurther(reading, at)))) return at
  }
  return end
}

function isCut({ tokens }: Reading, at: number): boolean {
  return tokens[at]?.normal === ',' && cuts.has(tokens[at + 1]?.normal ?? '')
}

/** "and that", ", and that": what else the outer speaker says. */
function isFurther({ tokens }: Reading, at: number): boolean {
  const joint = tokens[at]?.normal === ',' ? at + 1 : at
  return /^(?:and|but)$/u.test(tokens[joint]?.normal ?? '') && tokens[joint + 1]?.normal === 'that'
}
