import type { Reading } from '../reading.js'
import type { WordTags } from '../tokens/tag.js'
import type { Token } from '../tokens/token.js'
import type { Role } from './entity.js'
import type { NameMention } from './mention.js'
import { bodyNouns, courtesyTitles } from './name-words.js'
import { isPersonNoun, kindOfNoun } from './noun-kinds.js'
import { type NamedText, type Phrase, readPhrase, roleEnd, spanOf, wordAt } from './phrase.js'
import { partyAndState } from './states.js'
import { tokenAt } from './story.js'
import { fold, isCapital, isWord, roleWord } from './word-shape.js'

/** What the words round a name say its bearer is: titles before it, an apposition behind it, "who is …". */
export function findRoles(text: NamedText, name: NameMention, limit: number): Role[] {
  const before = roleBefore(text, name)
  const start = before === null ? name.titleToken : Math.min(name.titleToken, tokenAt(text.reading.tokens, before.start))
  const roles = [before, roleBehind(text, name, limit), roleAhead(text, name, start), partyBehind(text, name)]
  return roles.filter((role) => role !== null)
}

/** "Kremlin foreign policy aide Yuri Ushakov", "former Maryland Gov. Martin O’Malley". */
function roleBefore(text: NamedText, name: NameMention): Role | null {
  const { reading } = text
  const { tokens, tags } = reading
  const { titleToken, firstToken } = name
  let end = firstToken
  while (end > titleToken && courtesyTitles.has(wordAt(tokens, end - 1))) end -= 1
  const titled = end > titleToken && holdsTitle(reading, titleToken, end)
  if (!titled && end < firstToken && end !== titleToken) return null
  if (!titled && !describesName(reading, name, end - 1)) return null
  const floor = reading.sentences.length === 0 ? 0 : Math.max(0, end - 10)
  let first = titled ? titleToken : end - 1
  if (/year-old$/.test(wordAt(tokens, first))) return null
  if (!titled && !isModifier(tokens, tags, first)) return null
  while (first - 1 >= floor && isModifier(tokens, tags, first - 1) && isNextTo(tokens, first)) first -= 1
  while (first < end && (wordAt(tokens, first) === "'s" || wordAt(tokens, first) === "'")) first += 1
  if (first >= end) return null
  const head = headOf(tokens, tags, first, end)
  return toRole(text, first, end, { head, coreEnd: head + 1, end })
}

/** "Former", "Presumptive" alone say nothing of a post. */
function holdsTitle({ tokens, tags }: Reading, first: number, end: number): boolean {
  for (let at = first; at < end; at++) if (isPersonNoun(tokens[at], tags[at])) return true
  return false
}

/** In "Secretary of State" the main noun is not the last one. */
function headOf(tokens: readonly Token[], tags: readonly WordTags[], first: number, end: number): number {
  const of = tokens.slice(first, end).findIndex((token) => token.normal === 'of' || token.normal === 'for')
  if (of > 0 && isPersonNoun(tokens[first + of - 1], tags[first + of - 1])) return first + of - 1
  for (let at = end - 1; at >= first; at--) if (isPersonNoun(tokens[at], tags[at])) return at
  return end - 1
}

/** Whether the noun just before the name says what its bearer is: "Ice cream seller Tony Marchetti", "media outlet Suspilne". */
function describesName({ tokens, tags }: Reading, name: NameMention, at: number): boolean {
  if (isPersonNoun(tokens[at], tags[at])) return true
  const word = wordAt(tokens, at)
  if (name.kind !== 'person' && bodyNouns.has(word) && !isCapital(tokens[at])) return true
  return name.words.length > 1 && name.kind !== 'org' && name.kind !== 'place' && !isCapital(tokens[at]) && /(?:[^e]er|or|ian)$/.test(word) && kindOfNoun(tokens[at], tags[at]) === 'anonymous'
}

/** Whether an apposition with this noun can be about the name: people are no companies. */
function isSpeakerNoun({ reading: { tokens, tags } }: NamedText, phrase: Phrase, kind: NameMention['kind']): boolean {
  const at = phrase.head
  if (isPersonNoun(tokens[at], tags[at])) return kind !== 'org' && kind !== 'place'
  if (kind === 'person') return phrase.determiner !== null && kindOfNoun(tokens[at], tags[at]) === 'anonymous'
  return bodyNouns.has(wordAt(tokens, at))
}

