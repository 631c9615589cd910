import type { SpeakerKind } from '../types.js'
import { describedBody } from './described-body.js'
import { describedGroup, isBareCount, lastGroup } from './described-group.js'
import { describedPerson, laterPerson } from './described-person.js'
import { createEntity, type Entity, entityAt, type Role } from './entity.js'
import { genderOfNoun } from './name-words.js'
import { isPluralNoun, kindOfNoun } from './noun-kinds.js'
import { type DescriptionPlace, descriptionKey, readDescription } from './read-description.js'
import { recent } from './recent.js'
import type { Resolved } from './resolved.js'
import type { RoleIndex } from './role-index.js'
import type { Story } from './story.js'

const definite: ReadonlySet<string> = new Set(
  'the this that these those his her its their our my both all your'.split(' '),
)

/** How many descriptions of somebody unnamed are kept. */
const roleLimit = 6

/** The entity a description means: one the article has described so before, one it fits, or a new one. */
export function resolveDescription(story: Story, roles: RoleIndex, at: DescriptionPlace): Resolved {
  const role = readDescription(story, at)
  const kind = kindOf(story, at, role)
  const old = findOld(story, roles, at, kind, role)
  if (old !== null) {
    note(story, roles, at, story.entities[old.entity] as Entity, role)
    return old
  }
  const entity = createEntity(story.entities, kind)
  const gender = genderOfNoun(role.head)
  if (gender !== null && kind === 'anonymous') entity[gender] += 2
  note(story, roles, at, entity, role)
  return { entity: entity.index, confidence: kind === 'unknown' ? 0.7 : 0.85, runnerUp: null }
}

function kindOf(story: Story, { phrase }: DescriptionPlace, role: Role): SpeakerKind {
  const { tokens, tags } = story.reading
  if (role.head === 'paper' && isStudyTold(story)) return 'document'
  return kindOfNoun(tokens[phrase.head], tags[phrase.head])
}

/** "The paper" of an article about a study is the study, elsewhere it is a newspaper. */
function isStudyTold(story: Story): boolean {
  for (const { entity } of recent(story, 60)) {
    if (entity.kind === 'document' && entity.roles.some(({ head }) => studies.has(head))) return true
  }
  return false
}

const studies: ReadonlySet<string> = new Set(['study', 'research', 'analysis', 'review', 'experiment', 'survey'])

function note(story: Story, roles: RoleIndex, at: DescriptionPlace, entity: Entity, role: Role): void {
  story.phrases.set(descriptionKey(story, at, entity.kind, role), entity.index)
  if (entity.names.length > 0 || entity.roles.length > roleLimit) return
  entity.roles.push(role)
  roles.add(entity, role)
}

function findOld(story: Story, roles: RoleIndex, at: DescriptionPlace, kind: SpeakerKind, role: Role): Resolved | null {
  const again = describedSo(story, descriptionKey(story, at, kind, role))
  if (kind === 'group') return oldGroup(story, at, role, again)
  if (kind === 'anonymous') return oldPerson(story, roles, at, role, again)
  if (again !== null && isSpecific(story, at)) return again
  return isDefinite(story, at) && at.owner === null ? describedBody(story, at, role, kind) : null
}

function oldGroup(story: Story, at: DescriptionPlace, role: Role, again: Resolved | null): Resolved | null {
  if (isBareCount(story, at)) return lastGroup(story, at) ?? again
  return again ?? (isDefinite(story, at) ? describedGroup(story, at, role) : null)
}

function oldPerson(
  story: Story,
  roles: RoleIndex,
  at: DescriptionPlace,
  role: Role,
  again: Resolved | null,
): Resolved | null {
  if (isDefinite(story, at)) return describedPerson(story, roles, at, role) ?? again
  return (isOneOfAKind(at) ? again : null) ?? laterPerson(story, roles, at, role)
}

/** Whoever was described in these very words before. */
function describedSo(story: Story, key: string): Resolved | null {
  const known = story.phrases.get(key)
  if (known === undefined) return null
  return { entity: entityAt(story.entities, known).index, confidence: 0.85, runnerUp: null }
}

/** "the company", and "CNN President" of a headline; not "analysts". */
function isDefinite(story: Story, { phrase }: DescriptionPlace): boolean {
  if (phrase.determiner !== null) return definite.has(phrase.determiner)
  return !isPlural(story, phrase.head)
}

function isPlural({ reading: { tokens, tags } }: Story, at: number): boolean {
  return isPluralNoun(tokens[at], tags[at])
}

/** "A spokesman for Acme said", twice: one spokesman; "one source", "another source": two. */
function isOneOfAKind({ phrase: { end, coreEnd, determiner } }: DescriptionPlace): boolean {
  return end > coreEnd && determiner !== 'another' && determiner !== 'one'
}

/** Whether the same words mean the same: "the campaign", "polls", "a report by the bank", but not "a report". */
function isSpecific(story: Story, at: DescriptionPlace): boolean {
  const { phrase } = at
  return isDefinite(story, at) || at.owner !== null || isPlural(story, phrase.head) || phrase.end > phrase.coreEnd
}
