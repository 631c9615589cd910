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
  const { tokens, tags } = story.reading
  const here = story.sentenceOf[token] ?? 0
  const found: Plural[] = []
  for (let at = token - 1; at >= Math.max(0, token - wordWindow) && found.length < groupLimit; at--) {
    if (story.meter !== undefined) story.meter.steps += 1
    if (here - (story.sentenceOf[at] ?? 0) > sentenceWindow) break
    if (story.quoted[at] === 1) continue
    const pair = wordAt(tokens, at) === 'and' ? pairAt(story, at) : null
    if (pair !== null) found.push(pair)
    else if ((story.nameAt[at] ?? -1) < 0 && kindOfNoun(tokens[at], tags[at]) === 'group' && isHead(story, at)) {
      const first = firstOf(story, at)
      const long = readPhrase(story, first, Math.min(tokens.length, at + 8))
      const phrase = long?.head === at ? long : readPhrase(story, first, at + 1)
      if (phrase !== null && phrase.head === at) found.push({ first, end: Math.min(phrase.end, token), phrase })
      at = first
    }
  }
  return found.reverse()
}

/** "Richard Alba and Nancy Foner" */
function pairAt(story: Story, and: number): Plural | null {
  const left = story.nameAt[and - 1] ?? -1
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

function firstOf(story: Story, head: number): number {
  const { tokens, tags } = story.reading
  let first = head
  while (first > 0 && head - first < 5) {
    const all = tags[first - 1]?.all
    const word = wordAt(tokens, first - 1)
    const stops =
      all === undefined ||
      !isWord(tokens[first - 1]) ||
      ['Verb', 'Preposition', 'Conjunction', 'Pronoun', 'Modal'].some((name) => all.has(name))
    if (
      (stops && !all?.has('Determiner') && !all?.has('Adjective')) ||
      word === 'and' ||
      tokens[first - 1]?.block !== tokens[first]?.block
    )
      break
    first -= 1
    if (all?.has('Determiner')) break
  }
  return first
}
