import type { Attribution } from '../attributions/attribution.js'
import type { Meter } from '../meter.js'
import type { Reading } from '../reading.js'
import { holdsVerb, mayHoldVerb, verbAt } from './finite-verbs.js'
import type { Layout, Placed } from './layout.js'
import { layAttributions, neighboursOf } from './layout.js'
import { limitBehind } from './limit-behind.js'
import { readLooseTime } from './loose-time.js'
import { readNounPhrase } from './noun-phrase.js'
import { readCue } from './read-cue.js'
import { readPhrase } from './read-phrase.js'
import type { TokenRange } from './token-range.js'
import { inRange, spanOf } from './token-range.js'
import { readTrailingReport } from './trailing-report.js'
import { wordList } from './word-list.js'

/** Words for whom, where and when between the cue and the second comma are no longer than this, in tokens. */
const longestFrame = 20
/** The words before the aside are no longer than this, in tokens. */
const longestHead = 40
/** The words behind it, likewise. */
const longestRest = 200
/** How many attributions to either side are looked at for words of their own. */
const reach = 4

const tellers = wordList('tell inform assure remind warn advise ask')
/** What the reporter goes on with behind the second comma. */
const goings = wordList('and but as while with before after who which whose where when though although following amid')
/** Words of another clause. */
const clauseWords = wordList('that why whether how if what when where who which')
/** Marks behind which a clause of its own begins. */
const borders = /^(?:[;:—–.!?]|--?)$/u
const beVerb = /^(?:is|was|are|were)$/u
/** What is never said of a subject but goes on with its clause. */
const reasons = wordList('because since unless rather')

/**
 * The attributions with both parts of a clause that its telling stands in: `[The museum’s alarm], {he} <told> a reporter
 * later in the day, [had been switched off]`, `[He feared], {Ms. Poe} <said> by phone, [that it was over]`.
 */
export function settleAsides(reading: Reading, attributions: readonly Attribution[], meter?: Meter): Attribution[] {
  const layout = layAttributions(reading, attributions, meter)
  return attributions.map((attribution, index) => {
    if (meter !== undefined) meter.steps += 1
    const whole = findWhole(reading, layout, index)
    if (whole === null) return attribution
    const content = whole.map((range) => spanOf(reading.tokens, range))
    return { ...attribution, kind: attribution.kind === 'direct' ? 'mixed' : attribution.kind, content }
  })
}

/** Both parts of the clause; null where the telling is no aside or what is found is enough. */
function findWhole(reading: Reading, layout: Layout, index: number): TokenRange[] | null {
  const { cue, source, content, sentence: at } = layout.placed[index] as Placed
  const sentence = reading.sentences[at]
  if (cue === null || source === null || sentence === undefined || content.length === 0 || content.length > 2)
    return null
  const telling = { first: Math.min(cue.first, source.first), end: Math.max(cue.end, source.end) }
  if (reading.tokens[telling.first - 1]?.normal !== ',') return null
  // “Poe, who declined to comment, was born in Leeds”
  if (/^(?:who|which|that|whom|whose)$/u.test(reading.tokens[source.first]?.normal ?? '')) return null
  const head = readHead(reading, layout, { first: sentence.firstToken, end: telling.first - 1 })
  const close = head === null ? -1 : frameEnd(reading, cue, telling.end, sentence.endToken)
  if (head === null || close < 0 || (close > telling.end && isTime(reading, head))) return null
  const rest = { first: close + 1, end: limitBehind(reading, layout, index, close + 1) }
  // “Prices rose, according to a survey, {the Echo reported}”: who passes all of it on.
  if (readTrailingReport(reading, rest.first, rest.end) !== null) return null
  if (!belongs(reading, layout, head, rest) || isTaken(layout, index, head)) return null
  return isEnough(reading, content, head, rest) ? null : [head, rest]
}

/** Whether what was found has both parts, or neither, or an end of its own. */
function isEnough({ tokens }: Reading, content: readonly TokenRange[], head: TokenRange, rest: TokenRange): boolean {
  const found = content.find((piece) => piece.first === rest.first)
  // “The alarms, he said, were ‘weather’: noted and forgotten”
  if (found !== undefined && /^[:;]$/u.test(tokens[found.end]?.text ?? '')) return true
  const hasHead = content.some((piece) => piece.end === head.end || covers(piece, head))
  if (found === undefined && !hasHead) return true
  return (found?.end ?? 0) >= rest.end && content.some((piece) => covers(piece, head))
}

/** "On Friday, Poe told reporters in Leeds, …": when it was told. */
function isTime(reading: Reading, { first, end }: TokenRange): boolean {
  const phrase = readPhrase(reading, first, end, 'opening')
  return phrase?.kind === 'time' && phrase.end === end
}

