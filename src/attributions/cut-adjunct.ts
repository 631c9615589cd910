import type { Reading } from '../reading.js'
import type { Token } from '../tokens/token.js'
import type { Attribution } from './attribution.js'
import { firstEndingAfter } from './places.js'

/** What an aside between the cue and its `that` begins with: `said after meeting Thursday with Mr. Waltz, that …`. */
const asideOpeners = new Set(
  'after before during following while when in at on upon via through speaking late early earlier'.split(' '),
)

/** How far the `that` is looked for. */
const longestAside = 40

/**
 * The attribution without an aside between the cue and its reported clause: `{Roe} <said> after meeting Ann Poe, who was
 * in Moscow, [that the proposal needs reworking]`.
 */
export function cutAdjunct({ tokens }: Reading, attribution: Attribution): Attribution {
  const { cue, content } = attribution
  const [first, ...rest] = content
  if (cue === null || first === undefined || first.start < cue.end) return attribution
  const firstOfCue = firstEndingAfter(tokens, cue.start)
  const afterCue = firstEndingAfter(tokens, cue.end)
  const begin = firstEndingAfter(tokens, first.start)
  // The opener may have been taken for the end of the cue: “said after”.
  const inCue = afterCue - 1 > firstOfCue && asideOpeners.has(tokens[afterCue - 1]?.normal ?? '')
  if (begin !== afterCue || !(inCue || asideOpeners.has(tokens[begin]?.normal ?? ''))) return attribution
  const that = thatBehind(tokens, begin, first.end)
  if (that === undefined) return attribution
  const end = inCue ? (tokens[afterCue - 2]?.end ?? cue.end) : cue.end
  return { ...attribution, cue: { start: cue.start, end }, content: [{ start: that.start, end: first.end }, ...rest] }
}

/** The `that` behind a comma which opens the clause after an aside. */
function thatBehind(tokens: readonly Token[], begin: number, end: number): Token | undefined {
  for (let index = begin + 1; index < begin + longestAside; index++) {
    const token = tokens[index]
    if (token === undefined || token.end >= end) return undefined
    if (token.normal === 'that' && tokens[index - 1]?.normal === ',') return token
  }
  return undefined
}
