import type { Meter } from '../meter.js'
import type { Entity } from './entity.js'
import { genderOf } from './entity.js'
import type { NameMention } from './mention.js'
import { bodyNameWords, givenNamesAgree } from './name-words.js'
import type { Gender } from './titles.js'
import { singular } from './word-shape.js'

/** Finds entities by the parts of their names; every look-up goes over a handful of entities at most. */
export interface NameIndex {
  /** Enters the entity under the name. */
  add(entity: Entity, name: NameMention): Entity
  /** Enters a further form of the name of an entity known already. */
  learn(entity: Entity, name: NameMention): void
  /** The entity a full name belongs to, if it was named before: "Vladimir V. Putin" for "Vladimir Putin". */
  findFull(name: NameMention, gender: Gender | null): Entity | undefined
  /** The entity a short name most likely belongs to, and the next likely. */
  findShort(name: NameMention, gender: Gender | null): readonly Entity[]
  /** Somebody with this given name and another surname. */
  findGiven(name: NameMention): Entity | undefined
  /** Whether the name is the last words of a longer one, seen before: "von der Leyen". */
  isTail(name: NameMention): boolean
  /** Notes that the article calls the entity so here. */
  seen(entity: Entity, name: NameMention): void
}

/** Longest list kept under one key: an article names fewer people of one surname than that. */
const listLimit = 8

/** An empty index. */
export function createNameIndex(meter?: Meter): NameIndex {
  const byName = new Map<string, Entity[]>()
  const byTail = new Map<string, Entity[]>()
  const byGiven = new Map<string, Entity[]>()
  const byBody = new Map<string, Entity[]>()
  const uses = new Map<Entity, { count: number; last: number; short: number }>()

  const enter = (map: Map<string, Entity[]>, key: string, entity: Entity): void => {
    const list = map.get(key)
    if (list === undefined) map.set(key, [entity])
    else if (!list.includes(entity)) {
      if (list.length >= listLimit) list.shift()
      list.push(entity)
    }
  }
  const learn = (entity: Entity, name: NameMention): void => {
    const { words } = name
    enter(byName, words.join(' '), entity)
    if (name.kind === 'org' || name.kind === 'place') {
      for (const key of bodyKeys(words)) enter(byBody, key, entity)
      return
    }
    if (words.length === 1) {
      enter(byTail, words[0] as string, entity)
      return
    }
    for (let from = 1; from < words.length; from++) enter(byTail, words.slice(from).join(' '), entity)
    enter(byGiven, words[0] as string, entity)
  }
  const findFull = (name: NameMention, gender: Gender | null): Entity | undefined => {
    const exact = byName.get(name.words.join(' ')) ?? []
    if (meter !== undefined) meter.steps += 1 + exact.length
    for (const entity of exact) if (suffixAgrees(entity, name) && genderAgrees(entity, gender)) return entity
    if (name.kind === 'org' || name.kind === 'place') return findBody(name)
    for (const entity of byTail.get(name.words.at(-1) as string) ?? []) {
      if (meter !== undefined) meter.steps += 1
      if (suffixAgrees(entity, name) && genderAgrees(entity, gender) && isSamePerson(entity, name)) return entity
    }
    return undefined
  }
  const findBody = (name: NameMention): Entity | undefined => {
    const key = bodyKeys(name.words)[0] as string
    return byBody.get(key)?.find((entity) => entity.names[0]?.kind === 'org')
  }
  const findShort = (name: NameMention, gender: Gender | null): readonly Entity[] => {
    const key = name.words.join(' ')
    const bodies = byBody.get(key.replace(/\./g, '')) ?? []
    if (bodies.length > 0 && gender === null && (name.kind === 'org' || name.definite || !byTail.has(key)))
      return ranked(bodies, name)
    const tails = (byTail.get(key) ?? []).filter(
      (entity) => genderAgrees(entity, gender) && mayRunAhead(entity, name, gender),
    )
    if (tails.length > 0) return ranked(tails, name, gender)
    // "her mother, Grace," is not the Grace Roe of a later paragraph; a headline may well run ahead.
    const given = (byGiven.get(key) ?? []).filter(
      (entity) => genderAgrees(entity, gender) && (uses.has(entity) || name.sentence === 0),
    )
    return ranked(given, name)
  }
  /** Mid-article, "Twitter" is not the "Wilayat Twitter" of a later paragraph; people are at times named late. */
  const mayRunAhead = (entity: Entity, name: NameMention, gender: Gender | null): boolean =>
    uses.has(entity) || gender !== null || name.sentence < 6 || entity.names.some((full) => full.kind === 'person')
  /** Those named before come first; of them, who was named last and most often. */
  const ranked = (list: readonly Entity[], name: NameMention, gender: Gender | null = null): readonly Entity[] => {
    if (meter !== undefined) meter.steps += list.length
    const score = (entity: Entity): number => {
      const use = uses.get(entity)
      if (gender !== null && genderOf(entity) === gender) return 1000 + (use?.last ?? -500)
      if (use === undefined) return -1000 - (entity.names[0]?.firstToken ?? 0) / 1e6
      return Math.log2(1 + use.count) + Math.log2(1 + 2 * use.short) - Math.min(4, (name.sentence - use.last) / 4)
    }
    return list.length < 2 ? list : [...list].sort((a, b) => score(b) - score(a))
  }
  return {
    add: (entity, name) => {
      learn(entity, name)
      return entity
    },
    learn,
    findFull,
    findShort,
    findGiven: ({ words }) => byGiven.get(words[0] as string)?.find((entity) => entity.names[0]?.kind === 'person'),
    isTail: (name) =>
      name.words.length > 1 &&
      (byTail.get(name.words.join(' ')) ?? []).some(
        (entity) => (entity.names[0]?.words.length ?? 0) > name.words.length,
      ),
    seen: (entity, name) => {
      const use = uses.get(entity)
      const surname = entity.names.some((full) => full.words.length > 1 && full.words.at(-1) === name.words.at(-1))
      const single = name.words.length === 1
      // "whose brother Danny": only who is called by the surname takes it up later.
      if (single && !surname && entity.names.some((full) => full.words.length > 1)) {
        if (use === undefined) uses.set(entity, { count: 0, short: 0, last: name.sentence })
        return
      }
      const short = single ? 1 : 0
      uses.set(entity, { count: (use?.count ?? 0) + 1, short: (use?.short ?? 0) + short, last: name.sentence })
    },
  }
}

