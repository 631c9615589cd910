import type { Meter } from '../meter.js'
import type { Reading } from '../reading.js'
import { tag, type WordTags } from '../tokens/tag.js'
import type { Sentence, Token } from '../tokens/token.js'
import { bodyNameWords, titleWords } from './name-words.js'
import { isPersonNoun } from './noun-kinds.js'
import { placeEnds } from './place-words.js'
import { nameParticles, nameSuffixes } from './titles.js'
import { fold, isAcronym, isCapital, isInitial, isQuoteMark, isWord, singular } from './word-shape.js'

/** What the article as a whole says about which of its words are names. */
export interface NameReader {
  readonly tokens: readonly Token[]
  readonly tags: readonly WordTags[]
  /** One entry a token: 1 between quotation marks. */
  readonly quoted: Uint8Array
  /** One entry a token: index of its sentence. */
  readonly sentenceOf: Int32Array
  /** Whether a name may begin with the token. */
  mayStart(at: number, sentence: Sentence): boolean
  /** Where the run of capitalised words that begins at `at` ends. */
  runEnd(at: number, sentence: Sentence): number
  /** Whether the word is an everyday one: "Billionaire" at the head of a sentence. */
  isCommon(at: number): boolean
  /** Whether it is a title or role word. */
  isTitle(at: number): boolean
  /** Whether compromise knows it as a given name. */
  isGiven(at: number): boolean
}

/** Looks once over the whole article: which words it writes with a capital in mid-sentence, and which without. */
export function createNameReader(
  reading: Reading,
  quoted: Uint8Array,
  sentenceOf: Int32Array,
  meter?: Meter,
): NameReader {
  const { tokens, tags, blocks, sentences } = reading
  const lower = new Set<string>()
  const upper = new Set<string>()
  /** Those written "Varga", not only "VARGA". */
  const mixed = new Set<string>()
  const shouting = titleCaseBlocks(tokens, blocks.length)
  for (const sentence of sentences) {
    if (meter !== undefined) meter.steps += sentence.endToken - sentence.firstToken
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      const token = tokens[at] as Token
      if (!isWord(token) || shouting[token.block] === 1) continue
      if (!isCapital(token)) lower.add(token.normal)
      else if (token.text !== token.text.toUpperCase()) mixed.add(token.normal)
      if (!isCapital(token)) continue
      if (!isInitialPlace(tokens, tags, at, sentence)) upper.add(token.normal)
    }
  }

  const tagsAt = (at: number): ReadonlySet<string> => (tags[at] as WordTags).all
  const isName = (at: number): boolean => {
    const all = tagsAt(at)
    return all.has('Person') || all.has('Place') || all.has('Organization')
  }
  const isGiven = (at: number): boolean => {
    const { all, pos } = tags[at] as WordTags
    const { normal } = tokens[at] as Token
    if (!isCapital(tokens[at]) || titleWords.has(fold(normal))) return false
    return givenTags.some((name) => all.has(name)) || pos.startsWith('Person') || normal === 'will'
  }
  const isCommon = (at: number): boolean => {
    const token = tokens[at] as Token
    if (upper.has(token.normal) && !lower.has(token.normal)) return false
    if (lower.has(token.normal)) return !isName(at)
    if ((tags[at] as WordTags).pos.startsWith('Person') || isName(at)) return false
    if (!tagsAt(at).has('ProperNoun') || isPersonNoun(token, undefined)) return true
    // "Gutted Darren": what the word would be without its capital.
    return isEveryday(token)
  }
  const isTitle = (at: number): boolean => isTitleWord((tokens[at] as Token).normal)
  /** In a headline With Capitals Throughout only words known as names from elsewhere are names. */
  const isLoud = (at: number): boolean => {
    const { block, normal, text } = tokens[at] as Token
    // "A HEARTBROKEN bride": a tabloid shouts.
    if (
      /^\p{Lu}{6,}$/u.test(text) &&
      !mixed.has(normal) &&
      !isName(at) &&
      tokens[at + 1]?.text !== ':' &&
      shouting[block] !== 1
    )
      return true
    return shouting[block] === 1 && !upper.has(normal) && !(isName(at) && !lower.has(normal)) && !isInitial(tokens[at])
  }
  const isNameWord = (at: number): boolean =>
    isCapital(tokens[at]) && isWord(tokens[at]) && !isFunctionWord(tokens, tags, at) && !isLoud(at)

  const mayStart = (at: number, sentence: Sentence): boolean => {
    if (!isNameWord(at)) return false
    if (!isInitialPlace(tokens, tags, at, sentence) || !isCommon(at)) return true
    const all = tagsAt(at)
    if (at + 1 >= sentence.endToken || !isNameWord(at + 1) || !touches(tokens, at + 1)) return false
    // "Asked Trump", but "Downing Street" and "Retired postman".
    if (isPersonNoun(tokens[at], undefined)) return true
    return !(all.has('Verb') || all.has('Adverb')) || placeEnds.has((tokens[at + 1] as Token).normal)
  }

  const joinEnd = (at: number, start: number, sentence: Sentence): number => {
    const step = joinedBy(tokens, at, sentence.endToken)
    if (step === 0 || !isNameWord(at + step)) return 0
    const head = fold((tokens[at - 1] as Token).normal)
    const word = (tokens[at] as Token).normal
    if (word === '&' || nameParticles.has(word)) return step
    if (word === 'and')
      return /^(?:of|for)$/.test((tokens[at - 2] as Token | undefined)?.normal ?? '') &&
        start < at - 2 &&
        bodyNameWords.has(singular(fold((tokens[start] as Token).normal)))
        ? step
        : 0
    return bodyNameWords.has(singular(head)) || titleWords.has(head) ? step : 0
  }

  const runEnd = (start: number, sentence: Sentence): number => {
    let at = start + 1
    const stop = Math.min(sentence.endToken, start + 14)
    while (at < stop) {
      if (isNameWord(at) && touches(tokens, at)) at += 1
      else if (isSuffixAt(tokens, at)) return at + 2
      else {
        const step = nicknameEnd(tokens, at, stop) || joinEnd(at, start, sentence)
        if (step === 0) break
        at += step + 1
      }
    }
    return Math.min(at, sentence.endToken)
  }

  return { tokens, tags, quoted, sentenceOf, mayStart, runEnd, isCommon, isTitle, isGiven }
}

