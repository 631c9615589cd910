import type { Attribution } from '../attributions/attribution.js'
import type { Meter } from '../meter.js'
import type { Reading } from '../reading.js'
import type { Span } from '../span.js'
import { isFiniteVerb } from '../tokens/is-finite-verb.js'
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
/** What is turned down by who will not speak. */
const spoken = wordList('comment comments interview interviews')
/** "repeated requests from the Echo for comment" */
const longestRequest = 9
const nothings = wordList(
  'request requests call calls message messages email emails e-mail e-mails inquiry inquiries voicemail voicemails comment comments interview text texts question questions',
)
/** What is refused is no longer than this where it is named: "the claim on Monday". */
const longestNoun = 24
const asides = wordList(
  'when after until citing because as before despite through via at in on late early yesterday today outside inside during',
)
/** What is neither done nor its opposite. */
const firsts = wordList('confirm confirmed confirming admit admitted admitting')
const seconds = wordList('deny denied denying dispute disputed refute refuted')
const clauseOpeners = wordList('whether why how what who if when where that')
const about = wordList('about on whether regarding concerning why how when what who if')
const unanswered = wordList(
  'respond responded return returned reply replied answer answered reached available approached contacted unavailable responding',
)

/** The attributions with the words of a refusal all in the cue, and as content only what was not spoken of. */
export function settleRefusals(reading: Reading, attributions: readonly Attribution[], meter?: Meter): Attribution[] {
  return attributions.map((given) => {
    const attribution = withNeither(reading.text, given)
    if (meter !== undefined) meter.steps += 1
    const { cue, content } = attribution
    const piece = content[0]
    const contacted = contactedOf(reading, attribution)
    if (contacted !== null) return contacted
    if (cue === null || content.length !== 1 || piece === undefined || piece.start < cue.end) return attribution
    const end = neitherEnd(reading, cue, piece) ?? refusedEnd(reading, cue, piece) ?? unansweredEnd(reading, cue, piece)
    return withoutWhen(reading, end === null ? attribution : recut(reading, attribution, piece, end))
  })
}

/** "Neither {the club nor the league} would comment": the word that makes it nobody is of the source. */
function withNeither(text: string, attribution: Attribution): Attribution {
  const { source } = attribution
  if (source === null || !/\bneither $/iu.test(text.slice(Math.max(0, source.start - 9), source.start))) return attribution // biome-ignore format: one line
  if (!/ nor /u.test(text.slice(source.start, source.end))) return attribution
  return { ...attribution, source: { start: source.start - 8, end: source.end } }
}

/** "would neither confirm" + "nor deny the report", "refused to confirm" + "or deny it": the cue has both verbs. */
function neitherEnd({ tokens }: Reading, cue: Span, piece: Span): number | null {
  const range = tokenRange(tokens, cue)
  const content = tokenRange(tokens, piece)
  const words = tokens.slice(range.first, range.end).map(({ normal }) => normal)
  const [joint, verb] = [tokens[content.first]?.normal ?? '', tokens[content.first + 1]?.normal ?? '']
  const isPair = content.first === range.end && verb !== words.at(-1) && seconds.has(verb)
  if (!isPair || content.first + 2 >= content.end || !firsts.has(words.at(-1) ?? '')) return null
  const isNegative = words.some((word) =>
    /^(?:neither|not|n't|declined|declines|refused|refuses|refusing|without)$/u.test(word),
  )
  return isNegative && (joint === 'nor' || joint === 'or') ? content.first + 2 : null
}

/** "[The company] has been contacted [for comment]": the company is who did not speak. */
function contactedOf({ text }: Reading, attribution: Attribution): Attribution | null {
  const { cue, content, source } = attribution
  const [named, comment] = content
  if (cue === null || source !== null || named === undefined || comment === undefined || content.length > 2) return null
  if (!/\b(?:contacted|approached|reached|asked)$/u.test(text.slice(cue.start, cue.end))) return null
  if (named.end > cue.start || comment.start < cue.end) return null
  if (!/^for (?:a |further )?comment$/u.test(text.slice(comment.start, comment.end))) return null
  return { ...attribution, cue: { start: cue.start, end: comment.end }, source: named, content: [], kind: 'indirect' }
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
  // "did not immediately" + "return calls"
  const split = tokens[range.end - 1]?.normal.endsWith('ly') === true && content.first === range.end
  const words = tokens.slice(range.first, split ? range.end + 1 : range.end).map(({ normal }) => normal)
  if (content.end - content.first > longestRequest) return null
  const inside = tokens.slice(content.first, content.end).map(({ normal }) => normal)
  // "declined" + "further comment", "declined" + "an interview request"
  const isTurnedDown = refusing.has(words.at(-1) ?? '') && !inside.some((word) => about.has(word) || word === 'to')
  if (isTurnedDown && inside.some((word) => spoken.has(word))) return content.end
  if (!words.some((word) => unanswered.has(word)) || inside.some((word) => about.has(word))) return null
  return inside.some((word) => nothings.has(word)) ? content.end : null
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
    if (isFiniteVerb(tags[at]) || clauseOpeners.has(normal)) return null
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
