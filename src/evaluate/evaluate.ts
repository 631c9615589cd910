import type { ArticleEntities } from '../corpus/read-entities.js'
import type { CorpusArticle } from '../corpus/read-polnear.js'
import { createExtractor, extract } from '../extract.js'
import type { Extraction } from '../types.js'
import { measureReliability, type Reliability } from './measure-reliability.js'
import { measureSpeed, type Speed } from './measure-speed.js'
import { type ScoredArticle, type ScoreOptions, type Scores, scoreAttributions } from './score-attributions.js'
import { type HumanScores, labelledTwice, scoreHumans } from './score-humans.js'
import { type SpeakerScores, type SpokenAttribution, scoreSpeakers } from './score-speakers.js'
import { sweepThresholds, type ThresholdScore } from './sweep-thresholds.js'

/** An article with all that saidby made of it. */
export interface ReadArticle extends CorpusArticle {
  readonly predicted: readonly SpokenAttribution[]
  readonly extraction: Extraction
}

/** What saidby finds in each article, from its text alone. `minProbability` null: saidby's own. */
export function predict(articles: readonly CorpusArticle[], minProbability: number | null): ReadArticle[] {
  const extractor = createExtractor(minProbability === null ? {} : { minProbability })
  const extractions = new Map<string, Extraction>()
  return articles.map((article) => {
    const extraction = extractions.get(article.id) ?? extractor.extract(article.text)
    extractions.set(article.id, extraction)
    const predicted = extraction.quotations.map(({ cue, source, content, probability, speaker }) => ({
      cue,
      source,
      content,
      probability,
      speaker,
    }))
    return { ...article, predicted, extraction }
  })
}

/** Scores for each publisher, in order of name. */
export function scorePublishers(articles: readonly ReadArticle[]): [string, Scores][] {
  const publishers = [...new Set(articles.map(publisherOf))].sort()
  return publishers.map((name) => [
    name,
    scoreAttributions(articles.filter((article) => publisherOf(article) === name)),
  ])
}

/** Annotators against each other, and saidby against each of them on the same articles. */
export function scoreAgainstHumans(
  labellings: readonly CorpusArticle[],
  minProbability: number | null,
  options: ScoreOptions,
): { humans: HumanScores; saidby: Scores } {
  const twice = labelledTwice(labellings).flat()
  return {
    humans: scoreHumans(labellings, options),
    saidby: scoreAttributions(predict(twice, minProbability), options),
  }
}

/** Speaker scores of the articles that have entities. */
export function scoreArticleSpeakers(
  articles: readonly ReadArticle[],
  entities: ReadonlyMap<string, ArticleEntities>,
  options: ScoreOptions,
): { articles: number; scores: SpeakerScores } {
  const spoken = articles.flatMap((article) => {
    const known = entities.get(article.id)
    return known === undefined ? [] : [{ ...article, entities: known, speakers: article.extraction.speakers }]
  })
  return { articles: spoken.length, scores: scoreSpeakers(spoken, options) }
}

/** Reliability and sweep need every candidate, whatever saidby's own threshold. */
export function measureCandidates(articles: readonly CorpusArticle[]): {
  reliability: Reliability
  sweep: ThresholdScore[]
} {
  const candidates: ScoredArticle[] = predict(articles, 0)
  return { reliability: measureReliability(candidates), sweep: sweepThresholds(candidates) }
}

/**
 * Time of extract against compromise's full analysis of the same texts. It is loaded only here, after everything was
 * scored: loading it adds words to the lighter compromise that saidby reads its lexicon from.
 */
export async function measureAgainstCompromise(articles: readonly CorpusArticle[]): Promise<Speed> {
  const { default: nlp } = await import('compromise')
  const texts = articles.map(({ text }) => text)
  return measureSpeed(
    texts,
    (text) => extract(text),
    (text) => nlp(text),
  )
}

function publisherOf({ metadata }: ReadArticle): string {
  return metadata?.publisher ?? 'unknown'
}
