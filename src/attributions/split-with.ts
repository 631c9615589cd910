import type { Meter } from '../meter.js'
import type { Reading } from '../reading.js'
import { compareSpans, overlaps, type Span } from '../span.js'
import type { Draft } from './drafts.js'
import { isInside } from './is-inside.js'
import { isQuoted, kindOfContent, type Scene } from './outer-spans.js'
import { firstEndingAfter } from './places.js'

/** As sure as the attribution it was cut from, at most. */
const surest = 0.75
/** Longest subject behind “with”, in tokens. */
const longestSubject = 12
const telling =
  /^(?:saying|calling|describing|warning|telling|arguing|insisting|claiming|adding|noting|writing|accusing|urging|tweeting|asking|complaining|suggesting|branding|labelling|predicting|stating|dubbing|declaring|questioning|admitting)$/u
/** Words that show that “with” has no subject behind it: with {it} saying is none either. */
const noSubject = /^(?:that|which|whom|no|not|regard|respect|this|what|how|both)$/u

/**
 * Gives what another says behind “with” to him:
 * ```text
 * {The council} <said> [it was “saddened”], with {Amir Khan} <saying> [the area was “quiet”].
 * ```
 * Of 14 such clauses in PolNeAR, 12 are marked as attributions of their own.
 */
export function splitWith(scene: Scene, drafts: Draft[], meter: Meter): void {
  const cues = drafts.flatMap(({ dropped, cue }) => (dropped || cue === null ? [] : [cue])).toSorted(compareSpans)
  for (const draft of [...drafts]) {
    meter.steps += 1
    if (draft.dropped || draft.cue === null || isInside(scene, draft)) continue
    const piece = draft.content.at(-1)
    const found = piece === undefined || piece.start < draft.cue.end ? null : findWith(scene, piece)
    if (piece === undefined || found === null) continue
    draft.content = [...draft.content.slice(0, -1), { start: piece.start, end: found.end }]
    draft.kind = kindOfContent(scene, draft.content)
    const taken = cues[firstEndingAfter(cues, found.cue.start)]
    if (taken === undefined || !overlaps(taken, found.cue)) drafts.push(asDraft(scene, draft, found))
  }
}

interface Second {
  /** Where the words before end. */
  readonly end: number
  readonly source: Span
  readonly cue: Span
  readonly words: Span
}

function findWith(scene: Scene, piece: Span): Second | null {
  const { tokens } = scene.reading
  for (let at = firstEndingAfter(tokens, piece.start) + 1; (tokens[at]?.end ?? piece.end) < piece.end; at += 1) {
    if (tokens[at]?.normal !== 'with' || tokens[at - 1]?.text !== ',' || isQuoted(scene, tokens[at] as Span)) continue
    const verb = verbBehind(scene.reading, at, piece.end)
    if (verb > 0) return readSecond(scene.reading, at, verb, piece)
  }
  return null
}

/** Index of “saying” behind a subject that “with” opens; -1 where none stands there. */
function verbBehind({ tokens, tags }: Reading, opener: number, limit: number): number {
  if (noSubject.test(tokens[opener + 1]?.normal ?? '')) return -1
  for (let at = opener + 2; at <= opener + longestSubject; at += 1) {
    const token = tokens[at]
    // Something must be left that is said.
    if (token === undefined || token.end >= limit - 1 || !/^[\p{L}\p{N},’'&.-]+$/u.test(token.text)) return -1
    if (telling.test(token.normal)) return at
    if (/^(?:Copula|Modal|PastTense|PresentTense)$/u.test(tags[at]?.pos ?? '')) return -1
  }
  return -1
}

function readSecond({ tokens }: Reading, opener: number, verb: number, piece: Span): Second {
  const start = (at: number) => tokens[at]?.start ?? piece.end
  const end = (at: number) => tokens[at]?.end ?? piece.end
  return {
    end: end(opener - 2),
    source: { start: start(opener + 1), end: end(tokens[verb - 1]?.text === ',' ? verb - 2 : verb - 1) },
    cue: { start: start(verb), end: end(verb) },
    words: { start: start(/^[,:]$/u.test(tokens[verb + 1]?.text ?? '') ? verb + 2 : verb + 1), end: piece.end },
  }
}

function asDraft(scene: Scene, { probability }: Draft, { source, cue, words }: Second): Draft {
  const content = [words]
  const made = { continues: null, probability: Math.min(surest, probability), evidence: ['tagged'], dropped: false }
  return { kind: kindOfContent(scene, content), content, cue, source, ...made }
}
