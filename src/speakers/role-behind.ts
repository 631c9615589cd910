import type { Token } from '../tokens/token.js'
import type { Role } from './entity.js'
import { kinNouns } from './kin-nouns.js'
import { makeRole } from './make-role.js'
import type { NameMention } from './mention.js'
import { bodyNouns } from './name-words.js'
import { isPersonNoun, isPluralNoun, kindOfNoun } from './noun-kinds.js'
import { type NamedText, type Phrase, readPhrase, roleEnd, spanOf, wordAt } from './phrase.js'
import { behindLetters } from './post-nominals.js'
import { partyAndState } from './states.js'
import { fold, roleWord } from './word-shape.js'

/** "Muhammad Babar, a spokesman for the center,"; "Jane Roe, 34, a plumber,"; "Ann Roe, who is the mayor". */
export function roleBehind(text: NamedText, name: NameMention, limit: number): Role | null {
  const { tokens } = text.reading
  const at = afterPlace(text, afterBrackets(tokens, behindLetters(tokens, name.endToken), limit), limit)
  if (isCopula(tokens, at)) return isPost(tokens, at + 1) ? postAt(text, at + 1, limit) : appointment(text, at, limit)
  const first = appositionAt(tokens, at)
  if (first === null) return null
  if (wordAt(tokens, first) !== 'who') return apposition(text, name, first, limit) ?? appointment(text, first, limit)
  return isCopula(tokens, first + 1) && isPost(tokens, first + 2) ? postAt(text, first + 2, limit) : null
}

