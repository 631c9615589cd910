import type { Attribution } from '../attributions/attribution.js'
import { kindOfContent, layScene } from '../attributions/outer-spans.js'
import type { Meter } from '../meter.js'
import type { Reading } from '../reading.js'
import { holdsVerb, mayHoldVerb, verbAt } from './finite-verbs.js'
import type { Layout, Placed } from './layout.js'
import { layAttributions } from './layout.js'
import { limitBehind } from './limit-behind.js'
import { opensMain } from './opens-main.js'
import { readCue } from './read-cue.js'
import { timeAfter } from './time-after.js'
import { timeAtEnd } from './time-at-end.js'
import { timeEnd } from './time-phrase.js'
import type { TokenRange } from './token-range.js'
import { spanOf } from './token-range.js'
import { wordList } from './word-list.js'

/** Longer ones, in tokens, are left alone, so that time stays linear whatever the text. */
const longestClause = 200
/** A list behind the first of its things is no longer than this, in tokens. */
const longestList = 24
/** A thing without a clause behind it is no longer than this, in tokens: “a weighbridge”. */
const longestThing = 3
/** How far behind "at" the court is named, in tokens. */
const longestHearing = 7
/** An apposition or relative clause between a subject and its verb is no longer than this, in tokens. */
const longestInsertion = 24
/** A subject before its apposition is no longer than this, in tokens. */
const longestSubject = 12

/** Verbs that take a clause without "that". */
const clausal = wordList(
  `say claim contend believe think insist argue allege maintain warn add note report suggest acknowledge concede admit explain state
  testify hope fear know feel estimate swear predict`,
)
/** Verbs whose content is what is to come, so that a day behind it is part of it. */
const awaiting = wordList('expect hope plan want aim intend seek')

/**
 * The attributions with the end of the clause that they break off in, and without what the reporter adds to it:
 * `{He} <conceded> [that the interval, a plain ‘third’, also opens the song]`, `{They} <fear> [a back door], and they may be
 * right`.
 */
export function settleEnds(reading: Reading, attributions: readonly Attribution[], meter?: Meter): Attribution[] {
  const layout = layAttributions(reading, attributions, meter)
  const scene = layScene(reading)
  return attributions.map((attribution, index) => {
    if (meter !== undefined) meter.steps += 1
    const placed = layout.placed[index] as Placed
    const { cue } = placed
    const piece = placed.content.at(-1)
    if (attribution.kind === 'direct' || cue === null || piece === undefined || piece.first < cue.end)
      return attribution
    const end = cutEnd(reading, layout, placed, piece) ?? longerEnd(reading, layout, index, cue, piece)
    if (end === null || end === piece.end || end <= piece.first) return attribution
    const content = attribution.content.with(-1, spanOf(reading.tokens, { first: piece.first, end }))
    return { ...attribution, kind: kindOfContent(scene, content), content }
  })
}

/** Where the reporter's words begin; null where there are none. */
function cutEnd(reading: Reading, layout: Layout, placed: Placed, piece: TokenRange): number | null {
  return (
    pleaEnd(reading, placed, piece) ?? awaitedDay(reading, placed, piece) ?? commaEnd(reading, layout, placed, piece)
  )
}

/** The comma behind which the reporter goes on. */
function commaEnd(reading: Reading, { quoteAt }: Layout, placed: Placed, piece: TokenRange): number | null {
  if (piece.end - piece.first > longestClause) return null
  for (let at = piece.first + 1; at < piece.end - 2; at += 1) {
    if (reading.tokens[at]?.normal !== ',' || (quoteAt[at] ?? -1) >= 0) continue
    if (sharesCue(reading, placed, at, piece) || joinsMain(reading, at, piece)) return at
  }
  return null
}

/** to leave on Monday{, and a lunch has been arranged}: no clause goes on with what has no verb, or the infinitive. */
function joinsMain(reading: Reading, comma: number, piece: TokenRange): boolean {
  const { tokens } = reading
  if (!/^(?:and|but)$/u.test(tokens[comma + 1]?.normal ?? '') || !opensMain(reading, comma + 2, piece.end)) return false
  const isAct = tokens[piece.first]?.normal === 'to' && isInfinitive(reading, piece.first + 1)
  return isAct || !mayHoldVerb(reading, { first: piece.first, end: comma })
}

