import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { type MarkedArticle, readMarked } from '../src/corpus/read-marked.js'
import { scoreMarked } from '../src/evaluate/score-marked.js'
import { extract } from '../src/extract.js'
import type { Extraction } from '../src/types.js'

const marked = fileURLToPath(new URL('../fixtures/marked/', import.meta.url))
const recorded = `${marked}scores.json`

/** Rows that count what was found, not what was marked. */
const ofFound = new Set(['really quotations', 'asserted', 'no more context'])

describe('marked articles', () => {
  for (const part of ['tuning', 'test']) {
    test(`${part}: every tag is closed, and every attribution has its parts`, () => {
      const problems = readMarked(marked + part).flatMap((article) =>
        problemsOf(article).map((problem) => `${article.id}: ${problem}`),
      )
      expect(problems).toEqual([])
    })
  }

  const articles = readMarked(`${marked}test`).map((article) => ({ ...article, found: null as Extraction | null }))
  const extractionOf = (article: (typeof articles)[number]) => {
    article.found ??= extract(article.text)
    return article.found
  }

  // A style at a time, so that no test takes long.
  test.each([...new Set(articles.map(({ style }) => style))])('%s: what is found stands where it says', (style) => {
    const own = articles.filter((article) => article.style === style)
    const misplaced = own.flatMap((article) =>
      extractionOf(article)
        .quotations.flatMap(({ cue, source, content }) => [cue, source, ...content])
        .filter((span) => span !== null && article.text.slice(span.start, span.end) !== span.text),
    )
    expect(misplaced).toEqual([])
  })

  test('no figure of the test articles falls', () => {
    const { counts } = scoreMarked(articles.map((article) => ({ ...article, extraction: extractionOf(article) })))
    if (process.env.UPDATE) {
      const lines = [...counts].map(([row, count]) => `  ${JSON.stringify(row)}: ${JSON.stringify(count)}`)
      writeFileSync(recorded, `{\n${lines.join(',\n')}\n}\n`)
    }
    const before: Record<string, { of: number; right: number }> = JSON.parse(readFileSync(recorded, 'utf8'))
    const fallen = Object.entries(before).filter(([row, { of, right }]) => {
      const now = counts.get(row) ?? { of: 0, right: 0 }
      // Of what is found there may be more or less: there the misses may not grow.
      return ofFound.has(row) ? now.of - now.right > of - right : now.right < right || now.of !== of
    })
    expect(fallen.map(([row]) => `${row}: was ${JSON.stringify(before[row])}`)).toEqual([])
  })
})

function problemsOf({ text, gold, traps, problems }: MarkedArticle): string[] {
  const spans = gold.flatMap(({ source, cue, content }) => [...source, ...cue, ...content])
  const blanks = [...spans, ...traps].filter(({ start, end }) => /^\s|\s$|^$/u.test(text.slice(start, end)))
  const bare = gold.filter(({ cue, content }) => cue.length + content.length === 0)
  const gaps = gold.filter(({ id }, index) => Number(id) !== index + 1)
  return [
    ...problems,
    ...blanks.map(({ start, end }) => `blank at an edge of ${JSON.stringify(text.slice(start, end))}`),
    ...bare.map(({ id }) => `${id} has neither cue nor content`),
    ...gaps.map(({ id }) => `${id} is out of order`),
  ]
}
