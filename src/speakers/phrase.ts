import type { Reading } from '../reading.js'
import type { Span } from '../span.js'
import type { WordTags } from '../tokens/tag.js'
import type { Token } from '../tokens/token.js'
import { bodyNouns } from './name-words.js'
import { isPersonNoun } from './noun-kinds.js'
import { fold, isBodyInitials, isCapital, isQuoteMark, isWord, roleWord, singular } from './word-shape.js'

/** A noun phrase by token indexes: "the company's chief executive" of "the company's chief executive, Ann Roe, said". */
export interface Phrase {
  /** Its first word behind the article and quantifiers. */
  readonly first: number
  /** Behind its main noun. */
  readonly coreEnd: number
  /** Behind the "of …", "for …", "at …" that belongs to it. */
  readonly end: number
  /** The main noun: the last word of the core. */
  readonly head: number
  /** "the", "a", "his"; null where it has none. */
  readonly determiner: string | null
  /** Where the owner ends in "the company's chief executive" (index of the "'s"); null where there is none. */
  readonly owner: number | null
}

/** Words before a noun phrase that say which, or how many. */
const definiteWords: ReadonlySet<string> = new Set('the this that these those his her its their our my your'.split(' '))
const counting: ReadonlySet<string> = new Set(
  `some many most several few all both at least about nearly almost even only just much lots number dozen dozens hundreds
  thousands of a an one no any every each various numerous more other another couple group`.split(/\s+/),
)
const determiners: ReadonlySet<string> = new Set([...definiteWords, ...counting, 'less', 'not'])

const phraseStops: ReadonlySet<string> = new Set(
  'who which that whose whom where when including but as because while if than and or'.split(' '),
)
const prepositions: ReadonlySet<string> = new Set(
  `of for at from in with to on by about across against among around behind between beyond inside into near off outside
  over through throughout under within without during after before since until like toward towards familiar close up out
  down`.split(/\s+/),
)
/** Prepositions by which a role says where it is held. */
const rolePrepositions: ReadonlySet<string> = new Set(['of', 'for', 'at', 'to', 'on', 'in', 'with', 'from'])
/** Of these the role itself is made: "commander of the fleet", but "economist" at a bank. */
const rolePart: ReadonlySet<string> = new Set(['of', 'for', 'to'])

/** The article with the places of its names. */
export interface NamedText {
  readonly reading: Reading
  /** One entry a token: index of the name it belongs to, -1 where it belongs to none. */
  readonly nameAt: Int32Array
}

/** Reads the noun phrase that begins at `from`, no further than `limit`. Null where none begins there. */
export function readPhrase(text: NamedText, from: number, limit: number): Phrase | null {
  const { tokens } = text.reading
  let first = from
  while (first < limit && !isWord(tokens[first]) && !/\d/.test(tokens[first]?.text ?? '')) first += 1
  const start = first
  let determiner: string | null = null
  while (first < limit && determiners.has(wordAt(tokens, first)) && !startsStop(tokens, first, start, limit)) {
    const word = wordAt(tokens, first)
    if (determiner === null || !definiteWords.has(determiner)) determiner = word
    first += 1
  }
  if (beginsClause(text.reading, first)) return null
  const core = coreOf(text, first, limit)
  const { owner } = core
  const coreEnd = determiner === 'the' ? titledEnd(text, first, core.coreEnd, limit) : core.coreEnd
  if (coreEnd <= first) return start < first ? bare(start, first, determiner) : null
  const head = lastWord(tokens, first, coreEnd)
  const end = complementEnd(text, coreEnd, limit)
  return { first, coreEnd, end, head, determiner, owner }
}

