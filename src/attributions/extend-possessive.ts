import type { Reading } from '../reading.js'
import type { Attribution } from './attribution.js'
import { firstEndingAfter } from './places.js'

/** What somebody has is named within this many tokens. */
const longest = 12

/**
 * The attribution with its content up to the next mark, where it ended before a possessive: `{Putin} <backs> [Trump’s push
 * for a truce in principle], but …`. A name is never cut from what it owns.
 */
export function extendPossessive({ tokens, sentences }: Reading, attribution: Attribution): Attribution {
  const { content, cue } = attribution
  const last = content.at(-1)
  if (last === undefined || cue === null || last.start < cue.end) return attribution
  const next = firstEndingAfter(tokens, last.end)
  const owns = tokens[next]
  if (owns === undefined || owns.start !== last.end || owns.normal !== "'s") return attribution
  const stop = Math.min(sentences[firstEndingAfter(sentences, last.end)]?.endToken ?? 0, next + longest)
  let end = next + 1
  while (end < stop && /^[\p{L}\p{N}$£€’'.-]*[\p{L}\p{N}]/u.test(tokens[end]?.text ?? '')) end += 1
  return {
    ...attribution,
    content: [...content.slice(0, -1), { start: last.start, end: tokens[end - 1]?.end ?? last.end }],
  }
}
