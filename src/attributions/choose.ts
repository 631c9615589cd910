import type { Reading } from '../reading.js'
import type { Attribution } from './attribution.js'
import type { Range } from './link-cue.js'
import type { Proposal } from './propose.js'

/** How the facts of a proposal become a probability: logistic regression. */
export interface Calibration {
  readonly bias: number
  /** One a fact. */
  readonly weights: readonly number[]
}

/** A calibration with the probability from which on quotations are shown. */
export interface TunedCalibration extends Calibration {
  readonly threshold: number
}

/** The probability that a proposal is an attribution as its annotator would mark it. */
export function probabilityOf({ facts }: Pick<Proposal, 'facts'>, { bias, weights }: Calibration): number {
  const score = weights.reduce((sum, weight, index) => sum + weight * (facts[index] ?? 0), bias)
  return 1 / (1 + Math.exp(-score))
}

/** A proposal with its probability, in what is left of it once surer ones have taken their words. */
export interface Chosen {
  readonly proposal: Proposal
  readonly content: readonly Range[]
  readonly probability: number
}

/** Less of its content than this left by surer ones, and a proposal is dropped. */
const leastLeft = 0.5

/** Keeps the likelier of any two proposals that claim the same words; a word is content of one attribution only. */
export function choose(
  proposals: readonly Proposal[],
  tokenCount: number,
  calibration: Calibration,
  atLeast: number,
): Chosen[] {
  const rated = proposals
    .map((proposal) => ({ proposal, probability: probabilityOf(proposal, calibration) }))
    .filter(({ probability }) => probability >= atLeast)
    .sort((a, b) => b.probability - a.probability || a.proposal.cue.first - b.proposal.cue.first)
  const taken = new Uint8Array(tokenCount)
  const chosen: Chosen[] = []
  for (const { proposal, probability } of rated) {
    const content = proposal.content.flatMap((range) => freeParts(range, taken))
    const before = proposal.content.reduce((sum, { first, end }) => sum + end - first, 0)
    const left = content.reduce((sum, { first, end }) => sum + end - first, 0)
    if (left < before * leastLeft || left === 0) continue
    for (const { first, end } of content) taken.fill(1, first, end)
    taken.fill(1, proposal.cue.first, proposal.cue.end)
    chosen.push({ proposal, content, probability })
  }
  return chosen.sort((a, b) => a.proposal.cue.first - b.proposal.cue.first)
}

function freeParts({ first, end }: Range, taken: Uint8Array): Range[] {
  const parts: Range[] = []
  let begin = -1
  for (let token = first; token <= end; token++) {
    const free = token < end && taken[token] === 0
    if (free && begin < 0) begin = token
    if (!free && begin >= 0) {
      parts.push({ first: begin, end: token })
      begin = -1
    }
  }
  return parts
}

/** The chosen proposals as spans of the text; `kind` and `evidence` are settled by the caller. */
export function asAttribution(
  { tokens }: Pick<Reading, 'tokens'>,
  { proposal, content, probability }: Chosen,
  evidence: readonly string[],
): Attribution {
  const spanOf = ({ first, end }: Range) => ({
    start: tokens[first]?.start ?? 0,
    end: tokens[end - 1]?.end ?? 0,
  })
  return {
    kind: 'indirect',
    content: content.map(spanOf),
    cue: spanOf(proposal.cue),
    source: proposal.source === null ? null : spanOf(proposal.source),
    continues: null,
    probability,
    evidence,
  }
}
