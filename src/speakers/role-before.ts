import { isSayVerb } from '../attributions/say-verbs.js'
import type { Reading } from '../reading.js'
import type { WordTags } from '../tokens/tag.js'
import type { Token } from '../tokens/token.js'
import type { Role } from './entity.js'
import { makeRole } from './make-role.js'
import type { NameMention } from './mention.js'
import { bodyNouns, courtesyTitles } from './name-words.js'
import { isPersonNoun, isPluralNoun, kindOfNoun } from './noun-kinds.js'
import { type NamedText, wordAt } from './phrase.js'
import { isCapital, isWord } from './word-shape.js'

/** How many words a role before a name may have. */
const longestRole = 10

/** "Kremlin foreign policy aide Yuri Ushakov", "former Maryland Gov. Martin O’Malley". */
export function roleBefore(text: NamedText, name: NameMention): Role | null {
  const { tokens, tags } = text.reading
  const end = endOfRole(text.reading, name)
  if (end === null) return postBefore(text, name)
  const titled = end > name.titleToken
  let first = titled ? name.titleToken : end - 1
  if (/year-old$/.test(wordAt(tokens, first)) || (!titled && !isModifier(tokens, tags, first))) return null
  const floor = Math.max(0, end - longestRole)
  first = firstModifier(text, first, floor)
  // "co-founder and CEO Michal Oren"
  if (joinsPosts(text.reading, first)) {
    const other = firstModifier(text, first - 2, floor)
    if (tags[other - 1]?.all.has('Determiner') !== true) first = other
  }
  while (first < end && (isNoPart(wordAt(tokens, first)) || isShout(tokens, first))) first += 1
  if (first >= end) return null
  const last = withoutRank(text.reading, first, end)
  const head = headOf(tokens, tags, first, last)
  const role = makeRole(text, first, last, { head, coreEnd: head + 1, end: last })
  // "Presidents Jon Pike and Asha Rao": what both are tells whom "the president" means, but is no post of one.
  const isShared = isPluralNoun(tokens[head], tags[head]) && /^(?:and|,|&)$/.test(wordAt(tokens, name.endToken))
  return isShared ? { ...role, hidden: true } : role
}

/** "Director of services Fergal Heneghan", "committee member for water Siya Nkosi": a post, and behind "of" or "for" what it is for. */
function postBefore(text: NamedText, { titleToken, firstToken, words, kind }: NameMention): Role | null {
  const { tokens, tags } = text.reading
  if (titleToken < firstToken || words.length < 2 || kind === 'org' || kind === 'place') return null
  let at = firstToken - 1
  while (at > firstToken - longestField && isNextTo(tokens, at + 1) && isField(tokens, tags, at)) at -= 1
  if (at === firstToken - 1 || !/^(?:of|for)$/.test(wordAt(tokens, at)) || !posts.has(wordAt(tokens, at - 1)))
    return null
  const first = firstModifier(text, at - 1, Math.max(0, firstToken - longestRole))
  return makeRole(text, first, firstToken, { head: at - 1, coreEnd: at, end: firstToken })
}

/** What a post is for has at most so many words: "planning and highways". */
const longestField = 5
const posts: ReadonlySet<string> = new Set(
  `director head secretary minister chief chair chairman chairwoman leader member commissioner inspector officer dean professor
  manager superintendent coordinator co-ordinator controller counsel spokesman spokeswoman spokesperson editor chancellor`.split(
    /\s+/,
  ),
)

function isField(tokens: readonly Token[], tags: readonly WordTags[], at: number): boolean {
  if (wordAt(tokens, at) === 'and') return true
  const { all } = tags[at] as WordTags
  return (
    isWord(tokens[at]) && all.has('Noun') && !stops.some((tag) => all.has(tag)) && !isPersonNoun(tokens[at], tags[at])
  )
}

/** The first of the words before `at` that say more of the post; a name among them stays whole: "Federated Farmers dairy chair". */
function firstModifier({ reading: { tokens, tags }, nameAt }: NamedText, at: number, floor: number): number {
  let first = at
  const isInName = () => (nameAt[first] ?? -1) >= 0 && nameAt[first - 1] === nameAt[first]
  while (first > floor && isNextTo(tokens, first) && (isModifier(tokens, tags, first - 1) || isInName())) first -= 1
  return first
}

function joinsPosts({ tokens, tags }: Reading, first: number): boolean {
  if (wordAt(tokens, first - 1) !== 'and' || !isNextTo(tokens, first - 1)) return false
  return isPersonNoun(tokens[first - 2], tags[first - 2]) && !isPluralNoun(tokens[first - 2], tags[first - 2])
}

/** "RAGING Rovers boss Jim Lee": tabloids print the first word in capitals. */
function isShout(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.text ?? ''
  return /^\p{Lu}{2,}(?:ING|ED|OUS|FUL|LESS|KEN)$/u.test(tokens[at]?.text ?? '') && /\p{Ll}/u.test(next)
}

/** What may stand before a role: a "'s", "our", "60-year-old", the clock of a live blog. */
function isNoPart(word: string): boolean {
  return isPossessive(word) || /^(?:our|my|his|her|its|their)$/.test(word) || /year-old$|^\d{1,2}[.:]\d\d$/.test(word)
}

/** Ranks and honours between a post and a name: "Thai army spokesman {Maj. Gen.} Prasert Wongsawat", "Opposition leader {Cllr} Roe". */
function withoutRank({ tokens, tags }: Reading, first: number, end: number): number {
  let last = end
  while (last - 1 > first && isRank(tokens[last - 1])) last -= 1
  while (last - 1 > first && tokens[last - 1]?.text === '.') last -= 1
  const post = tokens[last - 1]
  return last < end && !isRank(post) && isPersonNoun(post, tags[last - 1]) && isOfRank(tokens, last) ? last : end
}

