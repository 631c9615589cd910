import type { Meter } from '../meter.js'
import type { Reading } from '../reading.js'
import type { Token } from '../tokens/token.js'
import { createEntity, type Entity } from './entity.js'
import type { NameMention } from './mention.js'
import { createNameIndex, type NameIndex } from './name-index.js'
import { courtesyTitles, genderOfNoun } from './name-words.js'
import type { Gender } from './titles.js'
import { fold } from './word-shape.js'

/** Who is who among the names of the article. */
export interface LinkedNames {
  readonly entities: Entity[]
  /** One entry a name: index of its entity. */
  readonly entityOf: readonly number[]
  /** One entry a name: index of another entity it might as well name; null where there is none. */
  readonly runnerUp: readonly (number | null)[]
}

/**
 * Puts the names of the article together: by their parts and titles, full names first, so that "Trump" in a headline
 * finds the Donald Trump of the paragraph below it.
 */
export function linkNames(reading: Reading, names: readonly NameMention[], meter?: Meter): LinkedNames {
  const entities: Entity[] = []
  const entityOf: number[] = new Array(names.length).fill(-1)
  const runnerUp: (number | null)[] = new Array(names.length).fill(null)
  const index = createNameIndex(meter)
  const genders = names.map((name) => titleGender(reading, name))

  for (const [at, name] of names.entries()) {
    if (meter !== undefined) meter.steps += 1
    if (!isFull(name, index)) continue
    const entity =
      index.findFull(name, genders[at] ?? null) ??
      bornAs(reading, name, index) ??
      index.add(createEntity(entities, 'unknown'), name)
    entityOf[at] = entity.index
    take(reading, entity, name, genders[at] ?? null)
    index.learn(entity, name)
  }
  for (const [at, name] of names.entries()) {
    if (meter !== undefined) meter.steps += 1
    if (entityOf[at] !== -1) {
      index.seen(entities[entityOf[at] as number] as Entity, name)
      continue
    }
    const [best, second] = index.findShort(name, genders[at] ?? null)
    const entity = best ?? index.add(createEntity(entities, 'unknown'), name)
    entityOf[at] = entity.index
    runnerUp[at] = second?.index ?? null
    take(reading, entity, name, genders[at] ?? null)
    index.seen(entity, name)
  }
  for (const entity of entities) settle(reading, entity)
  return { entities, entityOf, runnerUp }
}

/** "Winifred Grace Holt was born in 1931": the Winifred Adeyemi of an obituary under her first name. */
function bornAs({ tokens }: Reading, name: NameMention, index: NameIndex): Entity | undefined {
  if (tokens[name.endToken]?.normal !== 'was' || tokens[name.endToken + 1]?.normal !== 'born') return undefined
  return index.findGiven(name)
}

/** A name that can stand on its own: two words at least, of which the title is none. */
function isFull(name: NameMention, index: NameIndex): boolean {
  return name.words.length > 1 && !index.isTail(name)
}

/** "Mrs. Brannigan" is she, whatever her husband is. */
function titleGender({ tokens }: Reading, { titleToken, firstToken }: NameMention): Gender | null {
  for (let at = firstToken - 1; at >= titleToken; at--) {
    const gender = genderOfNoun((tokens[at] as Token).normal)
    if (gender !== null) return gender
  }
  return null
}

function take(reading: Reading, entity: Entity, name: NameMention, gender: Gender | null): void {
  entity.names.push(name)
  if (gender !== null)
    entity[gender] += courtesyTitles.has(fold((reading.tokens[name.titleToken] as Token).normal)) ? 4 : 2
  const given = reading.tags[name.firstToken]?.all
  // Once is enough: however often it is written, a given name remains a guess.
  if (entity.names.length > 1 && entity.he + entity.she > 0) return
  if (name.words.length > 1 && given !== undefined && name.kind !== 'org' && name.kind !== 'place') {
    if (given.has('MaleName')) entity.he += 1
    if (given.has('FemaleName')) entity.she += 1
  }
}

/** Decides what the entity is, from all its names. */
function settle(reading: Reading, entity: Entity): void {
  const votes = { person: 0, org: 0, place: 0, unknown: 0 }
  const forms = new Set<string>()
  for (const name of entity.names) {
    const form = `${name.kind} ${name.words.join(' ')}`
    // However often "VARGA" looks like an acronym, "Ilse Varga" says what it is.
    if (!forms.has(form)) votes[name.kind] += name.words.length > 1 ? 2 : 1
    forms.add(form)
  }
  const definite = entity.names.filter((name) => name.definite && name.firstToken === name.titleToken).length
  const full = entity.names.some((name) => name.words.length > 1)
  if (votes.person > 0 && votes.person >= votes.org) entity.kind = 'person'
  else if (votes.org + votes.place > 0 || definite * 2 > entity.names.length) entity.kind = 'org'
  else if (isLocated(reading, entity)) entity.kind = 'org'
  else entity.kind = full ? 'person' : 'unknown'
}

/** "in Kursk", "near Sudzha": what one is in is a place, however it is called. */
function isLocated({ tokens }: Reading, { names }: Entity): boolean {
  let count = 0
  for (const { titleToken } of names) if (locative.test(tokens[titleToken - 1]?.normal ?? '')) count += 1
  return count > 0 && count * 3 >= names.length
}

const locative = /^(?:in|into|near|outside|inside|across|throughout|within|around)$/
