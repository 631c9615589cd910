import type { Attribution } from '../attributions/attribution.js'
import type { Meter } from '../meter.js'
import type { Reading } from '../reading.js'
import type { Kind } from '../types.js'
import type { Layout } from './layout.js'
import type { Saying } from './read-inner-saying.js'
import { readSaying } from './read-inner-saying.js'
import type { TokenRange } from './token-range.js'
import { spanOf } from './token-range.js'

/** Nothing is told through more people than this. */
const deepest = 6

/** Sayings inside what others are reported to have said, where they are clear: "[her manager] told her [that …]". */
export function findInnerAttributions(
  reading: Reading,
  attributions: readonly Attribution[],
  layout: Layout,
  meter?: Meter,
): Attribution[] {
  const inner: Attribution[] = []
  const seen = new Set<number>()
  attributions.forEach((attribution, index) => {
    if (attribution.kind === 'direct') return
    for (const piece of layout.placed[index]?.content ?? [])
      inner.push(...scanPiece(reading, layout, attribution, piece, seen, meter))
  })
  return inner
}

function scanPiece(
  reading: Reading,
  layout: Layout,
  outer: Attribution,
  piece: TokenRange,
  seen: Set<number>,
  meter?: Meter,
): Attribution[] {
  const found: Saying[] = []
  let from = piece.first
  for (let at = piece.first + 1; at < piece.end && found.length < deepest; at += 1) {
    if (meter !== undefined) meter.steps += 1
    if ((layout.quoteAt[at] ?? -1) >= 0 || (layout.cueAt[at] ?? -1) >= 0 || seen.has(at)) continue
    const saying = readSaying(reading, at, { first: from, end: piece.end }, found.at(-1) ?? null)
    if (saying === null) continue
    seen.add(at)
    // "had suggested [an ambulance] {and had been told} [to stop]": the first words end before the second cue.
    const last = found.at(-1)
    if (last !== undefined && saying.joined !== null && saying.joined > last.content.first)
      found.splice(-1, 1, {
        ...last,
        content: { first: last.content.first, end: Math.min(last.content.end, saying.joined) },
      })
    found.push(saying)
    from = saying.content.first
  }
  return found.map((saying) => asAttribution(reading, layout, outer, saying))
}

function asAttribution(
  reading: Reading,
  layout: Layout,
  outer: Attribution,
  { source, cue, content }: Saying,
): Attribution {
  const span = (range: TokenRange) => spanOf(reading.tokens, range)
  return {
    kind: kindOf(layout, content),
    content: [span(content)],
    cue: span(cue),
    source: source && span(source),
    continues: null,
    probability: outer.probability * 0.8,
    evidence: ['inside-another', ...outer.evidence],
  }
}

function kindOf({ quoteAt }: Layout, { first, end }: TokenRange): Kind {
  let quoted = 0
  for (let at = first; at < end; at += 1) if ((quoteAt[at] ?? -1) >= 0) quoted += 1
  return quoted === 0 ? 'indirect' : quoted === end - first ? 'direct' : 'mixed'
}
