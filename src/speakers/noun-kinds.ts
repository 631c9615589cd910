import type { WordTags } from '../tokens/tag.js'
import type { Token } from '../tokens/token.js'
import type { SpeakerKind } from '../types.js'
import { documentNounRows } from './body-nouns.js'
import { bodyNouns, personNouns } from './name-words.js'
import { groupNouns } from './person-nouns.js'
import { fold, singular } from './word-shape.js'

const documentNouns: ReadonlySet<string> = new Set(documentNounRows.flatMap(({ words }) => words.split(/\s+/)))

const personEnding =
  /(?:man|woman|person|men|women|people|hand|hands|ist|ists|ologist|ician|icians|keeper|keepers|goer|goers|holder|holders|worker|workers|maker|makers|player|players|giver|givers|year-old|year-olds|-to-be|in-law|ant-general|ees?)$/
const personEndingTraps: ReadonlySet<string> = new Set([
  'list',
  'lists',
  'twist',
  'mist',
  'wrist',
  'fist',
  'human',
  'exist',
  'committee',
  'committees',
  'fee',
  'fees',
  'tree',
  'trees',
  'degree',
  'degrees',
  'coffee',
  'guarantee',
  'agree',
  'see',
  'three',
  'knee',
  'policymaker',
])

/** Words that count people and name nobody. */
const countWords: ReadonlySet<string> = new Set([
  'one',
  'another',
  'others',
  'some',
  'many',
  'those',
  'few',
  'most',
  'several',
  'both',
  'all',
])

/** Things that end like people: "letter", "motor". */
const thingNouns: ReadonlySet<string> = new Set(
  `other order power river tower water matter letter winter summer center quarter chapter computer counter corner paper
  poster number border clamor color colour error factor floor door honor honour horror humor labor major mirror motor
  rumor sector terror tumor vapor vigor behavior behaviour favor favour flavor neighborhood weather danger dinner
  disorder finger flower gender hunger layer manner master meter monster offer rubber shower silver shoulder temper
  thunder timber transfer trigger wonder committee degree coffee fee tree guarantee referee career trawler tanker freighter schooner cruiser destroyer steamer
  cutter liner airliner bomber fighter rover lander orbiter lorry trailer tractor container freezer boiler`.split(
    /\s+/,
  ),
)

/** Whether the noun is one for people: "spokeswoman", "economists". */
export function isPersonNoun(token: Token | undefined, tags: WordTags | undefined): boolean {
  if (token === undefined) return false
  const word = withoutDots(fold(token.normal))
  if (isListedPerson(word) || tags?.all.has('Actor') === true) return true
  return personEnding.test(word) && !personEndingTraps.has(word) && !personEndingTraps.has(singular(word))
}

/** "M.P." is an MP. */
function withoutDots(word: string): string {
  return word.includes('.') ? word.replaceAll('.', '') : word
}

function isListedPerson(word: string): boolean {
  const hyphen = word.lastIndexOf('-')
  // "mayor-elect", "vice-president"
  const tail = /-(?:elect|designate)$/.test(word) ? word.slice(0, hyphen) : word.slice(hyphen + 1)
  return personNouns.has(word) || personNouns.has(singular(word)) || personNouns.has(singular(tail))
}

/** Whether the word names several: a plural, or a collective like "police". */
export function isPluralNoun(token: Token | undefined, tags: WordTags | undefined): boolean {
  if (token === undefined) return false
  const word = fold(token.normal)
  if (groupNouns.has(word)) return true
  return singular(word) !== word || tags?.pos === 'Plural'
}

/** What a description with this head noun stands for. */
export function kindOfNoun(token: Token | undefined, tags: WordTags | undefined): SpeakerKind {
  if (token === undefined) return 'unknown'
  const word = fold(token.normal)
  if (groupNouns.has(word)) return 'group'
  const isPlural = isPluralNoun(token, tags)
  const people = isPlural ? 'group' : 'anonymous'
  if (isListedPerson(word)) return people
  const thing = kindOfThing(word)
  if (thing !== null) return thing
  if (isPersonNoun(token, tags)) return people
  return mayBePeople(word, isPlural, tags) ? people : 'unknown'
}

/** "report" is a document, "agency" a body, "agencies" a group; null for what is neither. */
function kindOfThing(word: string): SpeakerKind | null {
  const single = singular(word)
  if (single === 'paper') return 'org'
  if (documentNouns.has(word) || documentNouns.has(single)) return 'document'
  if (bodyNouns.has(word)) return 'org'
  if (bodyNouns.has(single)) return 'group'
  if (!countWords.has(word)) return null
  return word === 'one' || word === 'another' ? 'anonymous' : 'group'
}

/** What no list knows but ends like people: "Americans", "plaintiffs", "seller". */
function mayBePeople(word: string, isPlural: boolean, tags: WordTags | undefined): boolean {
  if (tags?.all.has('Demonym') === true) return true
  if (isPlural) return /(?:ers|ors|ants|ians|ans|crats|icans|ives|als|eers|ours)$/.test(word)
  return /(?:[^e]er|or|ian|eer|ee)$/.test(word) && !thingNouns.has(word) && tags?.all.has('Adjective') !== true
}
