import type { Attribution } from '../attributions/attribution.js'
import type { Span } from '../span.js'
import type { Diagnostic } from '../types.js'
import type { Entity } from './entity.js'
import { nameOf } from './name-of.js'
import type { Resolved } from './resolved.js'
import type { Story } from './story.js'

/** Below this somebody else may well be meant. */
const sureEnough = 0.7

/** One `ambiguous-speaker` for each source that somebody else may be meant by, naming the runner-up. */
export function findAmbiguities(
  story: Story,
  attributions: readonly Attribution[],
  resolved: readonly (Resolved | null)[],
): Diagnostic[] {
  const names = new Map<number, string>()
  const nameAt = (index: number): string => {
    const known = names.get(index)
    if (known !== undefined) return known
    const name = nameOf(story.reading, story.entities, story.entities[index] as Entity)
    names.set(index, name)
    return name
  }
  return resolved.flatMap((one, index) => {
    const span = placeOf(attributions[index])
    if (one === null || span === null || one.runnerUp === null || one.confidence >= sureEnough) return []
    const [name, other] = [nameAt(one.entity), nameAt(one.runnerUp)]
    if (name === other) return []
    const words = story.reading.text.slice(span.start, span.end)
    return [{ code: 'ambiguous-speaker', message: `“${words}” is read as ${name}; it might be ${other}.`, span }]
  })
}

function placeOf(attribution: Attribution | undefined): Span | null {
  const span = attribution?.source ?? attribution?.cue ?? attribution?.content[0] ?? null
  return span === null ? null : { start: span.start, end: span.end }
}
