import type { Span } from '../span.js'
import { type AttributionError, errorTypes, findErrors } from './find-errors.js'
import type { Marked, SpokenSpans } from './prepare.js'
import type { ScoredArticle } from './score-attributions.js'

/** An article with the name it goes by in the report. */
export interface NamedArticle extends ScoredArticle {
  readonly id: string
}

/** Characters of context shown before and after, at most. */
const contextLength = 160

/**
 * Every error as text for reading, grouped by type: the line it stands in, once as the gold has it and once as predicted,
 * with `{source}`, `<cue>` and `[content]` marked.
 */
export function writeErrors(articles: readonly NamedArticle[]): string {
  const found = articles.flatMap((article) => findErrors(article).map((error) => ({ article, error })))
  const sections = errorTypes.map((type) => {
    const entries = found.filter(({ error }) => error.type === type)
    return { type, count: entries.length, body: entries.map(({ article, error }) => writeError(article, error)) }
  })
  const contents = sections.map(({ type, count }) => `${String(count).padStart(6)}  ${type}`)
  const parts = sections.filter(({ count }) => count > 0)
  const bodies = parts.map(({ type, count, body }) => `## ${type} (${count})\n\n${body.join('\n')}`)
  return `# Errors in ${articles.length} articles\n\n${contents.join('\n')}\n\n${bodies.join('\n')}`
}

function writeError({ id, text }: NamedArticle, error: AttributionError): string {
  const spans = [error.gold, error.predicted].flatMap((side) => (side === null ? [] : allSpans(side)))
  const window = windowRound(text, spans)
  const start = Math.min(...spans.map((span) => span.start))
  const lines = [
    `${id} @${start}`,
    `  gold ${describe(error.goldMark, null).padEnd(18)} ${mark(text, window, error.gold)}`,
    `  ours ${describe(error.predictedMark, error.probability).padEnd(18)} ${mark(text, window, error.predicted)}`,
  ]
  return `${lines.join('\n')}\n`
}

/** `indirect say .83`: kind, whether it reports speech, probability. */
function describe(marked: Marked | null, probability: number | null): string {
  if (marked === null) return '-'
  const shown = probability === null ? '' : ` ${probability.toFixed(2).replace(/^0/, '')}`
  return `${marked.kind}${marked.reported ? ' say' : ''}${shown}`
}

function allSpans({ cue, source, content }: SpokenSpans): Span[] {
  return [...cue, ...source, ...content]
}

/** The stretch to show: all the spans, widened to the line's ends or the nearest blank within reach. */
function windowRound(text: string, spans: readonly Span[]): Span {
  const first = Math.min(...spans.map(({ start }) => start))
  const last = Math.max(...spans.map(({ end }) => end))
  let start = Math.max(text.lastIndexOf('\n', first - 1) + 1, first - contextLength)
  while (start < first && start > 0 && /\S/.test(text[start - 1] ?? '')) start++
  const lineEnd = text.indexOf('\n', last)
  let end = Math.min(lineEnd < 0 ? text.length : lineEnd, last + contextLength)
  while (end > last && /\S/.test(text[end] ?? ' ')) end--
  return { start, end }
}

const brackets = { source: '{}', cue: '<>', content: '[]' } as const

/** `… {Ann} <said> [it rained].`; a dash where there is nothing to mark. */
function mark(text: string, window: Span, side: SpokenSpans | null): string {
  if (side === null) return '-'
  const insertions: { at: number; closing: boolean; bracket: string }[] = []
  for (const role of ['source', 'cue', 'content'] as const) {
    for (const { start, end } of side[role]) {
      insertions.push({ at: start, closing: false, bracket: brackets[role][0] ?? '' })
      insertions.push({ at: end, closing: true, bracket: brackets[role][1] ?? '' })
    }
  }
  insertions.sort((a, b) => a.at - b.at || Number(b.closing) - Number(a.closing))
  let shown = ''
  let from = window.start
  for (const { at, bracket } of insertions) {
    shown += text.slice(from, at) + bracket
    from = at
  }
  shown += text.slice(from, window.end)
  return shown.replace(/\s+/g, ' ').trim()
}
