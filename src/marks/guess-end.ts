import { tagVerbs } from '../tokens/sentence-words.js'
import type { Mark } from './find-marks.js'
import type { Scene } from './match-marks.js'

/**
 * Where a stretch whose closing mark is missing ends, at the latest at `limit`: before its attribution, or at the end
 * of its first sentence.
 * ```text
 * > | “We will win, he said. “We must.”
 *                 ^ here     ^ limit
 * ```
 */
export function guessEnd({ text, tokens, meter }: Scene, open: Mark, limit: number): number {
  let end = open.end
  for (let at = open.token + 1; at < tokens.length; at += 1) {
    const token = tokens[at]
    if (token === undefined || token.end > limit || token.block !== open.block) break
    if (meter !== undefined) meter.steps += 1
    end = token.end
    if (/^[.!?…]+$/.test(token.text)) break
    if (token.text === ',' && isAttribution(at + 1)) break
  }
  return end

  /** "he said", "said Smith", "the mayor told": a verb of saying within three words. */
  function isAttribution(from: number): boolean {
    for (let at = from; at < from + 3; at += 1) {
      const word = tokens[at]?.normal ?? ''
      if (!/^[\p{L}.'-]+$/u.test(word) || text === '') return false
      if (tagVerbs.has(word)) return true
    }
    return false
  }
}
