import { createMeter, type Meter } from '../meter.js'
import type { Reading } from '../reading.js'
import { overlaps, type Span } from '../span.js'
import type { Attribution } from './attribution.js'
import { type Draft, fromDrafts, toDrafts } from './drafts.js'
import { findTurns } from './find-turns.js'
import { firstEndingAfter } from './places.js'

const turnProbability = 0.95

/**
 * Reads transcripts and interviews: each turn is a direct quotation of its label, whatever was found inside it.
 * ```text
 * Q: Where do you work?
 * MR. PESKOV: (Laughs) I write in the bath.
 * ```
 */
export function addTurns(
  reading: Reading,
  attributions: readonly Attribution[],
  meter: Meter = createMeter(),
): Attribution[] {
  const turns = findTurns(reading, meter)
  if (turns.length === 0) return [...attributions]
  const drafts = toDrafts(attributions)
  const stretches = turns.flatMap(({ label, content }) => (label === null ? content : [label, ...content]))
  for (const draft of drafts) {
    meter.steps += 1
    if (partsOf(draft).some((part) => isIn(stretches, part))) draft.dropped = true
  }
  for (const { label, colon, content } of turns) drafts.push(asDraft(label, colon, content))
  return fromDrafts(drafts)
}

function partsOf({ cue, source, content }: Draft): Span[] {
  return [cue, source, ...content].filter((part) => part !== null)
}

function isIn(stretches: readonly Span[], part: Span): boolean {
  const stretch = stretches[firstEndingAfter(stretches, part.start)]
  return stretch !== undefined && overlaps(stretch, part)
}

function asDraft(source: Span | null, cue: Span | null, content: readonly Span[]): Draft {
  return {
    kind: 'direct',
    content: [...content],
    cue,
    source,
    continues: null,
    probability: turnProbability,
    evidence: ['turn'],
    dropped: false,
  }
}
