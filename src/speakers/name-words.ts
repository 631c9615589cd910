import { bodyNounRows } from './body-nouns.js'
import { personNounRows } from './person-nouns.js'
import { type Gender, nicknames, titleRows } from './titles.js'
import { fold, roleWord } from './word-shape.js'

const words = (row: { readonly words: string }): string[] => row.words.split(/\s+/).map(fold)

/** Words that stand before a name and are no part of it, folded. */
export const titleWords: ReadonlySet<string> = new Set(titleRows.flatMap(words))

/** Titles that are no role: "Mrs", "Sir", "Dr". */
export const courtesyTitles: ReadonlySet<string> = new Set(titleRows.filter((row) => row.courtesy).flatMap(words))

/** Words at the end of a body's name, folded, singular. */
export const bodyNameWords: ReadonlySet<string> = new Set(bodyNounRows.flatMap(words))

/** Common nouns for bodies, folded, singular. */
export const bodyNouns: ReadonlySet<string> = new Set(bodyNounRows.filter((row) => !row.named).flatMap(words))

/** Nouns for one person, singular, folded. */
export const personNouns: ReadonlySet<string> = new Set([
  ...personNounRows.flatMap(words),
  ...titleRows.filter((row) => !row.courtesy).flatMap(words),
])

/** Nouns by which an article refers back to somebody the reader knows already: "the woman". */
export const epithets: ReadonlySet<string> = new Set(personNounRows.filter((row) => row.epithet).flatMap(words))

const genders: ReadonlyMap<string, Gender> = new Map(
  [...titleRows, ...personNounRows].flatMap(({ gender, ...row }) =>
    gender === undefined ? [] : words(row).map((word) => [word, gender] as const),
  ),
)

/** Which pronoun the title or noun lets one expect: "spokeswoman" is she; null where it tells nothing. */
export function genderOfNoun(word: string): Gender | null {
  return genders.get(fold(word)) ?? genders.get(roleWord(word)) ?? null
}

const nicknameRows: ReadonlyMap<string, ReadonlySet<number>> = rowsByWord(nicknames)

/** Whether two given names may be one person's: equal, an initial, or a known short form ("Bill", "William"). */
export function givenNamesAgree(a: string, b: string): boolean {
  if (a === b) return true
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (/^(?:\p{L}\.?)+$/u.test(short) && short.replace(/\./g, '').length <= 2) return long.startsWith(short.charAt(0))
  const rows = nicknameRows.get(a)
  if (rows === undefined) return false
  for (const row of nicknameRows.get(b) ?? []) if (rows.has(row)) return true
  return false
}

function rowsByWord(rows: readonly string[]): Map<string, Set<number>> {
  const byWord = new Map<string, Set<number>>()
  for (const [index, row] of rows.entries()) {
    for (const word of row.split(' ')) {
      const known = byWord.get(word)
      if (known === undefined) byWord.set(word, new Set([index]))
      else known.add(index)
    }
  }
  return byWord
}
