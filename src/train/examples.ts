import { tagLabel } from '../attributions/labels.js'
import type { CueRange } from '../attributions/link-columns.js'
import { outerSpansOf, type Unit, unitsOf } from '../attributions/units.js'
import type { CorpusArticle } from '../corpus/read-polnear.js'
import type { QuotedSpan } from '../marks/quoted-span.js'
import { type Reading, readArticle } from '../reading.js'
import type { Span } from '../span.js'
import type { Corpus } from './adapt-corpora.js'

/** Folds that are tagged and linked by models that have not seen them, so that the next model learns from what it will meet. */
export const foldCount = 3

/** A training article read, with what its annotator marked as tokens. */
export interface Example {
  readonly article: CorpusArticle
  readonly corpus: Corpus
  /** All that is of one article is in one fold of it. */
  readonly fold: number
  readonly reading: Reading
  readonly outerSpans: readonly QuotedSpan[]
  readonly units: readonly Unit[]
  readonly attributions: readonly GoldTokens[]
  /** The tagger's label of every token. */
  readonly labels: Uint8Array
}

/** One gold attribution as indexes of tokens. */
export interface GoldTokens {
  /** Half-open; null where it is marked in several pieces or not at all. */
  readonly cue: CueRange | null
  readonly source: readonly number[]
  readonly content: readonly number[]
}

/** Reads the articles of a corpus and carries their annotations over to tokens. */
export function makeExamples(articles: readonly CorpusArticle[], corpus: Corpus = 'followed'): Example[] {
  return articles.map((article, index) => {
    const reading = readArticle(article.text)
    const attributions = article.gold.map((gold) => {
      const cue = tokensIn(reading, gold.cue)
      return {
        cue: cue.length === 0 ? null : { first: cue[0] as number, end: (cue.at(-1) as number) + 1 },
        source: tokensIn(reading, gold.source),
        content: tokensIn(reading, gold.content),
      }
    })
    const outerSpans = outerSpansOf(reading)
    return {
      article,
      corpus,
      fold: index % foldCount,
      reading,
      outerSpans,
      units: unitsOf(reading),
      attributions,
      labels: labelTokens(reading, attributions),
    }
  })
}

/** Indexes of the tokens that share a character with one of the spans. */
function tokensIn({ tokens }: Reading, spans: readonly Span[]): number[] {
  const found: number[] = []
  for (const span of spans) {
    let low = 0
    let high = tokens.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((tokens[middle]?.end ?? 0) <= span.start) low = middle + 1
      else high = middle
    }
    for (let index = low; (tokens[index]?.start ?? Number.POSITIVE_INFINITY) < span.end; index++) found.push(index)
  }
  return found
}

/** One label a token: where annotations overlap, a cue counts before a source, a source before content. */
function labelTokens({ tokens }: Reading, attributions: readonly GoldTokens[]): Uint8Array {
  const labels = new Uint8Array(tokens.length)
  for (const { content } of attributions) mark(labels, content, tagLabel.content)
  for (const { source } of attributions) mark(labels, source, tagLabel.source)
  for (const { cue } of attributions) {
    if (cue !== null) mark(labels, range(cue), tagLabel.cue)
  }
  return labels
}

function range({ first, end }: CueRange): number[] {
  return Array.from({ length: end - first }, (_, index) => first + index)
}

/** Marks the tokens as a part that begins anew wherever it is interrupted. */
function mark(labels: Uint8Array, tokens: readonly number[], begins: number): void {
  tokens.forEach((token, index) => {
    const goesOn = index > 0 && tokens[index - 1] === token - 1
    labels[token] = goesOn ? begins + 1 : begins
  })
}
