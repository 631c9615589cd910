import type { Attribution } from '../attributions/attribution.js'
import type { Meter } from '../meter.js'
import type { Reading } from '../reading.js'
import type { Kind } from '../types.js'
import type { Layout } from './layout.js'
import { layAttributions } from './layout.js'
import { readNounPhrase } from './noun-phrase.js'
import { subjectBefore, verbGroupStart } from './subject-before.js'
import type { TokenRange } from './token-range.js'
import { spanOf } from './token-range.js'
import { verbLemma } from './verb-forms.js'
import { wordList } from './word-list.js'

/** Sentences with one saying inside another; `inner` is the source, cue and content of the inner one, or null. */
export const innerSamples: readonly { readonly sample: string; readonly inner: readonly string[] }[] = [
  {
    sample: '{Pascoe} <writes> [that her manager told her that the finance director had said there was no appetite].',
    inner: ['her manager / told / that the finance director had said there was no appetite', 'the finance director / had said / there was no appetite'],
  },
  {
    sample: '{The Packet} <reported> [that a contractor had told councillors that divers had described the outfall as “a colander”].',
    inner: [
      'a contractor / had told / that divers had described the outfall as “a colander”',
      'divers / had described / the outfall as “a colander”',
    ],
  },
  { sample: '{RIA} <reported> [that Ushakov said the plan was hasty].', inner: ['Ushakov / said / the plan was hasty'] },
  {
    sample: '{Roe} <told> Echo [that she had heard from a member of the delegation that the minister was ordered home].',
    inner: ['a member of the delegation / had heard from / that the minister was ordered home'],
  },
  { sample: '{Roe} <said> [the report that said so was wrong].', inner: [] },
  { sample: '{Roe} <said> [he told the truth].', inner: [] },
  { sample: '{Roe} <said> [“he told me that it was late”].', inner: [] },
  { sample: '{Roe} <said> [that nobody told him].', inner: [] },
]

/** Verbs clear enough to be read as saying inside another's words. */
const plainVerbs = wordList('say claim warn argue allege insist state report announce write confirm suggest predict contend complain admit concede')
const objectVerbs = wordList('tell inform assure warn remind')
const asVerbs = wordList('describe call')
const clauseOpeners = wordList('that there it he she they we i the a an his her its their this these no nobody some many')

/** Where the inner words end before those of the outer one: "…, but he doubted it". */
const cuts = wordList('but though although while whereas despite adding')

/** Nothing is told through more people than this. */
const deepest = 6

/** Sayings inside what others are reported to have said, where they are clear: "[her manager] told her [that …]". */
export function findInnerAttributions(reading: Reading, attributions: readonly Attribution[], meter?: Meter): Attribution[] {
  const layout = layAttributions(reading, attributions, meter)
  const inner: Attribution[] = []
  const seen = new Set<number>()
  attributions.forEach((attribution, index) => {
    if (attribution.kind === 'direct') return
    for (const piece of layout.placed[index]?.content ?? []) inner.push(...scanPiece(reading, layout, attribution, piece, seen, meter))
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
  if (lemma === null || !/^(?:PastTense|PresentTense|Noun\|Verb|Verb|Infinitive)/u.test(tags[verb]?.pos ?? '')) return null
  const first = verbGroupStart(reading, verb, piece.first)
  if (lemma === 'hear') return readHearing(reading, verb, first, piece)
  const source = subjectBefore(reading, first, piece.first)
  if (source === null || !startsClause(reading, source.first, piece.first) || reading.tokens[first]?.normal === "'s") return null
  const content = readContent(reading, verb, lemma, piece.end)
  return content === null ? null : { source, cue: { first, end: verb + 1 }, content }
}

/** "she had heard from a member of the delegation that …": who was heard is the source. */
function readHearing(reading: Reading, verb: number, first: number, piece: TokenRange): Saying | null {
  if (reading.tokens[verb + 1]?.normal !== 'from') return null
  const source = readNounPhrase(reading, verb + 2, piece.end)
  if (source === null || reading.tokens[source.end]?.normal !== 'that') return null
  return { source, cue: { first, end: verb + 2 }, content: { first: source.end, end: contentEnd(reading, source.end, piece.end) } }
}

/** The subject must open its clause: at the start, behind "that", a comma or a conjunction. */
function startsClause({ tokens, tags }: Reading, first: number, start: number): boolean {
  if (first === start) return true
  // Behind a noun "that" opens no reported clause: "the spending that he says the plan would achieve".
  if (tokens[first - 1]?.normal === 'that' && first - 1 > start) return !(tags[first - 2]?.all.has('Noun') ?? false) || isVerbal(tags[first - 2]?.pos)
  return /^(?:that|,|and|but|as|because|when|while|if|“|")$/u.test(tokens[first - 1]?.normal ?? '')
}

function isVerbal(pos: string | undefined): boolean {
  return pos === 'PastTense' || pos === 'PresentTense' || pos === 'Pronoun' || pos === 'Noun|Verb'
}

function readContent(reading: Reading, verb: number, lemma: string, end: number): TokenRange | null {
  const { tokens, tags } = reading
  const opens = (at: number) => at < end && (tokens[at]?.normal === 'that' || (tags[at]?.pos === 'Quote' && at + 2 < end))
  const range = (first: number) => ({ first, end: contentEnd(reading, first, end) })
  if (objectVerbs.has(lemma)) {
    const object = readNounPhrase(reading, verb + 1, Math.min(end, verb + 10))
    if (object !== null && (opens(object.end) || isClause(reading, object.end, end))) return range(object.end)
  }
  if (plainVerbs.has(lemma) && (opens(verb + 1) || isClause(reading, verb + 1, end))) return range(verb + 1)
  if (!asVerbs.has(lemma)) return null
  const object = readNounPhrase(reading, verb + 1, Math.min(end, verb + 10))
  const as = tokens[object?.end ?? end]?.normal === 'as' ? (object?.end ?? end) + 1 : (object?.end ?? end)
  return object !== null && as < end && (tags[as]?.pos === 'Quote' || as > object.end) ? range(verb + 1) : null
}

/** "there was …", "it had …", "the plan was …": a subject with a finite verb near it. */
function isClause({ tokens, tags }: Reading, first: number, end: number): boolean {
  const word = tokens[first]
  if (word === undefined || first >= end || !(clauseOpeners.has(word.normal) || /^\p{Lu}/u.test(word.text))) return false
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

function asAttribution(reading: Reading, layout: Layout, outer: Attribution, { source, cue, content }: Saying): Attribution {
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
