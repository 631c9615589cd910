import type { Attribution } from '../attributions/attribution.js'
import { kindOfContent, layScene, type Scene } from '../attributions/outer-spans.js'
import type { Meter } from '../meter.js'
import type { Reading } from '../reading.js'
import { holdsVerb, verbAt } from './finite-verbs.js'
import type { Layout, Placed } from './layout.js'
import { layAttributions, sentenceAt } from './layout.js'
import { limitBehind } from './limit-behind.js'
import { readCue } from './read-cue.js'
import type { TokenRange } from './token-range.js'
import { spanOf } from './token-range.js'
import { verbLemma } from './verb-forms.js'
import { wordList } from './word-list.js'

/** As sure as the attribution beside it, at most. */
const surest = 0.7
/** How far behind the cue another verb is looked for, in tokens. */
const longest = 60
/** Words between a first verb and the "and" that brings the second, at most. */
const longestFirst = 24

/** What somebody does in words, said of him without "that". */
const doing = wordList(
  `threaten vow promise pledge refuse decline deny urge praise thank apologise apologize criticise criticize blame accuse reject
  welcome demand condemn`,
)
/** Of these, the ones that hardly anybody is reported to have done. */
const opposing = wordList('deny urge praise thank criticise criticize blame reject welcome condemn demand')
/** Verbs that report what others do as readily as what the speaker does. */
const plain = wordList('say tell report claim allege hear write')
/** Of these, the ones that need no more than their object. */
const judging = wordList('praise thank criticise criticize blame reject welcome condemn deny')

/**
 * The attributions with a second verb of the same speaker as one of its own: `{He} <denied> [that it was lost] but <accepted>
 * [that it was late]`, `{She} <welcomed> [the plan] but <urged> [him to go further]`.
 */
export function splitSayings(reading: Reading, attributions: readonly Attribution[], meter?: Meter): Attribution[] {
  const layout = layAttributions(reading, attributions, meter)
  const result = [...attributions]
  const scene = layScene(reading)
  for (const index of attributions.keys()) {
    if (meter !== undefined) meter.steps += 1
    for (const split of [behind(reading, layout, index), before(reading, layout, index)]) {
      const [one, placed] = [result[index], layout.placed[index] as Placed]
      if (split === null || one === undefined) continue
      const own = split.own === null ? kept(placed.content, split) : [split.own]
      result[index] = { ...one, ...withContent(scene, reading, own) }
      const cue = spanOf(reading.tokens, split.cue)
      const made = withContent(scene, reading, [split.content])
      const probability = Math.min(surest, one.probability)
      result.push({ ...made, cue, source: one.source, continues: null, probability, evidence: ['second verb'] })
    }
  }
  return result
}

interface Split {
  readonly cue: TokenRange
  readonly content: TokenRange
  /** Where the words of the attribution beside it end; -1 where they are not touched. */
  readonly end: number
  /** The words of the attribution beside it where they are others than those found; else null. */
  readonly own: TokenRange | null
}

function withContent(
  scene: Scene,
  { tokens }: Reading,
  ranges: readonly TokenRange[],
): Pick<Attribution, 'kind' | 'content'> {
  const content = ranges.map((range) => spanOf(tokens, range))
  return { kind: content.length === 0 ? 'indirect' : kindOfContent(scene, content), content }
}

function kept(content: readonly TokenRange[], { cue, end }: Split): readonly TokenRange[] {
  if (end < 0) return content
  return content.flatMap((piece) => {
    if (piece.first >= end) return piece.first < cue.first || piece.first >= cue.end ? [] : [piece]
    return [{ first: piece.first, end: Math.min(piece.end, end) }]
  })
}

/** The "but accepted that" behind what is said. */
function behind(reading: Reading, layout: Layout, index: number): Split | null {
  const { tokens, sentences } = reading
  const { cue, source, content } = layout.placed[index] as Placed
  const [piece] = content
  if (cue === null || (source?.first ?? cue.end) > cue.first || content.length > 1) return null
  if (tokens[cue.first]?.normal === ':' || (piece?.first ?? cue.end) < cue.end) return null
  const taken = piece === undefined ? null : takenOver(reading, layout, cue, piece)
  if (taken !== null) return taken
  const sentenceEnd = sentences[sentenceAt(reading, cue.first)]?.endToken ?? 0
  return firstSplit(reading, layout, index, piece?.first ?? cue.end + 1, Math.min(sentenceEnd - 2, cue.end + longest))
}

/** The first second verb from the token `first` on, in the content or right behind it. */
function firstSplit(reading: Reading, layout: Layout, index: number, first: number, limit: number): Split | null {
  const [piece] = layout.placed[index]?.content ?? []
  const stop = piece === undefined ? limit : Math.min(limit, piece.end + 2)
  for (let at = first; at < stop; at += 1) {
    const split = (layout.quoteAt[at] ?? -1) >= 0 ? null : splitAt(reading, layout, index, at)
    if (split !== null) return split
  }
  return null
}

