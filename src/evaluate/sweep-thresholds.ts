import { type Score, type ScoredArticle, scoreAttributions } from './score-attributions.js'

/** The scores of linked attributions when only predictions of at least this probability are kept. */
export interface ThresholdScore {
  readonly threshold: number
  readonly all: Score
  readonly reported: Score
}

/** Scores at 0, 0.05 … 0.95, from predictions made with the lowest threshold once. */
export function sweepThresholds(articles: readonly ScoredArticle[], steps = 20): ThresholdScore[] {
  return Array.from({ length: steps }, (_, step) => {
    const threshold = step / steps
    const kept = articles.map((article) => ({
      ...article,
      predicted: article.predicted.filter(({ probability }) => probability >= threshold),
    }))
    const { linked } = scoreAttributions(kept)
    return { threshold, all: linked.all, reported: linked.reported }
  })
}
