import type { QuotedSpan } from '../marks/quoted-span.js'
import type { Reading } from '../reading.js'
import { firstEndingAfter } from './places.js'
import type { Tag } from './read-tag.js'

const judging: ReadonlySet<string> = new Set(
  `described portrayed hailed condemned dismissed denounced branded labelled labeled characterised characterized praised
  derided decried billed depicted`.split(/\s+/),
)

/** Longest name between "by" and "as", and how far the opening mark may stand behind "as", in tokens. */
const longestName = 9
const longestLead = 3

/** Who is said to have judged so: sales were <described> by {the company} <as> “broadly flat”. */
export function readPassive({ tokens, sentences }: Reading, span: QuotedSpan): Tag | null {
  const sentence = sentences[firstEndingAfter(sentences, span.start)]
  const place = firstEndingAfter(tokens, span.start)
  if (sentence === undefined) return null
  const wordAt = (at: number) => tokens[at]?.normal ?? ''
  let as = place - 1
  while (as > place - longestLead && /^(?:a|an|the|being)$/u.test(wordAt(as))) as -= 1
  if (wordAt(as) !== 'as') return null
  for (let by = as - 2; by > Math.max(sentence.firstToken, as - longestName - 2); by -= 1) {
    const verb = tokens[by - 1]
    const [first, last] = [tokens[by + 1], tokens[as - 1]]
    if (/^[;:“”"]$/u.test(tokens[by]?.text ?? '')) return null
    if (wordAt(by) !== 'by' || verb === undefined || first === undefined || last === undefined) continue
    return judging.has(verb.normal) ? { cue: verb, source: { start: first.start, end: last.end } } : null
  }
  return null
}
