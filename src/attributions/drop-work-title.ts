import type { QuotedSpan } from '../marks/quoted-span.js'
import type { Reading } from '../reading.js'
import type { Attribution } from './attribution.js'
import { isTitle } from './is-title.js'
import { layScene } from './outer-spans.js'
import { firstEndingAfter } from './places.js'

/** What has a title and words in it. */
const work =
  /^(?:podcasts?|memoirs?|autobiography|biography|books?|bestseller|novel|essay|article|column|blog|newsletter|op-ed|editorial|paper|report|study|album|song|single|track|film|movie|documentary|programme|program|show|series|play|sermon|speech|lecture|talk|poem|pamphlet|manifesto|video|thread|post|collection|magazine|history|diary|diaries|journal|special|sequel|debut|episode|thesis|letter)$/u
const named = /^(?:,|titled|entitled|called|headlined|named)$/u
const frame = /^(?:in|on|at|during|throughout|from)$/u
/** Words between the preposition and the work, and between the work and its title, at most. */
const longestPhrase = 8
const longestTopic = 6

/**
 * The attribution without the title of the work it is taken from: In her new podcast, “Rope Talk,” {Roe} <said> [rope was
 * dead].
 */
export function dropWorkTitle(reading: Reading, attribution: Attribution): Attribution {
  const { cue, source, content } = attribution
  const [first, ...rest] = content
  if (
    cue === null ||
    first === undefined ||
    rest.length === 0 ||
    first.end > Math.min(cue.start, source?.start ?? cue.start)
  )
    return attribution
  const scene = layScene(reading)
  const title = [scene.spans, scene.names]
    .map((spans) => spans[firstEndingAfter(spans, first.start)])
    .find((span) => span !== undefined && span.start <= first.start && first.end <= span.end)
  return title !== undefined && isWork(reading, title) ? { ...attribution, content: rest } : attribution
}

/** Whether the words are a title behind the work it names, which opens the clause: {In her new podcast,} “Rope Talk,” */
function isWork(reading: Reading, { start, end, open, close }: QuotedSpan): boolean {
  const { text, tokens } = reading
  if (!isTitle(text.slice(open.end, close?.start ?? end))) return false
  let at = firstEndingAfter(tokens, start) - 1
  while (named.test(tokens[at]?.normal ?? '')) at -= 1
  const noun = lastWhere(reading, at, longestTopic, work)
  const opener = noun < 0 ? -1 : lastWhere(reading, noun - 1, longestPhrase, frame)
  if (opener < 0) return false
  const { normal = '.', block = -1 } = tokens[opener - 1] ?? {}
  return block !== tokens[opener]?.block || /^(?:[.!?;:,”"’]|and|but|while|as)$/u.test(normal)
}

/** Index of the nearest word of the kind from `from` back, with no mark between; -1 where none stands near. */
function lastWhere({ tokens }: Reading, from: number, reach: number, kind: RegExp): number {
  for (let at = from; at > from - reach; at -= 1) {
    const { normal = '', text = '' } = tokens[at] ?? {}
    if (kind.test(normal)) return at
    if (!/^[\p{L}\p{N}]/u.test(text) && !/^[’']/u.test(text)) return -1
  }
  return -1
}
