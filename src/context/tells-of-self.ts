import type { Reading } from '../reading.js'
import { isNoun } from './noun-words.js'
import type { TokenRange } from './token-range.js'

/** How each of those who may tell of themselves is called as somebody else's object. */
const objects: Readonly<Record<string, string>> = { he: 'him', she: 'her', it: 'it' }
const pronoun = /^(?:he|she|they|it|i|we)$/u

/**
 * Whether who tells is the one the saying is of: "{The mayor} believes, {she} told the BBC, that …"; not "{Her doctor} had
 * warned, {she} said", "{The doctor} told him, {he} said" or "{He} feared, {she} said". `clause` is what
 * stands between the two.
 */
export function tellsOfSelf(reading: Reading, subject: TokenRange, teller: TokenRange, clause: TokenRange): boolean {
  const { tokens, tags } = reading
  const word = tokens[teller.first]?.normal ?? ''
  if (teller.end !== teller.first + 1 || !pronoun.test(word)) return false
  const opener = tokens[subject.first]?.normal ?? ''
  // "I feared, he said, that …" is his own voice.
  if (pronoun.test(opener)) return opener === word || /^(?:i|we)$/u.test(opener)
  const object = objects[word]
  if (object === undefined || /^(?:his|her|its)$/u.test(opener)) return false
  if (tags.slice(subject.first, subject.end).some(({ all }) => all.has('Plural'))) return false
  return !tokens.slice(clause.first, clause.end).some(({ normal }, at) => normal === object && !owns(reading, clause.first + at)) // biome-ignore format: one line
}

/** "told {her} staff" */
function owns({ tokens, tags }: Reading, at: number): boolean {
  const tag = tags[at + 1]
  return tokens[at]?.normal === 'her' && tag !== undefined && isNoun(tag, tokens[at + 1]?.text ?? '')
}
