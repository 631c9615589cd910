import type { Attribution } from '../attributions/attribution.js'
import type { Span } from '../span.js'
import { type Entity, entityAt, genderOf } from './entity.js'
import { type Event, gatherEvents } from './events.js'
import { fillGaps } from './fill-gaps.js'
import { findAffiliation } from './find-affiliation.js'
import { introduceSpeaker } from './introduce.js'
import type { NameMention } from './mention.js'
import { readSource, type SourceReading } from './read-source.js'
import { basicPronoun } from './resolve-pronoun.js'
import { resolveSource } from './resolve-source.js'
import type { Resolved } from './resolved.js'
import type { RoleIndex } from './role-index.js'
import type { Reference, Story } from './story.js'
import { beginTelling, mention, passNames, refer, type Telling } from './telling.js'

/** Whom each attribution, and each span asked for, means; null where it means nobody. */
export interface Narration {
  readonly resolved: readonly (Resolved | null)[]
  readonly alsoResolved: readonly (Resolved | null)[]
}

/** Goes through the article in reading order and says whom each source means. */
export function narrate(
  story: Story,
  roles: RoleIndex,
  attributions: readonly Attribution[],
  also: readonly Span[],
): Narration {
  const telling = beginTelling(story, roles, attributions)
  const { resolved } = telling
  const alsoResolved: (Resolved | null)[] = new Array(also.length).fill(null)
  let last: Event | null = null
  let lastOne: Resolved | null = null
  for (const event of gatherEvents(story, attributions, also)) {
    // Two cues may share a source: it is read once.
    if (last === null || !isSamePlace(last, event)) {
      lastOne = handle(telling, event)
      last = event
    }
    if (event.asked >= 0) alsoResolved[event.asked] = lastOne
    if (event.attribution >= 0) resolved[event.attribution] = lastOne
  }
  passNames(telling, story.reading.tokens.length)
  fillGaps(attributions, resolved)
  const settle = (one: Resolved | null): Resolved | null =>
    one === null ? null : { ...one, entity: entityAt(story.entities, one.entity).index }
  return { resolved: resolved.map(settle), alsoResolved: alsoResolved.map(settle) }
}

function isSamePlace(a: Event, b: Event): boolean {
  return a.first === b.first && a.end === b.end
}

function handle(telling: Telling, event: Event): Resolved | null {
  const { story, roles } = telling
  passNames(telling, event.first)
  const source = readSource(story, event.first, event.end)
  const one = source === null ? null : resolveSource(telling, source, event.end, event.attribution)
  if (source === null || one === null) return null
  const entity = entityAt(story.entities, one.entity)
  notePronoun(telling, event, source, entity, one.confidence)
  if (source.form === 'name' && event.attribution >= 0) {
    introduceSpeaker(story, roles, source.name)
    entity.affiliation ??= findAffiliation(story, story.names[source.name] as NameMention, event.end)
  }
  passNames(telling, source.token + 1)
  if (isTold(event, source)) refer(telling, one.entity, [source.token, event.end], formOf(source), event.attribution)
  // What somebody is quoted as having heard from others does not make these the speakers of the story.
  const isNested = (telling.contentOf[event.first] ?? -1) >= 0
  if (event.attribution >= 0 && !isNested) telling.lastSpeaker = one.entity
  return one
}

/** "his", "her" and "him" where they are no source: they bind to their clause and say little. */
function isOblique(event: Event, source: SourceReading): boolean {
  return event.attribution < 0 && source.form === 'pronoun' && source.word !== 'he' && source.word !== 'she'
}

function notePronoun(telling: Telling, event: Event, source: SourceReading, entity: Entity, confidence: number): void {
  if (source.form !== 'pronoun' && source.form !== 'relative') return
  mention(telling, entity, source.token, source.token + 1, 'pronoun')
  const isLoose = isOblique(event, source)
  if (isLoose) telling.bound = { sentence: telling.story.sentenceOf[event.first] ?? 0, entity: entity.index }
  const word = basicPronoun(source.word)
  if (word === null || word === 'it') return
  // A "his" alone is too unsure to say how the article speaks of somebody.
  if (!isLoose || (confidence > 0.7 && genderOf(entity) === word)) entity.pronouns[word] += 1
}

/** Whether what comes later may look back on it: names are noted anyhow, "I" is nobody's antecedent. */
function isTold(event: Event, source: SourceReading): boolean {
  if (source.form === 'name') return event.attribution >= 0
  return source.form !== 'pronoun' || (basicPronoun(source.word) !== null && !isOblique(event, source))
}

function formOf({ form }: SourceReading): Reference['form'] {
  return form === 'name' || form === 'pronoun' ? form : 'description'
}