/** "the Book of Rope {author}", "the Friends of the Library {group}": a title with its own "of" before what somebody is. */
function titledEnd(text: NamedText, first: number, end: number, limit: number): number {
  const { tokens, tags } = text.reading
  const head = end - 1
  if (head < first || !isCapital(tokens[head]) || !isCapital(tokens[first])) return end
  const isPost = isPersonNoun(tokens[head], tags[head]) && singular(wordAt(tokens, head)) === wordAt(tokens, head)
  if (isPost || !/^(?:of|in|on|for|against|without)$/.test(wordAt(tokens, end))) return end
  const next = wordAt(tokens, end + 1) === 'the' ? end + 2 : end + 1
  if (next >= limit || !isCapital(tokens[next])) return end
  const core = coreOf(text, next, limit)
  const last = core.coreEnd - 1
  if (core.owner !== null || last <= next || isCapital(tokens[last]) || !isCapital(tokens[last - 1])) return end
  const word = wordAt(tokens, last)
  const isKind = isPersonNoun(tokens[last], tags[last]) || bodyNouns.has(word)
  return isKind && singular(word) === word ? core.coreEnd : end
}

/** "citing an official", "said the author": a verb and what it governs. */
function beginsClause({ tokens, tags }: Reading, at: number): boolean {
  const all = tags[at]?.all
  if (all === undefined || isCapital(tokens[at])) return false
  const verb = all.has('Gerund') || all.has('PastTense') || wordAt(tokens, at) === 'says'
  const next = wordAt(tokens, at + 1)
  return (
    verb && (definiteWords.has(next) || next === 'a' || next === 'an' || next === 'that' || isCapital(tokens[at + 1]))
  )
}

/** "Some", "many": the quantifier is all there is. */
function bare(start: number, end: number, determiner: string | null): Phrase {
  return { first: start, coreEnd: end, end, head: end - 1, determiner, owner: null }
}

const amounts: ReadonlySet<string> = new Set('number group couple lots dozens hundreds thousands'.split(' '))

/** "that" of "that promotes", "of" after a noun: not determiners. */
function startsStop(tokens: readonly Token[], at: number, start: number, limit: number): boolean {
  const word = wordAt(tokens, at)
  if (at + 1 >= limit) return at > start && word === 'of'
  if (word === 'of' || word === 'least') return at === start || !counting.has(wordAt(tokens, at - 1))
  if (amounts.has(word)) return wordAt(tokens, at + 1) !== 'of'
  if (word === 'at') return wordAt(tokens, at + 1) !== 'least'
  return false
}

function coreOf(text: NamedText, first: number, limit: number): { coreEnd: number; owner: number | null } {
  const { tokens, tags } = text.reading
  let owner: number | null = null
  let at = first
  for (; at < limit; at++) {
    if (isPossessive(tokens, tags, at)) {
      if (at + 1 >= limit || !isPhraseWord(tokens, tags, at + 1)) break
      owner = at
    } else if (!goesOn(text, at, first, limit)) break
  }
  return { coreEnd: at, owner }
}

function isPossessive(tokens: readonly Token[], tags: readonly WordTags[], at: number): boolean {
  return tags[at]?.pos === 'Possessive' && /^(?:'s|'|s)$/.test(wordAt(tokens, at))
}

function goesOn(text: NamedText, at: number, first: number, limit: number): boolean {
  const { tokens, tags } = text.reading
  if (at > first && isParticiple(tokens, tags, at, first)) return false
  if (isPhraseWord(tokens, tags, at) || joinsName(text, at, limit) || joinsAdjectives(text, at, limit)) return true
  // "April Jones"
  return tags[at]?.all.has('Month') === true && (text.nameAt[at] ?? -1) >= 0
}

/** "Department of Justice", "Vanden Plas & Co": stays within one name. */
function joinsName({ nameAt }: NamedText, at: number, limit: number): boolean {
  const name = nameAt[at] ?? -1
  return name >= 0 && at + 1 < limit && nameAt[at - 1] === name
}

