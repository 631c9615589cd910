import type { Reading } from '../reading.js'
import { isFiniteVerb } from '../tokens/is-finite-verb.js'
import { isVerb, posCode } from './pos-codes.js'
import { isManner } from './say-verbs.js'

const relatives: ReadonlySet<string> = new Set(['who', 'which', 'that', 'whose', 'whom'])

/**
 * The token with which the first verb of a clause begins, where `first` begins its subject; -1 where there is none before
 * `end`. `Noakes {shrugs} and says`; of a relative clause the `who` or the comma before it: `Roe{,} who is 54 and says`.
 */
export function findPredicate(reading: Pick<Reading, 'tokens' | 'tags'>, first: number, end: number): number {
  const { tokens } = reading
  let perhaps = -1
  for (let at = first + 1; at < end && at < tokens.length; at += 1) {
    if (relatives.has(tokens[at]?.normal ?? '')) return tokens[at - 1]?.text === ',' ? at - 1 : at
    const likely = verbLikelihood(reading, at)
    if (likely === 'sure') return at
    if (likely === 'maybe' && perhaps < 0) perhaps = at
  }
  return perhaps
}

function verbLikelihood({ tokens, tags }: Pick<Reading, 'tokens' | 'tags'>, at: number): 'sure' | 'maybe' | 'no' {
  const { text = '', normal = '' } = tokens[at] ?? {}
  const pos = tags[at]?.pos ?? ''
  if (!/^\p{Ll}/u.test(text)) return 'no'
  if (isFiniteVerb(tags[at]) || isManner(normal)) return 'sure'
  if (isVerb(posCode(pos))) return normal.endsWith('ing') ? 'no' : 'maybe'
  // "Noakes pauses and says": the lexicon has it as a noun only.
  return pos === 'Plural' && /^\p{Lu}/u.test(tokens[at - 1]?.text ?? '') ? 'maybe' : 'no'
}
