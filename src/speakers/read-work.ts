import type { SpeakerKind } from '../types.js'
import { mediaNouns } from './body-nouns.js'
import { kindOfNoun } from './noun-kinds.js'
import { wordAt } from './phrase.js'
import type { Story } from './story.js'
import { isCapital, isQuoteMark, isWord } from './word-shape.js'

/** A title between marks: the tokens of it, and what bears it. */
export interface Work {
  readonly first: number
  readonly end: number
  readonly kind: SpeakerKind
}

/** Longest title, in tokens. */
const longestTitle = 10

/** What goes on air, and bears a title. */
const programmes: ReadonlySet<string> = new Set(
  'programme program show podcast series broadcast breakfast newsletter column page segment'.split(' '),
)
/** What is performed, played or read, and bears a title. */
const works: ReadonlySet<string> = new Set(
  'film movie musical play opera comedy drama sitcom song album single track ballad poem painting sculpture exhibition game'.split(
    ' ',
  ),
)

/**
 * The title that the words from `first` to behind `last` end in: "NBC’s “{Meet the Press}.”", "the podcast “{Rope Talk}”",
 * "the BBC’s “{Today}” programme". A programme or work is meant, not whoever bears a name in its title. Null for none.
 */
export function readWork(story: Story, first: number, last: number): Work | null {
  const { tokens } = story.reading
  const isNamed = programmes.has(wordAt(tokens, last - 1)) && isQuoteMark(tokens[last - 2])
  const closed = isNamed ? last - 1 : last
  let end = closed
  while (end > first && !isWord(tokens[end - 1])) end -= 1
  if (end === closed && !isQuoteMark(tokens[closed])) return null
  const from = isQuoteMark(tokens[first - 1]) ? first - 1 : first
  let open = end - 1
  while (open >= Math.max(from, end - longestTitle) && story.quoted[open] === 1 && !isQuoteMark(tokens[open])) open -= 1
  if (open < from || !opensTitle(story, open, end)) return null
  const kind = isNamed ? 'org' : kindBefore(story, open, from, end)
  return kind === null ? null : { first: open + 1, end, kind }
}

/** Whether the marks open there, and hold a title: capitals at both ends, and nothing small between but small words. */
function opensTitle({ quoted, reading: { tokens } }: Story, open: number, end: number): boolean {
  if (quoted[open] !== 1 || !isQuoteMark(tokens[open]) || quoted[open - 1] === 1 || open + 1 >= end) return false
  if (!isCapital(tokens[open + 1]) || !isCapital(tokens[end - 1])) return false
  return tokens.slice(open + 1, end).every((token) => !isWord(token) || isCapital(token) || token.text.length < 5)
}

/** What bears the title, by what stands before it: "NBC’s", "the podcast", "his film"; null for "rapper", "host of". */
function kindBefore(story: Story, open: number, from: number, end: number): SpeakerKind | null {
  const { tokens, tags } = story.reading
  if (open === from) return isOneName(story, open + 1, end) ? null : 'org'
  if (!isOnePhrase(story, from, open)) return null
  const noun = wordAt(tokens, open - 1)
  if (tags[open - 1]?.pos === 'Possessive' || programmes.has(noun) || mediaNouns.has(noun)) return 'org'
  return works.has(noun) || kindOfNoun(tokens[open - 1], tags[open - 1]) === 'document' ? 'document' : null
}

/** Longest phrase before a title, in tokens. */
const longestLead = 7

/** "the long-running BBC podcast", not "Jo Roe, who puts out the newsletter". */
function isOnePhrase({ reading: { tokens, tags } }: Story, from: number, open: number): boolean {
  if (open - from > longestLead) return false
  const isApart = (at: number): boolean => {
    const all = tags[at]?.all
    if (!isWord(tokens[at])) return tags[at]?.pos !== 'Possessive'
    return !isCapital(tokens[at]) && ['Preposition', 'QuestionWord', 'Copula', 'PastTense'].some((one) => all?.has(one))
  }
  for (let at = from; at < open; at++) if (isApart(at)) return false
  return true
}

/** "“Big Tom”" is somebody's name, "“Fox News Sunday”" holds one. */
function isOneName({ nameAt }: Story, first: number, end: number): boolean {
  const name = nameAt[first] ?? -1
  return end === first + 1 || (name >= 0 && nameAt[end - 1] === name)
}