/** Blocks in which most longer words have a capital: there it says nothing about names. */
function titleCaseBlocks(tokens: readonly Token[], count: number): Uint8Array {
  const all = new Uint32Array(count)
  const upper = new Uint32Array(count)
  /** A line that ends in a period is a sentence, however many names it has. */
  const stopped = new Uint8Array(count)
  for (const token of tokens) {
    stopped[token.block] = token.text === '.' ? 1 : 0
    if (token.text.length < 4 || !isWord(token)) continue
    all[token.block] = (all[token.block] ?? 0) + 1
    if (isCapital(token)) upper[token.block] = (upper[token.block] ?? 0) + 1
  }
  return Uint8Array.from(all, (words, block) =>
    words >= 4 && (upper[block] ?? 0) > words * (stopped[block] === 1 ? 0.9 : 0.65) ? 1 : 0,
  )
}

/** Where any word has a capital: at the head of a sentence, behind an opening mark, a colon, a dash. */
function isInitialPlace(tokens: readonly Token[], tags: readonly WordTags[], at: number, sentence: Sentence): boolean {
  if (at === sentence.firstToken) return true
  const before = tags[at - 1] as WordTags
  if (before.pos === 'Quote' || before.pos === 'Colon' || before.pos === 'Dash' || before.pos === 'Bracket') return true
  return !isWord(tokens[at - 1]) && at - 1 === sentence.firstToken
}

const givenTags = ['FirstName', 'MaleName', 'FemaleName'] as const

