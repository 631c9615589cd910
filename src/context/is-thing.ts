import type { Reading } from '../reading.js'
import { readNounPhrase } from './noun-phrase.js'
import { timeEnd } from './time-phrase.js'

/** A second object: "three different stories", "a ruling", "$500", "the same"; not a day. */
export function isThing(reading: Reading, at: number, end: number): boolean {
  if (at >= end || timeEnd(reading.tokens, at, end) !== null) return false
  const { normal = '', text = '' } = reading.tokens[at] ?? {}
  if (/^(?:that|this|it|nothing|so|there)$/u.test(normal)) return false
  if (normal === 'the' && reading.tokens[at + 1]?.normal === 'same') return true
  return /^[$£€]/u.test(text) || readNounPhrase(reading, at, end) !== null
}
