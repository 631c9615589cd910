import { demonymRows } from './demonyms.js'
import type { Entity, Role } from './entity.js'
import { hypernymRows } from './person-nouns.js'
import { roleWord } from './word-shape.js'

/** Finds entities by what the article says they are; every look-up goes over a handful of entities. */
export interface RoleIndex {
  add(entity: Entity, role: Role): void
  /** Entities that a description with this main noun and these other words may mean, with how well it fits. */
  find(head: string, words: ReadonlySet<string>): readonly RoleMatch[]
}

export interface RoleMatch {
  readonly entity: Entity
  /** 3 for the same words, less for a more general noun or words not said of it before. */
  readonly fit: number
}

const specifics: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  hypernymRows.map(({ general, specific }) => [roleWord(general), new Set(specific.split(' ').map(roleWord))] as const),
)

const countryOf: ReadonlyMap<string, number> = new Map(
  demonymRows.flatMap((row, index) => row.split(' ').map((word) => [word.replace(/\.$/, ''), index] as const)),
)

/** Longest list kept under one noun. */
const listLimit = 24

/** An empty index. */
export function createRoleIndex(): RoleIndex {
  const byHead = new Map<string, { entity: Entity; role: Role }[]>()
  return {
    add: (entity, role) => {
      const list = byHead.get(role.head)
      if (list === undefined) byHead.set(role.head, [{ entity, role }])
      else {
        if (list.length >= listLimit) list.splice(1, 1)
        list.push({ entity, role })
      }
    },
    find: (head, words) => {
      const best = new Map<Entity, number>()
      const look = (key: string, base: number): void => {
        for (const { entity, role } of byHead.get(key) ?? []) {
          if (entity.mergedInto !== null) continue
          const fit = base + wordsFit(words, role.words, head, key)
          if (fit > 0 && fit > (best.get(entity) ?? 0)) best.set(entity, fit)
        }
      }
      look(head, 2)
      for (const specific of specifics.get(head) ?? []) if (specific !== head) look(specific, 1.2)
      return [...best].map(([entity, fit]) => ({ entity, fit }))
    },
  }
}

const emptyWords: ReadonlySet<string> = new Set([
  'of',
  'the',
  'for',
  'and',
  'a',
  'at',
  "'s",
  'former',
  'ex',
  'senior',
  'new',
  'then',
  'own',
  'long-time',
  'longtime',
])

/** -9 where the words speak against each other, else a little for each that agrees, less for each that is new. */
function wordsFit(asked: ReadonlySet<string>, known: ReadonlySet<string>, head: string, key: string): number {
  let fit = 0
  let unknown = 0
  for (const word of asked) {
    if (word === head || word === key || emptyWords.has(word)) continue
    if (known.has(word) || hasCountry(known, word)) fit += 0.5
    else if (contradicts(known, word)) return -9
    else unknown += 1
  }
  const spare = [...known].filter((word) => word !== key && !asked.has(word) && !emptyWords.has(word)).length
  // "the defense secretary" is not the press secretary.
  if (unknown > 0 && fit === 0 && spare > 0 && head === key) return -9
  // "the former president" is rather the one who was called so.
  const [isPast, wasPast] = [asked, known].map((words) => [...past].some((word) => words.has(word)))
  if (isPast !== wasPast) fit -= 0.5
  else if (isPast) fit += 0.5
  return fit - unknown * 0.7
}

const past: ReadonlySet<string> = new Set(['former', 'ex', 'then', 'onetime', 'one-time'])

function hasCountry(known: ReadonlySet<string>, word: string): boolean {
  const country = countryOf.get(word)
  if (country === undefined) {
    for (const other of known) if (isSameStem(other, word)) return true
    return false
  }
  for (const other of known) if (countryOf.get(other) === country) return true
  return false
}

/** "Russian" and "Russia", "Canadian" and "Canada": one stem of five letters, or four and a short ending. */
function isSameStem(a: string, b: string): boolean {
  return (
    a !== b && a.length > 4 && b.length > 4 && a.slice(0, 5) === b.slice(0, 5) && Math.abs(a.length - b.length) <= 3
  )
}

function contradicts(known: ReadonlySet<string>, word: string): boolean {
  const country = countryOf.get(word)
  if (country === undefined) return false
  for (const other of known) {
    const its = countryOf.get(other)
    if (its !== undefined && its !== country) return true
  }
  return false
}
