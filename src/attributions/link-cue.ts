import { addScores } from '../model/add-scores.js'
import { bestPaths } from '../model/best-paths.js'
import { type Chain, marginalsOf } from '../model/chain.js'
import { type ChainModel, scoresOf } from '../model/chain-model.js'
import type { Stretch } from '../model/line-up.js'
import { type Columns, columnOf, pad, quoteState, type UnitColumns } from './column-names.js'
import { countWords, type WordCounts } from './count-words.js'
import { linkLabelCount, mayStart, tagLabel } from './labels.js'
import { type CueRange, linkColumns, type TaggedPlaces } from './link-columns.js'
import { linkerCueTemplates, linkerWordTemplates } from './linker-templates.js'
import { stepKinds } from './step-kinds.js'
import type { CueCandidate } from './tag-cues.js'

/** A half-open range of places in a unit. */
export type Range = CueRange

/** What the linker finds for one cue. */
export interface Linked {
  readonly source: Range | null
  readonly content: readonly Range[]
  /** Probability of the source's first place, 0 where there is none. */
  readonly sourceProbability: number
  /** Mean probability of the content's places, 0 where there is none. */
  readonly contentProbability: number
  /** How much worse its path scores than the best one. */
  readonly behind: number
  /** Whether the path has no source and this is the likeliest stretch that might be one. */
  readonly guessed: boolean
}

/** A cue with what may be its source and content. */
export interface CueLinkings {
  readonly cue: CueCandidate
  /** One at least. */
  readonly linkings: readonly Linked[]
}

/** A unit ready for linking: what every cue of it shares is scored once. */
export interface LinkableUnit {
  readonly columns: Columns
  readonly length: number
  readonly tagged: TaggedPlaces
  readonly kinds: Uint8Array
  readonly wordSums: Int32Array
  readonly counts: WordCounts
}

/** How far from a cue its source and content are looked for at most, in tokens. */
const reachLeft = 150
const reachRight = 200

/**
 * The places a cue's source and content are looked for at: the sentence of the cue, with those on either side as far as
 * quotation marks go on there.
 */
export function linkWindow(columns: Columns, cue: CueRange, length: number): { from: number; to: number } {
  const sinceStart = columnOf(columns, 'sinceStart')
  const quote = columnOf(columns, 'quote')
  const begins = (place: number) => sinceStart[place + pad] === 0
  const quoted = (place: number) => quote[place + pad] !== quoteState.out
  const least = Math.max(0, cue.first - reachLeft)
  const most = Math.min(length, cue.end + reachRight)
  let from = cue.first
  while (from > least && !(begins(from) && !quoted(from - 1))) from--
  let to = cue.end
  while (to < most && !(begins(to) && !quoted(to))) to++
  return { from, to }
}

/** A unit with what the tagger made of it. */
export interface TaggedColumns extends UnitColumns {
  readonly tagged: TaggedPlaces
}

/** Scores once what does not depend on a cue. */
export function linkableUnits(model: ChainModel, units: readonly TaggedColumns[]): LinkableUnit[] {
  const linkable = units.map(({ columns, length, tagged }) => ({
    columns,
    length,
    tagged,
    kinds: stepKinds(columns, length),
    wordSums: new Int32Array(length * linkLabelCount),
    counts: countWords(columns, length, tagged.path),
  }))
  addScores(
    model,
    linkerWordTemplates,
    linkable.map(({ columns, length, wordSums }) => ({ columns, first: pad, length, sums: wordSums })),
  )
  return linkable
}

/** How many paths are looked at. */
const pathCount = 6

/** A cue in its unit. */
export interface CueInUnit {
  readonly unit: LinkableUnit
  readonly cue: CueRange
}

/**
 * What the source and content of each cue may be, likeliest first: the second of the models. Each has content; where none
 * does, the likeliest is all there is.
 */
export function linkCues(model: ChainModel, cues: readonly CueInUnit[]): Linked[][] {
  const stretches = cues.map(({ unit, cue }) => {
    const { from, to } = linkWindow(unit.columns, cue, unit.length)
    const columns = linkColumns(unit.columns, unit.length, cue, unit.tagged)
    const sums = unit.wordSums.slice(from * linkLabelCount, to * linkLabelCount)
    return { columns, first: pad + from, length: to - from, sums }
  })
  addScores(model, linkerCueTemplates, stretches)
  return cues.map((cue, index) => readLinks(model, cue, stretches[index] as Stretch))
}

