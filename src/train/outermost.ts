import type { GoldAttribution } from '../corpus/read-brat.js'
import { contains } from '../span.js'

/**
 * The attributions a model can learn from as PolNeAR marks them: none inside another's content, and none whose cue is a
 * mark alone, which `find-turns.ts` reads: `<Q> {:} [Where was it?]`.
 */
export function outermost<T extends GoldAttribution>(gold: readonly T[]): T[] {
  return gold.filter((one) => {
    const words = one.cue.length > 0 ? one.cue : one.content
    const isMark = one.cue.some(({ start, end }) => end - start === 1)
    const isInside = gold.some(
      (outer) => outer !== one && words.every((word) => outer.content.some((piece) => contains(piece, word))),
    )
    return !(isMark || isInside)
  })
}
