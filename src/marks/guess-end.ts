import { tagVerbs } from '../tokens/sentence-words.js'
import type { Token } from '../tokens/token.js'
import type { Mark } from './find-marks.js'
import type { Scene } from './match-marks.js'

/**
 * Where a stretch without a closing mark ends: before its attribution or a bracket closed from outside; else, where a
 * later mark limits it, with its first sentence; else with its block.
 * ```text
 * > | “We will win, he said. “We must.”
 *                 ^ here     ^ limit
 * ```
 */
export function guessEnd({ tokens, meter }: Scene, open: Mark, limit: number): number {
  let end = open.end
  let brackets = 0
  for (let at = open.token + 1; at < tokens.length; at += 1) {
    const token = tokens[at] as Token
    if (token.end > limit || token.block !== open.block) break
    if (meter !== undefined) meter.steps += 1
    if (token.text === '(') brackets += 1
    if (token.text === ')') brackets -= 1
    if (brackets < 0) break
    end = token.end
    if (limit < Number.POSITIVE_INFINITY && /^[.!?…]+$/.test(token.text)) break
    if (token.text === ',' && isAttribution(tokens, at + 1)) break
  }
  return end
}

/** "he said", "said Smith", "the mayor told": a verb of saying within three words. */
function isAttribution(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + 3; at += 1) {
    const word = tokens[at]?.normal ?? ''
    if (tagVerbs.has(word)) return true
    if (!/^[\p{L}.'-]+$/u.test(word)) return false
  }
  return false
}
