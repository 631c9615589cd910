import type { QuotedSpan } from '../marks/quoted-span.js'
import type { Meter } from '../meter.js'
import { compareSpans, overlaps, type Span } from '../span.js'
import { claimsOf } from './claims.js'
import type { Draft } from './drafts.js'
import { isInside } from './is-inside.js'
import { kindOfContent, type Scene } from './outer-spans.js'
import { firstEndingAfter } from './places.js'
import { readJudgement } from './read-judgement.js'
import type { Tag } from './read-tag.js'

/** The pattern leaves little room: every one looked at was somebody's judgement. */
const judgedProbability = 0.85

/**
 * Gives judgements to whoever makes them: sales were <described> by {the company} as [“broadly flat”], after what
 * {the mayor} <called> [“a mess”].
 */
export function settleJudgements(scene: Scene, drafts: Draft[], meter: Meter): void {
  const outside = drafts.filter((draft) => !draft.dropped && draft.cue !== null && !isInside(scene, draft))
  const inOrder = outside.toSorted((a, b) => compareSpans(a.cue as Span, b.cue as Span))
  const cues = inOrder.map(({ cue }) => cue as Span)
  const { touched } = claimsOf(scene, outside, meter)
  scene.spans.forEach((span, index) => {
    meter.steps += 1
    const tag = readJudgement(scene.reading, span)
    const draft = tag === null ? undefined : inOrder[firstEndingAfter(cues, tag.cue.start)]
    if (tag === null) return
    if (draft?.cue && overlaps(draft.cue, tag.cue)) take(scene, draft, span, tag)
    else if (!touched[index]) drafts.push(made(span, tag))
  })
}

/** The quotation for content, and who stands behind "by" for source. */
function take(scene: Scene, draft: Draft, { start, end }: QuotedSpan, { cue, source }: Tag): void {
  draft.source = source
  draft.cue = { start: Math.min(draft.cue?.start ?? cue.start, cue.start), end: cue.end }
  draft.content = [{ start, end }]
  draft.kind = kindOfContent(scene, draft.content)
}

function made({ start, end }: QuotedSpan, { cue, source }: Tag): Draft {
  const [probability, evidence] = [judgedProbability, ['judged']]
  const content = [{ start, end }]
  return { kind: 'direct', content, cue, source, continues: null, probability, evidence, dropped: false }
}
