import { isFiniteVerb } from '../tokens/is-finite-verb.js'
import { questionOpeners } from './frame-words.js'
import { readNounPhrase } from './noun-phrase.js'
import type { TokenRange } from './token-range.js'
import type { View } from './view.js'

/** How long the subject can be, in tokens. */
const longest = 12

/** Whom the question was put to that a sentence opens with: "<Asked> by a reporter [whether she would stand], {she} laughed". */
export function findAskedSubject(view: View): TokenRange | null {
  const { reading, own } = view
  const { tokens, tags } = reading
  const first = mainClause(view)
  const sentence = reading.sentences[own.sentence]
  if (first === null || sentence === undefined) return null
  if (/^(?:he|she|they|it|i|we)$/u.test(tokens[first]?.normal ?? '')) return { first, end: first + 1 }
  const noun = readNounPhrase(reading, first, Math.min(sentence.endToken, first + longest))
  if (noun === null) return null
  const next = tags[noun.end]
  return isFiniteVerb(next) || next?.pos === 'Adverb' ? { first, end: noun.end } : null
}

/** Where the main clause begins, behind the comma that ends the question. */
function mainClause({ reading: { tokens, sentences }, own }: View): number | null {
  const { cue, content } = own
  const sentence = sentences[own.sentence]
  const [from] = content
  const end = content.at(-1)?.end
  if (cue === null || from === undefined || end === undefined || sentence === undefined) return null
  if (!questionOpeners.has(tokens[cue.first]?.normal ?? '') || from.first < cue.end) return null
  const opener = /^(?:but|and|when|while)$/u.test(tokens[sentence.firstToken]?.normal ?? '') ? 1 : 0
  if (cue.first !== sentence.firstToken + opener || end >= sentence.endToken) return null
  if (tokens[end]?.normal === ',') return end + 1
  return tokens[end - 2]?.normal === ',' ? end : null
}
