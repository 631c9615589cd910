import type { Reading } from '../reading.js'
import type { WordTags } from '../tokens/tag.js'
import type { TokenRange } from './token-range.js'
import { isDayWord } from './time-phrase.js'
import { dayParts, months } from './time-words.js'
import { wordList } from './word-list.js'

/** A noun phrase: its tokens and the token of its main word. */
export interface NounPhrase extends TokenRange {
  readonly head: number
}

/** Words that open a noun phrase and are no part of its meaning. */
const determiners = wordList(
  `the a an this these those his her its their our my your some any another every each both all several many no one two
  three four five six seven eight nine ten`,
)
const pronouns = wordList('me us him her them it you himself herself themselves')
const possessives = wordList('his her its their our my your')
/** Bodies whose names run on over "for" and "on": "the Office for Water Standards", "the Committee on Finance". */
const bodies = wordList(
  `committee subcommittee commission council center centre institute office fund society association campaign department
  board ministry foundation coalition alliance agency authority bureau trust partnership forum campaign academy union
  secretary minister director report`,
)

/** Gerunds that name an occasion or a thing. */
const gerundNouns = wordList(
  `hearing meeting briefing gathering screening opening wedding sentencing unveiling proceeding training building filing ruling
  reading setting beginning ending evening morning posting broadcasting crossing landing clearing hustings christening`,
)

/** Titles of programmes, books and films run at most this many words: “Late Night With Seth Meyers”. */
const longestTitle = 9

/**
 * The noun phrase that starts at `first` and ends before `limit`, with what `of` and a possessive join to it: "the
 * chairman of the committee", "ABC’s “This Week”"; null where none starts.
 */
export function readNounPhrase(reading: Reading, first: number, limit: number): NounPhrase | null {
  const { tokens } = reading
  const opener = tokens[first]?.normal ?? ''
  if (first >= limit) return null
  if (pronouns.has(opener) && !(possessives.has(opener) && startsNoun(reading, first + 1, limit))) {
    return { first, end: first + 1, head: first }
  }
  let at = first
  let head = -1
  while (at < limit) {
    const next = step(reading, at, limit, first, head)
    if (next === null) break
    if (next.head !== undefined) head = next.head
    at = next.at
  }
  return head < first ? null : { first, end: head + 1, head: headOf(reading, head) }
}

/** One word on: where to read next, and the main word so far; null where the phrase is over. */
function step(reading: Reading, at: number, limit: number, first: number, head: number): { at: number; head?: number } | null {
  const { tokens, tags } = reading
  const word = tokens[at]
  const tag = tags[at]
  if (word === undefined || tag === undefined) return null
  const open = head < 0
  if (tag.pos === 'Quote' || word.text === '‘') return stepTitle(reading, at, limit, head)
  if (word.normal === "'s" || word.normal === "'") return open ? null : startsNoun(reading, at + 1, limit) ? { at: at + 1 } : null
  if (isDayWord(word.normal, word.text)) return isModifier(reading, at, limit, at > first && (open || isCapital(tokens[head]?.text))) ? { at: at + 1 } : null
  if (determiners.has(word.normal) && !(at > first && isCapital(word.text) && word.normal !== 'the')) return at === first || (open && /^(?:all|both)$/u.test(tokens[at - 1]?.normal ?? '')) ? { at: at + 1 } : null
  if (head >= 0 && isCapital(word.text) && !/^(?:the|an?)$/u.test(word.normal) && !tag.all.has('Conjunction')) return { at: at + 1, head: at }
  if (head === at - 1 && joins(reading, at, limit, head)) return { at: at + (tokens[at + 1]?.normal === 'the' ? 2 : 1) }
  if (isNoun(tag, word.text, at > first || word.block === tokens[at - 1]?.block)) return { at: at + 1, head: at }
  if (at > first && isNounLike(reading, at, limit)) return { at: at + 1, head: at }
  // A participle or adjective in front: "an emailed statement". None can follow the main word: "reporters gathered".
  const named = head === at - 1 && isCapital(tokens[head]?.text) && tag.all.has('Adjective') && !/^(?:last|next|this|past|early|late|earlier|later|recent)$/u.test(word.normal)
  const front = (head !== at - 1 || named) && (tag.all.has('Adjective') || tag.all.has('Adverb') || tag.all.has('Value') || tag.all.has('Verb'))
  return front && tag.pos !== 'Modal' && tag.pos !== 'Copula' && startsNoun(reading, at + 1, limit) ? { at: at + 1 } : null
}

