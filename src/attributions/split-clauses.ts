import type { QuotedSpan } from '../marks/quoted-span.js'
import type { Meter } from '../meter.js'
import type { Reading } from '../reading.js'
import type { Span } from '../span.js'
import { type Division, divideDraft } from './divide-draft.js'
import type { Draft } from './drafts.js'
import { isInside } from './is-inside.js'
import { type Scene, spansIn } from './outer-spans.js'
import { firstEndingAfter } from './places.js'
import { isGroupWord, isPronoun } from './read-subject.js'
import { isManner, isSayVerb } from './say-verbs.js'

/** Longest subject of the clause behind the mark, in tokens. */
const longestSubject = 6

/**
 * Ends half-quoted content where the next clause has its own subject and verb of saying, and gives that its quotation:
 * ```text
 * {They} <accused> her of [“holding us to ransom”] and {Labour} <has called for> [“grown-ups in the room”].
 * ```
 */
export function splitClauses(scene: Scene, drafts: Draft[], meter: Meter): void {
  for (const draft of [...drafts]) {
    meter.steps += 1
    const { cue, dropped, kind } = draft
    if (dropped || cue === null || kind === 'indirect' || isInside(scene, draft)) continue
    const found = findClause(scene, draft, cue)
    if (found !== null) divideDraft(scene, drafts, draft, found)
  }
}

function findClause(scene: Scene, { content }: Draft, cue: Span): Division | null {
  for (const piece of content) {
    if (piece.start < cue.end) continue
    for (const index of spansIn(scene, piece)) {
      const before = scene.spans[index] as QuotedSpan
      const clause = before.close === null || before.end >= piece.end ? null : readClause(scene, before, piece.end)
      if (clause !== null) return { piece, end: before.end, ...clause }
    }
  }
  return null
}

/** Subject and verb right behind the quoted span: “…” and {Labour} <has called for> … */
function readClause({ reading }: Scene, { end }: Span, limit: number): Pick<Division, 'source' | 'cue'> | null {
  const { tokens } = reading
  const mark = firstEndingAfter(tokens, end)
  const apart = tokens[mark]?.text === ';'
  const joint = apart || tokens[mark]?.text === ',' ? mark + 1 : mark
  const joined = /^(?:and|while|but|whereas)$/u.test(tokens[joint]?.normal ?? '')
  if (!joined && !apart) return null
  const first = joined ? joint + 1 : joint
  const opening = tokens[first]
  if (opening === undefined || opening.end >= limit) return null
  const verb = beginsSubject(opening.text) ? findVerb(reading, first, apart, limit) : -1
  if (verb < 0) return null
  const group = verbGroup(reading, verb, first + 1)
  const cueEnd = tokens[hasParticle(reading, verb) ? verb + 1 : verb]?.end ?? limit
  return {
    source: { start: opening.start, end: tokens[group - 1]?.end ?? opening.end },
    cue: { start: tokens[group]?.start ?? opening.end, end: cueEnd },
  }
}

const passive = /^(?:is|are|was|were|be|been|being|would|could|to)$/u

/** Index of the first verb of saying behind the subject that begins at `first`; -1 where none stands near, or it is passive. */
function findVerb({ tokens, tags }: Reading, first: number, apart: boolean, limit: number): number {
  const word = apart ? /^(?:[\p{L}\p{N}'’.-]+|,)$/u : /^[\p{L}\p{N}'’.-]+$/u
  for (let at = first + 1; at <= first + (apart ? 2 : 1) * longestSubject; at += 1) {
    const token = tokens[at]
    if (token === undefined || token.end > limit || !word.test(token.text)) return -1
    if ((isSayVerb(token.normal) || isManner(token.normal)) && tags[at]?.pos !== 'Noun') {
      return isPassive(tokens, at, first + 1) ? -1 : at
    }
  }
  return -1
}

function isPassive(tokens: Reading['tokens'], verb: number, first: number): boolean {
  return [verb - 1, verbGroup({ tokens }, verb, first)].some((at) => passive.test(tokens[at]?.normal ?? ''))
}

/** Index of the first word of the verb group: {has} called. */
function verbGroup({ tokens }: Pick<Reading, 'tokens'>, verb: number, first: number): number {
  let group = verb
  while (group > first && isGroupWord(tokens[group - 1]?.normal ?? '')) group -= 1
  return group
}

/** has called {for} */
function hasParticle({ tokens }: Reading, verb: number): boolean {
  return /^(?:called|calls|urged|begged)$/u.test(tokens[verb]?.normal ?? '') && tokens[verb + 1]?.normal === 'for'
}

function beginsSubject(word: string): boolean {
  return /^\p{Lu}/u.test(word) || /^(?:the|a|an|his|her|their|its|one|another)$/u.test(word) || isPronoun(word)
}