/** What stands before the aside, from the start of the sentence or behind a dash, semicolon or colon; null where it is quoted. */
function readHead({ tokens, tags }: Reading, { quoteAt }: Layout, { first, end }: TokenRange): TokenRange | null {
  let at = end
  while (
    at > first &&
    end - at <= longestHead &&
    !borders.test(tokens[at - 1]?.text ?? '') &&
    !joinsClause(tokens, at - 1)
  )
    at -= 1
  // “{But} the district”, “The flat was sold, {and} the buyer, he said, was shot”
  if (/^(?:and|but|so|yet)$/u.test(tokens[at]?.normal ?? '')) at += 1
  const isQuoted = (quoteAt[end - 1] ?? -1) >= 0 || (quoteAt[at] ?? -1) >= 0
  const isLead = (tags[at]?.pos === 'Gerund' && end > at + 1) || /^(?:asked|pressed)$/u.test(tokens[at]?.normal ?? '')
  return isQuoted || isLead || at >= end || end - at > longestHead ? null : { first: at, end }
}

function joinsClause(tokens: Reading['tokens'], at: number): boolean {
  return /^(?:and|but)$/u.test(tokens[at]?.normal ?? '') && tokens[at - 1]?.normal === ','
}

/** The comma behind the telling and its frame; -1 where something else stands there. */
function frameEnd(reading: Reading, cue: TokenRange, first: number, limit: number): number {
  const { tokens } = reading
  const end = Math.min(limit, first + longestFrame)
  let telling = first === cue.end && tellers.has(readCue(reading, cue).lemma)
  let at = first
  while (at < end && tokens[at]?.normal !== ',') {
    const phrase = readPhrase(reading, at, end, 'following') ?? readLooseTime(reading, at, end, 'following')
    const next = telling ? readNounPhrase(reading, at, end)?.end : phrase?.end
    if (next === undefined || next <= at) return clauseEnd(reading, at, at > first && !telling, end)
    telling = false
    at = next
  }
  return at < end ? at : -1
}

/** "she explained {when we were halfway across},", "he said by phone {from somewhere in the north}," */
function clauseEnd(reading: Reading, at: number, further: boolean, end: number): number {
  const { tokens } = reading
  if (!further && !/^(?:when|as|while|before|after|since)$/u.test(tokens[at]?.normal ?? '')) return -1
  let comma = at
  while (comma < end && /^[\p{L}\p{N}$£€]/u.test(tokens[comma]?.text ?? '')) {
    if (further && (clauseWords.has(tokens[comma]?.normal ?? '') || verbAt(reading, comma) === 'sure')) return -1
    comma += 1
  }
  return comma < end && tokens[comma]?.normal === ',' ? comma : -1
}

/** Whether head and rest are one clause. */
function belongs(reading: Reading, { quoteAt }: Layout, head: TokenRange, rest: TokenRange): boolean {
  const { tokens, tags } = reading
  const { first } = rest
  const opener = tokens[first]?.normal ?? ''
  if (rest.end - first < 2 || rest.end - first > longestRest || goings.has(opener) || tags[first]?.pos === 'Gerund')
    return false
  if ((quoteAt[first] ?? -1) >= 0) return /^\p{Ll}/u.test(tokens[first + 1]?.text ?? '') && !holdsVerb(reading, head)
  if (reasons.has(opener)) return true
  const last = openVerb(reading, head)
  if (opener === 'that' || beVerb.test(last)) return last !== ''
  const verb = tags[first]?.pos === 'Adverb' ? first + 1 : first
  const isPredicate = /^(?:Copula|Modal|Auxiliary)$/u.test(tags[verb]?.pos ?? '')
  return holdsVerb(reading, head) ? isPredicate : mayHoldVerb(reading, rest)
}

/** The verb that the head ends with, so that it needs more: He {feared}, It {is} also; blank where it ends with none. */
function openVerb(reading: Reading, { first, end }: TokenRange): string {
  const last = end - 1 > first && reading.tags[end - 1]?.pos === 'Adverb' ? end - 2 : end - 1
  return verbAt(reading, last) === 'no' ? '' : (reading.tokens[last]?.normal ?? '')
}

function covers(piece: TokenRange, { first, end }: TokenRange): boolean {
  return piece.first <= first && piece.end >= end
}

/** Whether words of the head are somebody else's telling. */
function isTaken(layout: Layout, index: number, head: TokenRange): boolean {
  return neighboursOf(layout, index, reach).some((near) => {
    const { cue, source } = layout.placed[near] as Placed
    return source !== null && cue !== null && inRange(head, cue.first) && inRange(head, source.first)
  })
}
