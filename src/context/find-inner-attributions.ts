import type { Attribution } from '../attributions/attribution.js'
import type { Meter } from '../meter.js'
import type { Reading } from '../reading.js'
import type { Kind } from '../types.js'
import type { Layout } from './layout.js'
import { readNounPhrase } from './noun-phrase.js'
import { subjectBefore, verbGroupStart } from './subject-before.js'
import type { TokenRange } from './token-range.js'
import { spanOf } from './token-range.js'
import { verbLemma } from './verb-forms.js'
import { wordList } from './word-list.js'

/** Verbs clear enough to be read as saying inside another's words. */
const plainVerbs = wordList(
  'say claim warn argue allege insist state report announce write confirm suggest predict contend complain admit concede',
)
const objectVerbs = wordList('tell inform assure warn remind')
const asVerbs = wordList('describe call')
const clauseOpeners = wordList(
  'that there it he she they we i the a an his her its their this these no nobody some many',
)

/** Where the inner words end before those of the outer one: "…, but he doubted it". */
const cuts = wordList('but though although while whereas despite adding')

/** How long the words for the person told can be, in tokens. */
const longestObject = 9

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
  if (lemma === null || !/^(?:PastTense|PresentTense|Noun\|Verb|Verb|Infinitive)/u.test(tags[verb]?.pos ?? ''))
    return null
  const first = verbGroupStart(reading, verb, piece.first)
  if (lemma === 'hear') return readHearing(reading, verb, first, piece)
  const source = subjectBefore(reading, first, piece.first)
  if (source === null || !startsClause(reading, source.first, piece.first) || reading.tokens[first]?.normal === "'s")
    return null
  const content = readContent(reading, verb, lemma, piece.end)
  return content === null ? null : { source, cue: { first, end: verb + 1 }, content }
}

/** "she had heard from a member of the delegation that …": who was heard is the source. */
function readHearing(reading: Reading, verb: number, first: number, piece: TokenRange): Saying | null {
  if (reading.tokens[verb + 1]?.normal !== 'from') return null
  const source = readNounPhrase(reading, verb + 2, piece.end)
  if (source === null || reading.tokens[source.end]?.normal !== 'that') return null
  return {
    source,
    cue: { first, end: verb + 2 },
    content: { first: source.end, end: contentEnd(reading, source.end, piece.end) },
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

/** What is said inside: behind "that", a mark, a clear clause, or as what somebody or something is described. */
function readContent(reading: Reading, verb: number, lemma: string, end: number): TokenRange | null {
  const opens = (at: number) => opensWords(reading, at, end) || isClause(reading, at, end)
  const range = (first: number) => ({ first, end: contentEnd(reading, first, end) })
  if (plainVerbs.has(lemma)) return opens(verb + 1) ? range(verb + 1) : null
  const object = readNounPhrase(reading, verb + 1, Math.min(end, verb + longestObject))
  if (object === null) return null
  if (objectVerbs.has(lemma)) return opens(object.end) ? range(object.end) : null
  const as = reading.tokens[object.end]?.normal === 'as' ? object.end + 1 : object.end
  const described = as > object.end || reading.tags[as]?.pos === 'Quote'
  return asVerbs.has(lemma) && as < end && described ? range(verb + 1) : null
}

/** "that …", “…” */
function opensWords({ tokens, tags }: Reading, at: number, end: number): boolean {
  return at < end && (tokens[at]?.normal === 'that' || (tags[at]?.pos === 'Quote' && at + 2 < end))
}

/** "there was …", "it had …", "the plan was …": a subject with a finite verb near it. */
function isClause({ tokens, tags }: Reading, first: number, end: number): boolean {
  const word = tokens[first]
  if (word === undefined || first >= end || !(clauseOpeners.has(word.normal) || /^\p{Lu}/u.test(word.text)))
    return false
  for (let at = first + 1; at < Math.min(end, first + 9); at += 1) {
    const pos = tags[at]?.pos ?? ''
    if (/^(?:PastTense|PresentTense|Copula|Modal|Auxiliary)$/u.test(pos)) return true
    if (pos === 'Comma' || pos === 'Stop' || pos === 'Quote') return false
  }
  return false
}

function contentEnd({ tokens, tags }: Reading, first: number, end: number): number {
  let quoted = false
  for (let at = first; at < end; at += 1) {
    if (tags[at]?.pos === 'Quote') quoted = !quoted
    if (!quoted && at > first + 2 && tokens[at]?.normal === ',' && cuts.has(tokens[at + 1]?.normal ?? '')) return at
  }
  return end
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
