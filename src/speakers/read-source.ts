import { mediaNouns } from './body-nouns.js'
import { isPersonNoun, kindOfNoun } from './noun-kinds.js'
import { type Phrase, readPhrase, wordAt } from './phrase.js'
import type { Story } from './story.js'
import { postNominals } from './titles.js'
import { isWord } from './word-shape.js'

/** What the words of a source say about whom they mean. */
export type SourceReading =
  | { readonly form: 'pronoun'; readonly word: string; readonly token: number }
  | { readonly form: 'relative'; readonly word: string; readonly token: number }
  | { readonly form: 'name'; readonly name: number; readonly token: number }
  | { readonly form: 'group'; readonly parts: readonly SourceReading[]; readonly token: number; readonly end: number }
  | { readonly form: 'description'; readonly phrase: Phrase; readonly token: number }

const pronouns: ReadonlySet<string> = new Set(
  'he she they it him her them his their its i we me us my our himself herself themselves you'.split(' '),
)
const relatives: ReadonlySet<string> = new Set(['who', 'which', 'that', 'whose', 'whom'])

/** Reads the words from `first` to behind `last` as the source of an attribution; null where they say nothing. */
export function readSource(story: Story, first: number, last: number): SourceReading | null {
  const { tokens } = story.reading
  let from = first
  while (from < last && !isWord(tokens[from]) && !/\d/.test(tokens[from]?.text ?? '')) from += 1
  if (from >= last) return null
  const list = readList(story, from, last)
  if (list !== null) return list
  return readOne(story, from, last)
}

function readOne(story: Story, from: number, last: number): SourceReading | null {
  const { tokens } = story.reading
  const word = wordAt(tokens, from)
  const alone = from + 1 >= last || !isWord(tokens[from + 1])
  if (relatives.has(word) && alone) return { form: 'relative', word, token: from }
  if (pronouns.has(word) && (alone || wordAt(tokens, from + 1) === "'s")) return { form: 'pronoun', word, token: from }
  // "he himself", "they all"
  if (/^(?:he|she|they|it|i|we)$/.test(word)) return { form: 'pronoun', word, token: from }
  if (nobody.has(word)) return null
  const phrase = readPhrase(story, from, last)
  if (phrase === null) return null
  return (
    named(story, phrase) ??
    calledSo(story, phrase, last) ??
    apposed(story, phrase, last) ??
    outlet(story, phrase) ??
    owned(story, phrase, from) ?? { form: 'description', phrase, token: from }
  )
}

const nobody: ReadonlySet<string> = new Set([
  'nobody',
  'none',
  'neither',
  'nothing',
  'anyone',
  'anybody',
  'anything',
  'it',
  'there',
])

/** The phrase ends in a name: "Trump senior communications adviser Jason Miller". */
function named(story: Story, phrase: Phrase): SourceReading | null {
  const isPost = postNominals.has(wordAt(story.reading.tokens, phrase.head))
  const name = story.nameAt[isPost ? phrase.head - 1 : phrase.head] ?? -1
  if (name < 0) return null
  const { firstToken } = story.names[name] as { firstToken: number }
  return { form: 'name', name, token: firstToken }
}

/** "a cheerful woman named Priya Dall" */
function calledSo(story: Story, phrase: Phrase, last: number): SourceReading | null {
  const { tokens } = story.reading
  for (let at = phrase.coreEnd; at < Math.min(last - 1, phrase.coreEnd + 24); at++) {
    if (!/^(?:named|called)$/.test(wordAt(tokens, at))) continue
    const name = nameFrom(story, at + 1, last)
    if (name !== null) return nameReading(story, name)
  }
  return null
}

function nameReading(story: Story, name: number): SourceReading {
  return { form: 'name', name, token: (story.names[name] as { firstToken: number }).firstToken }
}

