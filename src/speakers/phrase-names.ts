import { mediaNouns } from './body-nouns.js'
import type { Entity } from './entity.js'
import type { NameMention } from './mention.js'
import { isPersonNoun, kindOfNoun } from './noun-kinds.js'
import { type Phrase, readPhrase, wordAt } from './phrase.js'
import type { Story } from './story.js'
import { postNominals } from './titles.js'
import { isWord } from './word-shape.js'

/** The name the phrase ends in, as an index: "Trump senior communications adviser Jason Miller", "Priya Raman KC". */
export function nameOfPhrase(story: Story, { head }: Phrase): number | null {
  const isPost = postNominals.has(wordAt(story.reading.tokens, head))
  return nameAt(story, isPost ? head - 1 : head)
}

function nameAt(story: Story, token: number): number | null {
  const name = story.nameAt[token] ?? -1
  return name < 0 ? null : name
}

/** The name that begins at the token, its titles included. */
export function nameFrom(story: Story, at: number, last: number): number | null {
  for (let next = at; next < Math.min(last, at + 6); next++) {
    const name = nameAt(story, next)
    if (name !== null) return (story.names[name] as NameMention).titleToken <= at ? name : null
  }
  return null
}

/** "a cheerful woman named Priya Dall" */
export function nameCalledSo(story: Story, { coreEnd }: Phrase, last: number): number | null {
  for (let at = coreEnd; at < Math.min(last - 1, coreEnd + 24); at++) {
    if (!/^(?:named|called)$/.test(wordAt(story.reading.tokens, at))) continue
    const name = nameFrom(story, at + 1, last)
    if (name !== null) return name
  }
  return null
}

/** The name behind a comma or an "and": "his top aide, Tad Devine", "one of them, Hap Brandvold". */
export function apposedName(story: Story, phrase: Phrase, last: number): number | null {
  const isPerson = isForPerson(story, phrase)
  if (!isPerson && !isForBody(story, phrase)) return null
  const second = secondPhrase(story, phrase, last)
  const name = second === null ? null : nameOfPhrase(story, second)
  if (name === null || second === null || !isOne(story, phrase, second, name)) return null
  const { kind } = story.entities[story.entityOf[name] as number] as Entity
  return kind === (isPerson ? 'org' : 'person') ? null : name
}

function isForPerson({ reading: { tokens, tags } }: Story, { head }: Phrase): boolean {
  if (isPersonNoun(tokens[head], tags[head]) || /^(?:one|of)$/.test(wordAt(tokens, head))) return true
  return kindOfNoun(tokens[head], tags[head]) === 'anonymous'
}

function isForBody({ reading: { tokens, tags } }: Story, { head }: Phrase): boolean {
  return kindOfNoun(tokens[head], tags[head]) === 'org'
}

/** The phrase behind the comma or "and" that ends the first one. */
function secondPhrase(story: Story, phrase: Phrase, last: number): Phrase | null {
  const { tokens } = story.reading
  let comma = phrase.end
  // "one of them, Hap Brandvold"
  const stop = wordAt(tokens, phrase.head) === 'of' ? Math.min(last, comma + 8) : comma
  while (comma < stop && tokens[comma]?.text !== ',') comma += 1
  if (tokens[comma]?.text !== ',' && wordAt(tokens, comma) !== 'and') return null
  let next = comma + 1
  while (next < last && !isWord(tokens[next])) next += 1
  return next < last ? readPhrase(story, next, last) : null
}

/** "a spokesman and Jane Roe" are two; "USA TODAY contributor and historian David Marsh", "co-founder and CEO Ann Roe" is one. */
function isOne(story: Story, phrase: Phrase, second: Phrase, name: number): boolean {
  const { tokens, tags } = story.reading
  if (wordAt(tokens, phrase.end) !== 'and') return true
  const { titleToken, firstToken } = story.names[name] as NameMention
  const isPost = isPersonNoun(tokens[firstToken - 1], tags[firstToken - 1])
  return phrase.determiner === null && (second.first < titleToken || (second.first < firstToken && isPost))
}

/** Nouns that say of a body's name what it is: "the Hamas group", "the Friends of the Library group". */
const groupNouns: ReadonlySet<string> = new Set(
  'group movement charity organisation organization nonprofit militia watchdog think-tank consultancy'.split(' '),
)

/** "Russia’s state-run RIA news agency", "the Tass agency": the name before a noun that only says what it is. */
export function outletName(story: Story, { first, head }: Phrase): number | null {
  const { tokens } = story.reading
  const noun = wordAt(tokens, head)
  if (!mediaNouns.has(noun) && !groupNouns.has(noun)) return null
  const at = wordAt(tokens, head - 1) === 'news' ? head - 2 : head - 1
  const name = at >= first ? nameAt(story, at) : null
  if (name === null) return null
  const { kind, forms } = story.entities[story.entityOf[name] as number] as Entity
  // Of a place or person the group is another body: "the Oxford charity".
  if (groupNouns.has(noun))
    return forms.every((form) => form.kind === 'org' || form.kind === 'unknown') && kind !== 'person' ? name : null
  return kind === 'person' ? null : name
}
