import type { QuotedSpan } from '../marks/quoted-span.js'
import type { Meter } from '../meter.js'
import { contains, type Span } from '../span.js'
import type { Draft } from './drafts.js'
import { isInside } from './is-inside.js'
import { kindOfContent, type Scene, spansIn } from './outer-spans.js'
import { firstEndingAfter } from './places.js'
import { readTag, type Tag } from './read-tag.js'

/** As sure as any quotation with its tag beside it. */
const answerProbability = 0.85

const asking = /(?:^|\s)(?:asked|questioned|pressed|told|question)\b/iu

/**
 * Cuts an answer from the question reported before it, and makes it an attribution of its own:
 * ```text
 * Asked [how he knew], {he} <replied>: [“It stopped.”]     not <asked> [how he knew, he replied: “It stopped.”]
 * ```
 */
export function splitAnswers(scene: Scene, drafts: Draft[], meter: Meter): void {
  const { text } = scene.reading
  for (const draft of [...drafts]) {
    meter.steps += 1
    const { cue, dropped } = draft
    if (dropped || cue === null || !asking.test(text.slice(cue.start, cue.end)) || isInside(scene, draft)) continue
    const answer = findAnswer(scene, draft, cue)
    if (answer !== null) drafts.push(split(scene, drafts, draft, answer))
  }
}

interface Answer {
  readonly piece: Span
  readonly span: QuotedSpan
  readonly tag: Tag
}

/** The first quotation in the content, behind other words of it, that has its own verb before its colon or comma. */
function findAnswer(scene: Scene, { content }: Draft, cue: Span): Answer | null {
  const { text } = scene.reading
  for (const piece of content) {
    if (piece.start < cue.end) continue
    const span = spansIn(scene, piece)
      .map((index) => scene.spans[index] as QuotedSpan)
      .find((one) => contains(piece, one) && /[:,]\s?$/u.test(text.slice(one.start - 2, one.start)))
    const tag = span === undefined ? null : readTag(scene.reading, span)
    if (span !== undefined && tag !== null && tag.cue.start > piece.start && tag.cue.end <= span.start) {
      return { piece, span, tag }
    }
  }
  return null
}

function split(scene: Scene, drafts: readonly Draft[], asked: Draft, { piece, span, tag }: Answer): Draft {
  const { text } = scene.reading
  // "{Roe}, asked how he knew, <replied>": whoever is asked answers.
  const apart = text.slice(piece.start, tag.cue.start).trimEnd().endsWith(',')
  const known = apart ? (asked.source ?? sourceBefore(scene, drafts, asked.cue as Span)) : null
  const source = known ?? tag.source
  if (known !== null) asked.source = null
  const end = wordsEnd(
    text,
    piece.start,
    apart ? tag.cue.start : Math.min(tag.cue.start, source?.start ?? tag.cue.start),
  )
  const question = end > piece.start ? [{ start: piece.start, end }] : []
  asked.content = [...asked.content.filter(({ start }) => start < piece.start), ...question]
  asked.kind = kindOfContent(scene, asked.content)
  const made = { continues: null, probability: answerProbability, evidence: ['tagged'], dropped: false }
  return { kind: 'direct', content: [{ start: span.start, end: span.end }], cue: tag.cue, source, ...made }
}

/** The end of the words before `limit`, without the comma and blanks behind them. */
function wordsEnd(text: string, start: number, limit: number): number {
  let end = limit
  while (end > start && /[\s,]/u.test(text.charAt(end - 1))) end -= 1
  return end
}

/** The source of the nearest attribution before, in the same sentence. */
function sourceBefore({ reading: { sentences } }: Scene, drafts: readonly Draft[], cue: Span): Span | null {
  const sentence = sentences[firstEndingAfter(sentences, cue.start)]
  let best: Span | null = null
  for (const { source, dropped } of drafts) {
    if (dropped || source === null || sentence === undefined || source.start < sentence.start) continue
    if (source.end <= cue.start && (best === null || source.start > best.start)) best = source
  }
  return best
}
