import type { Reading } from '../reading.js'
import { readNounPhrase } from './noun-phrase.js'
import { innerContentEnd, saidBehind } from './read-inner-content.js'
import type { Saying } from './read-inner-saying.js'
import { verbGroupStart } from './subject-before.js'
import type { TokenRange } from './token-range.js'
import { wordList } from './word-list.js'

/** What somebody can be told in the passive: "had been told to wait", "was assured that". */
const passives = wordList(
  'told asked warned assured informed advised promised ordered urged instructed reminded invited notified begged',
)
const beForms = wordList('was were been')
/** How long the words for who told can be, in tokens. */
const longestAgent = 10

/** "members [had been told] by {an official} (that …)", "and [been told] (to leave)"; null where no such passive stands there. */
export function readPassive(reading: Reading, verb: number, piece: TokenRange): Saying | null {
  const { tokens } = reading
  if (!passives.has(tokens[verb]?.normal ?? '')) return null
  const be = beBefore(reading, verb, piece.first)
  if (be === null) return null
  const first = verbGroupStart(reading, be, piece.first)
  const agent = tokens[verb + 1]?.normal === 'by' ? readNounPhrase(reading, verb + 2, Math.min(piece.end, verb + longestAgent)) : null // biome-ignore format: one line
  const about = agent === null && /^(?:of|about)$/u.test(tokens[verb + 1]?.normal ?? '')
  const cueEnd = about ? verb + 2 : verb + 1
  const content = about ? cueEnd : saidBehind(reading, agent?.end ?? cueEnd, piece.end)
  if (content === null || content >= piece.end - 1) return null
  const joins = /^(?:and|but)$/u.test(tokens[first - 1]?.normal ?? '')
  return {
    source: agent && { first: agent.first, end: agent.end },
    cue: { first, end: cueEnd },
    content: { first: content, end: innerContentEnd(reading, content, piece.end) },
    joined: joins ? first - 1 : null,
  }
}

/** The form of "be" before the participle, over adverbs: "was {never} told". */
function beBefore({ tokens, tags }: Reading, verb: number, limit: number): number | null {
  let at = verb - 1
  while (at > limit && (tags[at]?.pos === 'Adverb' || /^(?:never|not|n't)$/u.test(tokens[at]?.normal ?? ''))) at -= 1
  return at >= limit && beForms.has(tokens[at]?.normal ?? '') ? at : null
}
