import type { Meter } from '../meter.js'
import { bodyKeys } from './body-keys.js'
import type { Entity } from './entity.js'
import type { NameMention } from './mention.js'
import { genderAgrees, isSamePerson, suffixAgrees } from './name-agreement.js'
import type { NameUses } from './name-uses.js'
import type { Gender } from './titles.js'

/** Entities by the parts of their names. Every list is short, so that a look-up takes a handful of steps. */
export interface NameIndex {
  readonly byName: Map<string, Entity[]>
  /** By the words behind the given name: "von der leyen", "leyen". */
  readonly byTail: Map<string, Entity[]>
  readonly byGiven: Map<string, Entity[]>
  /** Bodies, by what they may be called. */
  readonly byBody: Map<string, Entity[]>
  readonly uses: NameUses
  readonly meter: Meter | undefined
}

/** Longest list kept under one key: an article names fewer people of one surname than that. */
const listLimit = 8

/** An empty index. */
export function createNameIndex(uses: NameUses, meter?: Meter): NameIndex {
  return { byName: new Map(), byTail: new Map(), byGiven: new Map(), byBody: new Map(), uses, meter }
}

/** Enters the entity under one of its names. */
export function learnName(index: NameIndex, entity: Entity, { words, kind }: NameMention): void {
  enter(index.byName, words.join(' '), entity)
  if (kind === 'org' || kind === 'place') {
    for (const key of bodyKeys(words)) enter(index.byBody, key, entity)
    return
  }
  if (words.length === 1) {
    enter(index.byTail, words[0] as string, entity)
    return
  }
  for (let from = 1; from < words.length; from++) enter(index.byTail, words.slice(from).join(' '), entity)
  enter(index.byGiven, words[0] as string, entity)
}

/** Enters the entity under the nickname that stands between marks in its name. */
export function learnNickname(index: NameIndex, entity: Entity, nickname: string | null): void {
  if (nickname !== null) enter(index.byGiven, nickname, entity)
}

function enter(map: Map<string, Entity[]>, key: string, entity: Entity): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [entity])
  else if (!list.includes(entity)) {
    if (list.length >= listLimit) list.shift()
    list.push(entity)
  }
}

/** The entity a full name belongs to, if it was named before: "Vladimir V. Putin" for "Vladimir Putin". */
export function findFullName(index: NameIndex, name: NameMention, gender: Gender | null): Entity | undefined {
  const { words, kind } = name
  const agrees = (entity: Entity): boolean => suffixAgrees(entity, name) && genderAgrees(entity, gender)
  const exact = look(index, index.byName, words.join(' ')).find(agrees)
  if (exact !== undefined) return exact
  if (kind === 'org' || kind === 'place') {
    const [key] = bodyKeys(words)
    return look(index, index.byBody, key ?? '').find((entity) => entity.names[0]?.kind === 'org')
  }
  const surname = words.at(-1) as string
  return look(index, index.byTail, surname).find((entity) => agrees(entity) && isSamePerson(entity, name))
}

/** The entities a short name may belong to, likeliest first. */
export function findShortName(index: NameIndex, name: NameMention, gender: Gender | null): readonly Entity[] {
  const key = name.words.join(' ')
  const { uses } = index
  const bodies = look(index, index.byBody, key.replace(/\./g, ''))
  const isBody = name.kind === 'org' || name.definite || !index.byTail.has(key)
  if (bodies.length > 0 && gender === null && isBody) return uses.rank(bodies, name, null)
  const agrees = (entity: Entity): boolean => genderAgrees(entity, gender)
  const tails = look(index, index.byTail, key).filter(
    (entity) => agrees(entity) && mayRunAhead(uses, entity, name, gender),
  )
  if (tails.length > 0) return uses.rank(tails, name, gender)
  // "her mother, Grace," is not the Grace Roe of a later paragraph; a headline may well run ahead.
  const isHeadline = name.sentence === 0
  const given = look(index, index.byGiven, key).filter((entity) => agrees(entity) && (isHeadline || uses.has(entity)))
  return uses.rank(given, name, null)
}

/** Mid-article, "Twitter" is not the "Wilayat Twitter" of a later paragraph; people are at times named late. */
function mayRunAhead(uses: NameUses, entity: Entity, name: NameMention, gender: Gender | null): boolean {
  if (uses.has(entity) || gender !== null || name.sentence < 6) return true
  return entity.forms.some((form) => form.kind === 'person')
}

/** Somebody of this given name and another surname: "Winifred Grace Holt was born" in the obituary of an Adeyemi. */
export function findGivenName(index: NameIndex, { words }: NameMention): Entity | undefined {
  return look(index, index.byGiven, words[0] as string).find((entity) => entity.names[0]?.kind === 'person')
}

/** Whether the name is the last words of a longer one, seen before: "von der Leyen". */
export function isTail(index: NameIndex, { words }: NameMention): boolean {
  if (words.length < 2) return false
  return look(index, index.byTail, words.join(' ')).some(({ names }) => (names[0]?.words.length ?? 0) > words.length)
}

function look(index: NameIndex, map: ReadonlyMap<string, Entity[]>, key: string): readonly Entity[] {
  const list = map.get(key) ?? []
  if (index.meter !== undefined) index.meter.steps += 1 + list.length
  return list
}
