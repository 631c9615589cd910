import type { Reading } from '../reading.js'
import { readNounPhrase } from './noun-phrase.js'
import { readPhrase } from './read-phrase.js'
import { wordList } from './word-list.js'

/** How papers come to light. */
const makings = wordList(
  `obtained seen reviewed released filed published compiled commissioned made drawn posted leaked passed handed sent given
  provided submitted unsealed issued`,
)
const givings = wordList('leaked passed handed sent given provided submitted')
const describings = wordList('familiar close briefed involved knowledgeable')

/** Where "familiar with the matter", "obtained by POLITICO", "released last week" or "made public Friday" ends; `at` where none stands there. */
export function participleEnd(reading: Reading, at: number, limit: number): number {
  const [word = '', next = ''] = [reading.tokens[at]?.normal, reading.tokens[at + 1]?.normal]
  if (describings.has(word))
    return /^(?:with|to|on|in|about)$/u.test(next) ? (readNounPhrase(reading, at + 2, limit)?.end ?? at) : at
  if (!makings.has(word)) return at
  if (next === 'by' || (next === 'to' && givings.has(word))) {
    const named = readNounPhrase(reading, at + 2, limit)?.end ?? at
    return withTime(reading, named, limit)
  }
  const made = next === 'public' ? at + 2 : at + 1
  const since = withTime(reading, made, limit)
  return since > made ? since : at
}

/** The end of what stands at the token with the time behind it: "a memo passed to the Echo {in 1881}". */
export function withTime(reading: Reading, at: number, limit: number): number {
  const phrase = readPhrase(reading, at, limit, 'following')
  return phrase?.kind === 'time' ? phrase.end : at
}
