import type { Attribution } from '../attributions/attribution.js'
import type { Meter } from '../meter.js'
import type { Reading } from '../reading.js'
import { contains, type Span } from '../span.js'
import type { Diagnostic, Speaker } from '../types.js'
import { describeSpeaker } from './describe-speaker.js'
import { type Entity, entityAt } from './entity.js'
import { findAmbiguities } from './find-ambiguities.js'
import { type Narration, narrate } from './narrate.js'
import { type Story, tokenRange } from './story.js'
import { tellStory } from './tell-story.js'

/** Who speaks in the article, and who says what. */
export interface SpeakerResolution {
  /** In order of first mention: those who speak, and those named by the spans asked for. */
  readonly speakers: readonly Speaker[]
  /** One entry an attribution: the id of its speaker; null where nobody is named. */
  readonly speakerOf: readonly (string | null)[]
  /** One entry an attribution: how sure it is that this is the right speaker, 0 to 1. */
  readonly confidence: readonly number[]
  /** The id of the speaker a span names ("the outlet", "him"); null where it names none of `speakers`. */
  readonly entityAt: (span: Span) => string | null
  /** `ambiguous-speaker` where somebody else is nearly as likely. */
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Says whom the source of each attribution means: names put together over the article, descriptions and pronouns
 * resolved in reading order. `also` are spans that may name somebody without speaking, such as addressees and outlets:
 * whoever they name gets a record, too.
 */
export function resolveSpeakers(
  reading: Reading,
  attributions: readonly Attribution[],
  also: readonly Span[] = [],
  meter?: Meter,
): SpeakerResolution {
  const { story, roles } = tellStory(reading, meter)
  const narration = narrate(story, roles, attributions, also)
  const { resolved } = narration
  const entities = orderedEntities(story, narration)
  const ids = new Map(entities.map((entity, index) => [entity.index, `s${index + 1}`] as const))
  const idOf = (entity: number | undefined): string | null => (entity === undefined ? null : (ids.get(entity) ?? null))
  return {
    speakers: entities.map((entity) => describeSpeaker(story, entity, ids.get(entity.index) as string)),
    speakerOf: resolved.map((one) => idOf(one?.entity)),
    confidence: resolved.map((one) => one?.confidence ?? 1),
    entityAt: lookUp(story, attributions, also, narration, idOf),
    diagnostics: findAmbiguities(story, attributions, resolved),
  }
}

/** Who gets a record: those who speak, and those named by the spans asked for, in order of first mention. */
function orderedEntities(story: Story, { resolved, alsoResolved }: Narration): Entity[] {
  const used = new Map<Entity, number>()
  const use = (index: number): void => {
    const entity = story.entities[index] as Entity
    if (!used.has(entity)) used.set(entity, firstMention(entity))
  }
  for (const one of resolved) if (one !== null) use(one.entity)
  for (const one of alsoResolved) {
    if (one !== null && isTelling(story.reading, story.entities[one.entity] as Entity)) use(one.entity)
  }
  return [...used].sort(([a, first], [b, second]) => first - second || a.index - b.index).map(([entity]) => entity)
}

function firstMention({ mentions }: Entity): number {
  let first = Number.POSITIVE_INFINITY
  for (const { start } of mentions) first = Math.min(first, start)
  return first
}

/** "the outlet", "Russian media", "a contractor", but not "reporters": whether the record says who it is. */
function isTelling({ text }: Reading, { names, members, roles, kind }: Entity): boolean {
  const [role] = roles
  if (names.length > 0 || members.length > 0 || role === undefined) return names.length + members.length > 0
  return kind !== 'group' || /\p{Lu}/u.test(text.slice(role.start, role.end))
}

function lookUp(
  story: Story,
  attributions: readonly Attribution[],
  also: readonly Span[],
  { resolved, alsoResolved }: Narration,
  idOf: (entity: number | undefined) => string | null,
): SpeakerResolution['entityAt'] {
  const known = new Map<string, number | undefined>()
  for (const [index, { source }] of attributions.entries()) {
    if (source !== null) known.set(keyOf(source), resolved[index]?.entity)
  }
  for (const [index, span] of also.entries()) known.set(keyOf(span), alsoResolved[index]?.entity)
  return (span) => {
    const key = keyOf(span)
    return known.has(key) ? idOf(known.get(key)) : idOf(namedWithin(story, span))
  }
}

function keyOf({ start, end }: Span): string {
  return `${start}-${end}`
}

/** Whoever the last name within the span names. */
function namedWithin(story: Story, span: Span): number | undefined {
  const [first, end] = tokenRange(story.reading.tokens, span)
  for (let at = end - 1; at >= first; at--) {
    const name = story.nameAt[at] ?? -1
    const mention = story.names[name]
    if (mention !== undefined && contains(span, mention)) {
      return entityAt(story.entities, story.entityOf[name] as number).index
    }
  }
  return undefined
}
