import type { Token } from '../tokens/token.js'
import { roleSpellings } from './person-nouns.js'

/** Whether the word begins like a name: a capital, or a letter of a script without capitals. */
export function isCapital(token: Token | undefined): boolean {
  if (token === undefined) return false
  const code = token.text.charCodeAt(0)
  if (code >= 97 && code <= 122) return /^(?:al|el|ul|bin|d|l|o)[-'’]\p{Lu}/u.test(token.text)
  return code < 128 ? code >= 65 && code <= 90 : /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(token.text)
}

/** Whether the token is a word at all, not a number or a mark. */
export function isWord(token: Token | undefined): boolean {
  if (token === undefined) return false
  const code = token.text.charCodeAt(0) | 32
  return (code >= 97 && code <= 122) || /\p{L}/u.test(token.text)
}

/** "J.", "J.K.": an initial, not an abbreviation. */
export function isInitial(token: Token | undefined): boolean {
  if (token === undefined || /^(?:U\.S|U\.K|U\.N|E\.U|D\.C)/.test(token.text)) return false
  return /^(?:\p{Lu}\.?){1,3}$/u.test(token.text) && (token.text.endsWith('.') || token.text.length === 1)
}

/** "FBI", "F.E.C.", "AT&T": capitals throughout, two at least. */
export function isAcronym(token: Token | undefined): boolean {
  return token !== undefined && /^(?:\p{Lu}[.&-]?){2,7}s?$/u.test(token.text)
}

/** "the WHO said", "US officials": the initials of a body that look like a small word, where not all is in capitals. */
export function isBodyInitials(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined || !/^\p{Lu}{2,5}$/u.test(token.text)) return false
  const isLoud = (other: Token | undefined): boolean => other?.block === token.block && /^\p{Lu}{2,}$/u.test(other.text)
  const isQuiet = (other: Token | undefined): boolean => other?.block === token.block && /\p{Ll}/u.test(other.text)
  const [before, after] = [tokens[at - 1], tokens[at + 1]]
  return !isLoud(before) && !isLoud(after) && (isQuiet(before) || isQuiet(after))
}

/** The word without accents, final dot and case: "José" and "Jose", "Gov." and "gov" are one. */
export function fold(word: string): string {
  // Most words are plain already: the rest of this function is only for the others.
  if (!/[^\x20-\x40\x5b-\x7e]|\.$/.test(word)) return word
  const plain = /^[\x20-\x7e]*$/.test(word) ? word : word.normalize('NFD').replace(/\p{M}/gu, '').replace(/[‐‑]/g, '-')
  return plain.toLowerCase().replace(/\.$/, '')
}

/** One spelling for every role word, singular: "Sen." and "senators" are "senator". */
export function roleWord(word: string): string {
  const plain = fold(word)
  const known = roleSpellings.get(plain)
  if (known !== undefined) return known
  const single = singular(plain)
  return roleSpellings.get(single) ?? single
}

/** The singular of a regular plural; other words as they are: "companies" is "company", "press" stays. */
export function singular(word: string): string {
  const odd = oddPlurals.get(word)
  if (odd !== undefined) return odd
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is|ws)$/.test(word)) return word
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`
  if (/(?:ches|shes|sses|xes|zes)$/.test(word)) return word.slice(0, -2)
  return word.slice(0, -1)
}

const oddPlurals: ReadonlyMap<string, string> = new Map([
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['wives', 'wife'],
  ['people', 'person'],
  ['spokesmen', 'spokesman'],
  ['congressmen', 'congressman'],
  ['policemen', 'policeman'],
  ['firemen', 'fireman'],
  ['businessmen', 'businessman'],
  ['chairmen', 'chairman'],
  ['councilmen', 'councilman'],
  ['series', 'series'],
])

/** Whether the token is a quotation mark, a straight single one included. */
export function isQuoteMark(token: Token | undefined): boolean {
  return token !== undefined && /^["“”„‟«»‘’‚‛'`]+$/.test(token.text)
}
