import type { QuotedSpan } from '../marks/quoted-span.js'
import { createMeter, type Meter } from '../meter.js'
import type { Reading } from '../reading.js'
import type { Span } from '../span.js'
import type { Attribution } from './attribution.js'
import { claimsOf } from './claims.js'
import { type Draft, fromDrafts, toDrafts } from './drafts.js'
import { kindOfContent, layScene, type Scene } from './outer-spans.js'
import { firstEndingAfter } from './places.js'

/** Of such quotations nearly all are somebody's words. */
const wordedProbability = 0.8
/** Longest name behind “in the words of”, in tokens. */
const longestName = 12
const wording = 'in the words of'
/** How far before the quotation the wording may stand. */
const furthest = 160

/**
 * Adds quotations that are somebody's “in the words of”, and those that a name behind a dash signs:
 * ```text
 * <In the words of> {one aide}, [it was “a train wreck.”]
 * The deal was, <in the words of> {a banker}, [“a farce”].
 * [“It’s over.”] <—> {Sam Smith}, senator
 * ```
 */
export function addWorded(
  reading: Reading,
  attributions: readonly Attribution[],
  meter: Meter = createMeter(),
): Attribution[] {
  const scene = layScene(reading)
  const drafts = toDrafts(attributions)
  const { touched } = claimsOf(scene, drafts, meter)
  const added: Draft[] = []
  scene.spans.forEach((span, index) => {
    meter.steps += 1
    const draft = touched[index] ? null : (readWording(scene, span) ?? readDash(scene, span))
    if (draft !== null) added.push(draft)
  })
  return added.length === 0 ? [...attributions] : fromDrafts([...drafts, ...added])
}

/** The wording before the quotation, in its sentence. */
function readWording(scene: Scene, span: QuotedSpan): Draft | null {
  const { text, sentences, tokens } = scene.reading
  const sentence = sentences[firstEndingAfter(sentences, span.start)]
  if (sentence === undefined || sentence.start > span.start) return null
  const from = Math.max(sentence.start, span.start - furthest)
  const at = text.slice(from, span.start).toLowerCase().lastIndexOf(wording)
  if (at < 0) return null
  const start = from + at
  const first = firstEndingAfter(tokens, start + wording.length)
  let end = first
  while (end < first + longestName && /^[\p{L}\p{N}’'.-]*[\p{L}\p{N}’']$/u.test(tokens[end]?.text ?? '')) end += 1
  const [name, last, comma] = [tokens[first], tokens[end - 1], tokens[end]]
  if (name === undefined || last === undefined || end === first || !/^[,:]$/u.test(comma?.text ?? '')) return null
  const next = tokens[end + 1]
  if (next === undefined || next.start > span.start) return null
  // At the front it leads the clause in; within one only the quotation is worded so.
  const content = [{ start: start === sentence.start ? next.start : span.start, end: span.end }]
  const cue = { start, end: start + wording.length }
  return asDraft(scene, content, cue, { start: name.start, end: last.end })
}

const dash = /^\s?(?:[-–—―]{1,2}|~)\s?(?=\p{Lu})/u
const name = /^\p{Lu}[\p{L}.'’-]{0,30}(?: (?:\p{Lu}[\p{L}.'’-]{0,30}|de|van|von|der|al|bin)){1,3}(?=,|\s*$)/u
const longestLine = 100

/** A dash and a name that end the paragraph which the quotation begins. */
function readDash(scene: Scene, span: QuotedSpan): Draft | null {
  const { text, blocks } = scene.reading
  const block = blocks[span.block]
  if (block === undefined || block.start !== span.start || block.end - span.end > longestLine) return null
  const behind = text.slice(span.end, block.end)
  const lead = dash.exec(behind)?.[0]
  const signed = lead === undefined ? undefined : name.exec(behind.slice(lead.length))?.[0]
  if (
    lead === undefined ||
    signed === undefined ||
    /[.!?“”"]\s*$|\b(?:is|was|said|says|has|had|were|are)\b/u.test(behind)
  )
    return null
  const start = span.end + lead.length
  const mark = span.end + lead.length - lead.trimStart().length
  const cue = { start: mark, end: mark + lead.trim().length }
  return asDraft(scene, [{ start: span.start, end: span.end }], cue, { start, end: start + signed.length })
}

function asDraft(scene: Scene, content: Span[], cue: Span, source: Span): Draft {
  const made = { continues: null, probability: wordedProbability, evidence: ['tagged'], dropped: false }
  return { kind: kindOfContent(scene, content), content, cue, source, ...made }
}