/** A title between quotation marks: “This Week”. */
function stepTitle({ tokens, tags }: Reading, at: number, limit: number, head: number): { at: number; head: number } | null {
  const words = head < at - 1 && head >= 0 ? 0 : 1
  for (let close = at + 1 + words; close < limit && close <= at + 1 + longestTitle; close += 1) {
    if (!(tags[close]?.pos === 'Quote' || /^[’']$/u.test(tokens[close]?.text ?? '')) || tokens[close]?.block !== tokens[at]?.block) continue
    const capital = /^\p{Lu}|^\d/u.test(tokens[at + 1]?.text ?? '')
    return capital ? { at: close + 1, head: close } : null
  }
  return null
}

/** "Tuesday’s news conference", "a Wednesday interview". */
function isModifier(reading: Reading, at: number, limit: number, inside: boolean): boolean {
  const next = reading.tokens[at + 1]?.normal ?? ''
  if (dayParts.has(next)) return false
  return next === "'s" ? startsNoun(reading, at + 2, limit) : inside && startsNoun(reading, at + 1, limit)
}

/** "of" and "and" between two nouns, "for" and "on" inside the name of a body. */
function joins(reading: Reading, at: number, limit: number, head: number): boolean {
  const { tokens } = reading
  const word = tokens[at]?.normal ?? ''
  const next = tokens[at + 1]?.normal === 'the' ? at + 2 : at + 1
  const capitals = isCapital(tokens[head]?.text) && isCapital(tokens[next]?.text)
  if (word === 'of' || word === "'" || word === '&') return startsNoun(reading, at + 1, limit)
  if (word === 'and') return startsNoun(reading, next, limit) && (capitals || !isCapital(tokens[next]?.text)) && !isVerbal(reading, next + 1)
  // "a reporter for The Sentinel", "a spokesman for the ministry"
  if (word === 'for' && (reading.tags[head]?.all.has('Actor') ?? false)) return startsNoun(reading, at + 1, limit)
  if (word === 'for' || word === 'on') return capitals && bodies.has(tokens[head]?.normal ?? '') && next < limit
  return (word === 'de' || word === 'el' || word === 'van' || word === 'von' || word === 'al') && next < limit
}

function isVerbal({ tags }: Reading, at: number): boolean {
  const tag = tags[at]
  return tag !== undefined && (tag.pos === 'PastTense' || tag.pos === 'Copula' || tag.pos === 'Modal' || tag.pos === 'PresentTense')
}

function startsNoun({ tokens, tags }: Reading, at: number, limit: number): boolean {
  const tag = tags[at]
  const word = tokens[at]
  if (at >= limit || tag === undefined || word === undefined) return false
  if (isDayWord(word.normal, word.text)) return tokens[at + 1]?.normal === "'s"
  if (word.normal === 'that' || word.normal === 'than' || word.normal === 'to') return false
  return (
    isNoun(tag, word.text, true) || tag.pos === 'Quote' || word.text === '‘' || tag.all.has('Adjective') || tag.all.has('Value') ||
    tag.all.has('Gerund') || tag.all.has('Hyphenated') || tag.all.has('Infinitive') || (tag.all.has('PastTense') && tag.pos !== 'Copula') || determiners.has(word.normal)
  ) // biome-ignore format: one condition a line says less
}

function isNoun(tag: WordTags, text: string, inside: boolean): boolean {
  if (tag.all.has('Pronoun') || tag.all.has('Possessive')) return false
  if (tag.all.has('Noun') && !tag.all.has('Determiner')) return true
  if (tag.pos.includes('Noun')) return true
  return inside && isCapital(text) && !tag.all.has('Preposition') && !tag.all.has('Conjunction') && !tag.all.has('Determiner')
}

/**
 * Words that compromise's lexicon calls verbs and that are nouns behind a determiner or a noun: "the Trump campaign",
 * "the hearing". "officials say" is left alone.
 */
function isNounLike(reading: Reading, at: number, limit: number): boolean {
  const { tokens, tags } = reading
  const tag = tags[at]
  if (tag === undefined || /^(?:say|think|believe|know|go|be|want|have|do|tell|ask|call|see|get|make|take)$/u.test(tokens[at]?.normal ?? '')) return false
  if (tag.all.has('Gerund')) return gerundNouns.has(tokens[at]?.normal ?? '') && !startsNoun(reading, at + 1, limit)
  return tag.all.has('Infinitive')
}

function isCapital(text: string | undefined): boolean {
  return text !== undefined && /^[\p{Lu}\d]/u.test(text)
}

/** The main word of a phrase that ends at `last`: of “the chairman of the committee”, “chairman” is what it is. */
function headOf({ tags }: Reading, last: number): number {
  return tags[last]?.pos === 'Quote' || tags[last]?.pos === 'Possessive' ? last - 1 : last
}

/** Whether the word is a month, so that "in March" is no place. */
export function isMonth(normal: string): boolean {
  return months.has(normal)
}
