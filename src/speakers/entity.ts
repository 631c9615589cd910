import type { Span } from '../span.js'
import type { SpeakerKind } from '../types.js'
import type { NameMention } from './mention.js'

/** What somebody does, as the article words it, with the words that a later description may take up. */
export interface Role extends Span {
  /** The main noun in one spelling: "secretary" of "White House press secretary". */
  readonly head: string
  /** All its words, folded, in one spelling. */
  readonly words: ReadonlySet<string>
  /** The body or place it is held at; null where none is told. */
  readonly affiliation: Span | null
  /** Good for recognising somebody, not for telling who it is: "(D-Calif.)". */
  readonly hidden?: true
  /** From before the article gave the name; a role next to the name says more. */
  readonly isBorrowed?: true
}

/** Somebody or something the article speaks of, while it is being read; later stages see `Speaker`. */
export interface Entity {
  readonly index: number
  kind: SpeakerKind
  /** Names in order of mention; empty for "a U.S. official". */
  readonly names: NameMention[]
  /** The different ones among them, a dozen at most. */
  readonly forms: NameMention[]
  /** Where it is called something, whether by name or not, in the order found. */
  readonly mentions: Mention[]
  readonly roles: Role[]
  /** The body it is said to be of where no role says so: "Luc Martin of Capital Research"; null for most. */
  affiliation: Span | null
  /** How strongly titles, given names and nouns point to "he" and to "she". */
  he: number
  she: number
  /** The pronouns the article uses for it, with how often. */
  readonly pronouns: { he: number; she: number; they: number }
  /** Index of the entity this one turned out to be: "a spokeswoman" named two sentences later; null for most. */
  mergedInto: number | null
  /** The members of "Bolton and Gorka". */
  readonly members: readonly number[]
}

/** A place where an entity is called something. */
export interface Mention extends Span {
  readonly form: 'name' | 'description' | 'pronoun'
}

/** A new entity of the kind, called nothing yet. */
export function createEntity(entities: Entity[], kind: SpeakerKind, members: readonly number[] = []): Entity {
  const entity: Entity = {
    index: entities.length,
    kind,
    names: [],
    forms: [],
    mentions: [],
    roles: [],
    affiliation: null,
    he: 0,
    she: 0,
    pronouns: { he: 0, she: 0, they: 0 },
    mergedInto: null,
    members,
  }
  entities.push(entity)
  return entity
}

/** How many different forms of one name are told apart. */
const formLimit = 12

/** Notes a further name of the entity. */
export function addName(entity: Entity, name: NameMention): void {
  entity.names.push(name)
  if (entity.forms.length >= formLimit || entity.forms.some((form) => isSameForm(form, name))) return
  entity.forms.push(name)
}

function isSameForm(a: NameMention, b: NameMention): boolean {
  return (
    a.kind === b.kind &&
    a.suffix === b.suffix &&
    a.words.length === b.words.length &&
    a.words.every((word, at) => word === b.words[at])
  )
}

/** Whether titles, nouns or the article's own pronouns rule the pronoun out; a given name alone does not. */
export function isRuledOut(entity: Entity, word: 'he' | 'she'): boolean {
  const other = word === 'he' ? 'she' : 'he'
  return entity[other] + 2 * entity.pronouns[other] - entity[word] - 2 * entity.pronouns[word] >= 2
}

/** The pronoun the evidence points to; null where there is none, or as much for the other. */
export function genderOf(entity: Entity): 'he' | 'she' | null {
  const he = entity.he + 2 * entity.pronouns.he
  const she = entity.she + 2 * entity.pronouns.she
  if (he > she) return 'he'
  return she > he ? 'she' : null
}

/** The entity that the one with this index turned out to be: mostly itself. */
export function entityAt(entities: readonly Entity[], index: number): Entity {
  let entity = entities[index] as Entity
  for (let steps = 0; entity.mergedInto !== null && steps < 8; steps++) entity = entities[entity.mergedInto] as Entity
  return entity
}
