import type { Reading } from '../reading.js'
import { innerContentEnd } from './inner-content-end.js'
import { saidBehind } from './inner-openings.js'
import { withoutTail } from './inner-tail.js'
import { isThing } from './is-thing.js'
import { readNounPhrase } from './noun-phrase.js'
import type { Saying } from './read-inner-saying.js'
import { verbGroupStart } from './subject-before.js'
import type { TokenRange } from './token-range.js'
import { wordList } from './word-list.js'

/** What somebody can be told in the passive: "had been told to wait", "was assured that". */
const passives = wordList(
  'told asked warned assured informed advised promised ordered urged instructed reminded invited notified begged',
)
/** Of these, the ones with which a thing is given: "had been promised {talks}", "had been told {the same}". */
const givers = wordList('told promised')
/** What stands behind "by" and tells nothing itself: "told by {phone}". */
const media = wordList('phone telephone email e-mail text message letter radio fax post mail wire cable telegram video')
const beForms = wordList('was were been being')
/** How long the words for who told can be, in tokens. */
const longestAgent = 10

/** "members [had been told] by {an official} (that …)", "and [been told] (to leave)"; null where no such passive stands there. */
export function readPassive(reading: Reading, verb: number, piece: TokenRange): Saying | null {
  const { tokens } = reading
  if (!passives.has(tokens[verb]?.normal ?? '')) return null
  const be = beBefore(reading, verb, piece.first)
  if (be === null) return null
  const first = verbGroupStart(reading, be, piece.first)
  const agent = readAgent(reading, verb + 1, piece.end)
  const cueEnd = agent === null && /^(?:of|about)$/u.test(tokens[verb + 1]?.normal ?? '') ? verb + 2 : verb + 1
  const content = cueEnd > verb + 1 ? wholeFrom(reading, cueEnd, piece.end) : toldFrom(reading, verb, agent?.end ?? cueEnd, piece.end) // biome-ignore format: one line
  if (content === null || content.first >= piece.end - 1) return null
  const joins = /^(?:and|but)$/u.test(tokens[first - 1]?.normal ?? '')
  return {
    source: agent && { first: agent.first, end: agent.end },
    cue: { first, end: cueEnd },
    content,
    joined: joins ? first - 1 : null,
  }
}

function wholeFrom(reading: Reading, first: number, end: number): TokenRange {
  return { first, end: innerContentEnd(reading, first, end) }
}

/** What was told: "(that …)", "(to leave)", and of some verbs a thing: "promised (talks)". */
function toldFrom(reading: Reading, verb: number, from: number, end: number): TokenRange | null {
  const said = saidBehind(reading, from, end)
  if (said !== null) return wholeFrom(reading, said, end)
  const isGift = givers.has(reading.tokens[verb]?.normal ?? '') && isThing(reading, from, end)
  const whole = wholeFrom(reading, from, end)
  return isGift ? (reading.tokens[verb]?.normal === 'told' ? withoutTail(reading, whole) : whole) : null
}

/** Who told: "by {an official}"; not "by phone". */
function readAgent(reading: Reading, at: number, end: number): TokenRange | null {
  if (reading.tokens[at]?.normal !== 'by') return null
  const agent = readNounPhrase(reading, at + 1, Math.min(end, at + longestAgent))
  return agent === null || media.has(reading.tokens[agent.head]?.normal ?? '') ? null : agent
}

/** The form of "be" before the participle, over adverbs: "was {never} told". */
function beBefore({ tokens, tags }: Reading, verb: number, limit: number): number | null {
  let at = verb - 1
  while (at > limit && (tags[at]?.pos === 'Adverb' || /^(?:never|not|n't)$/u.test(tokens[at]?.normal ?? ''))) at -= 1
  return at >= limit && beForms.has(tokens[at]?.normal ?? '') ? at : null
}
