import type { Reading } from '../reading.js'
import { audiences } from './audience-words.js'
import { venueNouns } from './venue-nouns.js'
import { wordList } from './word-list.js'

/** Lower-case last words of the outlets the article itself shows to be one: its publisher, and the agency of its dateline. */
export function listOutlets(reading: Reading, publisher: string | null): ReadonlySet<string> {
  const outlets = new Set<string>()
  const add = (name: string) => {
    const last = name.trim().split(/\s+/u).at(-1)?.toLowerCase()
    if (last) outlets.add(last)
  }
  if (publisher !== null) add(publisher)
  for (const block of reading.blocks.slice(0, 12)) {
    if (block.kind !== 'dateline' && block.kind !== 'paragraph' && block.kind !== 'byline') continue
    const head = reading.text.slice(block.start, Math.min(block.end, block.start + 90))
    // "OSLO, Feb 8 (Norwire) - ", "LARKSPUR (CNP) — "
    const agency = /^[\p{Lu}][^()]{0,50}\(([\p{Lu}][\p{L} ]{1,30})\)\s*(?:[-–—]|$)/u.exec(head)?.[1]
    if (agency !== undefined) add(agency)
    // "By Teddy Alvarado, Riverton Ledger", "FOR THE DAILY CLARION"
    const paper =
      block.kind === 'byline' ? /(?:,| for the| of the)\s+([\p{Lu}][\p{L}' ]{2,40})$/iu.exec(head)?.[1] : undefined
    if (paper !== undefined && !/(?:reporter|correspondent|editor|writer|columnist)$/iu.test(paper)) add(paper)
  }
  for (const name of findUnintroduced(reading)) outlets.add(name)
  return outlets
}

/** A text of fewer sentences is no whole article, in which everybody is introduced. */
const shortest = 8

/**
 * Names of one word that somebody tells something and that stand nowhere else: "told Kathimerini", "told the Orcadian".
 * Nobody is called by his last name alone the only time he is named.
 */
function findUnintroduced(reading: Reading): string[] {
  const { tokens, sentences } = reading
  if (sentences.length < shortest) return []
  const counts = new Map<string, number>()
  for (let at = 0; at + 1 < tokens.length; at += 1) {
    const name = toldName(reading, at)
    if (name !== null) counts.set(name, 0)
  }
  if (counts.size === 0) return []
  for (const { normal } of tokens) {
    const count = counts.get(normal)
    if (count !== undefined) counts.set(normal, count + 1)
  }
  return [...counts].filter(([, count]) => count === 1).map(([name]) => name)
}

/** The single name behind "told" at the token, unless it is surely a person, a place or a body. */
function toldName({ tokens, tags }: Reading, at: number): string | null {
  if (!/^(?:told|tell|tells|telling)$/u.test(tokens[at]?.normal ?? '')) return null
  const hasArticle = tokens[at + 1]?.normal === 'the'
  const name = hasArticle ? at + 2 : at + 1
  const word = tokens[name]
  const all = tags[name]?.all
  if (word === undefined || !all?.has('ProperNoun')) return null
  if (!/^\p{Lu}\p{Ll}+$/u.test(word.text) || /^\p{Lu}/u.test(tokens[name + 1]?.text ?? '')) return null
  const isBody = audiences.has(word.normal) || venues.has(word.normal) || (hasArticle && word.normal.endsWith('s'))
  return isBody || notOutlets.some((tag) => all.has(tag)) ? null : word.normal
}

/** What compromise calls names that are no outlet's. */
const notOutlets = [
  'Person',
  'FirstName',
  'LastName',
  'Place',
  'Demonym',
  'Actor',
  'Date',
  'Month',
  'WeekDay',
  'Plural',
]
const venues = wordList(venueNouns.map(({ nouns }) => nouns).join(' '))
