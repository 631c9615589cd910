import type { WordTags } from '../tokens/tag.js'
import type { Token } from '../tokens/token.js'
import type { NameKind } from './mention.js'
import { isGiven, type NameReader } from './name-reader.js'
import { bodyNameWords } from './name-words.js'
import { isPersonNoun } from './noun-kinds.js'
import { placeEnds, placeStarts } from './place-words.js'
import { fold, isAcronym, isCapital, isInitial, singular } from './word-shape.js'

/** What the words from `first` to behind `end` seem to name. */
export function nameKind(reader: NameReader, first: number, end: number): NameKind {
  const { tokens } = reader
  const joined = tokens.slice(first, end).some(({ normal }) => joints.test(normal))
  if (joined || isBodyWord(reader, end - 1)) return 'org'
  return end - first === 1 ? kindOfWord(reader, first) : kindOfWords(reader, first, end)
}

/** What joins the parts of a body's name: "Friends of the Earth", "Doctors Without Borders". */
const joints = /^(?:of|&|for|without|against|sans|beyond)$/

function kindOfWord({ tokens, tags }: NameReader, at: number): NameKind {
  const { all } = tags[at] as WordTags
  const { text, block } = tokens[at] as Token
  // "LEE: We had to.": the label of a turn is in capitals, whoever it is.
  if (/^\p{Lu}{3,}$/u.test(text) && tokens[at + 1]?.text === ':' && tokens[at - 1]?.block !== block) return 'unknown'
  if (isAcronym(tokens[at]) && text.length < 7) return all.has('Place') ? 'place' : 'org'
  // "NorthRail", "YouTube", but "McCarthy".
  if (/\p{Ll}\p{Lu}/u.test(text) && !/^(?:Mc|Mac|De|La|Le|O['’])/.test(text)) return 'org'
  if (all.has('Place') && !all.has('Person')) return 'place'
  if (agencies.has(fold(text))) return 'org'
  return all.has('Organization') ? 'org' : 'unknown'
}

/** News agencies whose name shows nothing: "in a letter seen by Reuters, the minister". */
const agencies: ReadonlySet<string> = new Set(
  'reuters bloomberg xinhua interfax kyodo yonhap politico axios'.split(' '),
)

function kindOfWords(reader: NameReader, first: number, end: number): NameKind {
  const { tokens, tags } = reader
  const isPerson = isGiven(reader, first) || isInitial(tokens[first])
  if (isPlace(reader, first, end)) return isPerson && isPostHolder(reader, first, end) ? 'person' : 'place'
  if (isPerson) return 'person'
  for (let at = first; at < end; at++) if (isShortAcronym(tokens[at])) return 'org'
  // "Halvorsen Marine", "Larkfield Homes": an everyday word at the end, and no given name at the start.
  if (isListedNoun(reader, end - 1)) return isPostHolder(reader, first, end) ? 'person' : 'org'
  const { all } = tags[first] as WordTags
  return all.has('Place') || all.has('Organization') ? 'org' : 'unknown'
}

/** "Hyde Park", "Mount Etna"; of "Victoria Bridge" the last word decides. */
function isPlace(reader: NameReader, first: number, end: number): boolean {
  const { tokens } = reader
  if (placeEnds.has(fold((tokens[end - 1] as Token).normal))) return true
  return placeStarts.has(fold((tokens[first] as Token).normal)) && end - first === 2 && !isGiven(reader, first)
}

/** "Its president, Jackline Sum, …", "team doctor Anneke Vorster": an everyday word is a surname behind a person's post; "analyst Mina Park" is no park. */
function isPostHolder({ tokens, tags }: NameReader, first: number, end: number): boolean {
  const isApposed = tokens[first - 1]?.text === ',' && /^[,.;]$/.test(tokens[end]?.text ?? '')
  const at = isApposed ? first - 2 : first - 1
  const post = tokens[at]
  if (post === undefined || isCapital(post) || bodyPosts.has(post.normal)) return false
  return isPersonNoun(post, tags[at]) && singular(post.normal) === post.normal
}

/** What a company can be, too: "its owner, Tarrant Maritime,". */
const bodyPosts: ReadonlySet<string> = new Set(
  `owner partner operator maker supplier rival leader sponsor promoter developer publisher lender insurer landlord contractor
  investor shareholder donor customer member founder builder champion opponent challenger successor predecessor winner
  distributor retailer consultant broker`.split(/\s+/),
)

function isShortAcronym(token: Token | undefined): boolean {
  return isAcronym(token) && !isInitial(token) && (token as Token).text.length < 5
}

/** Whether the word is one that ends the names of bodies: "Institute". */
export function isBodyWord({ tokens }: NameReader, at: number): boolean {
  const word = fold((tokens[at] as Token).normal)
  return bodyNameWords.has(word) || bodyNameWords.has(singular(word))
}

/** Whether compromise lists the word, and not as a name. */
export function isListedNoun({ tags, tokens }: NameReader, at: number): boolean {
  const { all, pos } = tags[at] as WordTags
  const isPlain = /^\p{Lu}\p{Ll}+$/u.test((tokens[at] as Token).text)
  return isPlain && !all.has('ProperNoun') && !pos.startsWith('Person')
}
