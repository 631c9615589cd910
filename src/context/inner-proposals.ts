import type { Attribution } from '../attributions/attribution.js'
import { probabilityOf } from '../attributions/choose.js'
import { committedModels } from '../attributions/models.js'
import { type Proposal, proposeIn } from '../attributions/propose.js'
import { batchesOf, outerSpansOf, type Unit } from '../attributions/units.js'
import { wordKey } from '../attributions/word-facts.js'
import type { Meter } from '../meter.js'
import type { Calibration } from '../model/calibration.js'
import { calibration } from '../model/weights/calibration.js'
import type { WordClasses } from '../model/word-classes.js'
import type { Reading } from '../reading.js'
import { isFiniteVerb } from '../tokens/is-finite-verb.js'
import type { Token } from '../tokens/token.js'
import type { InnerScene } from './inner-signs.js'
import { type Layout, sentenceAt } from './layout.js'
import { actOf } from './read-cue.js'
import type { TokenRange } from './token-range.js'
import { verbLemma } from './verb-forms.js'
import { wordList } from './word-list.js'

/** What the models take for a saying within what somebody is reported to have said. */
export interface InnerProposal {
  readonly outer: Attribution
  readonly scene: InnerScene
}

/** A reported clause of fewer words than these holds no saying. */
export const leastWords = 5

/**
 * What the three models find where they read each reported clause as if it were a paragraph: `Devane said [his own engineers
 * <warned> that the pump was failing]`. Whether it is a saying of its own, the signs have to show.
 */
export function proposeInner(
  reading: Reading,
  attributions: readonly Attribution[],
  layout: Layout,
  meter: Meter,
): InnerProposal[] {
  const models = committedModels()
  const clauses = attributions.flatMap((outer, index) => {
    const isVerbatim = outer.kind === 'direct' || reading.text.slice(outer.cue?.start, outer.cue?.end) === ':'
    if (isVerbatim || outer.evidence.includes('inside-another')) return []
    const pieces = (layout.placed[index]?.content ?? []).map((piece) => withoutThat(reading, piece))
    return pieces
      .filter((piece) => mayHoldSaying(reading, layout, piece, models.classes, meter))
      .map((piece) => ({ outer, piece }))
  })
  const outerSpans = outerSpansOf(reading)
  const units = clauses.map(({ piece }) => unitOf(reading, piece))
  const drafts = batchesOf(units).flatMap((batch) => proposeIn(reading, outerSpans, batch, models, meter))
  return clauses.flatMap(({ outer, piece }, index) =>
    scenesIn(reading, layout, piece, drafts[index]?.proposals ?? [], calibration, models.classes).map((scene) => ({
      outer,
      scene,
    })),
  )
}

/** Those of the proposals that may be sayings of their own, for the signs to look at. */
export function scenesIn(
  reading: Reading,
  layout: Layout,
  piece: TokenRange,
  proposals: readonly Proposal[],
  probabilities: Calibration,
  classes: WordClasses,
): InnerScene[] {
  return proposals.flatMap((proposal) => {
    if (!isFree(layout, proposal.cue) || !maySay(reading, proposal, piece, classes)) return []
    return [{ reading, piece, proposal, probability: probabilityOf(proposal, probabilities) }]
  })
}

/** A reported clause without the “that” before it. */
export function withoutThat({ tokens }: Reading, { first, end }: TokenRange): TokenRange {
  return { first: tokens[first]?.normal === 'that' ? first + 1 : first, end }
}

/** The clause as the models read it. */
export function unitOf(reading: Reading, { first, end }: TokenRange): Unit {
  return {
    firstToken: first,
    endToken: end,
    firstSentence: sentenceAt(reading, first),
    endSentence: sentenceAt(reading, end - 1) + 1,
  }
}

