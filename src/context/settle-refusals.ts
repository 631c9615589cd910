import type { Attribution } from '../attributions/attribution.js'
import type { Meter } from '../meter.js'
import type { Reading } from '../reading.js'
import type { Span } from '../span.js'
import { isVerbal } from './noun-words.js'
import { readPhrase } from './read-phrase.js'
import { timeEnd } from './time-phrase.js'
import type { TokenRange } from './token-range.js'
import { spanOf, tokenRange } from './token-range.js'
import { wordList } from './word-list.js'

const refusing = wordList('declined declines declining decline refused refuses refusing refuse')
const utterances = wordList(
  `comment say discuss answer confirm identify name elaborate give provide specify disclose speak talk respond address explain
  reveal reply rule predict speculate state detail offer describe clarify`,
)
const following = wordList('on about to for')
const intransitive = wordList('comment elaborate speak talk respond reply speculate')
/** Adverbs may stand between cue and content: "declined {further} to comment". */
const longestGap = 3
const nothings = wordList(
  'request requests call calls message messages email emails e-mail e-mails inquiry inquiries voicemail voicemails comment comments interview text texts',
)
/** What is refused is no longer than this where it is named: "the claim on Monday". */
const longestNoun = 24
const asides = wordList(
  'when after until citing because as before despite through via at in on late early yesterday today outside inside during',
)
const clauseOpeners = wordList('whether why how what who if when where that')
const about = wordList('about on whether regarding concerning why how when what who if')
const unanswered = wordList(
  'respond responded return returned reply replied answer answered reached available approached contacted unavailable responding',
)

/** The attributions with the words of a refusal all in the cue, and as content only what was not spoken of. */
export function settleRefusals(reading: Reading, attributions: readonly Attribution[], meter?: Meter): Attribution[] {
  return attributions.map((attribution) => {
    if (meter !== undefined) meter.steps += 1
    const { cue, content } = attribution
    const piece = content[0]
    if (cue === null || content.length !== 1 || piece === undefined || piece.start < cue.end) return attribution
    const end = refusedEnd(reading, cue, piece) ?? unansweredEnd(reading, cue, piece)
    return withoutWhen(reading, end === null ? attribution : recut(reading, attribution, piece, end))
  })
}

/** "declined" + "to comment on the talks": the token where what was not spoken of starts. */
function refusedEnd({ tokens }: Reading, cue: Span, piece: Span): number | null {
  const { first, end } = tokenRange(tokens, cue)
  const content = tokenRange(tokens, piece)
  const normal = (at: number) => tokens[at]?.normal ?? ''
  const to = normal(end - 1) === 'to' ? end - 1 : content.first
  const refuses = refusing.has(normal(end - 1)) || (end - 2 >= first && refusing.has(normal(end - 2)))
  if (!refuses || normal(to) !== 'to' || content.first - end > longestGap) return null
  const verb = normal(to + 1).endsWith('ly') ? to + 2 : to + 1
  if (!utterances.has(normal(verb)) || verb >= content.end) return null
  const further = intransitive.has(normal(verb)) && following.has(normal(verb + 1)) && verb + 2 < content.end
  return further ? verb + 2 : verb + 1
}

/** "did not respond to" + "a request for comment": all of it is the wording, unless it says what the request was about. */
function unansweredEnd({ tokens }: Reading, cue: Span, piece: Span): number | null {
  const range = tokenRange(tokens, cue)
  const content = tokenRange(tokens, piece)
  const words = tokens.slice(range.first, range.end).map(({ normal }) => normal)
  if (!words.some((word) => unanswered.has(word)) || content.end - content.first > 9) return null
  const inside = tokens.slice(content.first, content.end).map(({ normal }) => normal)
  if (inside.some((word) => about.has(word)) || !inside.some((word) => nothings.has(word))) return null
  return content.end
}

/**
 * A refusal without when and why it was refused: "declined to comment [when called on Monday]", "declined to repeat the
 * claim [on Monday]".
 */
function withoutWhen(reading: Reading, attribution: Attribution): Attribution {
  const { tokens } = reading
  const { cue, content } = attribution
  const [piece] = content
  if (cue === null || piece === undefined) return attribution
  const words = tokenRange(tokens, cue)
  if (!tokens.slice(words.first, words.end).some(({ normal }) => refusing.has(normal))) return attribution
  const range = tokenRange(tokens, piece)
  const isBare = intransitive.has(tokens[words.end - 1]?.normal ?? '')
  const isAside = asides.has(tokens[range.first]?.normal ?? '') || timeEnd(tokens, range.first, range.end) !== null
  if (isBare && isAside) return { ...attribution, content: [], kind: 'indirect' }
  const end = refusedNounEnd(reading, range)
  return end === null ? attribution : { ...attribution, content: [spanOf(tokens, { first: range.first, end })] }
}

/** Where the time behind "the claim" begins; null without one, and in a clause: "whether he would leave on Monday". */
function refusedNounEnd(reading: Reading, { first, end }: TokenRange): number | null {
  const { tokens, tags } = reading
  if (end - first > longestNoun) return null
  for (let at = first; at < end; at += 1) {
    const normal = tokens[at]?.normal ?? ''
    if (isVerbal(tags[at]) || clauseOpeners.has(normal)) return null
    const phrase = at > first ? readPhrase(reading, at, end, 'trailing') : null
    if (phrase?.kind === 'time' && phrase.end === end) return at
  }
  return null
}

/** The attribution with the cue reaching to token `end`, and the content starting there. */
function recut({ tokens, text }: Reading, attribution: Attribution, piece: Span, end: number): Attribution {
  const content = tokenRange(tokens, piece)
  const cue = { start: attribution.cue?.start ?? 0, end: tokens[end - 1]?.end ?? piece.start }
  const rest = end < content.end ? [spanOf(tokens, { first: end, end: content.end })] : []
  return {
    ...attribution,
    cue,
    content: rest,
    kind: rest.length > 0 && /["“”]/u.test(text.slice(piece.start, piece.end)) ? attribution.kind : 'indirect',
  }
}
