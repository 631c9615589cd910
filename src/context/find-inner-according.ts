import type { Attribution } from '../attributions/attribution.js'
import { kindOfContent, layScene } from '../attributions/outer-spans.js'
import type { Meter } from '../meter.js'
import type { Reading } from '../reading.js'
import type { Layout } from './layout.js'
import { readNounPhrase } from './noun-phrase.js'
import type { TokenRange } from './token-range.js'
import { spanOf } from './token-range.js'

/** Who is named behind "according to" is named in at most this many tokens. */
const longest = 16

/**
 * Whom a report names for its words, where another tells of it behind them:
 * `[Petrov was detained, <according to> {his lawyer}], Russian media reported`.
 */
export function findInnerAccording(
  reading: Reading,
  attributions: readonly Attribution[],
  layout: Layout,
  meter?: Meter,
): Attribution[] {
  return attributions.flatMap((attribution, index) => {
    if (meter !== undefined) meter.steps += 1
    const placed = layout.placed[index]
    const [piece, ...more] = placed?.content ?? []
    if (!placed?.cue || piece === undefined || more.length > 0 || placed.cue.first < piece.end) return []
    const at = accordingIn(reading, layout, piece)
    const named = at === null ? null : readNounPhrase(reading, at + 2, piece.end)
    if (at === null || named === null) return []
    // All that stands behind it in the content names him: "a survey of 200 shops", "two people who know him".
    if (reading.tokens.slice(named.end, piece.end).some(({ text }) => /^[,;:]$/u.test(text))) return []
    const content = [spanOf(reading.tokens, { first: piece.first, end: at - 1 })]
    return [
      {
        ...attribution,
        kind: kindOfContent(layScene(reading), content),
        content,
        cue: spanOf(reading.tokens, { first: at, end: at + 2 }),
        source: spanOf(reading.tokens, { first: at + 2, end: piece.end }),
        evidence: ['inside-another'],
      },
    ]
  })
}

/** Where "according to" stands behind a comma near the end of the piece, outside marks. */
function accordingIn({ tokens }: Reading, { quoteAt, cueAt }: Layout, { first, end }: TokenRange): number | null {
  for (let at = end - 2; at > Math.max(first + 2, end - longest); at -= 1) {
    if (tokens[at]?.normal !== 'according' || tokens[at + 1]?.normal !== 'to') continue
    const isFree = tokens[at - 1]?.text === ',' && (quoteAt[at] ?? -1) < 0 && (cueAt[at] ?? -1) < 0
    return isFree ? at : null
  }
  return null
}