/** "current and former officials", "national and state polls" */
function joinsAdjectives({ reading: { tokens, tags } }: NamedText, at: number, limit: number): boolean {
  if (wordAt(tokens, at) !== 'and' || at + 2 >= limit) return false
  const before = tags[at - 1]?.all
  return (
    before?.has('Adjective') === true &&
    !isCapital(tokens[at + 1]) &&
    !isPersonNoun(tokens[at - 1], tags[at - 1]) &&
    isPhraseWord(tokens, tags, at + 1)
  )
}

function isPhraseWord(tokens: readonly Token[], tags: readonly WordTags[], at: number): boolean {
  const token = tokens[at]
  const tag = tags[at]
  if (token === undefined || tag === undefined) return false
  if (tag.pos === 'Quote') return true
  if (!isWord(token)) return /\d/.test(token.text)
  const word = token.normal
  if ((phraseStops.has(word) || prepositions.has(word)) && !isBodyInitials(tokens, at)) return false
  const { all } = tag
  if (isCapital(token)) return !(all.has('WeekDay') || all.has('Month'))
  if (all.has('Pronoun') || all.has('Copula') || all.has('Auxiliary') || all.has('Modal')) return false
  return true
}

/** "Democrats leaving the room", "a report released in September": the noun before is the head. */
function isParticiple(tokens: readonly Token[], tags: readonly WordTags[], at: number, first: number): boolean {
  if (isCapital(tokens[at]) || !isNoun(tokens, tags, at - 1, first)) return false
  const { all } = tags[at] as WordTags
  const next = tokens[at + 1]
  if (next === undefined || !isWord(next)) {
    return (
      ['Gerund', 'PastTense', 'Participle'].some((tag) => all.has(tag)) || (all.has('Adverb') && next !== undefined)
    )
  }
  // "Halvorsen Marine cut its forecast": behind a name, a verb begins what the name does.
  const isGoverning = prepositions.has(next.normal) || determiners.has(next.normal)
  if (all.has('Gerund')) return isGoverning || next.normal.endsWith('s')
  if (isCapital(tokens[at - 1]) && all.has('Verb') && determiners.has(next.normal)) return true
  if (!(all.has('PastTense') || all.has('Participle'))) return false
  return isGoverning || isCapital(next) || tags[at + 1]?.all.has('Adverb') === true
}

function isNoun(tokens: readonly Token[], tags: readonly WordTags[], at: number, first: number): boolean {
  if (at < first) return false
  return tags[at]?.all.has('Noun') === true || isPersonNoun(tokens[at], tags[at]) || isCapital(tokens[at])
}

/** How far "for Exxon Mobil", "of the journalism school at Columbia" goes. */
function complementEnd(text: NamedText, from: number, limit: number): number {
  const { tokens } = text.reading
  let at = from
  let end = from
  while (at < limit && rolePrepositions.has(wordAt(tokens, at)) && at - from < 24) {
    let next = at + 1
    while (next < limit && determiners.has(wordAt(tokens, next))) next += 1
    const core = coreOf(text, next, limit)
    if (core.coreEnd <= next) break
    end = joinedEnd(text, core.coreEnd, limit)
    if (endsInPossessive(tokens, end, limit)) end += 1
    at = end
  }
  return end
}

/** "the rector of St Oswin's, Ann Roe,": a name that has its "'s" for good. */
function endsInPossessive(tokens: readonly Token[], at: number, limit: number): boolean {
  if (at >= limit || wordAt(tokens, at) !== "'s" || !isCapital(tokens[at - 1])) return false
  return at + 1 >= limit || /^[,.;:)—–”"]$/.test(tokens[at + 1]?.text ?? '')
}

