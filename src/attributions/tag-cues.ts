import { addScores } from '../model/add-scores.js'
import { bestPath, type Chain, marginalsOf } from '../model/chain.js'
import { type ChainModel, scoresOf } from '../model/chain-model.js'
import { likeliestStretch } from '../model/likeliest-stretch.js'
import { type Columns, pad, type UnitColumns } from './column-names.js'
import { mayStart, tagLabel, tagLabelCount } from './labels.js'
import type { CueRange } from './link-columns.js'
import { stepKinds } from './step-kinds.js'
import { taggerTemplates } from './tagger-templates.js'

/** What the tagger makes of a unit. */
export interface TaggedUnit {
  /** The likeliest label of each place. */
  readonly path: Uint8Array
  /** Probability that the place stands in a cue. */
  readonly cueProbability: Float64Array
  /** Probability that a cue begins there. */
  readonly cueBegins: Float64Array
  /** Probability that the place stands in somebody's content. */
  readonly contentProbability: Float64Array
  /** Probability that it stands in a source. */
  readonly sourceProbability: Float64Array
  /** The stretches that may be cues: those on the best path, and others that are not unlikely. */
  readonly cues: readonly CueCandidate[]
}

/** Labels every place of some units: the first of the models. */
export function tagUnits(model: ChainModel, units: readonly UnitColumns[]): TaggedUnit[] {
  const stretches = units.map(({ columns, length }) => {
    return { columns, first: pad, length, sums: new Int32Array(length * tagLabelCount) }
  })
  addScores(model, taggerTemplates, stretches)
  return stretches.map(({ columns, length, sums }) => readTags(model, columns, length, sums))
}

function readTags(model: ChainModel, columns: Columns, length: number, sums: Int32Array): TaggedUnit {
  const chain: Chain = {
    length,
    labels: tagLabelCount,
    scores: scoresOf(model, sums),
    kinds: stepKinds(columns, length),
    transitions: model.transitions,
    mayStart,
  }
  const marginals = marginalsOf(chain, model.expTransitions)
  const { byPlace } = marginals
  const ofLabel = (label: number) => {
    const column = new Float64Array(length)
    for (let place = 0; place < length; place++) column[place] = byPlace[place * tagLabelCount + label] as number
    return column
  }
  const ofPart = (begins: number) => {
    const on = ofLabel(begins + 1)
    return ofLabel(begins).map((probability, place) => probability + (on[place] as number))
  }
  const path = bestPath(chain)
  const cueProbability = ofPart(tagLabel.cue)
  const cueBegins = ofLabel(tagLabel.cue)
  const exactly = (near: CueRange) => likeliestStretch(chain, marginals, model.expTransitions, cueLabels, near)
  return {
    path,
    cueProbability,
    cueBegins,
    cues: cueCandidates({ path, cueProbability, cueBegins }, exactly),
    contentProbability: ofPart(tagLabel.content),
    sourceProbability: ofPart(tagLabel.source),
  }
}

/** A stretch that may be a cue. */
export interface CueCandidate extends CueRange {
  /** Probability of its likeliest place. */
  readonly probability: number
}

/** Weaker stretches are not even looked at. */
const leastCue = 0.25

const cueLabels = { begins: tagLabel.cue, goesOn: tagLabel.cueOn }

function cueCandidates(
  { path, cueProbability, cueBegins }: Pick<TaggedUnit, 'path' | 'cueProbability' | 'cueBegins'>,
  exactly: (near: CueRange) => CueRange,
): CueCandidate[] {
  const candidates: CueCandidate[] = []
  const length = path.length
  for (let place = 0; place < length; place++) {
    const begins = path[place] === tagLabel.cue
    if (!begins && ((cueProbability[place] as number) < leastCue || path[place] === tagLabel.cueOn)) continue
    let end = place + 1
    while (end < length && (begins ? path[end] === tagLabel.cueOn : mayGoOn(end))) end++
    let probability = 0
    for (let at = place; at < end; at++) probability = Math.max(probability, cueProbability[at] as number)
    const cue = apart(candidates.at(-1), { first: place, end }, exactly)
    candidates.push({ ...cue, probability })
    place = Math.max(end, cue.end) - 1
  }
  return candidates

  function mayGoOn(at: number): boolean {
    const on = (cueProbability[at] as number) - (cueBegins[at] as number)
    const taken = path[at] === tagLabel.cue || path[at] === tagLabel.cueOn
    return !taken && on >= leastCue / 2 && on > (cueBegins[at] as number)
  }
}

/** The likeliest extent of a cue, unless it would run into the one before. */
function apart(before: CueRange | undefined, near: CueRange, exactly: (near: CueRange) => CueRange): CueRange {
  const exact = exactly(near)
  return before !== undefined && exact.first < before.end ? near : exact
}
