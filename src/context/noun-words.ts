import type { Reading } from '../reading.js'
import type { WordTags } from '../tokens/tag.js'
import { audiences } from './audience-words.js'
import { isDayWord } from './time-phrase.js'
import { wordList } from './word-list.js'

/** Words that open a noun phrase. */
export const determiners: ReadonlySet<string> = wordList(
  `the a an this these those his her its their our my your some any another every each both all several many no one two
  three four five six seven eight nine ten`,
)

/** Gerunds that name an occasion or a thing. */
const gerundNouns = wordList(
  `hearing meeting briefing gathering screening opening wedding sentencing unveiling proceeding training building filing
  ruling reading setting beginning ending evening morning posting broadcasting crossing landing clearing christening`,
)

/** Verbs so common that they are no nouns behind a noun: "officials say". */
const plainVerbs = wordList('say think believe know go be want have do tell ask call see get make take')

/** What compromise calls a word that can stand in front of a noun: "an emailed statement", "state-run media". */
const frontTags = ['Adjective', 'Value', 'Gerund', 'Hyphenated', 'Infinitive', 'PastTense']

/** Whether the text starts with a capital or a digit. */
export function isCapital(text: string | undefined): boolean {
  return text !== undefined && /^[\p{Lu}\d]/u.test(text)
}

/** Whether a noun, or a word in front of one, stands at the token. */
export function startsNoun(reading: Reading, at: number, limit: number): boolean {
  const { tokens, tags } = reading
  const tag = tags[at]
  const word = tokens[at]
  if (at >= limit || tag === undefined || word === undefined) return false
  if (isDayWord(word.normal, word.text)) return tokens[at + 1]?.normal === "'s"
  if (word.normal === 'that' || word.normal === 'than' || word.normal === 'to' || tag.pos === 'Copula') return false
  if (isNoun(tag, word.text) || isOpeningMark(tag, word.text) || determiners.has(word.normal)) return true
  if (tag.all.has('PresentTense') && (isGoverned(reading, at) || isOwned(reading, at))) return true
  return frontTags.some((name) => tag.all.has(name))
}

/** Whether the word can be the main word of a noun phrase. */
export function isNoun(tag: WordTags, text: string): boolean {
  if (tag.all.has('Pronoun') || tag.all.has('Possessive')) return false
  // compromise takes "delegates" for what somebody does.
  if (tag.all.has('PresentTense') && text.endsWith('s') && audiences.has(text)) return true
  if (tag.pos.includes('Noun') || (tag.all.has('Noun') && !tag.all.has('Determiner'))) return true
  return isCapital(text) && !['Preposition', 'Conjunction', 'Determiner'].some((name) => tag.all.has(name))
}

/**
 * Words that compromise's lexicon calls verbs and that are nouns behind a determiner or a noun: "the Trump campaign",
 * "the hearing". "officials say" is left alone.
 */
export function isNounLike(reading: Reading, at: number, limit: number): boolean {
  const normal = reading.tokens[at]?.normal ?? ''
  const tag = reading.tags[at]
  if (tag === undefined || plainVerbs.has(normal)) return false
  // "our questions", "an exchange of text messages": no verb stands behind a possessive.
  if (tag.all.has('PresentTense') && (isOwned(reading, at) || isGoverned(reading, at))) return true
  return tag.all.has('Gerund')
    ? gerundNouns.has(normal) && (isWhere(reading, at + 1) || !startsNoun(reading, at + 1, limit))
    : tag.all.has('Infinitive')
}

/** Whether the word ends in "s" behind a preposition, where no verb does: "in interviews", "an audience of engineers". */
export function isGoverned({ tokens }: Pick<Reading, 'tokens'>, at: number): boolean {
  const isPlural = tokens[at]?.normal.endsWith('s') === true
  return isPlural && /^(?:in|on|at|during|through|via|by|with|from|over|of)$/u.test(tokens[at - 1]?.normal ?? '')
}

/** "a briefing {outside the} terminal": compromise takes "outside" for an adjective. */
function isWhere({ tokens }: Reading, at: number): boolean {
  return /^(?:outside|inside)$/u.test(tokens[at]?.normal ?? '') && determiners.has(tokens[at + 1]?.normal ?? '')
}

function isOwned({ tokens, tags }: Reading, at: number): boolean {
  // "her {last} interviews"
  const before = tags[at - 1]?.all.has('Adjective') ? at - 2 : at - 1
  return (
    /^(?:my|our|your|his|her|its|their|the|these|those)$/u.test(tokens[before]?.normal ?? '') ||
    (tokens[at]?.normal === 'messages' && /^(?:text|e-?mail|voice|chat)$/u.test(tokens[at - 1]?.normal ?? ''))
  )
}

/** Languages: "in French" is neither where nor through what. */
export const languages: ReadonlySet<string> = wordList(
  `english spanish french german russian chinese arabic hebrew yiddish ukrainian italian japanese mandarin cantonese turkish
  persian farsi polish portuguese welsh irish gaelic scots hindi korean dutch latin greek swedish norwegian danish finnish
  catalan urdu bengali tamil punjabi swahili zulu xhosa afrikaans czech hungarian romanian bulgarian serbian croatian albanian
  armenian georgian kurdish pashto dari vietnamese thai tagalog malay indonesian esperanto hausa yoruba igbo somali amharic`,
)

/** A quotation mark, or the opening single one, which compromise's tags do not tell from an apostrophe. */
export function isOpeningMark(tag: WordTags, text: string): boolean {
  return tag.pos === 'Quote' || text === '‘'
}
