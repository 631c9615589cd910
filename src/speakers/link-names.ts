import type { Meter } from '../meter.js'
import type { Reading } from '../reading.js'
import type { Token } from '../tokens/token.js'
import { bracketAliases } from './bracket-aliases.js'
import { addName, createEntity, type Entity } from './entity.js'
import { isPersonal } from './is-personal.js'
import type { NameMention } from './mention.js'
import {
  createNameIndex,
  findFullName,
  findGivenName,
  findShortName,
  isTail,
  learnName,
  learnNickname,
  type NameIndex,
} from './name-index.js'
import { createNameUses } from './name-uses.js'
import { courtesyTitles, genderOfNoun } from './name-words.js'
import { type Gender, nameParticles } from './titles.js'
import { fold, isCapital, isQuoteMark } from './word-shape.js'

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
  const index = createNameIndex(createNameUses(), meter)
  const full = linkFullNames(reading, names, index, entities)
  linkAliases(reading, names, index, full)
  const runnerUp: (number | null)[] = new Array(names.length).fill(null)
  const entityOf = names.map((name, at) => {
    const known = full[at] ?? null
    if (known !== null) {
      index.uses.see(known, name)
      return known.index
    }
    const gender = titleGender(reading, name)
    const [best, second] = findShortName(index, name, gender)
    const entity = best ?? createEntity(entities, 'unknown')
    if (best === undefined) learnName(index, entity, name)
    runnerUp[at] = second?.index ?? null
    take(reading, entity, name, gender)
    index.uses.see(entity, name)
    return entity.index
  })
  for (const entity of entities) settle(reading, entity)
  return { entities, entityOf, runnerUp }
}

/**
 * The entities of the names that can stand on their own: two words at least, of which the title is none, and not only a
 * surname with its particles, such as "de Vries".
 */
function linkFullNames(
  reading: Reading,
  names: readonly NameMention[],
  index: NameIndex,
  entities: Entity[],
): (Entity | null)[] {
  const surnames = new Set(
    names.flatMap(({ words }) => (nameParticles.has(words[1] ?? '') ? [words.slice(1).join(' ')] : [])),
  )
  return names.map((name) => {
    const isSurname = !isCapital(reading.tokens[name.firstToken]) || surnames.has(name.words.join(' '))
    if (name.words.length < 2 || isSurname || isTail(index, name)) return null
    const gender = titleGender(reading, name)
    const known = findFullName(index, name, gender) ?? bornAs(reading, name, index)
    const entity = known ?? createEntity(entities, 'unknown')
    take(reading, entity, name, gender)
    learnName(index, entity, name)
    learnNickname(index, entity, nicknameOf(reading, name))
    return entity
  })
}

/** The word between marks of "Kofi “Stones” Mensah", by which he may be called later; null where there is none. */
function nicknameOf({ tokens }: Reading, { firstToken, endToken }: NameMention): string | null {
  for (let at = firstToken + 1; at + 2 < endToken; at++) {
    if (isQuoteMark(tokens[at]) && isQuoteMark(tokens[at + 2])) return fold(tokens[at + 1]?.normal ?? '')
  }
  return null
}

/** "the Federal Reserve (Fed)": what stands in brackets is another name of the same, and only bodies are shortened so. */
function linkAliases(reading: Reading, names: readonly NameMention[], index: NameIndex, full: (Entity | null)[]): void {
  for (const [short, long] of bracketAliases(reading.tokens, names)) {
    const entity = full[long] ?? null
    const name = names[short]
    if (entity === null || name === undefined) continue
    const { kind, definite, words } = names[long] as NameMention
    const alias: NameMention = { ...name, kind: kind === 'org' || definite || words.length > 2 ? 'org' : kind }
    full[short] = entity
    take(reading, entity, alias, null)
    learnName(index, entity, alias)
  }
}

/** "Winifred Grace Holt was born in 1931": the Winifred Adeyemi of an obituary under her first name. */
function bornAs({ tokens }: Reading, name: NameMention, index: NameIndex): Entity | undefined {
  if (tokens[name.endToken]?.normal !== 'was' || tokens[name.endToken + 1]?.normal !== 'born') return undefined
  return findGivenName(index, name)
}

/** Kin who are called by courtesy and surname, unlike a daughter or brother: "Mrs Orme" is the mother. */
const elders =
  /^(?:mother|father|wife|husband|widow|widower|grandmother|grandfather|stepmother|stepfather|mum|dad|mom)$/

/** "Mrs. Brannigan" is she, whatever her husband is; so is "her mother, Jean Orme,". */
function titleGender({ tokens }: Reading, { titleToken, firstToken, endToken }: NameMention): Gender | null {
  for (let at = firstToken - 1; at >= titleToken; at--) {
    const gender = genderOfNoun((tokens[at] as Token).normal)
    if (gender !== null) return gender
  }
  const isApposed = tokens[titleToken - 1]?.text === ',' && /^[,.]$/.test(tokens[endToken]?.text ?? '')
  const noun = tokens[isApposed ? titleToken - 2 : titleToken - 1]?.normal ?? ''
  return elders.test(noun) ? genderOfNoun(noun) : null
}

function take(reading: Reading, entity: Entity, name: NameMention, gender: Gender | null): void {
  addName(entity, name)
  const isCourtesy = courtesyTitles.has(fold((reading.tokens[name.titleToken] as Token).normal))
  if (gender !== null) entity[gender] += isCourtesy ? 4 : 2
  // Once is enough: however often it is written, a given name remains a guess.
  if (entity.names.length > 1 && entity.he + entity.she > 0) return
  const given = reading.tags[name.firstToken]?.all
  if (given === undefined || name.words.length < 2 || name.kind === 'org' || name.kind === 'place') return
  if (given.has('MaleName')) entity.he += 1
  if (given.has('FemaleName')) entity.she += 1
}

/** Decides what the entity is, from all its names. */
function settle(reading: Reading, entity: Entity): void {
  const votes = { person: 0, org: 0, place: 0, unknown: 0 }
  // However often "VARGA" looks like an acronym, "Ilse Varga" says what it is.
  for (const form of entity.forms) votes[form.kind] += form.words.length > 1 ? 2 : 1
  if (votes.person > 0 && votes.person >= votes.org) entity.kind = 'person'
  else if (votes.org + votes.place > 0 || isThing(reading, entity)) entity.kind = 'org'
  else {
    const isPerson = entity.forms.some((form) => form.words.length > 1) || isPersonal(reading, entity)
    entity.kind = isPerson ? 'person' : 'unknown'
  }
}

/** "the Kremlin", "in Kursk": what has an article is a body, and what one is in is a place, however it is called. */
function isThing({ tokens }: Reading, { names }: Entity): boolean {
  let definite = 0
  let located = 0
  for (const name of names) {
    if (name.definite && name.firstToken === name.titleToken) definite += 1
    if (locative.test(tokens[name.titleToken - 1]?.normal ?? '')) located += 1
  }
  return definite * 2 > names.length || (located > 0 && located * 3 >= names.length)
}

const locative = /^(?:in|into|near|outside|inside|across|throughout|within|around)$/
