import { isSayVerb } from '../attributions/say-verbs.js'
import type { Meter } from '../meter.js'
import type { Reading } from '../reading.js'
import { tag, type WordTags } from '../tokens/tag.js'
import type { Sentence, Token } from '../tokens/token.js'
import { isFunctionWord } from './is-function-word.js'
import { isTicker } from './is-ticker.js'
import { isSuffixAt, joinLength, nicknameLength, touches, unionLength } from './name-joins.js'
import { titleWords } from './name-words.js'
import { isPersonNoun } from './noun-kinds.js'
import { placeEnds } from './place-words.js'
import { type Casing, isInitialPlace, readCasing } from './read-casing.js'
import { nameParticles } from './titles.js'
import { fold, isCapital, isInitial, isWord } from './word-shape.js'

/** The article with what it says, as a whole, about which of its words are names. */
export interface NameReader {
  readonly tokens: readonly Token[]
  readonly tags: readonly WordTags[]
  readonly casing: Casing
  /** One entry a token: 1 between quotation marks. */
  readonly quoted: Uint8Array
  /** One entry a token: index of its sentence. */
  readonly sentenceOf: Int32Array
}

/** Longest run of capitalised words that is read as one name. */
const longestRun = 14

/** The article made ready for finding names. */
export function createNameReader(
  reading: Reading,
  quoted: Uint8Array,
  sentenceOf: Int32Array,
  meter?: Meter,
): NameReader {
  return { tokens: reading.tokens, tags: reading.tags, casing: readCasing(reading, meter), quoted, sentenceOf }
}

/** Whether a name may begin with the token. */
export function mayStartName(reader: NameReader, at: number, sentence: Sentence): boolean {
  const { tokens, tags } = reader
  if (isParticleStart(reader, at, sentence)) return true
  if (!isNameWord(reader, at)) return false
  if (!isInitialPlace(tokens, tags, at, sentence) || !isCommon(reader, at)) return true
  if (unionLength(tokens, at + 1, at, sentence.endToken, false) > 0) return true
  if (at + 1 >= sentence.endToken || !isNameWord(reader, at + 1) || !touches(tokens, at + 1)) return false
  // "Asked Trump", but "Downing Street" and "Nurse Kayleigh".
  if (isPersonNoun(tokens[at], undefined) || placeEnds.has((tokens[at + 1] as Token).normal)) return true
  const { all } = tags[at] as WordTags
  return !(all.has('Verb') || all.has('Adverb'))
}

/** Particles that stand in small letters before a surname, without a given name, and are no English words. */
const leadingParticles: ReadonlySet<string> = new Set(
  'de del della di du van von der ter bin ibn al el dos das zu'.split(' '),
)

/** "said {de Vries}", "{van der Berg} agreed": a surname begins with its particles; "a van Roe saw" has none. */
function isParticleStart(reader: NameReader, at: number, sentence: Sentence): boolean {
  const { tokens, tags } = reader
  const isParticle = (one: number): boolean =>
    leadingParticles.has(tokens[one]?.normal ?? '') && !isCapital(tokens[one]) && touches(tokens, one + 1)
  if (!isParticle(at) || tags[at - 1]?.all.has('Determiner') === true) return false
  let next = at + 1
  while (next < at + 3 && nameParticles.has(tokens[next]?.normal ?? '') && !isCapital(tokens[next])) next += 1
  return next < sentence.endToken && isNameWord(reader, next) && touches(tokens, next)
}

/** Where the run of capitalised words that begins at `start` ends. */
export function nameRunEnd(reader: NameReader, start: number, sentence: Sentence): number {
  const { tokens } = reader
  const stop = Math.min(sentence.endToken, start + longestRun)
  const isMarked = !isInitialPlace(tokens, reader.tags, start, sentence) || isKnownName(reader, start)
  let at = start + 1
  while (
    at < stop &&
    !isCapital(tokens[start]) &&
    nameParticles.has(tokens[at]?.normal ?? '') &&
    !isCapital(tokens[at])
  )
    at += 1
  while (at < stop) {
    if (isNameWord(reader, at) && touches(tokens, at)) {
      at += 1
      continue
    }
    if (isSuffixAt(tokens, at)) return Math.min(at + 2, sentence.endToken)
    const step =
      nicknameLength(tokens, at, stop) ||
      joinLength(reader, at, start, sentence.endToken) ||
      unionLength(tokens, at, start, sentence.endToken, isMarked)
    if (step === 0 || !isNameWord(reader, at + step)) break
    at += step + 1
  }
  return Math.min(at, sentence.endToken)
}