/** guilty to fraud {at an earlier hearing}, not guilty {when he appeared in court} */
function pleaEnd(reading: Reading, { cue }: Placed, piece: TokenRange): number | null {
  const { tokens } = reading
  const word = (at: number) => tokens[at]?.normal ?? ''
  if (cue === null || !/^(?:plead|pleads|pleaded|pled|pleading)$/u.test(word(cue.end - 1))) return null
  if (piece.end - piece.first > longestClause) return null
  let plea = piece.first
  while (plea < piece.end && word(plea) !== 'guilty') plea += 1
  for (let to = plea + 1; to < piece.end; to += 1) if (word(to) === 'to' && !isInfinitive(reading, to + 1)) plea = to
  for (let at = plea + 1; at < piece.end; at += 1) if (opensHearing(reading, at, piece.end)) return at
  return null
}

/** "when he appeared", "at Leeds Crown Court", "on Monday" at the end */
function opensHearing(reading: Reading, at: number, end: number): boolean {
  const { tokens } = reading
  const word = tokens[at]?.normal ?? ''
  if (/^(?:when|before|as)$/u.test(word)) return true
  if ((timeEnd(tokens, at, end) ?? timeAfter(reading, word, at + 1, end)) === end) return true
  const near = tokens.slice(at, Math.min(end, at + longestHearing))
  return /^(?:at|during|in)$/u.test(word) && near.some(({ normal }) => /^(?:hearing|court|arraignment)$/u.test(normal))
}

/** is expected to announce a ban {next month}: when it is to be said. */
function awaitedDay(reading: Reading, { cue }: Placed, piece: TokenRange): number | null {
  if (cue === null || cue.end - cue.first < 3) return null
  const words = reading.tokens.slice(cue.first, cue.end).map(({ normal }) => normal)
  const awaits = words.some(
    (word, at) => /^(?:expected|due|likely|scheduled|set)$/u.test(word) && words[at + 1] === 'to',
  )
  const time = awaits ? timeAtEnd(reading, piece) : null
  return time !== null && time.first > piece.first ? time.first : null
}

/** {They} <fear> [it will shut them], {and have printed coasters}: what they did besides. */
function sharesCue({ tokens, tags }: Reading, { cue, source }: Placed, comma: number, piece: TokenRange): boolean {
  const word = (at: number) => tokens[at]?.normal ?? ''
  if (cue === null || source === null || cue.end - cue.first !== 1 || word(comma + 1) !== 'and') return false
  const isPresent = /^(?:PresentTense|Infinitive|Plural\|Verb|Noun\|Verb)$/u.test(tags[cue.first]?.pos ?? '')
  if (!isPresent || !/Past/u.test(tags[comma + 3]?.pos ?? '')) return false
  const auxiliary = tags[cue.first]?.all.has('Infinitive') || !word(cue.first).endsWith('s') ? 'have' : 'has'
  if (word(comma + 2) !== auxiliary) return false
  return !tokens.slice(piece.first, comma).some(({ normal }) => normal === auxiliary)
}

function isInfinitive({ tags }: Reading, at: number): boolean {
  return tags[at]?.all.has('Infinitive') === true || tags[at]?.pos.includes('Verb') === true
}

/** Where the clause ends that the piece is the beginning of; null where it is none. */
function longerEnd(reading: Reading, layout: Layout, index: number, cue: TokenRange, piece: TokenRange): number | null {
  const { tokens } = reading
  const limit = limitBehind(reading, layout, index, piece.end)
  if (limit <= piece.end || limit - piece.first > longestClause || (layout.quoteAt[piece.end] ?? -1) >= 0) return null
  const { lemma } = readCue(reading, cue)
  if (lacksPredicate(reading, lemma, piece, limit)) return limit
  if (lemma === 'blame') return blameEnd(reading, piece, limit)
  const comma = tokens[piece.end]?.normal === ','
  if (comma && endsList(reading, piece, limit)) return limit
  if (comma && limit === piece.end + 2 && /^(?:too|either|instead)$/u.test(tokens[limit - 1]?.normal ?? ''))
    return limit
  return awaiting.has(lemma) ? dayEnd(reading, piece.end, limit) : null
}

