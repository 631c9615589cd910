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
    if (meter !== undefined) meter.steps += 1
    brackets += bracketOf(token)
    if (token.end > limit || token.block !== open.block || brackets < 0) break
    end = token.end
    const stops = limit < Number.POSITIVE_INFINITY && /^[.!?…]+$/.test(token.text)
    if (stops || isAttribution(tokens, at)) break
  }
  return end
}

function bracketOf({ text }: Token): number {
  if (text === '(') return 1
  return text === ')' ? -1 : 0
}

/** ", he said", ", said Smith", ", the mayor told": a comma, then a verb of saying within three words. */
function isAttribution(tokens: readonly Token[], comma: number): boolean {
  if (tokens[comma]?.text !== ',') return false
  for (let at = comma + 1; at < comma + 4; at += 1) {
    const word = tokens[at]?.normal ?? ''
    if (tagVerbs.has(word)) return true
    if (!/^[\p{L}.'-]+$/u.test(word)) return false
  }
  return false
}
