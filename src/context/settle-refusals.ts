import type { Attribution } from '../attributions/attribution.js'
import type { Meter } from '../meter.js'
import type { Reading } from '../reading.js'
import type { Span } from '../span.js'
import { tokenRange } from './token-range.js'
import { spanOf } from './token-range.js'
import { wordList } from './word-list.js'

/** Sentences whose cue and content are cut anew, with what they must give: `cue / content`. */
export const settledSamples: readonly { readonly sample: string; readonly gives: string }[] = [
  { sample: '{A spokesman} <declined> [to comment].', gives: 'declined to comment / ' },
  { sample: '{A spokesman} <declined> [to comment on the talks].', gives: 'declined to comment on / the talks' },
  { sample: '{He} <refused> [to say whether he would stand].', gives: 'refused to say / whether he would stand' },
  { sample: '{The firm} <did not respond to> [a request for comment].', gives: 'did not respond to a request for comment / ' },
  { sample: '{The firm} <did not return> [calls].', gives: 'did not return calls / ' },
  { sample: '{Roe} <could not be reached for> [comment].', gives: 'could not be reached for comment / ' },
  { sample: '{Roe} <did not respond to> [questions about the memo].', gives: 'did not respond to / questions about the memo' },
  { sample: '{Roe} <refused> [to resign].', gives: 'refused / to resign' },
  { sample: '{Roe} <declined to comment on> [the talks].', gives: 'declined to comment on / the talks' },
]

const refusing = wordList('declined declines declining decline refused refuses refusing refuse')
const utterances = wordList(
  `comment say discuss answer confirm identify name elaborate give provide specify disclose speak talk respond address explain
  reveal reply rule predict speculate state detail offer describe clarify`,
)
const following = wordList('on about to for')
const nothings = wordList('request requests call calls message messages email emails e-mail e-mails inquiry inquiries voicemail voicemails comment comments interview text texts')
const about = wordList('about on whether regarding concerning why how when what who if')
const unanswered = wordList('respond responded return returned reply replied answer answered reached available approached contacted unavailable responding')

/** The attributions with the words of a refusal all in the cue, and as content only what was not spoken of. */
export function settleRefusals(reading: Reading, attributions: readonly Attribution[], meter?: Meter): Attribution[] {
  return attributions.map((attribution) => {
    if (meter !== undefined) meter.steps += 1
    const { cue, content } = attribution
    const piece = content[0]
    if (cue === null || content.length !== 1 || piece === undefined || piece.start < cue.end) return attribution
    const end = refusedEnd(reading, cue, piece) ?? unansweredEnd(reading, cue, piece)
    return end === null ? attribution : recut(reading, attribution, piece, end)
  })
}

/** "declined" + "to comment on the talks": the token where what was not spoken of starts. */
function refusedEnd({ tokens }: Reading, cue: Span, piece: Span): number | null {
  const range = tokenRange(tokens, cue)
  const content = tokenRange(tokens, piece)
  if (content.first - range.end > 3) return null
  const words = tokens.slice(range.first, range.end).map(({ normal }) => normal)
  const to = words.at(-1) === 'to' ? content.first - 1 : tokens[content.first]?.normal === 'to' ? content.first : null
  if (to === null || !words.slice(-2).some((word) => refusing.has(word))) return null
  const verb = /ly$/u.test(tokens[to + 1]?.normal ?? '') ? to + 2 : to + 1
  if (!utterances.has(tokens[verb]?.normal ?? '') || verb >= content.end) return null
  const intransitive = /^(?:comment|elaborate|speak|talk|respond|reply|speculate)$/u.test(tokens[verb]?.normal ?? '')
  const behind = following.has(tokens[verb + 1]?.normal ?? '') && verb + 2 < content.end ? verb + 2 : verb + 1
  return intransitive ? behind : verb + 1
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

/** The attribution with the cue reaching to token `end`, and the content starting there. */
function recut({ tokens, text }: Reading, attribution: Attribution, piece: Span, end: number): Attribution {
  const content = tokenRange(tokens, piece)
  const cue = { start: attribution.cue?.start ?? 0, end: tokens[end - 1]?.end ?? piece.start }
  const rest = end < content.end ? [spanOf(tokens, { first: end, end: content.end })] : []
  return { ...attribution, cue, content: rest, kind: rest.length > 0 && /["“”]/u.test(text.slice(piece.start, piece.end)) ? attribution.kind : 'indirect' }
}