function readLinks(model: ChainModel, { unit, cue }: CueInUnit, { first, length, sums }: Stretch): Linked[] {
  const from = first - pad
  const scores = scoresOf(model, sums)
  for (let place = cue.first - from; place < cue.end - from; place++) {
    scores.fill(-1e4, place * linkLabelCount + 1, (place + 1) * linkLabelCount)
  }
  const chain: Chain = {
    length,
    labels: linkLabelCount,
    scores,
    kinds: unit.kinds.subarray(from, from + length),
    transitions: model.transitions,
    mayStart,
  }
  const { byPlace } = marginalsOf(chain, model.expTransitions)
  const paths = bestPaths(chain, pathCount)
  const shift = ({ first, end }: Range): Range => ({ first: first + from, end: end + from })
  const all = paths.flatMap(({ labels, score }) => linkingsOf(labels, byPlace, (paths[0]?.score ?? 0) - score))
  const full = all.filter(({ content }) => content.length > 0)
  return withoutRepeats(full.length > 0 ? full : all.slice(0, 1)).map((linked) => ({
    ...linked,
    source: linked.source === null ? null : shift(linked.source),
    content: linked.content.map(shift),
  }))
}

function withoutRepeats(linkings: readonly Linked[]): Linked[] {
  const seen = new Set<string>()
  return linkings.filter(({ source, content }) => {
    const key = [source, ...content].map((range) => `${range?.first}-${range?.end}`).join(' ')
    return !seen.has(key) && seen.add(key)
  })
}

/** What a path says; where it has no source, also with the likeliest stretch that might be one. */
function linkingsOf(path: Uint8Array, byPlace: Float64Array, behind: number): Linked[] {
  const content = chooseContent(path, byPlace)
  const source = chooseSource(path, byPlace)
  const contentProbability = meanProbability(content, byPlace)
  const linked = (range: Range | null, guessed: boolean): Linked => ({
    source: range,
    content,
    sourceProbability: range === null ? 0 : (byPlace[range.first * linkLabelCount + tagLabel.source] as number),
    contentProbability,
    behind,
    guessed,
  })
  if (source !== null) return [linked(source, false)]
  const guess = likeliest(path, byPlace, tagLabel.source, leastSource)
  return guess === null ? [linked(null, false)] : [linked(guess, true), linked(null, false)]
}

/** Below this, no source is better than a guess; 12 attributions in 13 of PolNeAR do have one. */
const leastSource = 0.1
/** The same for content: next to all that is said has some. */
const leastContent = 0.1

/** The likeliest source on a path. */
function chooseSource(path: Uint8Array, byPlace: Float64Array): Range | null {
  const begins = (place: number) => byPlace[place * linkLabelCount + tagLabel.source] as number
  const found = runsOf(path, tagLabel.source)
  if (found.length === 0) return null
  return found.reduce((best, range) => (begins(range.first) > begins(best.first) ? range : best))
}

/** The content on a path; where it has none, the likeliest stretch that might be some. Pieces that touch are one. */
function chooseContent(path: Uint8Array, byPlace: Float64Array): Range[] {
  const found: Range[] = []
  for (const { first, end } of runsOf(path, tagLabel.content)) {
    const before = found.at(-1)
    if (before?.end === first) found[found.length - 1] = { first: before.first, end }
    else found.push({ first, end })
  }
  if (found.length > 0) return found
  const range = likeliest(path, byPlace, tagLabel.content, leastContent)
  return range === null ? [] : [range]
}

/** The likeliest stretch for a part of those that the best path leaves out; null where none reaches `least`. */
function likeliest(path: Uint8Array, byPlace: Float64Array, part: number, least: number): Range | null {
  const begins = (place: number) => byPlace[place * linkLabelCount + part] as number
  let first = -1
  for (let place = 0; place < path.length; place++) {
    if (path[place] !== tagLabel.out || begins(place) < least) continue
    if (first < 0 || begins(place) > begins(first)) first = place
  }
  if (first < 0) return null
  let end = first + 1
  let before = begins(first)
  for (; end < path.length && path[end] === tagLabel.out; end++) {
    const on = byPlace[end * linkLabelCount + part + 1] as number
    if (on < before / 2) break
    before = on
  }
  return { first, end }
}

/** The unbroken stretches of a part on a path. */
function runsOf(path: Uint8Array, begins: number): Range[] {
  const runs: Range[] = []
  for (let place = 0; place < path.length; place++) {
    if (path[place] !== begins) continue
    let end = place + 1
    while (path[end] === begins + 1) end++
    runs.push({ first: place, end })
    place = end - 1
  }
  return runs
}

function meanProbability(ranges: readonly Range[], byPlace: Float64Array): number {
  let [sum, count] = [0, 0]
  for (const { first, end } of ranges) {
    for (let place = first; place < end; place++) {
      const at = place * linkLabelCount
      sum += (byPlace[at + tagLabel.content] as number) + (byPlace[at + tagLabel.contentOn] as number)
      count++
    }
  }
  return count === 0 ? 0 : sum / count
}