/** Whether the word has a capital elsewhere, where only names have one. */
function isKnownName({ tokens, casing }: NameReader, at: number): boolean {
  const { normal } = tokens[at] as Token
  return casing.upper.has(normal) && !casing.lower.has(normal)
}

function isNameWord(reader: NameReader, at: number): boolean {
  const { tokens, tags } = reader
  if (!isCapital(tokens[at]) || !isWord(tokens[at]) || isTicker(tokens, at)) return false
  // "ANN LEE SAID": in capitals throughout, the verb behind a name looks like one.
  const { text, normal } = tokens[at] as Token
  if (text.length > 3 && text === text.toUpperCase() && isSayVerb(normal)) return false
  return !isFunctionWord(tokens, tags, at) && !isLoud(reader, at)
}

/** In a headline With Capitals Throughout, only words known as names from elsewhere are names. */
function isLoud(reader: NameReader, at: number): boolean {
  const { tokens, casing } = reader
  const { block, normal } = tokens[at] as Token
  if (casing.shouting[block] !== 1) return isShouted(reader, at)
  if (casing.upper.has(normal) || isInitial(tokens[at])) return false
  return !isListedName(reader, at) || casing.lower.has(normal)
}

/** "A HEARTBROKEN bride": a tabloid shouts; "VARGA:" is the label of a transcript. */
function isShouted(reader: NameReader, at: number): boolean {
  const { tokens, casing } = reader
  const { text, normal } = tokens[at] as Token
  if (!/^\p{Lu}{6,}$/u.test(text) || casing.mixed.has(normal)) return false
  return !isListedName(reader, at) && tokens[at + 1]?.text !== ':'
}

/** Whether the word is an everyday one: "Billionaire" at the head of a sentence. */
export function isCommon(reader: NameReader, at: number): boolean {
  const { tokens, tags, casing } = reader
  const token = tokens[at] as Token
  const { all, pos } = tags[at] as WordTags
  if (casing.lower.has(token.normal)) return !isListedName(reader, at)
  if (casing.upper.has(token.normal) || pos.startsWith('Person') || isListedName(reader, at)) return false
  if (!all.has('ProperNoun') || isPersonNoun(token, undefined)) return true
  return isEveryday(token)
}

/** Whether the word, without its capital, only describes: "Gutted", "Former"; "Gull" does not. */
export function isEveryday(token: Token): boolean {
  const [small] = tag([{ ...token, text: token.normal }])
  return small !== undefined && ['Verb', 'Adverb', 'Adjective'].some((name) => small.all.has(name))
}

function isListedName({ tags }: NameReader, at: number): boolean {
  const { all } = tags[at] as WordTags
  return all.has('Person') || all.has('Place') || all.has('Organization')
}

/** Whether the word is a title or role, with or without a prefix: "President", "Co-author". */
export function isTitle({ tokens }: NameReader, at: number): boolean {
  const word = fold((tokens[at] as Token).normal)
  // "Guillermo del Rio": "Del. Rio" would be a delegate.
  if (nameParticles.has(word) && !isCapital(tokens[at])) return false
  if (titleWords.has(word)) return true
  if (/-(?:elect|designate)$/.test(word)) return titleWords.has(word.slice(0, word.lastIndexOf('-')))
  return /^(?:co|ex|vice|deputy)-/.test(word) && titleWords.has(word.slice(word.indexOf('-') + 1))
}

/** Whether compromise knows the word as a given name. */
export function isGiven({ tokens, tags }: NameReader, at: number): boolean {
  const { normal } = tokens[at] as Token
  if (!isCapital(tokens[at]) || titleWords.has(fold(normal))) return false
  const { all, pos } = tags[at] as WordTags
  return (
    all.has('FirstName') ||
    all.has('MaleName') ||
    all.has('FemaleName') ||
    pos.startsWith('Person') ||
    normal === 'will'
  )
}
