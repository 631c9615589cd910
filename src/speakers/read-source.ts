import type { NameMention } from './mention.js'
import { isPersonNoun, isPluralNoun, kindOfNoun } from './noun-kinds.js'
import { type Phrase, readPhrase, wordAt } from './phrase.js'
import { apposedName, nameCalledSo, nameFrom, nameOfPhrase, outletName } from './phrase-names.js'
import { readWork, type Work } from './read-work.js'
import type { Story } from './story.js'
import { isBodyInitials, isWord } from './word-shape.js'

/** What the words of a source say about whom they mean. */
export type SourceReading =
  | { readonly form: 'pronoun'; readonly word: string; readonly token: number }
  | { readonly form: 'relative'; readonly word: string; readonly token: number }
  | { readonly form: 'name'; readonly name: number; readonly token: number }
  | GroupReading
  | { readonly form: 'description'; readonly phrase: Phrase; readonly token: number }
  | { readonly form: 'work'; readonly work: Work; readonly token: number }

interface GroupReading {
  readonly form: 'group'
  readonly parts: readonly SourceReading[]
  readonly token: number
  readonly end: number
  /** What they are, where the words say so: "Two senators, Jon Pike and Asha Rao"; null where they only name them. */
  readonly phrase: Phrase | null
}

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
  const word = isBodyInitials(tokens, from) ? '' : wordAt(tokens, from)
  const pronoun = readPronoun(story, word, from, last)
  if (pronoun !== null) return pronoun
  if (nobody.has(word) || (word === 'no' && wordAt(tokens, from + 1) === 'one')) return null
  const work = readWork(story, from, last)
  if (work !== null) return { form: 'work', work, token: work.first }
  const phrase = readPhrase(story, from, last)
  return phrase === null ? null : (apposedList(story, phrase, from, last) ?? readNamed(story, phrase, from, last))
}

/** "he", "who", "they all", "he himself", and the "A" of a transcript, which stands for whoever answers. */
function readPronoun({ reading: { tokens } }: Story, word: string, token: number, last: number): SourceReading | null {
  if (tokens[token]?.text === 'A' && last === token + 1) {
    return { form: 'work', work: { first: token, end: last, kind: 'unknown' }, token }
  }
  const alone = token + 1 >= last || !isWord(tokens[token + 1])
  if (relatives.has(word) && alone) return { form: 'relative', word, token }
  const isOwner = pronouns.has(word) && (alone || wordAt(tokens, token + 1) === "'s")
  return isOwner || /^(?:he|she|they|it|i|we)$/.test(word) ? { form: 'pronoun', word, token } : null
}

function readNamed(story: Story, phrase: Phrase, from: number, last: number): SourceReading {
  const name =
    nameOfPhrase(story, phrase) ??
    nameCalledSo(story, phrase, last) ??
    apposedName(story, phrase, last) ??
    outletName(story, phrase)
  if (name !== null) return nameReading(story, name)
  return readOwner(story, phrase, from) ?? { form: 'description', phrase, token: from }
}

function nameReading(story: Story, name: number): SourceReading {
  return { form: 'name', name, token: (story.names[name] as NameMention).firstToken }
}

const nobody: ReadonlySet<string> = new Set('nobody none neither nothing anyone anybody anything it there'.split(' '))

/** "Trump’s mind", "his remarks": what neither is nor names a speaker leads to whose it is. */
function readOwner(story: Story, phrase: Phrase, from: number): SourceReading | null {
  const { tokens, tags } = story.reading
  if (kindOfNoun(tokens[phrase.head], tags[phrase.head]) !== 'unknown') return null
  if (!sayings.test(wordAt(tokens, phrase.head))) return null
  if (phrase.owner !== null) return readOne(story, from, phrase.owner)
  const word = phrase.determiner ?? ''
  return /^(?:his|her|their|its)$/.test(word) ? { form: 'pronoun', word, token: from } : null
}

/** What somebody says, thinks or does, which is then said to say it. */
const sayings =
  /^(?:mind|views?|remarks?|comments?|words?|speech|speeches|response|reply|answers?|questions?|claims?|criticisms?|analysis|account|argument|stance|rhetoric|voice|tone|line|call|calls|assessment|hopes?|fears?|promise|pledge|.*(?:tion|sion|ment|ance|ence)s?)$/

/** How many members of a list are read. */
const longestList = 8

/** "John Kerry and Hillary Clinton", "Rubio, Bush and their advisers", "She and her defenders". */
function readList(story: Story, from: number, last: number): SourceReading | null {
  const { tokens } = story.reading
  const parts: SourceReading[] = []
  let at = wordAt(tokens, from) === 'both' ? from + 1 : from
  let isLast = false
  while (at < last && parts.length < longestList) {
    const member = readMember(story, at, last, isLast)
    if (member === null) return null
    parts.push(member.part)
    if (isLast) break
    const next = nextMember(story, member.end, last)
    if (next === null) break
    at = next.at
    isLast = next.isLast
  }
  return isLast && parts.length > 1 ? { form: 'group', parts, token: from, end: last, phrase: null } : null
}

/** "Two senators, Jon Pike and Asha Rao,": the names behind a plural are all of those it means. */
function apposedList(story: Story, phrase: Phrase, from: number, last: number): SourceReading | null {
  const { tokens, tags } = story.reading
  const { head, end } = phrase
  const isMark = /^(?:[,:(—–]|--)$/.test(tokens[end]?.text ?? '')
  if (!isMark || !isPluralNoun(tokens[head], tags[head]) || !isPersonNoun(tokens[head], tags[head])) return null
  const list = readList(story, end + 1, last)
  if (list?.form !== 'group' || !list.parts.every(({ form }) => form === 'name')) return null
  return { ...list, token: from, phrase }
}

interface Member {
  readonly part: SourceReading
  readonly end: number
}

/** A name, a "she", or behind the "and" any description. */
function readMember(story: Story, at: number, last: number, isLast: boolean): Member | null {
  const word = wordAt(story.reading.tokens, at)
  if (/^(?:he|she|they)$/.test(word)) return { part: { form: 'pronoun', word, token: at }, end: at + 1 }
  const phrase = readPhrase(story, at, last)
  if (phrase === null) return null
  const name = nameOfPhrase(story, phrase)
  if (name !== null) return { part: nameReading(story, name), end: phrase.coreEnd }
  // "Magnus, and sits" is no list.
  const { tokens, tags } = story.reading
  const isNoun = phrase.determiner !== null || kindOfNoun(tokens[phrase.head], tags[phrase.head]) !== 'unknown'
  return isLast && isNoun ? { part: { form: 'description', phrase, token: at }, end: phrase.end } : null
}

/** Where the next member of the list begins; null where the list ends, or was none. */
function nextMember(story: Story, at: number, last: number): { readonly at: number; readonly isLast: boolean } | null {
  const { tokens } = story.reading
  if (/^(?:and|&|or)$/.test(wordAt(tokens, at))) return { at: at + 1, isLast: true }
  if (tokens[at]?.text !== ',') return null
  // "Mr. Trump, and others"
  if (/^(?:and|&)$/.test(wordAt(tokens, at + 1))) return { at: at + 2, isLast: true }
  // "Rubio, Bush and Cruz", not "Jane Roe, head of Acme and Bolt".
  const name = nameFrom(story, at + 1, last)
  const behind = name === null ? '' : wordAt(tokens, (story.names[name] as NameMention).endToken)
  return /^(?:and|,|&)$/.test(behind) ? { at: at + 1, isLast: false } : null
}
