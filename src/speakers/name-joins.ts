import type { WordTags } from '../tokens/tag.js'
import type { Token } from '../tokens/token.js'
import { bodyNameWords, titleWords } from './name-words.js'
import { nameParticles, nameSuffixes } from './titles.js'
import { fold, isCapital, isQuoteMark, singular } from './word-shape.js'

/** Whether nothing but one blank stands before the token: names do not reach over marks. */
export function touches(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  const token = tokens[at]
  return before !== undefined && token !== undefined && token.block === before.block && token.start - before.end <= 2
}

/** Whether "Jr." stands behind a comma: "Charles Elliott, Jr." */
export function isSuffixAt(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === ',' && nameSuffixes.has(fold(tokens[at + 1]?.normal ?? ''))
}

/** How many tokens a nickname between marks takes, with the next part of the name: `“The Rock” Johnson`. */
export function nicknameLength(tokens: readonly Token[], at: number, end: number): number {
  if (!isQuoteMark(tokens[at])) return 0
  for (let close = at + 2; close < Math.min(end - 1, at + 5); close++) {
    if (!isQuoteMark(tokens[close])) continue
    return isCapital(tokens[close + 1]) && isCapital(tokens[at + 1]) && touches(tokens, close + 1) ? close + 1 - at : 0
  }
  return 0
}

/**
 * How many small words at `at` join the name that begins at `start` to the next capital: "of the" of "Bank of the West",
 * "von der" of "Ursula von der Leyen"; 0 where they do not.
 */
export function joinLength({ tokens, tags }: Tagged, at: number, start: number, end: number): number {
  const length = smallWords(tokens, at, end)
  if (length === 0) return 0
  const word = (tokens[at] as Token).normal
  if (word === '&' || nameParticles.has(word)) return length
  if (word === 'and') return length === 1 && isWithinBody({ tokens, tags }, at, start) ? 1 : 0
  const head = fold((tokens[at - 1] as Token).normal)
  if (isBodyHead(head) || titleWords.has(head)) return length
  // "Office for the Coordination of Humanitarian Affairs"
  return word === 'of' && complementOf(tokens, at, start) > 0 ? length : 0
}

/** People whose union is named after them: "Doctors Without Borders", "Friends of the Earth", "Americans for Tax Reform". */
const unitedPeople: ReadonlySet<string> = new Set(
  `friends doctors reporters lawyers mothers fathers parents sons daughters citizens veterans americans workers physicians
  scientists teachers students farmers nurses engineers artists writers journalists women men people brothers sisters
  knights guardians defenders ambassadors pilots builders musicians actors mums dads neighbours neighbors families
  hunters anglers architects advocates voices medecins reporters survivors champions`.split(/\s+/),
)
const unionJoins = /^(?:of|for|against|without|sans|before|beyond|over|across|in|on)$/

/**
 * How many small words at `at` join people to what they are united for: "of the" of "Friends of the Library"; 0 where they
 * do not. `isMarked`: the capital of the first word says that it is a name.
 */
export function unionLength(
  tokens: readonly Token[],
  at: number,
  start: number,
  end: number,
  isMarked: boolean,
): number {
  const word = tokens[at]
  if (at !== start + 1 || word === undefined || at + 1 >= end || !unionJoins.test(word.normal)) return 0
  if (!unitedPeople.has(fold((tokens[start] as Token).normal)) || !(isMarked || isCapital(word))) return 0
  if (isCapital(tokens[at + 1])) return 1
  return tokens[at + 1]?.normal === 'the' && at + 2 < end && isCapital(tokens[at + 2]) ? 2 : 0
}

interface Tagged {
  readonly tokens: readonly Token[]
  readonly tags: readonly WordTags[]
}

function isBodyHead(word: string): boolean {
  return bodyNameWords.has(word) || bodyNameWords.has(singular(word))
}

/** "Department of Health and Human Services", "Centers for Disease Control and Prevention", but not "Bank of America and Citigroup". */
function isWithinBody({ tokens, tags }: Tagged, at: number, start: number): boolean {
  const of = complementOf(tokens, at, start)
  if (of < 0 || !isSubject(tokens[at + 1], tags[at + 1])) return false
  return of === at - 2 || isSubject(tokens[at - 1], tags[at - 1])
}

/** Where the "of" or "for" stands behind the noun for a body that the run from `start` holds; -1 where it holds none. */
function complementOf(tokens: readonly Token[], at: number, start: number): number {
  for (let of = at - 2; of > start; of--) {
    if (/^(?:of|for)$/.test((tokens[of] as Token).normal)) {
      return isBodyHead(fold((tokens[of - 1] as Token).normal)) ? of : -1
    }
  }
  return -1
}

/** Whether the word is one for what a body looks after, not a name. */
function isSubject(token: Token | undefined, tag: WordTags | undefined): boolean {
  if (token === undefined || tag === undefined) return false
  const { all } = tag
  if (all.has('Person') || all.has('Place') || all.has('Organization')) return false
  return !all.has('ProperNoun') || subjectEnding.test(token.normal)
}

const subjectEnding = /(?:tion|sion|ment|ture|ity|ance|ence|ogy|ics|ship|ing|eries|fare|sport|lands|ways)$/

function smallWords(tokens: readonly Token[], at: number, end: number): number {
  const word = (tokens[at] as Token).normal
  if (at + 1 >= end || !(/^(?:&|of|for|and|on)$/.test(word) || nameParticles.has(word))) return 0
  if (isCapital(tokens[at + 1])) return 1
  const next = (tokens[at + 1] as Token).normal
  return (next === 'the' || nameParticles.has(next)) && at + 2 < end && isCapital(tokens[at + 2]) ? 2 : 0
}
