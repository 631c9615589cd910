import { leastWords, unitOf, withoutThat } from '../context/inner-proposals.js'
import { tokenRange } from '../context/token-range.js'
import type { MarkedArticle } from '../corpus/read-marked.js'
import { contains, type Span } from '../span.js'
import { type Example, makeExamples } from './examples.js'
import { outermost } from './outermost.js'

/**
 * The reported clauses of marked articles as examples of their own, one an article, each clause a unit with what is marked
 * inside it: so the models read them when they look for sayings inside sayings.
 */
export function nestedExamples(articles: readonly MarkedArticle[]): Example[] {
  const clauses = articles.map(({ text, gold }) =>
    outermost(gold)
      .filter(({ cue }) => cue.length > 0)
      .flatMap(({ content }) => content)
      .filter((clause) => !opensInMarks(text, clause))
      .sort((a, b) => a.start - b.start),
  )
  const inside = articles.map((article, index) => {
    const outer = new Set(outermost(article.gold))
    const isInside = ({ cue }: MarkedArticle['gold'][number]) =>
      cue.length > 0 && (clauses[index] ?? []).some((clause) => cue.every((span) => contains(clause, span)))
    return { ...article, gold: outermost(article.gold.filter((one) => !outer.has(one) && isInside(one))) }
  })
  return makeExamples(inside, 'other').map((example, index) => ({
    ...example,
    units: (clauses[index] ?? []).flatMap((clause) => {
      const range = withoutThat(example.reading, tokenRange(example.reading.tokens, clause))
      return range.end - range.first < leastWords ? [] : [unitOf(example.reading, range)]
    }),
  }))
}

function opensInMarks(text: string, { start }: Span): boolean {
  return /["“‘'`„«]/u.test(text[start] ?? '')
}
