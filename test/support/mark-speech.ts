import type { Attribution } from '../../src/attributions/attribution.js'
import type { Span } from '../../src/span.js'

/**
 * A text and its attributions from one marked line: `{source}`, `[content]`, `¶` between paragraphs. A content belongs
 * to the source next to it. Marks may be nested: `[“{I} told them.”]`.
 */
export function markSpeech(marked: string): { readonly text: string; readonly attributions: Attribution[] } {
  let text = ''
  const sources: Span[] = []
  const contents: Span[] = []
  const open: number[] = []
  for (const character of marked.replace(/ ?¶ ?/g, '\n\n')) {
    if (character === '{' || character === '[') open.push(text.length)
    else if (character === '}') sources.push({ start: open.pop() ?? 0, end: text.length })
    else if (character === ']') contents.push({ start: open.pop() ?? 0, end: text.length })
    else text += character
  }
  sources.sort((a, b) => a.start - b.start)
  const attributions = sources.map((source): Attribution => {
    const content = contents.filter((span) => nearest(sources, span) === source)
    return { kind: 'direct', content, cue: null, source, continues: null, probability: 1, evidence: [] }
  })
  return { text, attributions }
}

/** The source with the least distance to the content, not one inside it. */
function nearest(sources: readonly Span[], content: Span): Span | undefined {
  const outside = sources.filter(({ start, end }) => end <= content.start || start >= content.end)
  const distance = (source: Span): number => Math.max(source.start - content.end, content.start - source.end)
  return [...outside].sort((a, b) => distance(a) - distance(b))[0]
}
