import type { Attribution } from '../attributions/attribution.js'
import type { Meter } from '../meter.js'
import type { Reading } from '../reading.js'
import { contains, type Span } from '../span.js'
import type { Diagnostic, Speaker } from '../types.js'
import { describeSpeaker } from './describe-speaker.js'
import type { Entity } from './entity.js'
import { narrate } from './narrate.js'
import { tokenRange } from './story.js'
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

/** Below this somebody else may well be meant: there the diagnostics name the runner-up. */
const sureEnough = 0.7

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
  const { resolved, alsoResolved } = narrate(story, roles, attributions, also)

  const used = new Set<number>()
  for (const one of resolved) if (one !== null) used.add(one.entity)
  for (const one of alsoResolved)
    if (one !== null && isTelling(reading, story.entities[one.entity] as Entity)) used.add(one.entity)
  const ordered = [...used]
    .map((index) => story.entities[index] as Entity)
    .sort((a, b) => firstMention(a) - firstMention(b) || a.index - b.index)
  const ids = new Map(ordered.map((entity, index) => [entity.index, `s${index + 1}`] as const))
  const idOf = (entity: number | undefined): string | null => (entity === undefined ? null : (ids.get(entity) ?? null))
  const speakers = ordered.map((entity) => describeSpeaker(story, entity, ids.get(entity.index) as string))
  const nameOf = new Map(speakers.map(({ id, name }) => [id, name]))

  const diagnostics: Diagnostic[] = []
  for (const [index, one] of resolved.entries()) {
    const source = attributions[index]?.source ?? attributions[index]?.cue ?? attributions[index]?.content[0]
    if (
      one === null ||
      source === null ||
      source === undefined ||
      one.confidence >= sureEnough ||
      one.runnerUp === null
    )
      continue
    const other =
      nameOf.get(idOf(one.runnerUp) ?? '') ?? describeSpeaker(story, story.entities[one.runnerUp] as Entity, '').name
    const name = nameOf.get(idOf(one.entity) ?? '') ?? ''
    if (name === other) continue
    const words = reading.text.slice(source.start, source.end)
    diagnostics.push({
      code: 'ambiguous-speaker',
      message: `“${words}” is read as ${name}; it might be ${other}.`,
      span: { start: source.start, end: source.end },
    })
  }

  const asked = new Map<string, number | undefined>(
    also.map((span, index) => [`${span.start}-${span.end}`, alsoResolved[index]?.entity]),
  )
  const entityAt = (span: Span): string | null => {
    const key = `${span.start}-${span.end}`
    if (asked.has(key)) return idOf(asked.get(key))
    const same = attributions.findIndex(
      ({ source }) => source !== null && source.start === span.start && source.end === span.end,
    )
    if (same >= 0) return idOf(resolved[same]?.entity)
    const [first, end] = tokenRange(reading.tokens, span)
    for (let at = end - 1; at >= first; at--) {
      const name = story.nameAt[at] ?? -1
      const mention = story.names[name]
      if (mention !== undefined && contains(span, mention)) return idOf(story.entityOf[name])
    }
    return null
  }
  return {
    speakers,
    speakerOf: resolved.map((one) => idOf(one?.entity)),
    confidence: resolved.map((one) => one?.confidence ?? 1),
    entityAt,
    diagnostics,
  }
}

/** "the outlet", "Russian media", "a contractor", but not "reporters": whether the record says who it is. */
function isTelling({ text }: Reading, entity: Entity): boolean {
  if (entity.names.length > 0 || entity.members.length > 0) return true
  const [role] = entity.roles
  if (role === undefined) return false
  return (
    entity.kind !== 'group' ||
    /\p{Lu}/u.test(text.slice(role.start + 1, role.end)) ||
    /^\p{Lu}/u.test(text.slice(role.start, role.end))
  )
}

function firstMention({ mentions }: Entity): number {
  let first = Number.POSITIVE_INFINITY
  for (const { start } of mentions) first = Math.min(first, start)
  return first
}
