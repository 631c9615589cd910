import type { Attribution } from '../attributions/attribution.js'
import type { Meter } from '../meter.js'
import type { Reading } from '../reading.js'
import type { Kind } from '../types.js'
import { asksAt, isInfinitive, opensWords } from './inner-openings.js'
import type { Layout, Placed } from './layout.js'
import { opensQuotation } from './opens-quotation.js'
import type { InnerPiece, Saying } from './read-inner-saying.js'
import { readSaying } from './read-inner-saying.js'
import { readInnerTag } from './read-inner-tag.js'
import { readReport } from './read-report.js'
import { tellsOfSelf } from './tells-of-self.js'
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
    const own = layout.placed[index]
    own?.content.forEach((piece, place) => {
      const front = frontOf(reading, own.content[place - 1] ?? null, piece)
      const add = (saying: Saying | null, more: readonly TokenRange[]) => {
        if (saying !== null) inner.push(asAttribution(reading, layout, attribution, saying, more))
      }
      for (const saying of scanPiece(reading, layout, { ...piece, front }, seen, meter)) add(saying, [])
      const isUnseen = (at: number) => isFree(layout, seen, at)
      add(readSplit(reading, own, front, piece, isUnseen), own.content.slice(place + 1))
      const tag = own.cue !== null && own.cue.first >= piece.end ? readInnerTag(reading, piece, isUnseen) : null
      add(tag, tag === null ? [] : goesOn(reading, tag, own.content, place))
    })
  })
  return inner
}

/** How far from the first part of the words the second may stand: ", he admitted on Friday,". */
const longestTag = 10

/** The part of the words before who tells them, without its comma: "{His doctor,} he admitted, had told him". */
function frontOf({ tokens }: Reading, before: TokenRange | null, { first }: TokenRange): TokenRange | null {
  if (before === null || first - before.end > longestTag) return null
  return { first: before.first, end: tokens[before.end - 1]?.text === ',' ? before.end - 1 : before.end }
}

/** "[He feared], {Poe} <said> on Monday, [that players had too many strings]": the first words say who said the second. */
function readSplit(
  reading: Reading,
  { source }: Placed,
  front: TokenRange | null,
  piece: TokenRange,
  isUnseen: (at: number) => boolean,
): Saying | null {
  const report = front === null ? null : readReport(reading, front.first, front.end, isUnseen)
  if (report === null || !(asksAt(reading, piece.first, piece.end) || opensWords(reading, piece.first, piece.end) || isInfinitive(reading, piece.first, piece.end))) return null // biome-ignore format: one line
  // "He feared, he said, that …" is all his.
  const between = { first: report.cue.end, end: front?.end ?? piece.first }
  const isSame = source !== null && tellsOfSelf(reading, report.source, source, between)
  return isSame ? null : { ...report, content: piece, joined: null }
}

/** “‘Take it away,’ he told them, according to a recording. {‘And hope is what we sell.’}”: more of the same words. */
function goesOn(reading: Reading, { content }: Saying, pieces: readonly TokenRange[], place: number): TokenRange[] {
  return opensQuotation(reading, content.first)
    ? pieces.slice(place + 1).filter(({ first }) => opensQuotation(reading, first))
    : []
}

/** Whether the token stands in no quotation and in nobody's cue. */
function isFree({ quoteAt, cueAt }: Layout, seen: ReadonlySet<number>, at: number): boolean {
  return (quoteAt[at] ?? -1) < 0 && (cueAt[at] ?? -1) < 0 && !seen.has(at)
}

function scanPiece(reading: Reading, layout: Layout, piece: InnerPiece, seen: Set<number>, meter?: Meter): Saying[] {
  const found: Saying[] = []
  let from = piece.first
  for (
    let at = piece.front === null ? piece.first + 1 : piece.first;
    at < piece.end && found.length < deepest;
    at += 1
  ) {
    if (meter !== undefined) meter.steps += 1
    if (!isFree(layout, seen, at)) continue
    const saying = readSaying(reading, at, { first: from, end: piece.end, front: piece.front }, found.at(-1) ?? null)
    if (saying === null) continue
    seen.add(at)
    found.push(...found.splice(-1).map((last) => beforeJoined(last, saying)), saying)
    from = saying.content.first
  }
  return found
}

/** "had suggested [an ambulance] {and had been told} [to stop]": the first words end before the second cue. */
function beforeJoined(last: Saying, { joined }: Saying): Saying {
  const { first, end } = last.content
  return joined !== null && joined > first ? { ...last, content: { first, end: Math.min(end, joined) } } : last
}

function asAttribution(
  reading: Reading,
  layout: Layout,
  outer: Attribution,
  { source, cue, content }: Saying,
  more: readonly TokenRange[],
): Attribution {
  const span = (range: TokenRange) => spanOf(reading.tokens, range)
  return {
    kind: kindWithin(layout, content),
    content: [content, ...more].map(span),
    cue: span(cue),
    source: source && span(source),
    continues: null,
    probability: outer.probability * 0.8,
    evidence: ['inside-another', ...outer.evidence],
  }
}

/** As `kindOfContent` has it, but names and titles between marks count as quoted too: to stop using the word “artisan”. */
function kindWithin({ quoteAt }: Layout, { first, end }: TokenRange): Kind {
  let quoted = 0
  for (let at = first; at < end; at += 1) if ((quoteAt[at] ?? -1) >= 0) quoted += 1
  return quoted === 0 ? 'indirect' : quoted === end - first ? 'direct' : 'mixed'
}
