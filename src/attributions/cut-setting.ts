import type { Span } from '../span.js'
import { type Scene, spansIn } from './outer-spans.js'

const documents =
  'note|letter|statement|interview|speech|address|ad|advert|advertisement|tweets?|posts?|e-?mails?|memo|report|column|article|blog|broadcast|podcast|message|review|editorial|essay|op-ed|memoir|testimony|filing|briefing|video|debate|thread|texts?'
const days = 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday'

/** What stands behind the last quoted words of a reported clause unsaid: through what, when, what the reporter makes of it. */
export const settings: readonly { readonly tail: RegExp; readonly sample: string }[] = [
  {
    tail: new RegExp(
      String.raw`^\s(?:in|via|through) (?:an?|his|her|their|its|the) (?:[\p{L}-]{1,20} ){0,3}(?:${documents})(?: (?:to|with|for|from|on|about|seen by|posted on|published in) [^.,;:“”"]{1,60})?$`,
      'u',
    ),
    sample: '{Roe} <called> [the lawsuit “a 94-page mistake”] in a note to employees.',
  },
  {
    tail: new RegExp(String.raw`^\s(?:on|late on) (?:${days})(?: (?:morning|afternoon|evening|night))?$`, 'u'),
    sample: '{Roe} <called> [the plan “a farce”] on Wednesday.',
  },
  {
    tail: /^\s?,?\s(?:an?|the) (?:[\p{L}-]{1,20} )?(?:phrase|term|word|label|refrain) (?:that|which|he|she|they|used|borrowed|coined)(?!\p{L})/u,
    sample: '{Roe} <says> [the pool is “functionally obsolete”], a term that used to be kept for typewriters.',
  },
  {
    tail: /^\s\((?:\p{Lu}[\p{L} ]{2,20}, )?(?:\d{1,2} )?\p{Lu}\p{L}{2,8}\.?(?: \d{1,2})?\)$/u,
    sample: '{Roe} <writes> [that the tips are “a luxury from another age”] (Opinion, 4 May).',
  },
]
/** Headlines put what happened meanwhile behind `as`. */
const meanwhile = /^\s(?:as|after|amid) /u

/** The pieces of a content without what only tells of its saying, behind its last quoted words. */
export function cutSetting(scene: Scene, cue: Span, content: Span[]): Span[] {
  const { text, blocks } = scene.reading
  const last = content.at(-1) as Span
  const quoted = last.start < cue.end ? undefined : spansIn(scene, last).at(-1)
  const span = quoted === undefined ? undefined : scene.spans[quoted]
  if (span === undefined || span.close === null || span.end >= last.end) return content
  const tail = text.slice(span.end, last.end)
  const inHeadline = blocks[span.block]?.kind === 'headline' && meanwhile.test(tail)
  if (!inHeadline && !settings.some((one) => one.tail.test(tail))) return content
  return [...content.slice(0, -1), { start: last.start, end: span.end }]
}
