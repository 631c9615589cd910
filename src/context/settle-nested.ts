import type { Attribution } from '../attributions/attribution.js'
import type { Meter } from '../meter.js'
import type { Reading } from '../reading.js'
import type { Span } from '../span.js'
import { isFiniteVerb } from '../tokens/is-finite-verb.js'
import { clauseSubject } from './clause-subject.js'
import type { Layout, Placed } from './layout.js'
import { layAttributions } from './layout.js'
import { readNounPhrase } from './noun-phrase.js'
import { readCue } from './read-cue.js'
import { readSaying } from './read-inner-saying.js'
import { readPhrase } from './read-phrase.js'
import { readReport } from './read-report.js'
import { subjectBefore, verbGroupStart } from './subject-before.js'
import type { TokenRange } from './token-range.js'
import { spanOf } from './token-range.js'
import { verbLemma } from './verb-forms.js'
import { wordList } from './word-list.js'

/** How far apart the two verbs, or a verb and what is said, may stand, in tokens. */
const reach = 24
/** Verbs that report what another said. */
const reporters = wordList(
  `say tell claim report state testify accept admit acknowledge concede note write add recall insist argue allege complain
  confirm explain reveal disclose swear maintain`,
)

/**
 * Of "{Heneghan} <accepted> that the contractor <had warned> [his office]" the linker may give both verbs one source, or leave
 * one out: the contractor warned, and Heneghan accepted all of it.
 */
export function settleNested(reading: Reading, attributions: readonly Attribution[], meter?: Meter): Attribution[] {
  const layout = layAttributions(reading, attributions, meter)
  const settled = [...attributions]
  const span = (range: TokenRange) => spanOf(reading.tokens, range)
  const put = (attribution: Attribution, outer: Outer, words: TokenRange) => {
    const held = attributions[outer.holder ?? -1] ?? attribution
    const source = outer.source === null ? held.source : span(outer.source)
    // `continues` points at places: what is new comes last.
    settled[outer.holder ?? settled.length] = { ...held, kind: attribution.kind, source, cue: span(outer.cue), content: [span(words)] } // biome-ignore format: one line
  }
  attributions.forEach((attribution, index) => {
    if (meter !== undefined) meter.steps += 1
    const own = layout.placed[index]
    const [piece] = own?.content ?? []
    if (!own?.cue || piece === undefined || piece.first < own.cue.end) return
    const begins = wholeStart(reading, own.cue, piece)
    if (begins !== null) settled[index] = withWords(attribution, span({ first: begins, end: piece.end }))
    const outer = swallowedOf(reading, layout, own) ?? outerOf(reading, layout, own)
    if (outer === null) return
    settled[index] = {
      ...attribution,
      source: span(outer.subject),
      content: ownWords(reading, own, outer, attribution),
    }
    put(attribution, outer, { first: outer.begins, end: own.content.at(-1)?.end ?? piece.end })
  })
  return settled
}

/** The attribution with other words for its first piece. */
function withWords(attribution: Attribution, first: Span): Attribution {
  const kind = attribution.kind === 'direct' ? 'mixed' : attribution.kind
  return { ...attribution, kind, content: [first, ...attribution.content.slice(1)] }
}

/** What the inner one said, without whom: "had warned his office [of “tonal effects”]". */
function ownWords(
  reading: Reading,
  { cue, content }: Placed,
  { begins, subject }: Outer,
  held: Attribution,
): readonly Span[] {
  const end = content.at(-1)?.end ?? begins
  const verb = cue === null ? begins : readCue(reading, cue).main
  const saying = content.length === 1 ? readSaying(reading, verb, { first: begins, end, front: null }, null) : null
  return saying?.source?.first === subject.first && saying.cue.end === cue?.end
    ? [spanOf(reading.tokens, saying.content)]
    : held.content
}

/** "said [he had been told {that …}]": where all of what is said begins, if its first clause was left out; else null. */
function wholeStart(reading: Reading, cue: TokenRange, piece: TokenRange): number | null {
  if (!reporters.has(readCue(reading, cue).lemma) || piece.first - cue.end < 2 || piece.first - cue.end > reach)
    return null
  const begins = behindFrame(reading, cue.end, piece.first)
  for (let verb = begins + 1; verb < piece.first; verb += 1) {
    const saying = readSaying(reading, verb, { first: begins, end: piece.end, front: null }, null)
    if (saying === null || saying.content.first !== piece.first) continue
    const subject = saying.source?.first ?? subjectBefore(reading, saying.cue.first, begins)?.first
    const first = reading.tokens[begins]?.normal === 'that' ? begins + 1 : begins
    if (subject === first || (saying.source !== null && saying.source.first > saying.cue.first)) return begins
  }
  return null
}

