import type { Reading } from '../reading.js'
import type { Attribution } from './attribution.js'
import { firstEndingAfter } from './places.js'
import { isSayVerb } from './say-verbs.js'

/** Longest name behind the verb, in tokens. */
const longestName = 6

/**
 * Source and content the right way round: of "{We go}, <says> [Lee]" the clause is what is said, and the name behind the
 * verb, which ends the sentence, is who says it.
 */
export function turnInverted(reading: Reading, attribution: Attribution): Attribution {
  const { source, cue, content } = attribution
  const [piece] = content
  if (source === null || cue === null || piece === undefined || content.length !== 1) return attribution
  const { text } = reading
  if (source.end > cue.start || !/,\s$/u.test(text.slice(source.end - 1, cue.start))) return attribution
  if (cue.end >= piece.start || text.slice(cue.end, piece.start).trim() !== '') return attribution
  if (!isSayVerb(text.slice(cue.start, cue.end).toLowerCase()) || !isNameToEnd(reading, piece.start, piece.end))
    return attribution
  if (!isClause(reading, source.start, source.end)) return attribution
  const end = text.charAt(source.end - 1) === ',' ? source.end - 1 : source.end
  return { ...attribution, source: piece, content: [{ start: source.start, end }] }
}

/** Whether the words are capitals, with titles and particles between, and nothing stands behind them. */
function isNameToEnd({ tokens, sentences }: Reading, start: number, end: number): boolean {
  const first = firstEndingAfter(tokens, start)
  const last = firstEndingAfter(tokens, end - 1)
  const sentence = sentences[firstEndingAfter(sentences, start)]
  if (sentence === undefined || last - first >= longestName || sentence.endToken > last + 2) return false
  const stop = tokens[last + 1]?.text ?? '.'
  return (
    (last + 1 >= sentence.endToken || stop === '.') &&
    tokens.slice(first, last + 1).every(({ text }) => /^\p{Lu}/u.test(text))
  )
}

/** Whether a verb stands behind the first word: "We go", "Rates rise", but not "The mayor". */
function isClause({ tokens, tags }: Reading, start: number, end: number): boolean {
  const first = firstEndingAfter(tokens, start)
  for (let at = first + 1; (tokens[at]?.end ?? end + 1) <= end; at += 1) {
    const all = tags[at]?.all
    if (all !== undefined && ['Verb', 'Modal', 'Copula', 'Auxiliary'].some((tag) => all.has(tag))) return true
  }
  return false
}
