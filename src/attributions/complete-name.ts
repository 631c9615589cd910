import type { Reading } from '../reading.js'
import type { Attribution } from './attribution.js'
import { firstEndingAfter } from './places.js'

/** Longest aside in brackets, and longest name before it, in tokens. */
const longestAside = 10
const longestName = 10
const joiners: ReadonlySet<string> = new Set('of the for and & de du van von der la le al'.split(' '))

/**
 * The source with the name that stands before the brackets it was read from: "Acme Corp. (NYSE: {ACM)} today <announced>"
 * is said by {Acme Corp. (NYSE: ACM)}.
 */
export function completeName({ tokens }: Reading, attribution: Attribution): Attribution {
  const { source, cue } = attribution
  if (source === null || cue === null || cue.start < source.end) return attribution
  const first = firstEndingAfter(tokens, source.start)
  const end = firstEndingAfter(tokens, source.end)
  const closing = tokens.slice(first, end + 1).find(({ text }) => text === '(' || text === ')')
  if (closing?.text !== ')' || closing.end > cue.start) return attribution
  const open = openBracket({ tokens }, first - 1)
  const begin = open < 0 ? open : nameStart({ tokens }, open)
  if (begin === open) return attribution
  return { ...attribution, source: { start: tokens[begin]?.start ?? 0, end: Math.max(source.end, closing.end) } }
}

/** The bracket that is open before the token; -1 where there is none. */
function openBracket({ tokens }: Pick<Reading, 'tokens'>, before: number): number {
  const block = tokens[before]?.block
  for (let at = before; at > before - longestAside; at--) {
    const token = tokens[at]
    if (token === undefined || token.block !== block || /^[.;“”")]$/.test(token.text)) return -1
    if (token.text === '(') return at
  }
  return -1
}

/** Where the run of capitals before the bracket begins, with the article before it; `open` where there is none. */
function nameStart({ tokens }: Pick<Reading, 'tokens'>, open: number): number {
  let begin = open
  for (let at = open - 1; at >= open - longestName; at--) {
    const token = tokens[at]
    if (token === undefined || token.block !== tokens[open]?.block) break
    if (/^[\p{Lu}\p{N}]/u.test(token.text)) begin = at
    else if (begin === open || (token.normal === 'the' && !/^(?:of|for|and)$/.test(tokens[at - 1]?.normal ?? ''))) break
    else if (!joiners.has(token.normal)) break
  }
  return begin < open && tokens[begin - 1]?.normal === 'the' ? begin - 1 : begin
}
