import { comparePairs, linkedPairs, type Pair } from './compare.js'
import { type RoleName, roles } from './metrics.js'
import { asSpans, type Marked, prepareAll, type SpokenSpans } from './prepare.js'
import type { ScoredArticle } from './score-attributions.js'
import { sharedCount } from './words.js'

/** What went wrong, in the order of the report. The first seven cost a linked attribution, the last three only exactness. */
export const errorTypes = [
  'missed',
  'missed inside another content',
  'wrong content',
  'wrong source',
  'wrong cue',
  'spurious',
  'spurious inside a gold content',
  'content boundaries',
  'source boundaries',
  'cue boundaries',
] as const
export type ErrorType = (typeof errorTypes)[number]

/** One error: the gold attribution beside the predicted one it was taken for, or either alone. */
export interface AttributionError {
  readonly type: ErrorType
  readonly gold: SpokenSpans | null
  readonly predicted: SpokenSpans | null
  readonly goldMark: Marked | null
  readonly predictedMark: Marked | null
  readonly probability: number | null
}

/**
 * Every error in one article: linked attributions whose edges differ, attributions that were found but not well enough to
 * be linked (each gold beside the prediction nearest to it), and what is left on either side.
 */
export function findErrors({ text, gold, predicted }: ScoredArticle): AttributionError[] {
  const spans = predicted.map(asSpans)
  const goldMarks = prepareAll(text, gold)
  const predictedMarks = prepareAll(text, spans)
  const pairs = comparePairs(goldMarks, predictedMarks)
  const linked = linkedPairs(pairs)
  const near = nearPairs(pairs, linked)
  const record = (type: ErrorType, g: number, p: number): AttributionError => ({
    type,
    gold: gold[g] ?? null,
    predicted: spans[p] ?? null,
    goldMark: goldMarks[g] ?? null,
    predictedMark: predictedMarks[p] ?? null,
    probability: predicted[p]?.probability ?? null,
  })
  const errors = [
    ...linked.flatMap((pair) => boundaryErrors(pair).map((type) => record(type, pair.gold, pair.predicted))),
    ...near.map((pair) => record(typeOfNear(pair), pair.gold, pair.predicted)),
  ]
  const taken = [...linked, ...near]
  const takenGold = new Set(taken.map((pair) => pair.gold))
  const takenPredicted = new Set(taken.map((pair) => pair.predicted))
  for (const [g, mark] of goldMarks.entries()) {
    if (takenGold.has(g)) continue
    errors.push(record(cueInside(mark, predictedMarks) ? 'missed inside another content' : 'missed', g, -1))
  }
  for (const [p, mark] of predictedMarks.entries()) {
    if (takenPredicted.has(p)) continue
    errors.push(record(cueInside(mark, goldMarks) ? 'spurious inside a gold content' : 'spurious', -1, p))
  }
  return errors
}

/** One-to-one pairs of what is not linked: same cue first, then much the same content. */
function nearPairs(pairs: readonly Pair[], linked: readonly Pair[]): Pair[] {
  const near: Pair[] = []
  const gold = new Set(linked.map((pair) => pair.gold))
  const predicted = new Set(linked.map((pair) => pair.predicted))
  const candidates = pairs
    .filter((pair) => pair.cue.overlap || pair.content.jaccard >= 0.5)
    .sort((a, b) => nearness(b) - nearness(a) || a.gold - b.gold || a.predicted - b.predicted)
  for (const pair of candidates) {
    if (gold.has(pair.gold) || predicted.has(pair.predicted)) continue
    gold.add(pair.gold)
    predicted.add(pair.predicted)
    near.push(pair)
  }
  return near
}

function nearness({ cue, source, content }: Pair): number {
  return 4 * cue.jaccard + 2 * content.jaccard + source.jaccard
}

function typeOfNear({ cue, content }: Pair): ErrorType {
  if (!cue.overlap) return 'wrong cue'
  return content.jaccard < 0.5 ? 'wrong content' : 'wrong source'
}

function boundaryErrors(pair: Pair): ErrorType[] {
  const differs = (role: RoleName) => !(pair[role].core || pair[role].absent)
  return roles.filter(differs).map((role): ErrorType => `${role} boundaries`)
}

function cueInside({ cue }: Marked, others: readonly Marked[]): boolean {
  return others.some(({ content }) => sharedCount(cue.exact, content.exact) > 0)
}
