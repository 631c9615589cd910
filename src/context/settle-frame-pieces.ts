import type { Attribution } from '../attributions/attribution.js'
import { kindOfContent, layScene } from '../attributions/outer-spans.js'
import type { Meter } from '../meter.js'
import type { Reading } from '../reading.js'
import { opensQuotation } from './opens-quotation.js'
import { readPhrase } from './read-phrase.js'
import type { TokenRange } from './token-range.js'
import { tokenRange } from './token-range.js'

/** Words for whom, where and when are no longer than this, in tokens. */
const longest = 16

/**
 * The attributions without a piece that says to whom, where and when: `[“It will stand,”] {he} <remarked> to a
 * reporter on the courthouse steps`.
 */
export function settleFramePieces(
  reading: Reading,
  attributions: readonly Attribution[],
  meter?: Meter,
): Attribution[] {
  return attributions.map((found) => {
    const attribution = withoutFront(reading, found)
    const { cue, content, kind } = attribution
    const last = content.at(-1)
    if (meter !== undefined) meter.steps += 1
    if (kind !== 'mixed' || cue === null || last === undefined || content.length < 2 || last.start < cue.end) return attribution // biome-ignore format: one line
    const quoted = content.slice(0, -1).every(({ start }) => /^[“‘"'`]/u.test(reading.text.slice(start, start + 1)))
    const range = tokenRange(reading.tokens, last)
    // "yelled {at} [him]": the preposition was taken for the cue's.
    const words = tokenRange(reading.tokens, cue)
    const isTold = words.end === range.first && words.end - words.first > 1 && /^(?:at|to)$/u.test(reading.tokens[words.end - 1]?.normal ?? '') // biome-ignore format: one line
    if (quoted && isTold && isFrame(reading, { first: words.end - 1, end: range.end }))
      return {
        ...attribution,
        kind: 'direct',
        content: content.slice(0, -1),
        cue: { start: cue.start, end: reading.tokens[words.end - 2]?.end ?? cue.end },
      }
    if (!quoted || !isFrame(reading, range)) return attribution
    return { ...attribution, kind: 'direct', content: content.slice(0, -1) }
  })
}

/** Without a first piece that says when: `[That night] {he} <wrote> on X [that it was “over”]`. */
function withoutFront(reading: Reading, attribution: Attribution): Attribution {
  const { cue, source, content } = attribution
  const [front, next] = content
  if (cue === null || source === null || front === undefined || next === undefined) return attribution
  if (front.end > Math.min(cue.start, source.start) || next.start < cue.end) return attribution
  const opens = tokenRange(reading.tokens, next).first
  const isSaid = reading.tokens[opens]?.normal === 'that' || opensQuotation(reading, opens)
  const { first, end } = tokenRange(reading.tokens, front)
  const phrase = isSaid && end - first <= longest ? readPhrase(reading, first, end, 'opening') : null
  return phrase?.kind === 'time' && phrase.end === end ? withWords(reading, attribution, content.slice(1)) : attribution
}

function withWords(reading: Reading, attribution: Attribution, content: Attribution['content']): Attribution {
  return { ...attribution, kind: kindOfContent(layScene(reading), content), content }
}

/** "to a reporter on the courthouse steps", "in a statement on Friday": phrases one behind the other and nothing else. */
function isFrame(reading: Reading, { first, end }: TokenRange): boolean {
  if (end - first > longest) return false
  let at = first
  while (at < end) {
    const phrase = readPhrase(reading, at, end, 'following')
    if (phrase === null) return false
    at = phrase.end
  }
  return true
}