/** Where the apposition begins behind the name's comma, bracket or dash, and behind an age. */
function appositionAt(tokens: readonly Token[], at: number): number | null {
  // "Graciela M., a nurse"
  if (tokens[at]?.text === '.' && tokens[at + 1]?.text === ',') return appositionAt(tokens, at + 1)
  if (!/^(?:,|\(|—|–|--)$/.test(tokens[at]?.text ?? '')) return null
  // "Delroy Bascombe, now head of the school,"
  if (/^(?:now|then|currently|formerly)$/.test(wordAt(tokens, at + 1))) return at + 2
  if (!/^\d{1,3}$/.test(wordAt(tokens, at + 1))) return at + 1
  const mark = tokens[at + 2]?.text
  return mark === ',' || mark === ')' ? at + 3 : null
}

function apposition(text: NamedText, name: NameMention, first: number, limit: number): Role | null {
  const { tokens } = text.reading
  const phrase = readPhrase(text, first, Math.min(limit, first + 40))
  if (phrase === null || (isNamed(text, phrase) && !isLabel(text, name, phrase))) return null
  if (!isSpeakerNoun(text, phrase, name.kind) || isOfNext(text, name, phrase)) return null
  if (phrase.determiner === null && (!isClosed(tokens, phrase.end, limit) || isAct(text, phrase))) return null
  if (/year-old$/.test(wordAt(tokens, phrase.head))) return null
  return makeRole(text, phrase.first, coordinatedEnd(text, phrase, limit), phrase)
}

/** "In a letter to Reuters, the minister, Chola Mwansa, said": the description is of the name behind it. */
function isOfNext({ reading: { tokens, tags }, nameAt }: NamedText, name: NameMention, phrase: Phrase): boolean {
  if (tokens[phrase.end]?.text !== ',' || (nameAt[phrase.end + 1] ?? -1) < 0) return false
  const before = name.titleToken - 1
  return tags[before]?.all.has('Preposition') === true || /^(?:to|by)$/.test(wordAt(tokens, before))
}

/** "AOIFE NÍ BHRIAIN, HOST:" in capitals throughout. */
function isLabel({ reading: { tokens } }: NamedText, { firstToken }: NameMention, { head }: Phrase): boolean {
  const isLoud = (at: number): boolean => /^\p{Lu}{3,}$/u.test(tokens[at]?.text ?? '')
  return isLoud(head) && isLoud(firstToken)
}

/** "Roe, critics say": without an article, an apposition ends at a mark or a clause of its own. */
function isClosed(tokens: readonly Token[], end: number, limit: number): boolean {
  const next = tokens[end]
  if (next === undefined || end >= limit) return true
  return /^(?:[,.;:)—–”"]|--)/.test(next.text) || /^(?:who|which|that|and|said|says|whose)$/.test(next.normal)
}

/** "Ann Roe, told analysts that", "Ann Roe, urged people to": what is done to several, and by her. */
function isAct({ reading: { tokens, tags } }: NamedText, { first, head }: Phrase): boolean {
  return isPluralNoun(tokens[head], tags[head]) || (head > first && wordAt(tokens, first) === 'told')
}

/** Whether an apposition with this noun can be about the name: people are no companies. */
function isSpeakerNoun({ reading: { tokens, tags } }: NamedText, phrase: Phrase, kind: NameMention['kind']): boolean {
  const { head } = phrase
  if (isPersonNoun(tokens[head], tags[head])) return kind !== 'org' && kind !== 'place'
  // "Boonmee Srisuk, 58, a rubber tapper"
  const mayBePerson = kind === 'person' || (kind === 'unknown' && /^an?$/.test(phrase.determiner ?? ''))
  if (mayBePerson) return phrase.determiner !== null && kindOfNoun(tokens[head], tags[head]) === 'anonymous'
  return bodyNouns.has(wordAt(tokens, head))
}

/** "Khan, a Muslim, was elected as mayor of London", "Roe was named the chief executive". */
function appointment(text: NamedText, from: number, limit: number): Role | null {
  const { tokens } = text.reading
  for (let at = from; at < Math.min(limit - 1, from + 8); at++) {
    if (!/^(?:elected|appointed|named|hired|promoted|installed)$/.test(wordAt(tokens, at))) continue
    if (!/^(?:was|is|been|were)$/.test(wordAt(tokens, at - 1))) continue
    return postAt(text, at + 1, limit)
  }
  return null
}

/** "Sen. Bernie Sanders (I-Vt.)": later he may be "the Vermont senator". */
export function partyBehind({ reading: { tokens } }: NamedText, name: NameMention): Role | null {
  const at = name.endToken
  if (tokens[at]?.text !== '(' && tokens[at]?.text !== ',') return null
  const found = partyAndState(fold(tokens[at + 1]?.normal ?? ''))
  if (found === null) return null
  const words = new Set([found.party, ...found.state])
  for (let title = name.titleToken; title < name.firstToken; title++) words.add(roleWord(wordAt(tokens, title)))
  return { ...spanOf(tokens, at + 1, at + 2), head: found.party, words, affiliation: null, hidden: true }
}

/** "Rep. Lacy Clay (D-Mo.), the …": what stands in brackets behind the name is passed over. */
function afterBrackets(tokens: readonly Token[], at: number, limit: number): number {
  if (tokens[at]?.text !== '(') return at
  for (let close = at + 1; close < Math.min(limit, at + 8); close++) if (tokens[close]?.text === ')') return close + 1
  return at
}

/** "Naomi Ochsner of the University of Colorado, the paper’s lead author": where somebody is from is passed over. */
function afterPlace(text: NamedText, at: number, limit: number): number {
  const { tokens } = text.reading
  if (!/^(?:of|from|at)$/.test(wordAt(tokens, at))) return at
  const place = readPhrase(text, at + 1, Math.min(limit, at + 14))
  return place !== null && tokens[place.end]?.text === ',' && isNamed(text, place) ? place.end : at
}

function isCopula(tokens: readonly Token[], at: number): boolean {
  return /^(?:is|was|became|remains|serves|served|'s)$/.test(wordAt(tokens, at))
}

function isPost(tokens: readonly Token[], at: number): boolean {
  return /^(?:the|a|an|as)$/.test(wordAt(tokens, at))
}

function postAt(text: NamedText, from: number, limit: number): Role | null {
  const { tokens, tags } = text.reading
  const at = wordAt(tokens, from) === 'as' ? from + 1 : from
  const phrase = readPhrase(text, at, Math.min(limit, at + 30))
  if (phrase === null || isNamed(text, phrase) || !isPersonNoun(tokens[phrase.head], tags[phrase.head])) return null
  if (judgements.test(wordAt(tokens, phrase.head))) return null
  return makeRole(text, phrase.first, roleEnd(text, phrase), phrase)
}

/** What somebody is called rather than is: "Deb said Jax was a fool". */
const judgements =
  /^(?:fool|idiot|liar|hypocrite|coward|hero|heroine|genius|monster|bully|traitor|crook|cheat|clown|fraud|loser|moron|racist|snob|angel|saint|gentleman|usurper|dreamer|fighter|winner)$/

/** "Jane Roe, John Doe and others": the next name of a list is no apposition. */
function isNamed({ nameAt }: NamedText, { head }: Phrase): boolean {
  return (nameAt[head] ?? -1) >= 0
}

/** "president and chief executive of Concerned Women for America", but "nurse and mother of four" is a nurse. */
function coordinatedEnd(text: NamedText, phrase: Phrase, limit: number): number {
  const { tokens, tags } = text.reading
  const end = roleEnd(text, phrase)
  if (end < phrase.end || wordAt(tokens, end) !== 'and') return end
  const second = readPhrase(text, end + 1, Math.min(limit, end + 30))
  if (second === null || !isPersonNoun(tokens[second.head], tags[second.head]) || isNamed(text, second)) return end
  return kinNouns.has(wordAt(tokens, second.head)) ? end : roleEnd(text, second)
}
