import { participles } from './frame-words.js'
import { isVerbal } from './noun-words.js'
import type { Phrase } from './read-phrase.js'
import type { TokenRange } from './token-range.js'
import { verbLemma } from './verb-forms.js'
import type { View } from './view.js'
import { reach, scan } from './walk.js'

/**
 * What stands between source and cue: "Roe, in a letter to the committee, said". Relative clauses are passed over, and
 * behind another verb only what it shares with a participle counts: "Roe said Tuesday in Oslo, noting".
 */
export function findBetween(view: View, range: TokenRange): Phrase[] {
  const { tokens, tags } = view.reading
  const pieces = withoutRelatives(view, range)
  const phrases = pieces.flatMap((piece) => scan(view, piece, 'between'))
  const verb = lastVerb(view, pieces)
  if (verb < 0) return phrases
  const participle = tags[view.own.cue?.first ?? -1]?.all.has('Gerund') ?? false
  const shares = participle && verbLemma(tokens[verb]?.normal ?? '') !== null
  if (!shares) return phrases.filter(({ end }) => end <= verb)
  return phrases.filter(({ preposition }) => preposition !== 'to' && preposition !== 'with')
}

const relativeWords = /^(?:who|which|whose|whom|where)$/u

/** The range without its relative clauses: "Roe[, who was at the rally,] said". */
function withoutRelatives({ reading: { tokens } }: View, range: TokenRange): TokenRange[] {
  const pieces: TokenRange[] = []
  const limit = Math.min(range.end, range.first + reach)
  let first = range.first
  let relative = false
  for (let at = range.first; at < limit; at += 1) {
    const normal = tokens[at]?.normal ?? ''
    if (!relative && relativeWords.test(normal)) {
      pieces.push({ first, end: at })
      relative = true
    } else if (relative && normal === ',') {
      first = at
      relative = false
    }
  }
  return relative ? pieces : [...pieces, { first, end: range.end }]
}

function lastVerb({ reading: { tokens, tags } }: View, pieces: readonly TokenRange[]): number {
  let verb = -1
  for (const { first, end } of pieces) {
    for (let at = first; at < end; at += 1) {
      if (isVerbal(tags[at]) && !participles.has(tokens[at]?.normal ?? '')) verb = at
    }
  }
  return verb
}
