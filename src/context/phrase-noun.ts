import type { Reading } from '../reading.js'
import type { Phrase } from './read-phrase.js'
import { wordList } from './word-list.js'

/** Parts of an occasion or a paper: "at the outset of a debate". */
const parts = wordList(
  'start beginning end outset opening close conclusion middle top final launch margins sidelines back one some several two three part most',
)

/** A row of a table of nouns that make a phrase a piece of context. */
interface NounRow {
  readonly prepositions: string
  readonly nouns: string
}

/** What a table row says of its nouns, ready to be looked up. */
export interface NounTable<Row extends NounRow> {
  readonly rows: readonly {
    readonly row: Row
    readonly prepositions: ReadonlySet<string>
    readonly nouns: ReadonlySet<string>
  }[]
}

/** The table made ready for looking up. */
export function indexNouns<Row extends NounRow>(rows: readonly Row[]): NounTable<Row> {
  return { rows: rows.map((row) => ({ row, prepositions: wordList(row.prepositions), nouns: wordList(row.nouns) })) }
}

/** The row whose noun ends the phrase's name and whose prepositions hold the phrase's; null where none does. */
export function findNounRow<Row extends NounRow>(table: NounTable<Row>, reading: Reading, phrase: Phrase): Row | null {
  const names = nounNames(reading, phrase)
  for (const { row, prepositions, nouns } of table.rows) {
    if (prepositions.has(phrase.preposition) && names.some((name) => nouns.has(name))) return row
  }
  return null
}

/**
 * What the phrase is called: its last one, two and three words, before any "of": "news conference", "conference" for
 * "at a crowded news conference of ministers". A plural also by its singular.
 */
export function nounNames({ tokens, tags }: Reading, { noun: opening, end: behind }: Phrase): string[] {
  const noun = behindPart(tokens, opening, behind)
  const end = titleStart(tags, noun, behind)
  let last = noun
  while (last < end && !/^(?:of|and|for|on)$/u.test(tokens[last]?.normal ?? '')) last += 1
  while (last > noun && !/[\p{L}\d]/u.test(tokens[last - 1]?.normal ?? '')) last -= 1
  // "outside gate four", "in courtroom 3"
  if (last > noun + 1 && numbers.test(tokens[last - 1]?.normal ?? '')) last -= 1
  const names = heldNames(tokens, opening, noun)
  for (let words = 3; words >= 1; words -= 1) {
    if (last - words < noun) continue
    const name = tokens.slice(last - words, last).map(({ normal }) => normal).join(' ').replaceAll(" 's", "'s").replace(/\.$/u, '') // biome-ignore format: one line
    names.push(name)
    if (name.endsWith('s')) names.push(name.slice(0, -1))
  }
  return names
}

/** Of 'the podcast “Second Lead”' the name is "podcast"; of 'NBC’s “Today”' it is the title. */
function titleStart(tags: Reading['tags'], noun: number, end: number): number {
  for (let at = noun + 1; at < end - 1; at += 1)
    if (tags[at]?.pos === 'Quote') {
      const before = tags[at - 1]
      return before?.all.has('Noun') && before.pos !== 'Possessive' ? at : end
    }
  return end
}

/** "at the launch of the results" is at a launch. */
function heldNames(tokens: Reading['tokens'], opening: number, noun: number): string[] {
  const held = noun > opening ? (tokens[noun - 2]?.normal ?? '') : ''
  return /^(?:launch|opening|unveiling)$/u.test(held) ? [held] : []
}

const numbers = /^(?:\d{1,4}|one|two|three|four|five|six|seven|eight|nine|ten)$/u

/** Behind "the start of": of "the start of a debate" the name is "debate". */
function behindPart(tokens: Reading['tokens'], noun: number, end: number): number {
  for (let at = noun; at < Math.min(end - 2, noun + 3); at += 1) {
    if (parts.has(tokens[at]?.normal ?? '') && tokens[at + 1]?.normal === 'of') return at + 2
  }
  return noun
}

/** The phrase with those that follow it at once and begin with one of the prepositions: "in a letter" + "to the committee". */
export function extendPhrase(phrases: readonly Phrase[], phrase: Phrase, prepositions: ReadonlySet<string>): number {
  let end = phrase.end
  for (const next of phrases) {
    if (next.first === end && next.kind === 'prepositional' && prepositions.has(next.preposition)) end = next.end
  }
  return end
}