function isNextTo(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const before = tokens[at - 1]
  return token !== undefined && before !== undefined && before.block === token.block && token.start - before.end <= 2
}

const modifierStops = ['Determiner', 'Preposition', 'Conjunction', 'Pronoun', 'Copula', 'Modal', 'Auxiliary', 'PastTense', 'QuestionWord', 'WeekDay'] as const

function isModifier(tokens: readonly Token[], tags: readonly WordTags[], at: number): boolean {
  const word = wordAt(tokens, at)
  if (word === "'s" || word === "'" || word === 'vice') return true
  if (!isWord(tokens[at]) && !/^\d/.test(word)) return false
  if (descriptive.test(word)) return true
  if (isCapital(tokens[at])) return !(['Pronoun', 'Determiner', 'Preposition', 'Conjunction', 'WeekDay', 'Copula', 'Modal', 'PastTense'] as const).some((tag) => tags[at]?.all.has(tag))
  const all = (tags[at] as WordTags).all
  if (all.has('Gerund') || word.endsWith('ly') || besides.has(word)) return false
  if (word.endsWith('ed')) return false
  return !modifierStops.some((tag) => all.has(tag))
}

const besides: ReadonlySet<string> = new Set('to beside alongside besides versus like near plus per including regarding via'.split(' '))
/** Words in "-ed" that describe a person: "retired postman Eric Sowerby". */
const descriptive = /(?:^|-)(?:retired|elected|appointed|famed|renowned|acclaimed|beloved|disgraced|embattled|described|styled|proclaimed|noted|celebrated|convicted|accused|wanted|injured|wounded|distinguished|respected|unelected|aged|confessed|educated|trained)$/

/** "Muhammad Babar, a spokesman for the center,"; "Jane Roe, 34, a plumber,"; "Ann Roe, who is the mayor". */
function roleBehind(text: NamedText, name: NameMention, limit: number): Role | null {
  const { tokens } = text.reading
  let at = afterBrackets(tokens, name.endToken, limit)
  if (isCopula(tokens, at) && isPost(tokens, at + 1)) return postAfter(text, at + 1, limit)
  const mark = tokens[at]?.text
  if (mark !== ',' && mark !== '(' && mark !== '—' && mark !== '–' && mark !== '--') return null
  at += 1
  if (/^\d{1,3}$/.test(wordAt(tokens, at))) {
    at += 1
    if (tokens[at]?.text !== ',' && tokens[at]?.text !== ')') return null
    at += 1
  }
  if (wordAt(tokens, at) === 'who' && isCopula(tokens, at + 1)) {
    return isPost(tokens, at + 2) ? postAfter(text, at + 2, limit) : null
  }
  const phrase = readPhrase(text, at, Math.min(limit, at + 40))
  if (phrase === null || !isSpeakerNoun(text, phrase, name.kind)) return null
  if (isCapitalName(text, phrase)) return null
  // "Jane Roe, whose boss said", "Roe, critics say": an apposition has an article, an owner or ends in a mark.
  const next = tokens[phrase.end]
  const closed = next === undefined || phrase.end >= limit || /^[,.;:)—–”"]/.test(next.text) || /^(?:who|which|that|and|said|says|whose)$/.test(next.normal) || next.normal === '--'
  if (!closed && phrase.determiner === null) return null
  if (/year-old$/.test(wordAt(tokens, phrase.head))) return null
  const end = coordinatedEnd(text, phrase, limit)
  return toRole(text, phrase.first, end, phrase)
}

