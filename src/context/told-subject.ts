import type { Reading } from '../reading.js'
import type { Span } from '../span.js'
import { readCue } from './read-cue.js'
import { subjectBefore, verbGroupStart } from './subject-before.js'
import type { TokenRange } from './token-range.js'
import { tokenRange } from './token-range.js'
import { wordList } from './word-list.js'

/** Verbs that somebody is the object of, in the passive: "the jury was told". */
const passives = wordList(
  'told asked informed warned urged advised reminded assured ordered instructed notified begged implored briefed',
)
/** Of these, the ones that stand for a passive by themselves in a headline: "Jury told", "Islanders urged to stay". */
const clipped = wordList('told urged warned ordered')
/** Bodies that sit to hear people. */
const hearers = wordList(
  `court jury jurors inquest inquiry hearing tribunal panel meeting committee subcommittee council councillors magistrates
  commission parliament senate assembly judge judges mps conference coroner board cabinet jurors`,
)
const beVerbs = wordList("was were is are been being be 's 're")
/** What stands behind a clipped passive: "told to stay", "told of a plan". */
const behindClipped = /^(?:to|of|that|[,.;:?!–—]|)$/u

/**
 * Whom the subject of a passive cue names, who is told and does not tell: "[the jury] <was told>", "[Islanders] <told>
 * to stay"; null where the cue is no such passive. `before` is where the sentence starts.
 */
export function findToldSubject(reading: Reading, cue: TokenRange, before: number): TokenRange | null {
  const { main, lemma } = readCue(reading, cue)
  if (lemma === 'hear') return findHearer(reading, cue, before)
  if (!passives.has(reading.tokens[main]?.normal ?? '')) return null
  const start = groupStart(reading, main, before)
  if (!isPassive(reading, main, start)) return null
  const subject = subjectBefore(reading, start, before) ?? bareSubject(reading, start, before)
  return subject !== null && /^(?:it|who|which|that)$/u.test(reading.tokens[subject.end - 1]?.normal ?? '')
    ? null
    : subject
}

/** Headlines leave the article out: "Driver ‘had not slept’, [jury] <told>". */
function bareSubject({ tokens }: Reading, end: number, before: number): TokenRange | null {
  const isBody = end > before && hearers.has(tokens[end - 1]?.normal ?? '')
  return isBody && (end - 1 === before || /^[,;:’”"–—]$/u.test(tokens[end - 2]?.text ?? ''))
    ? { first: end - 1, end }
    : null
}

/** "[the inquest] <heard> [that …]": a body that sits to hear people is told; "neighbours heard" is no saying. */
function findHearer(reading: Reading, cue: TokenRange, before: number): TokenRange | null {
  const start = verbGroupStart(reading, cue.first, before)
  const subject = subjectBefore(reading, start, before) ?? bareSubject(reading, start, before)
  if (subject === null) return null
  const words = reading.tokens.slice(subject.first, subject.end).map(({ normal }) => normal)
  return words.some((word) => hearers.has(word)) ? subject : null
}

/** Whether the source is the subject of a passive cue: "{the jury} <was told>", "{an inquest has been} <told>". */
export function isToldSource(reading: Reading, cueSpan: Span, sourceSpan: Span): boolean {
  const cue = tokenRange(reading.tokens, cueSpan)
  const source = tokenRange(reading.tokens, sourceSpan)
  if (source.first >= cue.first || readCue(reading, cue).lemma === 'hear') return false
  const subject = findToldSubject(reading, cue, source.first)
  return subject !== null && subject.end <= cue.end && subject.first < source.end
}

function groupStart(reading: Reading, main: number, before: number): number {
  let at = verbGroupStart(reading, main, before)
  while (at > before && beVerbs.has(reading.tokens[at - 1]?.normal ?? '')) at = verbGroupStart(reading, at - 1, before)
  return at
}

function isPassive({ tokens, blocks }: Reading, main: number, start: number): boolean {
  for (let at = start; at < main; at += 1) if (beVerbs.has(tokens[at]?.normal ?? '')) return true
  const token = tokens[main]
  const next = tokens[main + 1]
  if (token === undefined || start < main || !clipped.has(token.normal)) return false
  const after = next?.block === token.block ? next.normal : ''
  const kind = blocks[token.block]?.kind
  if ((kind !== 'headline' && kind !== 'heading') || !behindClipped.test(after)) return false
  return token.normal === 'told' || after === 'to'
}
