import { contains, type Span } from '../span.js'
import type { Draft } from './drafts.js'
import { type Scene, spansIn } from './outer-spans.js'

/** Whether the attribution itself stands in quoted speech: “He told me, ‘Go,’” she said. */
export function isInside(scene: Scene, draft: Draft): boolean {
  return spanAround(scene, draft) !== null
}

/** The outer span in which the attribution itself stands. */
export function spanAround(scene: Scene, { cue, source }: Draft): Span | null {
  const core = cue ?? source
  if (core === null) return null
  const index = spansIn(scene, core).find((at) => contains(scene.spans[at] as Span, core))
  return index === undefined ? null : (scene.spans[index] as Span)
}
