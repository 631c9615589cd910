import type { Attribution } from '../attributions/attribution.js'
import type { Span } from '../span.js'

/** What nobody sees: blanks, and the zero-width characters that web pages leave before names. */
const invisible = /^[\s\p{Cf}]$/u

/** The attributions without invisible characters at the edges of source, cue and content. */
export function trimInvisible(text: string, attributions: readonly Attribution[]): Attribution[] {
  const trim = (span: Span): Span => {
    let { start, end } = span
    while (start < end && invisible.test(text.charAt(start))) start += 1
    while (end > start && invisible.test(text.charAt(end - 1))) end -= 1
    return start === end ? span : { start, end }
  }
  return attributions.map((one) => ({
    ...one,
    source: one.source && trim(one.source),
    cue: one.cue && trim(one.cue),
    content: one.content.map(trim),
  }))
}
