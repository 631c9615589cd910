import type { Attribution } from '../attributions/attribution.js'
import type { Meter } from '../meter.js'
import type { Reading } from '../reading.js'
import type { Span } from '../span.js'
import { verbAt } from './finite-verbs.js'
import { readCue } from './read-cue.js'
import { timeEnd } from './time-phrase.js'
import type { TokenRange } from './token-range.js'
import { spanOf, tokenRange } from './token-range.js'
import { wordList } from './word-list.js'

/** The object of the cue is no longer than this, in tokens. */
const longestObject = 8
/** The clause that says who is asked is no longer than this, in tokens. */
const longestClause = 24

/** Verbs whose object belongs to what is said: urged [voters to stay home]. */
const urging = wordList('urge order beg implore encourage press')
/** Verbs whose object is the one told: asked {anyone who saw it} [to call]. */
const asking = wordList('ask tell invite advise')
/** Verbs that take what somebody did as a gerund. */
const gerundTakers = wordList('deny admit report propose recall acknowledge regret suggest recommend')
/** Nouns whose "that" belongs to them. */
const claims = wordList(
  `suggestions claims reports allegations accusations rumours rumors speculation fears concerns criticism criticisms complaints
  assertions arguments`,
)
/** Whoever is told apart by a clause: asked {anyone} who saw it. */
const anybody = wordList('anyone anybody everyone everybody those someone people residents drivers witnesses motorists')

/** Verbs whose passive has for subject whom it is said to. */
const passive = wordList('asked urged told advised warned ordered invited')
interface Found {
  readonly cue: TokenRange
  /** Where the piece behind the cue begins. */
  readonly first: number
}

/**
 * The attributions with the object of their cue where it belongs: `{He} <urged> [residents to stay]`, `{He} <asked> anyone
 * who saw it [to call]`, `{He} <pleaded> [guilty to fraud]`, `{He} <denied> [having gone]`, `{He} <rejected> [claims that …]`.
 */
export function settleObjects(reading: Reading, attributions: readonly Attribution[], meter?: Meter): Attribution[] {
  const { tokens } = reading
  return attributions.map((attribution) => {
    if (meter !== undefined) meter.steps += 1
    const { cue } = attribution
    const content = cue === null ? attribution.content : withoutFront(reading, attribution, cue)
    const index = cue === null ? -1 : content.findIndex((piece) => piece.start >= cue.end)
    const piece = content[index]
    if (cue === null || piece === undefined || attribution.kind === 'direct') return { ...attribution, content }
    const range = tokenRange(tokens, piece)
    const found = settleStart(reading, tokenRange(tokens, cue), range)
    if (found === null || found.first >= range.end) return { ...attribution, content }
    return {
      ...attribution,
      cue: spanOf(tokens, found.cue),
      content: content.with(index, spanOf(tokens, { first: found.first, end: range.end })),
    }
  })
}

/** The pieces without whom an appeal is made to: {Drivers} <are asked> [to stop]. */
function withoutFront({ tokens }: Reading, { source, content }: Attribution, cue: Span): Attribution['content'] {
  const [first, second] = content
  if (source !== null || first === undefined || second === undefined) return content
  if (first.end > cue.start || second.start < cue.end) return content
  const { first: begin, end } = tokenRange(tokens, first)
  const told = tokenRange(tokens, cue)
  const appeals = /^(?:is|are)$/u.test(tokens[told.first]?.normal ?? '') && tokens[begin]?.normal !== 'anyone'
  const isPassive = told.end - told.first > 1 && passive.has(tokens[told.end - 1]?.normal ?? '')
  return appeals && isPassive && end === told.first ? content.slice(1) : content
}

function settleStart(reading: Reading, cue: TokenRange, piece: TokenRange): Found | null {
  const { lemma } = readCue(reading, cue)
  return (
    withObject(reading, cue, piece, lemma) ??
    withoutClause(reading, cue, piece, lemma) ??
    withPlea(reading, cue, piece, lemma) ??
    withNoun(reading, cue, piece) ??
    withGerund(reading, cue, piece)
  )
}

