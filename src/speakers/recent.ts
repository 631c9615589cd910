import type { Entity } from './entity.js'
import type { Reference, Story } from './story.js'

/** Who was spoken of, last first, over `limit` places at most. */
export function* recent(story: Story, limit: number): Generator<{ reference: Reference; entity: Entity }> {
  const { references, entities, meter } = story
  for (let back = references.length - 1; back >= Math.max(0, references.length - limit); back--) {
    if (meter !== undefined) meter.steps += 1
    const reference = references[back] as Reference
    yield { reference, entity: entities[reference.entity] as Entity }
  }
}

/** How far back somebody spoken of is remembered. */
const memory = 150

/** Where the entity was last spoken of outside quotations; null where it was not. */
export function lastSeen(story: Story, entity: number): Reference | null {
  for (const { reference } of recent(story, memory))
    if (reference.entity === entity && !reference.quoted) return reference
  return null
}