/** In "Attorney General" the general is no rank, and in "Police Chief" the chief is the post. */
function isOfRank(tokens: readonly Token[], at: number): boolean {
  const rank = tokens[at]
  return rank?.text !== rank?.normal && (!isCapital(tokens[at - 1]) || !/^(?:general|chief)$/.test(rank?.normal ?? ''))
}

function isRank(token: Token | undefined): boolean {
  return token !== undefined && isCapital(token) && ranks.has(wordAt([token], 0))
}

/** Behind the last word of the role; null where no role stands before the name. */
function endOfRole(reading: Reading, name: NameMention): number | null {
  const { titleToken, firstToken } = name
  let end = firstToken
  while (end > titleToken && courtesyTitles.has(wordAt(reading.tokens, end - 1))) end -= 1
  if (end > titleToken) return holdsTitle(reading, titleToken, end) ? end : null
  if (!isNextTo(reading.tokens, end)) return null
  return describesName(reading, name, end - 1) ? end : null
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
  // "The committee accused Kinnard"
  if (tags[at]?.all.has('PastTense') === true) return false
  if (isPersonNoun(tokens[at], tags[at])) return true
  if (isCapital(tokens[at])) return false
  const word = wordAt(tokens, at)
  if (name.kind !== 'person' && bodyNouns.has(word)) return true
  const mayBePerson = name.words.length > 1 && name.kind !== 'org' && name.kind !== 'place'
  if (!mayBePerson) return false
  if (/(?:[^e]er|or|ian)$/.test(word) && kindOfNoun(tokens[at], tags[at]) === 'anonymous') return true
  return opensSentence({ tokens, tags }, at)
}

/** "Former All Blacks prop Matiu Parata wrote …": any noun, where only words that describe lead from the sentence's start to the name. */
function opensSentence({ tokens, tags }: Pick<Reading, 'tokens' | 'tags'>, at: number): boolean {
  const noun = tags[at]
  if (
    noun === undefined ||
    !(noun.all.has('Singular') || noun.pos === 'Noun|Verb') ||
    noun.all.has('Date') ||
    noun.all.has('Possessive')
  )
    return false
  let first = at
  while (first > at - longestRole && isNextTo(tokens, first) && isModifier(tokens, tags, first - 1)) first -= 1
  const before = tokens[first - 1]
  const isStart = before === undefined || before.block !== tokens[first]?.block || before.text === '.'
  return isStart && first < at && !notDescribing.has(wordAt(tokens, first)) && tags[first]?.all.has('Date') !== true
}

/** What opens a sentence and describes nobody: "Last week Jane Roe said". */
const notDescribing: ReadonlySet<string> = new Set(
  'last next this that these those each every one two yesterday today tonight earlier later back once then now meanwhile'.split(
    ' ',
  ),
)

function isNextTo(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const before = tokens[at - 1]
  return token !== undefined && before !== undefined && before.block === token.block && token.start - before.end <= 2
}

function isPossessive(word: string): boolean {
  return word === "'s" || word === "'"
}

const stops = [
  'Determiner',
  'Preposition',
  'Conjunction',
  'Pronoun',
  'Copula',
  'Modal',
  'PastTense',
  'WeekDay',
] as const
const lowerStops = ['Auxiliary', 'QuestionWord'] as const

/** Words in "-ing" that say which post it is; of others what follows is the object: "praising director Ann Roe". */
const postGerunds: ReadonlySet<string> = new Set(
  'managing acting presiding governing founding sitting reigning commanding consulting prosecuting defending operating marketing nursing'.split(
    ' ',
  ),
)
const otherStops: ReadonlySet<string> = new Set(
  `to beside alongside besides versus like near plus per including regarding via under over with from after amid
  says said asks adds tells writes insists warns argues admits`.split(/\s+/),
)

/** Words in "-ed" that describe a person: "retired postman Eric Sowerby". */
const participles =
  /(?:^|-)(?:retired|elected|appointed|famed|renowned|acclaimed|beloved|disgraced|embattled|described|styled|proclaimed|noted|celebrated|convicted|accused|wanted|injured|wounded|distinguished|respected|unelected|aged|confessed|educated|trained)$/

/** Titles for a rank or an honour, which tell less than the post before them. */
const ranks: ReadonlySet<string> = new Set(
  `gen general lt lieutenant col colonel maj major capt captain sgt sergeant cpl adm admiral brig brigadier cllr councillor
  prof professor chief father pastor rabbi imam sheikh detective det insp supt`.split(/\s+/),
)

/** Whether the word can stand before the main noun of a role. */
function isModifier(tokens: readonly Token[], tags: readonly WordTags[], at: number): boolean {
  const word = wordAt(tokens, at)
  if (isPossessive(word) || word === 'vice' || participles.test(word)) return true
  if (!isWord(tokens[at]) && !/^\d/.test(word)) return false
  const { all } = tags[at] as WordTags
  if (stops.some((tag) => all.has(tag))) return false
  // "SAYS MAYOR ANN LEE" in capitals throughout
  if (isCapital(tokens[at])) return !(tokens[at]?.text === word.toUpperCase() && isSayVerb(word))
  // "Outside Parliament {yesterday} Local Government Minister Ann Roe"
  if (all.has('Date')) return false
  if (all.has('Gerund')) return postGerunds.has(word)
  // "to hear council leader Ann Roe"
  if (all.has('Verb') && wordAt(tokens, at - 1) === 'to') return false
  return !(lowerStops.some((tag) => all.has(tag)) || otherStops.has(word) || /(?:ly|ed)$/.test(word))
}
