import type { Reading } from '../reading.js'
import { isFiniteVerb } from '../tokens/is-finite-verb.js'
import type { TokenRange } from './token-range.js'
import { wordList } from './word-list.js'

const relatives = wordList('who which that whom whose where')
/** Words behind which no verb stands: "the {ships}", "of {thanks}". */
const nounSigns = ['Determiner', 'Possessive', 'Adjective', 'Preposition', 'Value']
/** Words of a verb group that are verbs and nothing else. */
const auxiliaries = wordList(
  `is are was were am has have had does do did will would can could may might must shall should cannot isn't aren't wasn't
  weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't can't couldn't needs remains seems became`,
)

/** How sure it is that the token is a finite verb. */
export function verbAt({ tokens, tags }: Reading, at: number): 'sure' | 'maybe' | 'no' {
  const tag = tags[at]
  const { text = '', normal = '' } = tokens[at] ?? {}
  if (tag === undefined || !/^\p{Ll}/u.test(text)) return 'no'
  const before = tags[at - 1]
  if (tokens[at - 1]?.normal === 'to') return 'no'
  if (auxiliaries.has(normal)) return 'sure'
  const isNoun = nounSigns.some((sign) => before?.all.has(sign) === true)
  // "the accused's", "the {listed} building"
  if (isFiniteVerb(tag)) return before?.all.has('Determiner') === true || before?.pos === 'Possessive' ? 'no' : 'sure'
  if (isNoun || normal.endsWith('ing')) return 'no'
  return /Verb|Past|Present/u.test(tag.pos) ? 'maybe' : 'no'
}

/** Whether a main verb surely stands in the stretch: each "who" or "which" takes one for its own clause. */
export function holdsVerb(reading: Reading, { first, end }: TokenRange): boolean {
  let owed = 0
  for (let at = first; at < end; at += 1) {
    if (relatives.has(reading.tokens[at]?.normal ?? '') && at > first) owed += 1
    if (verbAt(reading, at) !== 'sure') continue
    while (at + 1 < end && verbAt(reading, at + 1) === 'sure') at += 1
    if (owed === 0) return true
    owed -= 1
  }
  return false
}

/** Whether a verb may stand in the stretch. */
export function mayHoldVerb(reading: Reading, { first, end }: TokenRange): boolean {
  for (let at = first; at < end; at += 1) if (verbAt(reading, at) !== 'no') return true
  return false
}
