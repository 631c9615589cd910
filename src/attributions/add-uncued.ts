import type { QuotedSpan } from '../marks/quoted-span.js'
import { createMeter, type Meter } from '../meter.js'
import type { Reading } from '../reading.js'
import type { Attribution } from './attribution.js'
import { claimsOf } from './claims.js'
import { type Draft, fromDrafts, positionOf, toDrafts } from './drafts.js'
import { kindOfContent, layScene, type Scene, spansIn } from './outer-spans.js'
import { firstEndingAfter } from './places.js'
import { quoteHeadlines } from './quote-headlines.js'
import { readSituation, type Situation } from './uncued-situations.js'

/**
 * Adds what is said with no cue at all: quoted paragraphs of a dialogue, quoted sentences nobody is named for, quotations
 * in headlines. `continues` tells whose speaker goes on.
 * ```text
 * “Was it about the radio?” I ask.
 * “It was about the salt.”
 * ```
 */
export function addUncued(
  reading: Reading,
  attributions: readonly Attribution[],
  meter: Meter = createMeter(),
): Attribution[] {
  const scene = layScene(reading)
  const drafts = toDrafts(attributions)
  const { touched } = claimsOf(scene, drafts, meter)
  markParts(scene, drafts, touched as boolean[])
  quoteHeadlines(scene, drafts, touched as boolean[], meter)
  const inOrder = drafts.toSorted((a, b) => positionOf(a) - positionOf(b))
  const spoken: Draft[] = []
  let next = 0
  scene.spans.forEach((span, index) => {
    meter.steps += 1
    while (next < inOrder.length && positionOf(inOrder[next] as Draft) < span.start) {
      spoken.push(inOrder[next] as Draft)
      next += 1
    }
    const situation = touched[index] ? null : readSituation(scene, index)
    if (situation === null) return
    if (joinReport(scene, spoken.at(-1), span)) return
    const goesOn = situation.name === 'goes-on' ? spoken.at(-1) : undefined
    if (goesOn?.cue === null && goesOn.evidence.includes('uncued')) {
      goesOn.content.push({ start: span.start, end: span.end })
      return
    }
    const draft = asDraft(span, situation, speakerBefore(scene, spoken, span))
    drafts.push(draft)
    spoken.push(draft)
  })
  return fromDrafts(drafts)
}

/** A colon and the blanks behind it are no longer than this. */
const longestColon = 4

/**
 * He suggested {action against the judge}: {“They ought to look into him.”} What is reported and what is quoted behind its
 * colon is one, and is made one here: in PolNeAR's training articles 30 times in 30 where the quotation has no cue of its own.
 */
function joinReport(scene: Scene, report: Draft | undefined, span: QuotedSpan): boolean {
  const piece = report?.content.at(-1)
  if (report === undefined || report.cue === null || piece === undefined || piece.start < report.cue.end) return false
  if (piece.end >= span.start || span.start - piece.end > longestColon) return false
  if (!/^:\s+$/u.test(scene.reading.text.slice(piece.end, span.start))) return false
  report.content = report.content.with(-1, { start: piece.start, end: span.end })
  report.kind = kindOfContent(scene, report.content)
  return true
}

/** A span in which a cue or a source stands is spoken for: the source of “The View” said. */
function markParts(scene: Scene, drafts: readonly Draft[], touched: boolean[]): void {
  for (const { cue, source } of drafts) {
    for (const part of [cue, source]) {
      if (part !== null) for (const index of spansIn(scene, part)) touched[index] = true
    }
  }
}

function asDraft({ start, end }: QuotedSpan, { name, probability }: Situation, continues: Draft | null): Draft {
  return {
    kind: 'direct',
    content: [{ start, end }],
    cue: null,
    source: null,
    continues,
    probability,
    evidence: ['uncued', name],
    dropped: false,
  }
}

/** How many attributions back the speaker of an answer is looked for. */
const furthestAnswer = 4

/** Whose speaker goes on: that of the quotation before, in this paragraph or the one above; who answers is the other one. */
function speakerBefore(scene: Scene, spoken: readonly Draft[], span: QuotedSpan): Draft | null {
  const { blocks, text } = scene.reading
  const last = spoken.at(-1)
  if (last === undefined) return null
  const lastEnd = Math.max(last.content.at(-1)?.end ?? 0, last.cue?.end ?? 0, last.source?.end ?? 0)
  const block = firstEndingAfter(blocks, lastEnd - 1)
  if (block < span.block - 1 || blocks[block]?.kind === 'headline') return null
  if (isReportedQuestion(scene, last)) return answererOf(spoken, last)
  const asked = /\?["”’']{1,2}$/u.test(text.slice(0, last.content.at(-1)?.end ?? 0).slice(-4))
  if (!asked || block === span.block || span.start !== blocks[span.block]?.start) return last
  return answererOf(spoken, last)
}

/** I <ask> whether he was frightened. “Frightened?” */
function isReportedQuestion({ reading: { text } }: Scene, { cue, kind }: Draft): boolean {
  return cue !== null && kind === 'indirect' && /^ask(?:s|ed)?$/u.test(text.slice(cue.start, cue.end))
}

/** The speaker before the one who asked; none where the words before are not quoted. */
function answererOf(spoken: readonly Draft[], asker: Draft): Draft | null {
  for (let at = spoken.length - 2; at >= 0 && at >= spoken.length - 1 - furthestAnswer; at -= 1) {
    const draft = spoken[at] as Draft
    if (draft.kind !== 'indirect' && draft.continues !== asker && asker.continues !== draft) return draft
  }
  return null
}