/** urged [{residents} to stay] */
function withObject({ tokens, tags }: Reading, cue: TokenRange, { first }: TokenRange, lemma: string): Found | null {
  const gap = first - cue.end
  if (!urging.has(lemma) || gap < 1 || gap > longestObject) return null
  if (!/^(?:to|not)$/u.test(tokens[first]?.normal ?? '') && tags[first - 1]?.pos !== 'Preposition') return null
  const words = tokens.slice(cue.end, first)
  if (words.some(({ text }) => /^[^\p{L}\p{N}“"‘’'”]/u.test(text))) return null
  const isFrame =
    timeEnd(tokens, cue.end, first) !== null || /^(?:on|in|at|to|by|for|from)$/u.test(words[0]?.normal ?? '')
  return isFrame ? null : { cue, first: cue.end }
}

/** asked anyone {who saw it} [to call] */
function withoutClause({ tokens, tags }: Reading, cue: TokenRange, piece: TokenRange, lemma: string): Found | null {
  const { first } = piece
  const isClause =
    /^(?:who|with|whose)$/u.test(tokens[first]?.normal ?? '') && first > cue.end && first - cue.end <= longestObject
  if (!asking.has(lemma) || !isClause || !anybody.has(tokens[first - 1]?.normal ?? '')) return null
  for (let at = first + 1; at < Math.min(piece.end - 1, first + longestClause); at += 1) {
    if (tokens[at]?.normal === 'to' && /Infinitive|Verb/u.test(tags[at + 1]?.pos ?? '')) return { cue, first: at }
  }
  return null
}

/** pleaded [{guilty} to fraud] */
function withPlea({ tokens }: Reading, cue: TokenRange, { first }: TokenRange, lemma: string): Found | null {
  const last = tokens[cue.end - 1]?.normal
  const isPlea =
    lemma === 'plead' || /^(?:plead|pleads|pleaded|pled|pleading)$/u.test(tokens[cue.end - 2]?.normal ?? '')
  if (!isPlea) return null
  // the models may have it for a part of the cue: <pleaded guilty to> [fraud]
  for (let at = cue.first + 1; at < cue.end; at += 1) {
    if (tokens[at]?.normal !== 'guilty') continue
    const begin = tokens[at - 1]?.normal === 'not' ? at - 1 : at
    return { cue: { first: cue.first, end: begin }, first: begin }
  }
  const guilty = tokens[cue.end]?.normal === 'not' ? cue.end + 1 : cue.end
  return last !== undefined && tokens[guilty]?.normal === 'guilty' && first > cue.end ? { cue, first: cue.end } : null
}

/** rejected [{suggestions} that it was too old] */
function withNoun({ tokens }: Reading, cue: TokenRange, { first }: TokenRange): Found | null {
  if (tokens[first]?.normal !== 'that' || first - cue.end > longestObject || first <= cue.end) return null
  if (!claims.has(tokens[first - 1]?.normal ?? '')) return null
  return first === cue.end + 1 ? { cue, first: cue.end } : null
}

/** denied [{having gone}] */
function withGerund(reading: Reading, cue: TokenRange, { first }: TokenRange): Found | null {
  const { tokens, tags } = reading
  for (let at = Math.max(cue.first + 1, cue.end - 3); at < cue.end && first === cue.end; at += 1) {
    const isGerund = tokens[at]?.normal.endsWith('ing') === true && tags[at]?.all.has('Gerund') === true
    if (!isGerund || tokens[at - 1]?.normal === 'been') continue
    if (!gerundTakers.has(readCue(reading, { first: cue.first, end: at }).lemma) || verbAt(reading, at - 1) === 'no')
      continue
    return { cue: { first: cue.first, end: at }, first: at }
  }
  return null
}
