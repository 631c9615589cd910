import type { QuotedSpan } from '../marks/quoted-span.js'
import type { Reading } from '../reading.js'
import { isJudgementVerb } from './judgement-verbs.js'
import { firstEndingAfter } from './places.js'
import type { Tag } from './read-tag.js'

/** Longest name between "by" and "as", and how far the opening mark may stand behind "as", in tokens. */
const longestName = 9
const longestLead = 3

const calling = /^(?:call|calls|called|calling|term|terms|termed|dubbed|branded|labelled|labeled)$/u

/** Who judged so: sales were <described> by {the company} as “broadly flat”; what {the mayor} <called> “a mess”. */
export function readJudgement(reading: Reading, span: QuotedSpan): Tag | null {
  return readPassive(reading, span) ?? readCalled(reading, span)
}

/** after what {drummer Shaz Poe} famously <called> “a quarrel about a sandwich” */
function readCalled({ tokens, sentences }: Reading, span: QuotedSpan): Tag | null {
  const sentence = sentences[firstEndingAfter(sentences, span.start)]
  const verb = firstEndingAfter(tokens, span.start) - 1
  const cue = tokens[verb]
  if (sentence === undefined || cue === undefined || !calling.test(cue.normal)) return null
  let last = verb - 1
  while (/(?:ly|^has|^have|^had|^once|^later|^also)$/u.test(tokens[last]?.normal ?? '')) last -= 1
  for (let what = last - 1; what >= Math.max(sentence.firstToken, last - longestName); what -= 1) {
    const { normal, text } = tokens[what] ?? { normal: '', text: '' }
    if (/^[^\p{L}\p{N},'’]/u.test(text)) return null
    const [first, end] = [tokens[what + 1], tokens[last]]
    if (normal === 'what' && first !== undefined && end !== undefined) {
      const start = tokens[last + 1]?.start ?? cue.start
      return { cue: { start, end: cue.end }, source: { start: first.start, end: end.end } }
    }
  }
  return null
}

/** Who is said to have judged so: sales were <described> by {the company} <as> “broadly flat”. */
function readPassive({ tokens, sentences }: Reading, span: QuotedSpan): Tag | null {
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
    return isJudgementVerb(verb.normal) ? { cue: verb, source: { start: first.start, end: last.end } } : null
  }
  return null
}