/** What begins with the "and" or "but" at the token; null where nothing does. */
function splitAt(reading: Reading, layout: Layout, index: number, and: number): Split | null {
  const { tokens } = reading
  if (!/^(?:and|but)$/u.test(tokens[and]?.normal ?? '')) return null
  const { cue, content } = layout.placed[index] as Placed
  const piece = content[0] ?? { first: cue?.end ?? and, end: and }
  const verb = cue === null ? -1 : secondVerb(reading, layout, and, piece, cue)
  const end = verb < 0 ? -1 : limitBehind(reading, layout, index, verb + 1)
  if (end <= verb + 1) return null
  const last = tokens[and - 1]?.normal === ',' ? and - 1 : and
  return { cue: { first: and + 1, end: verb + 1 }, content: { first: verb + 1, end }, end: last, own: null }
}

/** <criticised> the plan but {accepted} [that it was late]: the content is that of the second verb. */
function takenOver(reading: Reading, { cueAt }: Layout, cue: TokenRange, piece: TokenRange): Split | null {
  const { tokens, tags } = reading
  const verb = piece.first - 1
  if (verb - cue.end < 2 || verb - cue.end > longestFirst || tokens[piece.first]?.normal !== 'that') return null
  const and = tags[verb - 1]?.pos === 'Adverb' ? verb - 2 : verb - 1
  if (!/^(?:and|but)$/u.test(tokens[and]?.normal ?? '') || (cueAt[verb] ?? -1) >= 0 || and <= cue.end) return null
  if (verbLemma(tokens[verb]?.normal ?? '') === null || verbAt(reading, verb) === 'no') return null
  const own = { first: cue.end, end: tokens[and - 1]?.normal === ',' ? and - 1 : and }
  return { cue: { first: and + 1, end: verb + 1 }, content: piece, end: -1, own }
}

/** Index of the verb behind "and" or "but" that says more, which is nobody's cue yet; -1 where there is none. */
function secondVerb(reading: Reading, layout: Layout, and: number, piece: TokenRange, cue: TokenRange): number {
  const { tokens, tags } = reading
  const verb = tags[and + 1]?.pos === 'Adverb' ? and + 2 : and + 1
  const lemma = verbLemma(tokens[verb]?.normal ?? '')
  if (lemma === null || !isFreeVerb(reading, layout, verb)) return -1
  if (tokens[verb + 1]?.normal === 'that') return verb
  if (!/^[\p{L}“‘"']/u.test(tokens[verb + 1]?.text ?? '') || !doing.has(lemma)) return -1
  const isBut = tokens[and]?.normal === 'but'
  const isThing = !holdsVerb(reading, { first: piece.first, end: Math.min(and, piece.end) })
  if (isThing) return verb
  if (and >= piece.end) return isBut ? verb : -1
  // “said that the driver had stopped but {refused} to get out” tells of the driver
  return isBut && opposing.has(lemma) && !isPlain(reading, cue) ? verb : -1
}

/** Whether a finite verb stands there that is no cue yet. */
function isFreeVerb(reading: Reading, { cueAt }: Layout, verb: number): boolean {
  return (cueAt[verb] ?? -1) < 0 && verbAt(reading, verb) !== 'no' && isInflected(reading, verb)
}

function isPlain(reading: Reading, cue: TokenRange): boolean {
  const refuses = reading.tokens.slice(cue.first, cue.end).some(({ normal }) => /^(?:declin|refus|not$)/u.test(normal))
  return !refuses && plain.has(readCue(reading, cue).lemma)
}

/** Whether the verb is no bare form: "and welcome to the call", "time to step up and show that". */
function isInflected({ tokens, tags }: Reading, at: number): boolean {
  const normal = tokens[at]?.normal ?? ''
  return (
    !tags[at]?.all.has('Infinitive') &&
    (tags[at]?.all.has('PastTense') === true || /(?:ed|[^s]s|aid|told)$/u.test(normal))
  )
}

/** The "welcomed the plan but" before the cue, which the models left between it and its source. */
function before(reading: Reading, layout: Layout, index: number): Split | null {
  const { tokens } = reading
  const { cue, source } = layout.placed[index] as Placed
  if (cue === null || source === null || cue.first - source.end > longestFirst || cue.first - source.end < 3)
    return null
  const and = cue.first - 1
  if (!/^(?:and|but)$/u.test(tokens[and]?.normal ?? '')) return null
  const verb = tokens[source.end]?.normal === ',' ? source.end + 1 : source.end
  const lemma = verbLemma(tokens[verb]?.normal ?? '')
  if (lemma === null || !judging.has(lemma) || verbAt(reading, verb) === 'no' || (layout.cueAt[verb] ?? -1) >= 0)
    return null
  const end = tokens[and - 1]?.normal === ',' ? and - 1 : and
  if (end <= verb + 1) return null
  for (let at = verb; at < end; at += 1) if ((layout.cueAt[at] ?? -1) >= 0) return null
  return { cue: { first: verb, end: verb + 1 }, content: { first: verb + 1, end }, end: -1, own: null }
}
