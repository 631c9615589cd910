import type { Attribution } from '../attributions/attribution.js'
import { kindOfContent, layScene } from '../attributions/outer-spans.js'
import type { Meter } from '../meter.js'
import type { Reading } from '../reading.js'
import type { Layout } from './layout.js'
import { layAttributions, neighboursOf } from './layout.js'
import type { TokenRange } from './token-range.js'
import { inRange } from './token-range.js'
import { wordList } from './word-list.js'

const refusing = wordList('declined declines declining refused refuses refusing')
/** What only those who report something refuse; suspects refuse to answer. */
const reporting = wordList(
  `say comment elaborate identify name confirm give disclose specify provide release speculate discuss reveal detail explain`,
)
/** How near a refusal and the saying that goes before it stand in the order of cues. */
const reach = 3

/**
 * The attributions with a refusal behind "but" taken out of what the same speaker said before: `{The firm} <said> [it would
 * appeal] but <declined to say> [when]`.
 */
export function cutBeforeRefusals(
  reading: Reading,
  attributions: readonly Attribution[],
  meter?: Meter,
): Attribution[] {
  // Most articles have none, and need no second layout.
  if (!attributions.some(({ cue }) => cue !== null && isBehindBut(reading.text, cue.start))) return [...attributions]
  const result = [...attributions]
  const layout = layAttributions(reading, attributions, meter)
  for (const [index, { cue }] of layout.placed.entries()) {
    if (meter !== undefined) meter.steps += 1
    if (cue === null || !isRefusal(reading, cue)) continue
    const outer = holderOf(layout, index, cue)
    const [one, other] = [result[index], result[outer]]
    const end = outer < 0 ? -1 : cutEnd(reading, layout, outer, cue.first)
    if (end < 0 || one === undefined || other === undefined || other.kind === 'direct') continue
    const content = cut(reading, other, end)
    result[outer] = { ...other, content, kind: kindOfContent(layScene(reading), content) }
    result[index] = { ...one, source: other.source }
  }
  return result
}

function isBehindBut(text: string, start: number): boolean {
  return /(?:\bbut|, and)\s$/u.test(text.slice(Math.max(0, start - 6), start))
}

/** "but declined to say", ", and would not say" */
function isRefusal({ tokens }: Reading, { first, end }: TokenRange): boolean {
  const normal = (at: number) => tokens[at]?.normal ?? ''
  if (normal(first - 1) !== 'but' && !(normal(first - 1) === 'and' && normal(first - 2) === ',')) return false
  const words = tokens.slice(first, end + 3).map(({ normal: word }) => word)
  const refused = refusing.has(normal(first)) || /^(?:not|n't|never)$/u.test(normal(first + 1))
  return refused && words.some((word) => reporting.has(word))
}

/** The attribution, or -1, whose content the cue stands in. */
function holderOf(layout: Layout, index: number, cue: TokenRange): number {
  const holder = neighboursOf(layout, index, reach).find((near) =>
    layout.placed[near]?.content.some((piece) => inRange(piece, cue.first)),
  )
  return holder ?? -1
}

/** Where the content of the holder ends, before the "but"; -1 where nothing would be left or it is no plain statement. */
function cutEnd({ tokens }: Reading, { placed, quoteAt }: Layout, holder: number, refusal: number): number {
  const { cue, source, content } = placed[holder] ?? { cue: null, source: null, content: [] }
  const last = tokens[refusal - 2]?.normal === ',' ? refusal - 2 : refusal - 1
  const piece = content.find((range) => inRange(range, refusal))
  if (cue === null || source === null || piece === undefined || cue.end > piece.first) return -1
  return last > piece.first && (quoteAt[refusal] ?? -1) < 0 ? last : -1
}

function cut({ tokens }: Reading, { content }: Attribution, last: number): Attribution['content'] {
  const end = tokens[last - 1]?.end ?? 0
  return content.flatMap((piece) => {
    if (piece.end <= end) return [piece]
    return piece.start < end ? [{ start: piece.start, end }] : []
  })
}
