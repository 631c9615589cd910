import type { Attribution } from '../attributions/attribution.js'
import type { Meter } from '../meter.js'
import type { Reading } from '../reading.js'
import { holdsVerb, mayHoldVerb, verbAt } from './finite-verbs.js'
import type { Layout, Placed } from './layout.js'
import { layAttributions } from './layout.js'
import { limitBehind } from './limit-behind.js'
import { readCue } from './read-cue.js'
import { timeAfter } from './time-after.js'
import { timeAtEnd } from './time-at-end.js'
import { timeEnd } from './time-phrase.js'
import type { TokenRange } from './token-range.js'
import { spanOf } from './token-range.js'
import { wordList } from './word-list.js'

/** A list behind the first of its things is no longer than this, in tokens. */
const longestList = 24
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
 * right`, `When {she} <asks> [where the ships go], he shrugs`.
 */
export function settleEnds(reading: Reading, attributions: readonly Attribution[], meter?: Meter): Attribution[] {
  const layout = layAttributions(reading, attributions, meter)
  return attributions.map((attribution, index) => {
    if (meter !== undefined) meter.steps += 1
    const placed = layout.placed[index] as Placed
    const { cue } = placed
    const piece = placed.content.at(-1)
    if (attribution.kind === 'direct' || cue === null || piece === undefined || piece.first < cue.end)
      return attribution
    const end = cutEnd(reading, layout, placed, piece) ?? longerEnd(reading, layout, index, cue, piece)
    if (end === null || end === piece.end || end <= piece.first) return attribution
    return {
      ...attribution,
      content: attribution.content.with(-1, spanOf(reading.tokens, { first: piece.first, end })),
    }
  })
}

/** Where the reporter's words begin; null where there are none. */
function cutEnd(reading: Reading, { quoteAt }: Layout, placed: Placed, piece: TokenRange): number | null {
  const { tokens } = reading
  const plea = pleaEnd(reading, placed, piece)
  if (plea !== null) return plea
  const day = awaitedDay(reading, placed, piece)
  if (day !== null) return day
  const isSub = opensSubordinate(reading, placed)
  const isThing = tokens[piece.first]?.normal === 'to' && isInfinitive(reading, piece.first + 1)
  for (let at = piece.first + 1; at < piece.end - 2; at += 1) {
    if (tokens[at]?.normal !== ',' || (quoteAt[at] ?? -1) >= 0) continue
    if (isSub && opensMain(reading, at + 1, piece.end)) return at
    const joined = /^(?:and|but)$/u.test(tokens[at + 1]?.normal ?? '') && opensMain(reading, at + 2, piece.end)
    if (sharesCue(reading, placed, at, piece)) return at
    if (joined && (isThing || !mayHoldVerb(reading, { first: piece.first, end: at }))) return at
  }
  return null
}

/** guilty to fraud {at an earlier hearing}, not guilty {when he appeared in court} */
function pleaEnd(reading: Reading, { cue }: Placed, piece: TokenRange): number | null {
  const { tokens } = reading
  const word = (at: number) => tokens[at]?.normal ?? ''
  if (cue === null || !/^(?:plead|pleads|pleaded|pled|pleading)$/u.test(word(cue.end - 1))) return null
  let at = piece.first
  while (at < piece.end && word(at) !== 'guilty') at += 1
  for (let to = at + 1; to < piece.end; to += 1) if (word(to) === 'to' && !isInfinitive(reading, to + 1)) at = to
  for (at += 1; at < piece.end; at += 1) {
    const time = timeEnd(tokens, at, piece.end) ?? timeAfter(reading, word(at), at + 1, piece.end)
    if (time === piece.end || /^(?:when|before|as)$/u.test(word(at))) return at
    const isHearing = tokens
      .slice(at, at + longestHearing)
      .some(({ normal }) => /^(?:hearing|court|arraignment)$/u.test(normal))
    if (/^(?:at|during|in)$/u.test(word(at)) && isHearing) return at
  }
  return null
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
  if (!isPresent || tags[comma + 3]?.pos !== 'PastTense') return false
  const auxiliary = tags[cue.first]?.all.has('Infinitive') || !word(cue.first).endsWith('s') ? 'have' : 'has'
  if (word(comma + 2) !== auxiliary) return false
  return !tokens.slice(piece.first, comma).some(({ normal }) => normal === auxiliary)
}

/** "When {she} asks …", "But if {Mr. Roe} wants …": the sentence goes on with its main clause. */
function opensSubordinate({ tokens, sentences }: Reading, { cue, source, content, sentence }: Placed): boolean {
  if (cue === null || source === null || source.first > cue.first) return false
  const opener = source.first - 1
  const first = sentences[sentence]?.firstToken ?? -1
  const leads = opener === first || (opener === first + 1 && /^(?:but|and|so|then)$/u.test(tokens[first]?.normal ?? ''))
  // “As she said that the bridge was safe, it fell”; “As she said, it fell” tells what she said
  const opens = tokens[opener]?.normal ?? ''
  if (opens === 'as') return leads && tokens[content[0]?.first ?? -1]?.normal === 'that'
  return leads && /^(?:if|when|while|although|though|because|once|unless|after)$/u.test(opens)
}

/** "there is", "he answers", "the house fell": a subject with its verb near by. */
function opensMain({ tokens, tags, ...reading }: Reading, first: number, end: number): boolean {
  const word = tokens[first]?.normal ?? ''
  const isSubject =
    /^(?:he|she|it|they|we|i|you|there|that|this|what|nobody|no)$/u.test(word) ||
    /^\p{Lu}/u.test(tokens[first]?.text ?? '') ||
    tags[first]?.all.has('Determiner') === true ||
    tags[first]?.all.has('Possessive') === true
  if (!isSubject) return false
  for (let at = first + 1; at < Math.min(end, first + longestSubject); at += 1) {
    if (/^(?:,|if|who|which|that|when|where|whom|whose)$/u.test(tokens[at]?.normal ?? '')) return false
    if (/^[’']s$/u.test(tokens[at]?.text ?? '') || verbAt({ tokens, tags, ...reading }, at) !== 'no') return true
  }
  return false
}

function isInfinitive({ tags }: Reading, at: number): boolean {
  return tags[at]?.all.has('Infinitive') === true || tags[at]?.pos.includes('Verb') === true
}

/** Where the clause ends that the piece is the beginning of; null where it is none. */
function longerEnd(reading: Reading, layout: Layout, index: number, cue: TokenRange, piece: TokenRange): number | null {
  const { tokens } = reading
  const limit = limitBehind(reading, layout, index, piece.end)
  if (limit <= piece.end || (layout.quoteAt[piece.end] ?? -1) >= 0) return null
  const { lemma } = readCue(reading, cue)
  if (lacksPredicate(reading, lemma, piece, limit)) return limit
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
  const isBare = !that && isClausal && piece.end - piece.first <= longestSubject
  // “withdrew that bill after …” points
  const points =
    that && !isClausal && tags[piece.first + 1]?.all.has('Determiner') !== true && piece.end - piece.first === 2
  if (!(that || isBare) || points || mayHoldVerb(reading, { first: piece.first + 1, end: piece.end })) return false
  if (/^[;:.!?)]$/u.test(tokens[piece.end]?.text ?? '')) return false
  if (that && tokens[piece.end]?.normal !== ',') return holdsVerb(reading, { first: piece.end, end: limit })
  if (tokens[piece.end]?.normal !== ',') return false
  for (let at = piece.end + 2; at < Math.min(limit - 1, piece.end + longestInsertion); at += 1) {
    if (tokens[at]?.normal !== ',') continue
    const verb = tags[at + 1]?.pos === 'Adverb' ? at + 2 : at + 1
    if (verbAt(reading, verb) !== 'no') return true
  }
  return false
}

/** picked the victim{, set the ransom and kept the key}, a weighbridge{, a lamp and one policeman} */
function endsList(reading: Reading, piece: TokenRange, limit: number): boolean {
  const { tokens, tags } = reading
  const first = piece.end + 1
  if (limit - first > longestList || limit - first < 3) return false
  const and = lastAnd(reading, first, limit)
  if (and <= first) return false
  const isVerb = (at: number) => verbAt(reading, at) !== 'no' || tags[at]?.pos === 'Noun|Verb'
  if (/^(?:PastTense|Adj\|Past|Noun\|Verb)$/u.test(tags[first]?.pos ?? '') && verbAt(reading, and + 1) === 'sure')
    return isVerb(first) && mayHoldVerb(reading, piece) && tags[and + 1]?.pos === 'PastTense'
  if (mayHoldVerb(reading, { first, end: limit })) return false
  if (tags[first]?.all.has('Preposition') || tags[first]?.pos === 'Gerund' || tags[first]?.pos === 'Adverb')
    return false
  // “Roe, a lawyer and a father”: an apposition
  const isArticle = /^(?:an?|the|his|her|their|its)$/u.test(tokens[first]?.normal ?? '')
  if (isArticle) return /^an?$/u.test(tokens[piece.first]?.normal ?? '') && piece.end - piece.first <= 3
  return !/^(?:and|but|or|who|which|not|including|among|one|both|most|some)$/u.test(tokens[first]?.normal ?? '')
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
