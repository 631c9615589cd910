import { isPersonNoun } from './noun-kinds.js'
import { readPhrase, wordAt } from './phrase.js'
import type { Story } from './story.js'
import { isWord } from './word-shape.js'

/** Where the noun phrase a relative pronoun belongs to stands, as a name or a range of tokens. */
export type RelativeHead = { readonly name: number } | { readonly first: number; readonly end: number }

/**
 * What "who", "which" or "that" at `token` takes up: "Mary Fallin, who opposes", "Jane Roe, a spokeswoman for Acme, who
 * said", "angry voters who have seen". Null where nothing fitting stands before it.
 */
export function relativeHead(story: Story, token: number, word: string): RelativeHead | null {
  const { tokens, sentences } = story.reading
  const floor = Math.max(sentences[story.sentenceOf[token] as number]?.firstToken ?? 0, token - 40)
  const personal = word !== 'which' && word !== 'that'
  let at = token - 1
  if (wordAt(tokens, at) === 'and' || wordAt(tokens, at) === 'but') return null
  for (let commas = 0; at >= floor && commas < 4; at--) {
    if (!isWord(tokens[at])) {
      commas += tokens[at]?.text === ',' ? 1 : 0
      continue
    }
    const found = headEndingAt(story, at, floor, personal)
    if (found !== null) return found
  }
  return null
}

function headEndingAt(story: Story, at: number, floor: number, personal: boolean): RelativeHead | null {
  const { tokens, tags } = story.reading
  const name = story.nameAt[at] ?? -1
  if (name >= 0) {
    const kind = story.entities[story.entityOf[name] as number]?.kind
    const fits = personal ? kind === 'person' || kind === 'unknown' : kind !== 'person'
    if (fits && isNotComplement(story, name)) return { name }
    if (fits && !behindPerson(story, name, floor)) return { name }
    return null
  }
  if (!personal || !isPersonNoun(tokens[at], tags[at])) return null
  // Back to where the phrase begins: "angry blue-collar voters".
  let first = at
  while (
    first > floor &&
    isWord(tokens[first - 1]) &&
    at - first < 8 &&
    tags[first - 1]?.all.has('Verb') !== true &&
    tags[first - 1]?.all.has('Preposition') !== true
  ) {
    first -= 1
    if (tags[first]?.all.has('Determiner') === true) break
  }
  const phrase = readPhrase(story, first, at + 1)
  const apposed = phrase === null ? null : apposedName(story, first, floor)
  return apposed ?? { first, end: at + 1 }
}

/** "Yahoo" in "a producer for Yahoo": not what the relative clause is about. */
function isNotComplement(story: Story, name: number): boolean {
  const { titleToken } = story.names[name] as { titleToken: number }
  const { tokens } = story.reading
  const before = wordAt(tokens, titleToken - 1) === 'the' ? titleToken - 2 : titleToken - 1
  return !/^(?:of|for|at|in|from|with|to|on)$/.test(wordAt(tokens, before))
}

function behindPerson(story: Story, name: number, floor: number): boolean {
  const { titleToken } = story.names[name] as { titleToken: number }
  const { tokens, tags } = story.reading
  for (let at = titleToken - 1; at >= Math.max(floor, titleToken - 6); at--) {
    if (isPersonNoun(tokens[at], tags[at])) return true
    const other = story.nameAt[at] ?? -1
    if (other >= 0 && story.entities[story.entityOf[other] as number]?.kind === 'person') return true
  }
  return false
}

/** "Jane Roe, a spokeswoman": the name before the comma. */
function apposedName(story: Story, first: number, floor: number): RelativeHead | null {
  const { tokens } = story.reading
  let at = first - 1
  if (at - 1 < floor || tokens[at]?.text !== ',') return null
  at -= 1
  if (tokens[at]?.text === ')') while (at > floor && tokens[at]?.text !== '(') at -= 1
  if (tokens[at]?.text === '(') at -= 1
  const name = story.nameAt[at] ?? -1
  return name >= 0 ? { name } : null
}
