import type { Attribution } from '../attributions/attribution.js'
import { firstEndingAfter } from '../attributions/places.js'
import { isSayVerb } from '../attributions/say-verbs.js'
import type { Meter } from '../meter.js'
import type { Reading } from '../reading.js'
import type { Span } from '../span.js'

/** The one who is cited is named in at most as many tokens. */
const longestName = 16
/** What stands between the report and `citing`, at most: a day, a paper. */
const longestFrame = 8

/**
 * `The Verge <reported> this morning, <citing> {three employees}, [that it had built a map]`: what follows the one who is
 * cited was said by him and reported by the Verge.
 */
export function splitCitations(reading: Reading, attributions: readonly Attribution[], meter?: Meter): Attribution[] {
  const split = [...attributions]
  const added: Attribution[] = []
  attributions.forEach((attribution, index) => {
    if (meter !== undefined) meter.steps += 1
    const parts = partsOf(reading, attribution)
    if (parts === null) return
    split[index] = { ...attribution, source: parts.named, content: [parts.words] }
    const before = attributions[index - 1]
    if (before !== undefined && reportsWith(reading, before, attribution)) {
      split[index - 1] = { ...before, kind: attribution.kind, content: [parts.words] }
      return
    }
    const verb = reportingVerb(reading, attribution)
    if (verb !== null) added.push({ ...attribution, cue: verb, content: [parts.words] })
  })
  return [...split, ...added]
}

/** Who is cited and, behind a comma and `that`, for what. */
function partsOf({ text, tokens }: Reading, { cue, content }: Attribution): { named: Span; words: Span } | null {
  const [piece, ...more] = content
  if (cue === null || piece === undefined || more.length > 0 || piece.start < cue.end) return null
  if (!/^(?:citing|quoting)$/iu.test(text.slice(cue.start, cue.end))) return null
  const first = firstEndingAfter(tokens, piece.start)
  for (let at = first + 1; at < first + longestName && (tokens[at]?.end ?? piece.end) < piece.end; at += 1) {
    const that = tokens[at + 1]
    if (tokens[at]?.text !== ',' || that?.normal !== 'that') continue
    return {
      named: { start: piece.start, end: tokens[at - 1]?.end ?? piece.start },
      words: { start: that.start, end: piece.end },
    }
  }
  return null
}

/** Whether the attribution tells by whom they were reported: its cue stands before `citing`, and between them no words of its own. */
function reportsWith({ tokens }: Reading, before: Attribution, { cue }: Attribution): boolean {
  if (before.cue === null || cue === null || before.cue.end > cue.start) return false
  const between = firstEndingAfter(tokens, cue.start) - firstEndingAfter(tokens, before.cue.end)
  const [start, end] = [before.cue.end, cue.start]
  return between <= longestFrame && before.content.every((piece) => piece.start >= start && piece.end <= end)
}

/** ERR {reported}, citing an official, that: the verb between who reports and who is cited, where nothing was found for it. */
function reportingVerb({ tokens }: Reading, { cue, source }: Attribution): Span | null {
  if (cue === null || source === null || source.end > cue.start) return null
  const verb = firstEndingAfter(tokens, source.end)
  const [token, comma] = [tokens[verb], tokens[verb + 1]]
  const isBeside = comma?.text === ',' && firstEndingAfter(tokens, cue.start) === verb + 2
  return token !== undefined && isBeside && isSayVerb(token.normal) ? { start: token.start, end: token.end } : null
}
