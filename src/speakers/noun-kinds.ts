import type { WordTags } from '../tokens/tag.js'
import type { Token } from '../tokens/token.js'
import type { SpeakerKind } from '../types.js'
import { documentNounRows, mediaNouns } from './body-nouns.js'
import { bodyNouns, personNouns } from './name-words.js'
import { groupNouns } from './person-nouns.js'
import { fold, singular } from './word-shape.js'

const documentNouns: ReadonlySet<string> = new Set(documentNounRows.flatMap(({ words }) => words.split(/\s+/)))

const personEnding = /(?:man|woman|person|men|women|people|ist|ists|ologist|ician|icians|keeper|keepers|goer|goers|holder|holders|worker|workers|maker|makers|player|players|giver|givers|year-old|year-olds|in-law|ant-general|ees?)$/
const personEndingTraps: ReadonlySet<string> = new Set(['list', 'lists', 'twist', 'mist', 'wrist', 'fist', 'human', 'exist', 'committee', 'committees', 'fee', 'fees', 'tree', 'trees', 'degree', 'degrees', 'coffee', 'guarantee', 'agree', 'see', 'three', 'knee', 'policymaker'])

/** Whether the noun is one for people: "spokeswoman", "economists". */
export function isPersonNoun(token: Token | undefined, tags: WordTags | undefined): boolean {
  if (token === undefined) return false
  const word = fold(token.normal)
  const tail = word.slice(word.lastIndexOf('-') + 1)
  if (personNouns.has(word) || personNouns.has(singular(word)) || personNouns.has(singular(tail))) return true
  if (tags?.all.has('Actor') === true) return true
  return personEnding.test(word) && !personEndingTraps.has(word)
}

/** Whether the word names several: a plural, or a collective like "police". */
export function isPluralNoun(token: Token | undefined, tags: WordTags | undefined): boolean {
  if (token === undefined) return false
  const word = fold(token.normal)
  if (groupNouns.has(word)) return true
  return singular(word) !== word && tags?.all.has('Verb') !== true ? true : tags?.pos === 'Plural'
}

/** What a description with this head noun stands for. */
export function kindOfNoun(token: Token | undefined, tags: WordTags | undefined): SpeakerKind {
  if (token === undefined) return 'unknown'
  const word = fold(token.normal)
  const single = singular(word)
  if (groupNouns.has(word)) return 'group'
  if (isPersonNoun(token, tags)) return isPluralNoun(token, tags) ? 'group' : 'anonymous'
  if (documentNouns.has(word) || documentNouns.has(single)) return mediaNouns.has(single) && single === 'paper' ? 'org' : 'document'
  if (bodyNouns.has(word)) return 'org'
  if (bodyNouns.has(single)) return word === single ? 'org' : 'group'
  if (tags?.all.has('Demonym') === true) return isPluralNoun(token, tags) ? 'group' : 'anonymous'
  if (isPluralNoun(token, tags) && /(?:ers|ors|ants|ians|ans|crats|icans|ives|als|eers)$/.test(word)) return 'group'
  return 'unknown'
}
