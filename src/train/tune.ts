import { asAttribution, choose } from '../attributions/choose.js'
import { grammarOf } from '../attributions/grammar.js'
import type { Models } from '../attributions/models.js'
import { type Proposal, proposeIn } from '../attributions/propose.js'
import { scoreAttributions } from '../evaluate/score-attributions.js'
import { createMeter } from '../meter.js'
import type { Calibration } from '../model/calibration.js'
import type { Trial } from './calibrate.js'
import type { Example, GoldTokens } from './examples.js'

/** Thresholds looked at. */
const thresholds = [0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55]

/** All proposals of an example, with whether each is right: linked to a gold attribution as evaluation defines it. */
export function tryProposals(example: Example, models: Models): Trial[] {
  return proposalsOf(example, models).map((proposal) => ({
    facts: proposal.facts,
    right: example.attributions.some((gold) => isLinked(gold, proposal)),
  }))
}

function proposalsOf({ reading, outerSpans, units }: Example, models: Models): Proposal[] {
  return proposeIn(reading, outerSpans, units, models, createMeter()).flatMap(({ proposals }) => proposals)
}

/** Whether the proposal is the attribution as its annotator marked it: cues overlap, the source is the same, half the content is shared. */
export function isLinked(gold: GoldTokens, { cue, source, content }: Proposal): boolean {
  if (gold.cue === null || gold.cue.end <= cue.first || cue.end <= gold.cue.first) return false
  const sameSource =
    source === null
      ? gold.source.length === 0
      : gold.source.some((token) => source.first <= token && token < source.end)
  const within = gold.content.filter((token) => content.some(({ first, end }) => first <= token && token < end)).length
  const all = content.reduce((sum, { first, end }) => sum + end - first, 0) + gold.content.length - within
  return sameSource && all > 0 && within / all >= 0.5
}

/** What a threshold is judged by: the linked attributions, and each part of them by itself. */
const judgedBy = ['linked', 'cue overlap', 'source overlap', 'content overlap'] as const

/** The threshold at which the mean F1 of the tuning examples is best, and the scores at each. */
export function bestThreshold(
  tuning: readonly Example[],
  models: Models,
  calibration: Calibration,
): { threshold: number; scores: string[] } {
  const proposals = tuning.map((example) => proposalsOf(example, models))
  let [threshold, best] = [0.5, 0]
  const scores = thresholds.map((at) => {
    const scored = scoreAttributions(
      tuning.map(({ article, reading }, index) => ({
        text: article.text,
        gold: article.gold,
        predicted: choose(proposals[index] ?? [], reading.tokens.length, calibration, at, grammarOf(reading)).map(
          (chosen) => asAttribution(reading, chosen, []),
        ),
      })),
    )
    const { linked } = scored
    const { precision, recall, f1 } = linked.all
    const mean = judgedBy.reduce((sum, metric) => sum + scored[metric].all.f1, 0) / judgedBy.length
    if (mean > best) [threshold, best] = [at, mean]
    const percent = (value: number) => (100 * value).toFixed(1)
    return (
      `at ${at}: linked P ${percent(precision)} R ${percent(recall)} F ${percent(f1)}, direct ${percent(linked.direct.f1)}, ` +
      `mixed ${percent(linked.mixed.f1)}, indirect ${percent(linked.indirect.f1)}, reported ${percent(linked.reported.f1)}; ` +
      judgedBy.map((metric) => `${metric} ${percent(scored[metric].all.f1)}`).join(', ')
    )
  })
  return { threshold, scores }
}