/** that the interval {, a plain ‘third’, also opens …}: a subject alone. */
function lacksPredicate(reading: Reading, lemma: string, piece: TokenRange, limit: number): boolean {
  const { tokens, tags } = reading
  const that = tokens[piece.first]?.normal === 'that'
  const isClausal = clausal.has(lemma)
  const isShort = piece.end - piece.first <= longestSubject
  // “withdrew that bill after …” points
  const points = !isClausal && tags[piece.first + 1]?.all.has('Determiner') !== true && piece.end - piece.first === 2
  if (that ? points : !(isClausal && isShort)) return false
  if (mayHoldVerb(reading, { first: piece.first + 1, end: piece.end })) return false
  const next = tokens[piece.end]?.text ?? ''
  if (next === ',') return hasInsertion(reading, piece.end, limit)
  return that && !/^[;:.!?)]$/u.test(next) && holdsVerb(reading, { first: piece.end, end: limit })
}

/** Whether a verb follows the second of two commas: the dentist{,} Emre Kaplan{, told} her */
function hasInsertion(reading: Reading, comma: number, limit: number): boolean {
  for (let at = comma + 2; at < Math.min(limit - 1, comma + longestInsertion); at += 1) {
    if (reading.tokens[at]?.normal !== ',') continue
    const verb = reading.tags[at + 1]?.pos === 'Adverb' ? at + 2 : at + 1
    if (verbAt(reading, verb) !== 'no') return true
  }
  return false
}

/** blamed the war {and the invasion that brought it on Kyiv}: what is blamed goes on to whom or what it is laid on. */
function blameEnd({ tokens }: Reading, { first, end }: TokenRange, limit: number): number | null {
  const laysOn = ({ normal }: Reading['tokens'][number]) => normal === 'on' || normal === 'for'
  const comma = tokens.slice(end, limit).findIndex(({ text }) => /^[,;:.]$/u.test(text))
  const last = comma < 0 ? limit : end + comma
  if (tokens[end]?.normal !== 'and' || tokens.slice(first, end).some(laysOn)) return null
  return tokens.slice(end, last).some(laysOn) ? last : null
}

/** picked the victim{, set the ransom and kept the key}, a weighbridge{, a lamp and one policeman} */
function endsList(reading: Reading, piece: TokenRange, limit: number): boolean {
  const first = piece.end + 1
  const and = limit - first > longestList ? -1 : lastAnd(reading, first, limit)
  if (and <= first) return false
  const { tags } = reading
  const isVerb = /^(?:PastTense|Adj\|Past|Noun\|Verb)$/u.test(tags[first]?.pos ?? '')
  if (isVerb && verbAt(reading, and + 1) === 'sure')
    return mayHoldVerb(reading, piece) && tags[and + 1]?.pos === 'PastTense'
  return !mayHoldVerb(reading, { first, end: limit }) && opensThing(reading, first, piece)
}

/** Whether the next of several things begins there, and no apposition: “Roe{, a lawyer} and a father”. */
function opensThing({ tokens, tags }: Reading, first: number, piece: TokenRange): boolean {
  const word = tokens[first]?.normal ?? ''
  if (tags[first]?.all.has('Preposition') || /^(?:Gerund|Adverb)$/u.test(tags[first]?.pos ?? '')) return false
  if (/^(?:an?|the|his|her|their|its)$/u.test(word))
    return /^an?$/u.test(tokens[piece.first]?.normal ?? '') && piece.end - piece.first <= longestThing
  return !/^(?:and|but|or|who|which|not|including|among|one|both|most|some)$/u.test(word)
}

function lastAnd({ tokens }: Reading, first: number, limit: number): number {
  for (let at = limit - 2; at > first; at -= 1) if (tokens[at]?.normal === 'and') return at
  return -1
}

/** to cross the channel {by Monday} */
function dayEnd(reading: Reading, first: number, limit: number): number | null {
  const { tokens } = reading
  if (!/^(?:by|until|through|before)$/u.test(tokens[first]?.normal ?? '')) return null
  const noun = /^(?:at|the)$/u.test(tokens[first + 1]?.normal ?? '') ? first + 2 : first + 1
  return timeAfter(reading, 'by', first + 1, limit) ?? timeEnd(tokens, noun, limit)
}
