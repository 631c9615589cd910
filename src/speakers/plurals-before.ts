import { kindOfNoun } from './noun-kinds.js'
import { type Phrase, readPhrase, wordAt } from './phrase.js'
import type { Story } from './story.js'
import { isWord } from './word-shape.js'

/** A group that a "they" may mean: a plural noun phrase, or two names joined by "and". */
export type Plural =
  | { readonly first: number; readonly end: number; readonly phrase: Phrase }
  | { readonly first: number; readonly end: number; readonly names: readonly number[] }

/** How many words, sentences and groups a "they" looks back over. */
const wordWindow = 80
const sentenceWindow = 2
const groupLimit = 4

/** The groups named shortly before the token, outside quotations, in order. */
export function pluralsBefore(story: Story, token: number): Plural[] {
  const here = story.sentenceOf[token] ?? 0
  const found: Plural[] = []
  let at = token - 1
  while (at >= Math.max(0, token - wordWindow) && found.length < groupLimit) {
    if (story.meter !== undefined) story.meter.steps += 1
    if (here - (story.sentenceOf[at] ?? 0) > sentenceWindow) break
    const plural = story.quoted[at] === 1 ? null : (pairAt(story, at) ?? groupAt(story, at, token))
    if (plural !== null) found.push(plural)
    at = Math.min(at, plural?.first ?? at) - 1
  }
  return found.reverse()
}

/** The phrase with its main noun at `head`, no further than `limit`. */
function groupAt(story: Story, head: number, limit: number): Plural | null {
  const { tokens, tags } = story.reading
  if ((story.nameAt[head] ?? -1) >= 0 || kindOfNoun(tokens[head], tags[head]) !== 'group' || !isHead(story, head))
    return null
  const first = firstOf(story, head)
  const long = readPhrase(story, first, Math.min(tokens.length, head + 8))
  const phrase = long?.head === head ? long : readPhrase(story, first, head + 1)
  return phrase?.head === head ? { first, end: Math.min(phrase.end, limit), phrase } : null
}

/** "Richard Alba and Nancy Foner" */
function pairAt(story: Story, and: number): Plural | null {
  const left = wordAt(story.reading.tokens, and) === 'and' ? (story.nameAt[and - 1] ?? -1) : -1
  if (left < 0) return null
  const right = left + 1
  const name = story.names[right]
  if (name === undefined || name.titleToken > and + 2 || name.firstToken < and) return null
  const kinds = [left, right].map((index) => story.entities[story.entityOf[index] as number]?.kind)
  if (kinds[0] !== 'person' || kinds[1] !== 'person') return null
  return { first: story.names[left]?.firstToken ?? and, end: name.endToken, names: [left, right] }
}

/** Not the "party" of "party leaders". */
function isHead({ reading: { tokens, tags } }: Story, at: number): boolean {
  const next = tokens[at + 1]
  if (next === undefined || !isWord(next)) return true
  return kindOfNoun(next, tags[at + 1]) === 'unknown' && tags[at + 1]?.pos !== 'Possessive'
}

function firstOf({ reading: { tokens, tags } }: Story, head: number): number {
  let first = head
  while (first > 0 && head - first < 5 && tokens[first - 1]?.block === tokens[head]?.block) {
    const all = tags[first - 1]?.all
    const isDeterminer = all?.has('Determiner') === true
    if (!isDeterminer && (all === undefined || !isWord(tokens[first - 1]) || isStop(all))) break
    if (wordAt(tokens, first - 1) === 'and') break
    first -= 1
    if (isDeterminer) break
  }
  return first
}

function isStop(all: ReadonlySet<string>): boolean {
  if (all.has('Adjective')) return false
  return ['Verb', 'Preposition', 'Conjunction', 'Pronoun', 'Modal'].some((name) => all.has(name))
}