/** Where what stands behind the cue is no longer where, when or through what. */
function behindFrame(reading: Reading, from: number, limit: number): number {
  let at = from
  for (;;) {
    const phrase = readPhrase(reading, at, limit, 'following')
    if (phrase === null || phrase.end >= limit) return at
    at = phrase.end
  }
}

interface Outer {
  /** Who reports, where that is not the source of the one found. */
  readonly source: TokenRange | null
  readonly cue: TokenRange
  readonly holder: number | null
  readonly subject: TokenRange
  /** Where what it reports begins. */
  readonly begins: number
}

/** The report that was taken for a part of the source: "{the inspector states that a boy} <confessed>". */
function swallowedOf(reading: Reading, layout: Layout, { cue, source }: Placed): Outer | null {
  if (cue === null || source === null || source.end > cue.first) return null
  for (let that = source.first + 2; that < source.end - 1; that += 1) {
    if (reading.tokens[that]?.normal !== 'that') continue
    const report = readReport(reading, source.first, that)
    if (report === null || readNounPhrase(reading, that + 1, source.end) === null) return null
    const near = layout.cueAt[report.cue.end - 1] ?? -1
    return { ...report, holder: near < 0 ? null : near, subject: { first: that + 1, end: source.end }, begins: that }
  }
  return null
}

/** The report between a source and a verb that has a nearer subject: "{Roe} <accepted> that {the firm} <had warned>". */
function outerOf(reading: Reading, layout: Layout, own: Placed): Outer | null {
  const { cue, source } = own
  if (cue === null || source === null || source.end > cue.first || cue.first - source.end < 3) return null
  const first = verbGroupStart(reading, cue.first, source.end)
  for (let verb = first - 1; verb >= Math.max(source.end, first - reach); verb -= 1) {
    if ((layout.quoteAt[verb] ?? -1) >= 0) return null
    if (isReport(reading, layout, verb)) return readOuter(reading, layout, own, { verb, first, after: source.end })
  }
  return null
}

/** The report whose verb stands at `verb`, if all between it and `first` is a subject and its own stands at `after`. */
function readOuter(
  reading: Reading,
  layout: Layout,
  own: Placed,
  { verb, first, after }: { readonly verb: number; readonly first: number; readonly after: number },
): Outer | null {
  const near = layout.cueAt[verb] ?? -1
  const holder = near < 0 ? null : near
  const start = verbGroupStart(reading, verb, after)
  if (!isSameSource(layout, near, own) || (holder === null && !isNext(reading, start, after))) return null
  const subject = clauseSubject(reading, first, verb + 1)
  const cue = layout.placed[near]?.cue ?? { first: start, end: verb + 1 }
  return subject === null ? null : { source: null, cue, holder, subject, begins: verb + 1 }
}

/** A verb that reports what another said; as somebody's cue, whatever compromise takes it for. */
function isReport({ tokens, tags }: Reading, { cueAt }: Layout, at: number): boolean {
  const lemma = verbLemma(tokens[at]?.normal ?? '')
  if (lemma === null || !reporters.has(lemma)) return false
  return (cueAt[at] ?? -1) >= 0 || isFiniteVerb(tags[at]) || tags[at]?.pos === 'Adj|Past'
}

/** Whether the attribution at `near` has the same source in the same sentence; so has none at all. */
function isSameSource({ placed }: Layout, near: number, { source, sentence }: Placed): boolean {
  const holder = placed[near]
  return holder === undefined || (holder.source?.first === source?.first && holder.sentence === sentence)
}

/** The verb follows its subject, or another verb of it: "denied it was late but {accepted}". */
function isNext({ tokens }: Reading, verb: number, subjectEnd: number): boolean {
  return verb === subjectEnd || /^(?:and|but)$/u.test(tokens[verb - 1]?.normal ?? '')
}