/** Whether a verb of saying stands in the clause that is nobody's cue yet. */
export function mayHoldSaying(
  { tokens }: Reading,
  layout: Layout,
  { first, end }: TokenRange,
  classes: WordClasses,
  meter: Meter,
): boolean {
  if (end - first < leastWords) return false
  for (let at = first + 1; at < end; at += 1) {
    meter.steps += 1
    if (isFree(layout, { first: at, end: at + 1 }) && isSaying(tokens[at], classes)) return true
  }
  return false
}

/** Of 7: how often a word must be a cue. Of 169 sayings found in the marked articles with any verb, 164 have such a one, and a quarter of the clauses. */
const leastCueness = 6

/** Whether somebody says or writes something with the word, and hardly ever does anything else: what is thought inside a report, PolNeAR leaves unmarked. */
function isSaying(token: Token | undefined, classes: WordClasses): boolean {
  const act = actOf(verbLemma(token?.normal ?? '') ?? '')
  if (token === undefined || !(act === 'speech' || act === 'writing')) return false
  return (classes.cueness[classes.find(wordKey(token))] ?? 0) >= leastCueness
}

/** Whether the tokens stand in no quotation and in nobody's cue. */
function isFree({ cueAt, quoteAt }: Layout, { first, end }: TokenRange): boolean {
  for (let at = first; at < end; at += 1) if ((cueAt[at] ?? -1) >= 0 || (quoteAt[at] ?? -1) >= 0) return false
  return true
}

/** Verbs of saying that are deeds behind a bare thing: "admits {children}", "released {the film}". */
const deeds = wordList('admit publish release issue')
/** These are no words of anybody's: "the headline said {it all}". */
const wordless = /^(?:it|so|that|this|them|it all|nothing|anything|everything|a lot)$/u

/**
 * Whether its main word is a verb of saying with a subject of its own: not "his <claims>", "what some of them <said> was
 * ignored", "a remark <describing> the war", "heard him <say>".
 */
function maySay(reading: Reading, proposal: Proposal, piece: TokenRange, classes: WordClasses): boolean {
  const { tokens, tags } = reading
  const { cue, source, mainToken } = proposal
  const isVerb = tags[mainToken]?.all.has('Verb') === true && isSaying(tokens[mainToken], classes)
  if (!isVerb || source === null || !areWords(reading, proposal)) return false
  const inCue = tokens.slice(cue.first, cue.end)
  if (inCue.some(({ normal }) => /^(?:that|who|which)$/u.test(normal))) return false
  const noSubject = /^(?:who|which|that|his|her|their|its|him|them|me|us)$/u
  const hangs = source.first > piece.first && /^(?:what|which|who|whom)$/u.test(tokens[source.first - 1]?.normal ?? '')
  const tellsOfNoun = source.end === cue.first && inCue[0]?.normal.endsWith('ing') === true
  return !(noSubject.test(tokens[source.end - 1]?.normal ?? '') || hangs || tellsOfNoun)
}

/** Whether the content may be what somebody says: not "was ignored", "it all", "children" who are admitted. */
function areWords({ tokens, tags }: Reading, { content, mainToken }: Proposal): boolean {
  const [words] = content
  if (words === undefined || /^(?:Copula|Auxiliary|Modal)$/u.test(tags[words.first]?.pos ?? '')) return false
  const said = tokens.slice(words.first, words.end).map(({ normal }) => normal)
  if (wordless.test(said.join(' '))) return false
  if (!deeds.has(verbLemma(tokens[mainToken]?.normal ?? '') ?? '')) return true
  const opens = /^(?:that|to|whether|if|how|why|what|when|where|who|he|she|they|it|there|["“‘'`]+)$/u.test(
    said[0] ?? '',
  )
  // "admitted {falsifying} tests"
  return (
    opens ||
    tags.slice(words.first, words.end).some((tag) => isFiniteVerb(tag) || /^(?:Quote|Gerund|Adj\|Past)$/u.test(tag.pos))
  )
}