/** Two people with one surname stay two: given names must agree, and middle initials must not differ. */
function isSamePerson(entity: Entity, { words }: NameMention): boolean {
  const full = entity.names.filter(
    (known) => known.words.length > 1 && known.kind !== 'org' && known.words.at(-1) === words.at(-1),
  )
  // Michael J. and Michael B. Jordan are two, though either may be the Michael Jordan of the headline.
  return (
    full.length > 0 &&
    full.slice(0, 12).every((known) => {
      if (!givenNamesAgree(known.words[0] as string, words[0] as string)) return false
      const [a, b] = [known.words.slice(1, -1), words.slice(1, -1)]
      return a.length === 0 || b.length === 0 || givenNamesAgree(a[0] as string, b[0] as string)
    })
  )
}

function suffixAgrees(entity: Entity, { suffix, words }: NameMention): boolean {
  const suffixes = new Set(entity.names.filter((name) => name.words.length > 1).map((name) => name.suffix))
  return (
    suffix === null ||
    words.length === 1 ||
    suffixes.size === 0 ||
    suffixes.has(suffix) ||
    (suffixes.size === 1 && suffixes.has(null))
  )
}

function genderAgrees(entity: Entity, gender: Gender | null): boolean {
  const known = genderOf(entity)
  return gender === null || known === null || known === gender
}

const smallWords: ReadonlySet<string> = new Set(['of', 'the', 'and', 'for', 'on', '&', 'in'])

/** What a body is called: its words in any order, its initials, its first word, its last. */
function bodyKeys(words: readonly string[]): string[] {
  const main = words.filter((word) => !smallWords.has(word))
  const keys = [[...main].sort().join(' '), words.join(' ')]
  if (main.length > 1) {
    const initials = main.map((word) => word.charAt(0)).join('')
    if (main.length > 2 || initials.length > 1) keys.push(initials)
    const last = main.at(-1) as string
    if (bodyNameWords.has(last) || bodyNameWords.has(singular(last))) {
      keys.push(last, main.slice(0, -1).join(' '))
      if (main.length > 2) keys.push(main.slice(1).join(' '))
    }
  } else {
    keys.push((main[0] ?? '').replace(/\./g, ''))
  }
  return [...new Set(keys.filter((key) => key !== ''))]
}
