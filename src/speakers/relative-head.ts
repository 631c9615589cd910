import type { Entity } from './entity.js'
import type { NameMention } from './mention.js'
import { isPersonNoun, kindOfNoun } from './noun-kinds.js'
import { wordAt } from './phrase.js'
import type { Story } from './story.js'
import { isWord } from './word-shape.js'

/** Where the noun phrase a relative pronoun belongs to stands, as a name or a range of tokens. */
export type RelativeHead = { readonly name: number } | { readonly first: number; readonly end: number }

/** How far before it a relative pronoun finds its noun, in words and in commas. */
const wordWindow = 40
const commaWindow = 4

/**
 * What "who", "which" or "that" at `token` takes up: "Mary Fallin, who opposes", "Jane Roe, a spokeswoman for Acme, who
 * said", "angry voters who have seen". Null where nothing fitting stands before it.
 */
export function relativeHead(story: Story, token: number, word: string): RelativeHead | null {
  const { tokens, sentences } = story.reading
  if (/^(?:and|but)$/.test(wordAt(tokens, token - 1))) return null
  const floor = Math.max(sentences[story.sentenceOf[token] as number]?.firstToken ?? 0, token - wordWindow)
  const isPersonal = word !== 'which' && word !== 'that'
  let commas = 0
  for (let at = token - 1; at >= floor && commas < commaWindow; at--) {
    if (tokens[at]?.text === ',') commas += 1
    if (!isWord(tokens[at])) continue
    const found = nameEndingAt(story, at, floor, isPersonal) ?? nounAt(story, at, floor, isPersonal)
    if (found !== null) return found
  }
  return null
}

function nameEndingAt(story: Story, at: number, floor: number, isPersonal: boolean): RelativeHead | null {
  const name = story.nameAt[at] ?? -1
  if (name < 0) return null
  const { kind } = story.entities[story.entityOf[name] as number] as Entity
  const fits = isPersonal ? kind === 'person' || kind === 'unknown' : kind !== 'person'
  return fits && (!isComplement(story, name) || !isBehindPerson(story, name, floor)) ? { name } : null
}

/** "Yahoo" in "a producer for Yahoo": not what the relative clause is about. */
function isComplement({ reading: { tokens }, names }: Story, name: number): boolean {
  const { titleToken } = names[name] as NameMention
  const before = wordAt(tokens, titleToken - 1) === 'the' ? titleToken - 2 : titleToken - 1
  return /^(?:of|for|at|in|from|with|to|on)$/.test(wordAt(tokens, before))
}

function isBehindPerson(story: Story, name: number, floor: number): boolean {
  const { tokens, tags } = story.reading
  const { titleToken } = story.names[name] as NameMention
  for (let at = titleToken - 1; at >= Math.max(floor, titleToken - 6); at--) {
    if (isPersonNoun(tokens[at], tags[at])) return true
    const other = story.nameAt[at] ?? -1
    if (other >= 0 && story.entities[story.entityOf[other] as number]?.kind === 'person') return true
  }
  return false
}

/** "angry voters", and of "Jane Roe, a spokeswoman" the name; for "that" a paper or body: "two articles". */
function nounAt(story: Story, at: number, floor: number, isPersonal: boolean): RelativeHead | null {
  const { tokens, tags } = story.reading
  if ((story.nameAt[at] ?? -1) >= 0) return null
  const kind = kindOfNoun(tokens[at], tags[at])
  const fits = isPersonal ? isPersonNoun(tokens[at], tags[at]) : kind === 'document' || kind === 'org'
  if (!fits) return null
  const first = phraseStart(story, at, floor)
  return apposedName(story, first, floor) ?? { first, end: at + 1 }
}

/** Back to where the phrase begins: "angry blue-collar voters". */
function phraseStart({ reading: { tokens, tags } }: Story, head: number, floor: number): number {
  let first = head
  while (
    first > floor &&
    head - first < 8 &&
    (isWord(tokens[first - 1]) || /^\d/.test(tokens[first - 1]?.text ?? ''))
  ) {
    const all = tags[first - 1]?.all
    if (all?.has('Verb') === true || all?.has('Preposition') === true) break
    first -= 1
    if (all?.has('Determiner') === true) break
  }
  return first
}

/** "Jane Roe (D), a spokeswoman": the name before the comma. */
function apposedName(story: Story, first: number, floor: number): RelativeHead | null {
  const { tokens } = story.reading
  let at = first - 2
  if (at < floor || tokens[first - 1]?.text !== ',') return null
  if (tokens[at]?.text === ')') {
    while (at > floor && tokens[at]?.text !== '(') at -= 1
    at -= 1
  }
  const name = story.nameAt[at] ?? -1
  return name >= 0 ? { name } : null
}
