import type { Attribution } from '../attributions/attribution.js'
import type { Meter } from '../meter.js'
import type { Reading } from '../reading.js'
import type { Kind } from '../types.js'
import type { Layout, Placed } from './layout.js'
import { layAttributions, neighboursOf } from './layout.js'
import { readNounPhrase } from './noun-phrase.js'
import { subjectBefore, verbGroupStart } from './subject-before.js'
import type { TokenRange } from './token-range.js'
import { inRange, spanOf } from './token-range.js'
import { verbLemma } from './verb-forms.js'
import { wordList } from './word-list.js'

/** How near a saying and the report of it stand in the order of cues. */
const reach = 3
/** Of the words of a report at most this share may be left over for it to say no more than the saying in it. */
const leftOver = 0.2
/** What stands between a cue and its content, to whom and when, is no longer than this. */
const longestFrame = 10

const sayings = wordList('say tell add ask write reply warn note claim insist argue tweet declare explain')

/**
 * The attributions without reports that say no more than a saying does: of `“It is hasty,” Ushakov said, according to
 * RIA` the saying is kept, and the report is a link of its chain. A report that holds a saying nobody has found yet is
 * read as that saying.
 */
export function settleReports(reading: Reading, attributions: readonly Attribution[], meter?: Meter): Attribution[] {
  const layout = layAttributions(reading, attributions, meter)
  const replaced = new Map<number, number>()
  const kept: Attribution[] = []
  const places = attributions.map((attribution, index) => {
    if (meter !== undefined) meter.steps += 1
    if (isReport(reading, layout.placed[index])) {
      const saying = neighboursOf(layout, index, reach).find(
        (near) => !isReport(reading, layout.placed[near]) && saysAll(layout, index, near),
      )
      if (saying !== undefined) {
        replaced.set(index, saying)
        return -1
      }
      return kept.push(asSaying(reading, layout, attribution, index) ?? attribution) - 1
    }
    return kept.push(attribution) - 1
  })
  if (replaced.size === 0) return kept
  const placeOf = (index: number) => places[replaced.get(index) ?? index] ?? -1
  return kept.map((one) => (one.continues === null ? one : { ...one, continues: placeOf(one.continues) }))
}

/** "according to RIA": words that name who passed a saying on as readily as who said it. */
function isReport({ tokens }: Reading, placed: Placed | undefined): boolean {
  return placed?.cue !== null && placed !== undefined && tokens[placed.cue.first]?.normal === 'according'
}

/** Whether the other attribution, with its source and cue, covers what the report says, and is no report itself. */
function saysAll({ placed }: Layout, index: number, near: number): boolean {
  const [report, saying] = [placed[index], placed[near]]
  if (!report || !saying?.cue || saying.source === null || saying.cue.first === report.cue?.first) return false
  // "told {detectives after his arrest} that he was curious"
  const { cue } = saying
  const frames = saying.content.flatMap(({ first }) =>
    first >= cue.end && first - cue.end <= longestFrame ? [{ first: cue.end, end: first }] : [],
  )
  const parts = [...saying.content, saying.cue, saying.source, ...frames]
  const inReport = report.content.some(({ first, end }) =>
    saying.content.some((piece) => piece.first < end && first < piece.end),
  )
  if (!inReport) return false
  let over = 0
  let all = 0
  for (const { first, end } of report.content) {
    for (let at = first; at < end; at += 1) {
      all += 1
      if (!parts.some((part) => inRange(part, at))) over += 1
    }
  }
  return over <= Math.max(2, all * leftOver)
}

/** The saying at the end of what is reported: “It is hasty,” {Ushakov} <said>, or <said> {Ushakov}. */
function asSaying(reading: Reading, layout: Layout, report: Attribution, index: number): Attribution | null {
  const pieces = layout.placed[index]?.content ?? []
  for (const [at, piece] of pieces.entries()) {
    const saying = readLastSaying(reading, layout, piece)
    if (saying === null) continue
    const content = pieces.flatMap((one, place) => (place === at ? [{ first: one.first, end: saying.first }] : [one]))
    const span = (range: TokenRange) => spanOf(reading.tokens, range)
    return {
      ...report,
      kind: kindOf(layout, content),
      content: content.map(span),
      cue: span(saying.cue),
      source: span(saying.source),
    }
  }
  return null
}

/** Source and cue that close the piece, right behind a quotation. */
function readLastSaying(
  reading: Reading,
  layout: Layout,
  piece: TokenRange,
): { source: TokenRange; cue: TokenRange; first: number } | null {
  const { tokens } = reading
  let open = piece.end
  while (open > piece.first && (layout.quoteAt[open - 1] ?? -1) < 0) open -= 1
  if (open === piece.first || open === piece.end) return null
  const end = tokens[piece.end - 1]?.normal === ',' ? piece.end - 1 : piece.end
  const isCue = (at: number) => sayings.has(verbLemma(tokens[at]?.normal ?? '') ?? '')
  if (isCue(open)) {
    const source = readNounPhrase(reading, open + 1, end)
    return source?.end === end ? { source, cue: { first: open, end: open + 1 }, first: open } : null
  }
  if (!isCue(end - 1)) return null
  const first = verbGroupStart(reading, end - 1, open)
  const source = subjectBefore(reading, first, open)
  return source?.first === open ? { source, cue: { first, end }, first: open } : null
}

function kindOf({ quoteAt }: Layout, content: readonly TokenRange[]): Kind {
  const all = content.every(({ first, end }) => (quoteAt[first] ?? -1) >= 0 && (quoteAt[end - 1] ?? -1) >= 0)
  return all ? 'direct' : 'mixed'
}