/** "lead member for culture and leisure,", "Minister of Agriculture and Fisheries": two things in one charge. */
function joinedEnd({ reading: { tokens, tags } }: NamedText, end: number, limit: number): number {
  const [before, next] = [tokens[end - 1], tokens[end + 1]]
  if (wordAt(tokens, end) !== 'and' || end + 1 >= limit || before === undefined || next === undefined) return end
  const isThing = tags[end + 1]?.all.has('Noun') === true && !isPersonNoun(next, tags[end + 1])
  const closes = end + 2 >= limit || /^[,.;:)—–”"]$/.test(tokens[end + 2]?.text ?? '')
  return isThing && closes && isCapital(before) === isCapital(next) ? end + 2 : end
}

function lastWord(tokens: readonly Token[], first: number, end: number): number {
  for (let at = end - 1; at > first; at--) {
    const word = wordAt(tokens, at)
    if (isWord(tokens[at]) && word !== "'s" && word !== 'both' && word !== 'alike') return at
  }
  return first
}

/** How far a role goes: "chair of the council", not "at the bank". */
export function roleEnd(text: NamedText, phrase: Phrase): number {
  const { tokens } = text.reading
  for (let at = phrase.coreEnd; at < phrase.end; at++) {
    if ((text.nameAt[at] ?? -1) < 0 && rolePrepositions.has(wordAt(tokens, at)) && !isOfRole(text, at)) return at
  }
  return phrase.end
}

/** Whether what the preposition leads in is what somebody is, rather than where, how long or what he did. */
function isOfRole({ reading: { tokens, tags }, nameAt }: NamedText, at: number): boolean {
  const word = wordAt(tokens, at)
  const behind = tags[at + 1]?.all
  // "the only official {to have read it}", "barrister {of 51}", "manager {for six seasons}"
  if ((word === 'to' && behind?.has('Verb') === true) || behind?.has('Value') === true) return false
  // "columnist for the Courier" works for it; "spokesman for the family" is what he is.
  const next = definiteWords.has(wordAt(tokens, at + 1)) ? at + 2 : at + 1
  // "Concerned Women for America" is one name all the same.
  const within = word === 'for' && isCapital(tokens[at - 1])
  return rolePart.has(word) && (word !== 'for' || within || (nameAt[next] ?? -1) < 0)
}

/** How far a description goes that ends before `limit`: "people familiar with the matter", "a study published Tuesday". */
export function descriptionEnd({ reading: { tokens, tags } }: NamedText, phrase: Phrase, limit: number): number {
  let at = phrase.end
  while (
    at < limit &&
    isWordOrNumber(tokens[at]) &&
    !/^(?:who|which|that|whose|whom|including|and|but|where|when)$/.test(wordAt(tokens, at))
  )
    at += 1
  while (at > phrase.end && (tags[at - 1]?.pos === 'Possessive' || tags[at - 1]?.all.has('Adverb') === true)) at -= 1
  return at < limit && closesMark(tokens, phrase.first, at) ? at + 1 : at
}

/** "the host of “Rope Talk”": whether the token is the mark that closes one opened within the phrase. */
function closesMark(tokens: readonly Token[], first: number, at: number): boolean {
  return isQuoteMark(tokens[at]) && tokens.slice(first, at).filter(isQuoteMark).length % 2 === 1
}

function isWordOrNumber(token: Token | undefined): boolean {
  return token !== undefined && /[\p{L}\p{N}]/u.test(token.text)
}

/** The main noun in one spelling: "minister" of "environment minister", but "prime-minister". */
export function headWord(tokens: readonly Token[], head: number): string {
  const word = roleWord(wordAt(tokens, head))
  return word === 'minister' && wordAt(tokens, head - 1) === 'prime' ? 'prime-minister' : word
}

/** The token's word, folded. */
export function wordAt(tokens: readonly Token[], at: number): string {
  const token = tokens[at]
  return token === undefined ? '' : fold(token.normal)
}

/** The characters from the first to behind the last token. */
export function spanOf(tokens: readonly Token[], first: number, end: number): Span {
  const start = tokens[first]?.start ?? 0
  return { start, end: tokens[end - 1]?.end ?? start }
}
