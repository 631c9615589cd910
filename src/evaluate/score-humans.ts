import type { CorpusArticle } from '../corpus/read-polnear.js'
import { type Counts, countArticle } from './count-article.js'
import { type ScoreOptions, type Scores, scoreCounts, sum } from './score-attributions.js'

/** How far people agree with each other on the articles that several of them labelled. */
export interface HumanScores {
  readonly articles: number
  /** Ordered pairs of annotators: each is once the gold for each other one. */
  readonly pairs: number
  readonly scores: Scores
}

/** The articles by id, those that at least two people labelled. */
export function labelledTwice(articles: readonly CorpusArticle[]): CorpusArticle[][] {
  const byId = new Map<string, CorpusArticle[]>()
  for (const article of articles) byId.set(article.id, [...(byId.get(article.id) ?? []), article])
  return [...byId.values()].filter((labellings) => labellings.length > 1)
}

/** Scores every annotator against every other of the same article, both ways round, so that precision equals recall. */
export function scoreHumans(articles: readonly CorpusArticle[], options: ScoreOptions = {}): HumanScores {
  const groups = labelledTwice(articles)
  const documents: Counts[] = []
  let pairs = 0
  for (const labellings of groups) {
    const counts = labellings.flatMap((one) =>
      labellings.filter((other) => other !== one).map((other) => countArticle(one.text, one.gold, other.gold)),
    )
    pairs += counts.length
    documents.push(sum(counts))
  }
  return { articles: groups.length, pairs, scores: scoreCounts(documents, options) }
}
