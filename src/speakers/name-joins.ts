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
export function joinLength(tokens: readonly Token[], at: number, start: number, end: number): number {
  const length = smallWords(tokens, at, end)
  if (length === 0) return 0
  const word = (tokens[at] as Token).normal
  if (word === '&' || nameParticles.has(word)) return length
  if (word === 'and') return isWithinBody(tokens, at, start) ? length : 0
  const head = fold((tokens[at - 1] as Token).normal)
  return bodyNameWords.has(singular(head)) || titleWords.has(head) ? length : 0
}

/** "Department of Health and Human Services" */
function isWithinBody(tokens: readonly Token[], at: number, start: number): boolean {
  if (start >= at - 2 || !/^(?:of|for)$/.test((tokens[at - 2] as Token).normal)) return false
  return bodyNameWords.has(singular(fold((tokens[start] as Token).normal)))
}

function smallWords(tokens: readonly Token[], at: number, end: number): number {
  const word = (tokens[at] as Token).normal
  if (at + 1 >= end || !(/^(?:&|of|for|and|on)$/.test(word) || nameParticles.has(word))) return 0
  if (isCapital(tokens[at + 1])) return 1
  const next = (tokens[at + 1] as Token).normal
  return (next === 'the' || nameParticles.has(next)) && at + 2 < end && isCapital(tokens[at + 2]) ? 2 : 0
}
