import type { Attribution } from '../attributions/attribution.js'
import type { Meter } from '../meter.js'
import type { Reading } from '../reading.js'
import type { Kind } from '../types.js'
import type { Layout } from './layout.js'
import { readNounPhrase } from './noun-phrase.js'
import { innerContentEnd, readInnerContent } from './read-inner-content.js'
import { subjectBefore, verbGroupStart } from './subject-before.js'
import type { TokenRange } from './token-range.js'
import { spanOf } from './token-range.js'
import { verbLemma } from './verb-forms.js'

/** How long "Brent Haley" between the commas can be, in tokens. */
const longestApposition = 9

/** Nothing is told through more people than this. */
const deepest = 6

/** Sayings inside what others are reported to have said, where they are clear: "[her manager] told her [that …]". */
export function findInnerAttributions(
  reading: Reading,
  attributions: readonly Attribution[],
  layout: Layout,
  meter?: Meter,
): Attribution[] {
  const inner: Attribution[] = []
  const seen = new Set<number>()
  attributions.forEach((attribution, index) => {
    if (attribution.kind === 'direct') return
    for (const piece of layout.placed[index]?.content ?? [])
      inner.push(...scanPiece(reading, layout, attribution, piece, seen, meter))
  })
  return inner
}

function scanPiece(
  reading: Reading,
  layout: Layout,
  outer: Attribution,
  piece: TokenRange,
  seen: Set<number>,
  meter?: Meter,
): Attribution[] {
  const found: Attribution[] = []
  let from = piece.first
  for (let at = piece.first + 1; at < piece.end && found.length < deepest; at += 1) {
    if (meter !== undefined) meter.steps += 1
    if ((layout.quoteAt[at] ?? -1) >= 0 || (layout.cueAt[at] ?? -1) >= 0 || seen.has(at)) continue
    const saying = readSaying(reading, at, { first: from, end: piece.end })
    if (saying === null) continue
    seen.add(at)
    found.push(asAttribution(reading, layout, outer, saying))
    from = saying.content.first
  }
  return found
}

interface Saying {
  readonly source: TokenRange
  readonly cue: TokenRange
  readonly content: TokenRange
}

/** The saying whose verb stands at `verb`, with all of it inside the piece. */
function readSaying(reading: Reading, verb: number, piece: TokenRange): Saying | null {
  const { tokens, tags } = reading
  const lemma = verbLemma(tokens[verb]?.normal ?? '')
  // "the State Department", "Rubio's claim" hold no verb.
  if (/^\p{Lu}/u.test(tokens[verb]?.text ?? '') || tokens[verb - 1]?.normal === "'s") return null
  const mayBeVerb = /^(?:PastTense|PresentTense|Adj\|Past|Noun\|Verb|Verb|Infinitive)/u.test(tags[verb]?.pos ?? '')
  // "the company {plans} to cut"
  if (lemma === null || !(mayBeVerb || tokens[verb + 1]?.normal === 'to')) return null
  const first = verbGroupStart(reading, verb, piece.first)
  if (lemma === 'hear') return readHearing(reading, verb, first, piece)
  const source = apposedSubject(reading, first, piece.first) ?? wholeSubject(reading, first, piece.first)
  if (source === null || !startsClause(reading, source.first, piece.first) || reading.tokens[first]?.normal === "'s")
    return null
  const found = readInnerContent(reading, { verb, lemma, isOwn: isPronoun(reading, source), end: piece.end })
  return found === null ? null : { source, cue: { first, end: found.cueEnd }, content: found.content }
}

/** How many words of number a subject may begin with: "At least 38 Labour MPs". */
const longestCount = 4
const counting =
  /^(?:at|least|most|more|fewer|less|than|about|around|nearly|almost|some|over|up|to|dozens|hundreds|of|many|several)$/u

/** With what the content may begin with before it: "{senior} party members had urged", "{At least 38} MPs have told". */
function wholeSubject(reading: Reading, end: number, limit: number): TokenRange | null {
  const subject = subjectBefore(reading, end, limit)
  if (subject === null || subject.first <= limit || subject.first - limit > longestCount) return subject
  for (let at = limit; at < subject.first; at += 1) {
    const tags = reading.tags[at]?.all
    if (!(tags?.has('Adjective') || tags?.has('Value') || counting.test(reading.tokens[at]?.normal ?? '')))
      return subject
  }
  return { first: limit, end }
}

/** "a supervisor, Brent Haley, had ordered": a name between commas belongs to the subject. */
function apposedSubject(reading: Reading, end: number, limit: number): TokenRange | null {
  const { tokens } = reading
  if (tokens[end - 1]?.text !== ',') return null
  for (let at = end - 2; at > Math.max(limit, end - longestApposition); at -= 1) {
    if (!/^\p{L}/u.test(tokens[at]?.text ?? '') && tokens[at]?.text !== ',') return null
    if (tokens[at]?.text !== ',') continue
    const subject = subjectBefore(reading, at, limit)
    return subject === null ? null : { first: subject.first, end: end - 1 }
  }
  return null
}

/** "she had heard from a member of the delegation that …": who was heard is the source. */
function readHearing(reading: Reading, verb: number, first: number, piece: TokenRange): Saying | null {
  if (reading.tokens[verb + 1]?.normal !== 'from') return null
  const source = readNounPhrase(reading, verb + 2, piece.end)
  if (source === null || reading.tokens[source.end]?.normal !== 'that') return null
  return {
    source,
    cue: { first, end: verb + 2 },
    content: { first: source.end, end: innerContentEnd(reading, source.end, piece.end) },
  }
}

/** The subject must open its clause: at the start, behind "that", a comma or a conjunction. */
function startsClause({ tokens, tags }: Reading, first: number, start: number): boolean {
  if (first === start) return true
  // Behind a noun "that" opens no reported clause: "the spending that he says the plan would achieve".
  if (tokens[first - 1]?.normal === 'that' && first - 1 > start)
    return !(tags[first - 2]?.all.has('Noun') ?? false) || isVerbal(tags[first - 2]?.pos)
  return /^(?:that|,|and|but|as|because|when|while|if|“|")$/u.test(tokens[first - 1]?.normal ?? '')
}

function isVerbal(pos: string | undefined): boolean {
  return pos === 'PastTense' || pos === 'PresentTense' || pos === 'Pronoun' || pos === 'Noun|Verb'
}

function isPronoun({ tokens }: Reading, { first, end }: TokenRange): boolean {
  return end === first + 1 && /^(?:he|she|they|it|i|we|you|who)$/u.test(tokens[first]?.normal ?? '')
}

function asAttribution(
  reading: Reading,
  layout: Layout,
  outer: Attribution,
  { source, cue, content }: Saying,
): Attribution {
  const span = (range: TokenRange) => spanOf(reading.tokens, range)
  return {
    kind: kindOf(layout, content),
    content: [span(content)],
    cue: span(cue),
    source: span(source),
    continues: null,
    probability: outer.probability * 0.8,
    evidence: ['inside-another', ...outer.evidence],
  }
}

function kindOf({ quoteAt }: Layout, { first, end }: TokenRange): Kind {
  let quoted = 0
  for (let at = first; at < end; at += 1) if ((quoteAt[at] ?? -1) >= 0) quoted += 1
  return quoted === 0 ? 'indirect' : quoted === end - first ? 'direct' : 'mixed'
}