/** "Sen. Bernie Sanders (I-Vt.)": later he may be "the Vermont senator". */
function partyBehind({ reading: { tokens } }: NamedText, name: NameMention): Role | null {
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

const copulas: ReadonlySet<string> = new Set(['is', 'was', 'became', 'remains', 'serves', 'served', "'s"])

function isCopula(tokens: readonly Token[], at: number): boolean {
  return copulas.has(wordAt(tokens, at))
}

function isPost(tokens: readonly Token[], at: number): boolean {
  return /^(?:the|a|an|as)$/.test(wordAt(tokens, at))
}

function postAfter(text: NamedText, from: number, limit: number): Role | null {
  const { tokens, tags } = text.reading
  const at = wordAt(tokens, from) === 'as' ? from + 1 : from
  const phrase = readPhrase(text, at, Math.min(limit, at + 30))
  if (phrase === null || !isPersonNoun(tokens[phrase.head], tags[phrase.head]) || isCapitalName(text, phrase)) return null
  return toRole(text, phrase.first, roleEnd(text, phrase), phrase)
}

/** "Jane Roe, John Doe and others": the next name of a list is no apposition. */
function isCapitalName({ nameAt }: NamedText, { head }: Phrase): boolean {
  return (nameAt[head] ?? -1) >= 0
}

/** "president and chief executive of Concerned Women for America" */
function coordinatedEnd(text: NamedText, phrase: Phrase, limit: number): number {
  const { tokens, tags } = text.reading
  const end = roleEnd(text, phrase)
  if (end < phrase.end || wordAt(tokens, end) !== 'and') return end
  const second = readPhrase(text, phrase.end + 1, Math.min(limit, phrase.end + 30))
  const goesOn = second !== null && isPersonNoun(tokens[second.head], tags[second.head]) && !isCapital(tokens[second.head])
  return goesOn ? roleEnd(text, second) : end
}

/** "Ukraine’s top military head, Gen. Oleksandr Syrskyi, said": the description comes first. */
function roleAhead(text: NamedText, name: NameMention, start: number): Role | null {
  if (name.kind === 'place' || name.kind === 'org') return null
  const { tokens, tags, sentences } = text.reading
  let comma = start - 1
  if (wordAt(tokens, comma) === 'the') comma -= 1
  if (tokens[comma]?.text !== ',') return null
  const behind = tokens[name.endToken]
  if (behind !== undefined && behind.block === tokens[name.firstToken]?.block && !/^[,.;:)”"(]/.test(behind.text)) return null
  const floor = Math.max(sentences[name.sentence]?.firstToken ?? 0, comma - 16)
  let found: Phrase | null = null
  for (let from = comma - 1; from >= floor; from--) {
    const opens = from === floor || !isWord(tokens[from - 1]) || /^(?:by|to|said|says|with|from)$/.test(wordAt(tokens, from - 1)) || tags[from]?.all.has('Determiner') === true
    if (opens || /^(?:his|her|its|their)$/.test(wordAt(tokens, from))) {
      const phrase = readPhrase(text, from, comma)
      if (phrase !== null && phrase.end === comma && isPersonNoun(tokens[phrase.head], tags[phrase.head])) found = phrase
    }
    if (tokens[from]?.text === ',' || tags[from]?.pos === 'Quote') break
  }
  if (found === null || isCapitalName(text, found)) return null
  return toRole(text, found.first, roleEnd(text, found), found)
}

function toRole(text: NamedText, first: number, end: number, phrase: Pick<Phrase, 'head' | 'coreEnd' | 'end'>): Role {
  const { tokens } = text.reading
  const { head, coreEnd } = phrase
  const words = new Set<string>()
  for (let at = first; at < end; at++) if (isWord(tokens[at])) words.add(roleWord(wordAt(tokens, at)))
  return {
    ...spanOf(tokens, first, end),
    head: roleWord(wordAt(tokens, head)),
    words,
    affiliation: affiliationOf(text, first, Math.max(end, phrase.end), coreEnd, head),
  }
}

/** Words of a title that belong to no body: "Petty Officer", "Chief Executive". */
const rankWords: ReadonlySet<string> = new Set('petty chief senior deputy first second lead leading managing executive vice assistant associate general lieutenant prime acting interim incumbent former retired independent editor finance foreign head major warrant detective police republican democratic conservative district'.split(' '))

/** The body named in the role: behind "of", "at", "for", or before the main noun. */
function affiliationOf({ reading: { tokens }, nameAt }: NamedText, first: number, end: number, coreEnd: number, head: number): Role['affiliation'] {
  for (let at = coreEnd; at < end; at++) {
    if (!/^(?:of|at|for|with)$/.test(wordAt(tokens, at))) continue
    let from = at + 1
    while (from < end && !isCapital(tokens[from])) from += 1
    let to = from
    while (to < end && (isCapital(tokens[to]) || (/^(?:of|for|and|the|&|in)$/.test(wordAt(tokens, to)) && isCapital(tokens[to + 1]) && to + 1 < end))) to += 1
    if (from < to) return spanOf(tokens, from, to)
  }
  let to = first
  while (to < head && isCapital(tokens[to]) && (nameAt[to] ?? -1) >= 0 && !rankWords.has(wordAt(tokens, to))) to += 1
  if (to === first || to >= end) return null
  return spanOf(tokens, first, to)
}
