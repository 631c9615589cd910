import type { Reading } from '../reading.js'
import type { Attribution } from './attribution.js'
import { firstEndingAfter } from './places.js'

/** Longest name behind “with”, in tokens. */
const longestName = 10

/**
 * The attribution whose cue took the clause before it along: Fans were divided, with {one} <writing>: [“It is dead.”], not
 * {Fans} <were divided, with one writing>.
 */
export function partWith({ tokens }: Reading, attribution: Attribution): Attribution {
  const { cue } = attribution
  if (cue === null) return attribution
  const first = firstEndingAfter(tokens, cue.start)
  const end = firstEndingAfter(tokens, cue.end - 1) + 1
  const verb = tokens[end - 1]?.text === ':' ? end - 2 : end - 1
  for (let at = verb - 2; at >= Math.max(first + 1, verb - longestName); at -= 1) {
    if (tokens[at]?.normal !== 'with' || tokens[at - 1]?.text !== ',') continue
    const [name, last, opener] = [tokens[at + 1], tokens[verb - 1], tokens[verb]]
    if (name === undefined || last === undefined || !opener?.normal.endsWith('ing')) return attribution
    return { ...attribution, source: { start: name.start, end: last.end }, cue: { start: opener.start, end: cue.end } }
  }
  return attribution
}
