import { addScores } from '../model/add-scores.js'
import type { ChainModel } from '../model/chain-model.js'
import type { CueLinkings, LinkableUnit, Linked } from './link-cue.js'
import { linkingColumns } from './linking-columns.js'
import { linkingTemplates } from './linking-templates.js'
import type { CueCandidate } from './tag-cues.js'

/** What the third model says of a linking: how it compares with the cue's others, and whether it is an attribution at all. */
export const judgeLabel = { rank: 0, accept: 1 } as const
export const judgeLabelCount = 2

/** A cue with the best of its linkings. */
export interface Judged {
  readonly cue: CueCandidate
  readonly linked: Linked
  /** How much speaks for it being an attribution: a sum of logarithms, around 0. */
  readonly belief: number
}

/** A unit with the cues found in it. */
export interface LinkedUnit {
  readonly linkable: LinkableUnit
  readonly found: readonly CueLinkings[]
}

/**
 * The best linking of each cue of each unit, by the third of the models: it sees all of a linking at once, where its content ends and
 * what then follows, what stands between its parts, and what other cues say. Reranking of the best paths after Collins and
 * Koo 2005.
 */
export function judge(model: ChainModel, units: readonly LinkedUnit[]): Judged[][] {
  const stretches = units.map(({ linkable, found }) => {
    const columns = linkingColumns(linkable, found)
    const length = columns[0]?.length ?? 0
    return { columns, first: 0, length, sums: new Int32Array(length * judgeLabelCount) }
  })
  addScores(model, linkingTemplates, stretches)
  return units.map(({ found }, index) => chooseBest(found, stretches[index]?.sums ?? new Int32Array(), model.step))
}

function chooseBest(found: readonly CueLinkings[], sums: Int32Array, step: number): Judged[] {
  const said = (place: number, label: number) => (sums[place * judgeLabelCount + label] as number) * step
  let first = 0
  return found.map(({ cue, linkings }) => {
    const place = first
    first += linkings.length
    const best = bestLinking(linkings, (at) => said(place + at, judgeLabel.rank))
    return { cue, linked: linkings[best] as Linked, belief: said(place + best, judgeLabel.accept) }
  })
}

/** Index of the linking with the best score: that of its path, and what else speaks for it. */
export function bestLinking(linkings: readonly Linked[], rankOf: (at: number) => number): number {
  let [best, top] = [0, -Infinity]
  linkings.forEach(({ behind }, at) => {
    const score = rankOf(at) - behind
    if (score > top) [best, top] = [at, score]
  })
  return best
}