/** The name comes behind a comma or an "and": "his top aide, Tad Devine", "one of them, Hap Brandvold". */
function apposed(story: Story, phrase: Phrase, last: number): SourceReading | null {
  const { tokens, tags } = story.reading
  const kind = kindOfNoun(tokens[phrase.head], tags[phrase.head])
  const person =
    isPersonNoun(tokens[phrase.head], tags[phrase.head]) ||
    kind === 'anonymous' ||
    /^(?:one|of)$/.test(wordAt(tokens, phrase.head))
  if (!person && kind !== 'org') return null
  let comma = phrase.end
  if (wordAt(tokens, phrase.head) === 'of')
    while (comma < last && tokens[comma]?.text !== ',' && comma < phrase.end + 8) comma += 1
  const and = wordAt(tokens, comma) === 'and'
  if (comma + 1 >= last || (tokens[comma]?.text !== ',' && !and)) return null
  let next = comma + 1
  while (next < last && !isWord(tokens[next])) next += 1
  const second = readPhrase(story, next, last)
  const found = second === null ? null : named(story, second)
  if (found === null || found.form !== 'name') return null
  // "a spokesman and Jane Roe" are two; "USA TODAY contributor and historian David Marsh" is one.
  const one =
    !and ||
    (phrase.determiner === null &&
      (second as Phrase).first < (story.names[found.name] as { titleToken: number }).titleToken)
  const entity = story.entities[story.entityOf[found.name] as number]
  const fits = person ? entity?.kind !== 'org' : entity?.kind !== 'person'
  return one && fits ? found : null
}

/** "Russia’s state-run RIA news agency", "the Tass agency": the name before a noun that only says what it is. */
function outlet(story: Story, phrase: Phrase): SourceReading | null {
  const { tokens } = story.reading
  if (!mediaNouns.has(wordAt(tokens, phrase.head))) return null
  let at = phrase.head - 1
  if (wordAt(tokens, at) === 'news') at -= 1
  const name = at >= phrase.first ? (story.nameAt[at] ?? -1) : -1
  if (name < 0 || story.entities[story.entityOf[name] as number]?.kind === 'person') return null
  return nameReading(story, name)
}

/** The name that begins at the token, its titles included. */
function nameFrom(story: Story, at: number, last: number): number | null {
  for (let next = at; next < Math.min(last, at + 6); next++) {
    const name = story.nameAt[next] ?? -1
    if (name >= 0) return (story.names[name] as { titleToken: number }).titleToken <= at ? name : null
  }
  return null
}

/** "Trump’s mind", "his remarks": what neither is nor names a speaker leads to whose it is. */
function owned(story: Story, phrase: Phrase, from: number): SourceReading | null {
  const { tokens, tags } = story.reading
  if (kindOfNoun(tokens[phrase.head], tags[phrase.head]) !== 'unknown') return null
  if (!sayings.test(wordAt(tokens, phrase.head))) return null
  if (phrase.owner !== null) return readOne(story, from, phrase.owner)
  const word = phrase.determiner
  return word === 'his' || word === 'her' || word === 'their' || word === 'its'
    ? { form: 'pronoun', word, token: from }
    : null
}

/** What somebody says, thinks or does, which is then said to say it. */
const sayings =
  /^(?:mind|views?|remarks?|comments?|words?|speech|speeches|response|reply|answers?|questions?|claims?|criticisms?|analysis|account|argument|stance|rhetoric|voice|tone|line|call|calls|assessment|hopes?|fears?|promise|pledge|.*(?:tion|sion|ment|ance|ence)s?)$/

/** "John Kerry and Hillary Clinton", "Rubio, Bush and their advisers". */
function readList(story: Story, from: number, last: number): SourceReading | null {
  const { tokens } = story.reading
  const parts: SourceReading[] = []
  let at = wordAt(tokens, from) === 'both' ? from + 1 : from
  let and = false
  for (let count = 0; count < 8 && at < last; count++) {
    const phrase = readPhrase(story, at, last)
    if (phrase === null) break
    const part =
      named(story, phrase) ?? (and && parts.length > 0 ? { form: 'description' as const, phrase, token: at } : null)
    if (part === null) return null
    parts.push(part)
    at = story.nameAt[phrase.head] === undefined || part.form !== 'name' ? phrase.end : phrase.coreEnd
    const word = wordAt(tokens, at)
    if (and) break
    if (word === 'and' || word === '&' || word === 'or') and = true
    else if (word !== ',' || !isListComma(story, at, last)) break
    at += 1
    if (wordAt(tokens, at) === 'and' || wordAt(tokens, at) === '&') {
      and = true
      at += 1
    }
  }
  return and && parts.length > 1 ? { form: 'group', parts, token: from, end: last } : null
}

/** Whether a further name and an "and" follow: "Rubio, Bush and Cruz", not "Jane Roe, head of Acme and Bolt". */
function isListComma(story: Story, comma: number, last: number): boolean {
  const { tokens } = story.reading
  const at = comma + 1
  // "Mr. Trump, and others"
  if (wordAt(tokens, at) === 'and') return true
  const name = nameFrom(story, at, last)
  if (name === null) return false
  const next = wordAt(tokens, (story.names[name] as { endToken: number }).endToken)
  return next === 'and' || next === ',' || next === '&'
}