/** "President", "Co-author", "Ex-president": a title with or without a prefix. */
function isTitleWord(normal: string): boolean {
  const word = fold(normal)
  return (
    titleWords.has(word) || (/^(?:co|ex|vice|deputy)-/.test(word) && titleWords.has(word.slice(word.indexOf('-') + 1)))
  )
}

/** What the word would be without its capital: "Gutted", "Former" describe, "Gull" does not. */
export function isEveryday(token: Token): boolean {
  const [small] = tag([{ ...token, text: token.normal }])
  return small !== undefined && ['Verb', 'Adverb', 'Adjective'].some((name) => small.all.has(name))
}

const functionTags = [
  'Pronoun',
  'Determiner',
  'Preposition',
  'Conjunction',
  'QuestionWord',
  'WeekDay',
  'Negative',
  'Copula',
  'Auxiliary',
  'Modal',
  'Expression',
  'Value',
  'Reflexive',
  'Possessive',
] as const

/** Words that hold a sentence together; no name begins or goes on with one. */
function isFunctionWord(tokens: readonly Token[], tags: readonly WordTags[], at: number): boolean {
  const { all, pos } = tags[at] as WordTags
  const { normal, text } = tokens[at] as Token
  if (normal === 'i' || normal === "i'm") return true
  // "Will Doyle said": compromise knows "will" as a modal only.
  if (normal === 'will' || normal === 'may') return !(isCapital(tokens[at + 1]) && !isFunctionWordNext(tags, at + 1))
  if (text.length > 1 && isAcronym(tokens[at]) && !all.has('Pronoun')) return false
  if (monthForms.has(fold(normal)) && normal.endsWith('.')) return true
  if (all.has('Month'))
    return (
      !(all.has('Person') || pos.startsWith('Person')) ||
      /^\d/.test(tokens[at - 1]?.text ?? '') ||
      /^\d/.test(tokens[at + 1]?.text ?? '')
    )
  if (all.has('Person') || nameParticles.has(normal)) return !isWord(tokens[at])
  return functionTags.some((tag) => all.has(tag))
}

const monthForms: ReadonlySet<string> = new Set('jan feb mar apr jun jul aug sep sept oct nov dec'.split(' '))

function isFunctionWordNext(tags: readonly WordTags[], at: number): boolean {
  const all = tags[at]?.all
  return all === undefined || all.has('Pronoun') || all.has('Determiner')
}

/** Whether nothing but one blank stands before the token: names do not reach over marks. */
function touches(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  const token = tokens[at]
  return before !== undefined && token !== undefined && token.block === before.block && token.start - before.end <= 2
}

/** How many small words lead from `at` to the next capital: "of", "of the", "von der", "&"; 0 when they do not join. */
function joinedBy(tokens: readonly Token[], at: number, end: number): number {
  const word = (tokens[at] as Token).normal
  const small =
    word === '&' || word === 'of' || word === 'for' || word === 'and' || word === 'on' || nameParticles.has(word)
  if (!small || at + 1 >= end) return 0
  if (isCapital(tokens[at + 1])) return 1
  const next = (tokens[at + 1] as Token).normal
  if ((next === 'the' || nameParticles.has(next)) && at + 2 < end && isCapital(tokens[at + 2])) return 2
  return 0
}

/** "Charles Elliott, Jr." */
function isSuffixAt(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === ',' && nameSuffixes.has(fold(tokens[at + 1]?.normal ?? ''))
}

/** How many tokens a nickname between marks takes, with the next part of the name: `“The Rock” Johnson`. */
function nicknameEnd(tokens: readonly Token[], at: number, end: number): number {
  if (!isQuoteMark(tokens[at])) return 0
  for (let close = at + 2; close < Math.min(end - 1, at + 5); close++) {
    if (!isQuoteMark(tokens[close])) continue
    return isCapital(tokens[close + 1]) && isCapital(tokens[at + 1]) && touches(tokens, close + 1) ? close + 1 - at : 0
  }
  return 0
}
