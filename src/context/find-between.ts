import { isFiniteVerb } from '../tokens/is-finite-verb.js'
import { objectOpeners, openers, participles } from './frame-words.js'
import type { Phrase } from './read-phrase.js'
import type { TokenRange } from './token-range.js'
import { verbLemma } from './verb-forms.js'
import type { View } from './view.js'
import { objectPhrase, reach, scan } from './walk.js'

/**
 * What stands between source and cue: "Roe, in a letter to the committee, said". Relative clauses are passed over, and
 * behind another verb only what it shares with a participle counts: "Roe said Tuesday in Oslo, noting".
 */
export function findBetween(view: View, range: TokenRange): Phrase[] {
  const { tokens, tags } = view.reading
  const pieces = withoutRelatives(view, range)
  const phrases = pieces.flatMap((piece) => [...addressed(view, piece), ...scan(view, piece, 'between')])
  const verb = lastVerb(view, pieces)
  if (verb < 0) return phrases
  const participle = tags[view.own.cue?.first ?? -1]?.all.has('Gerund') ?? false
  const shares = participle && verbLemma(tokens[verb]?.normal ?? '') !== null
  // "Roe resigned on Monday, saying": of another verb's words only the time is the saying's too, and the paper.
  if (!shares && !participle) return phrases.filter(({ end }) => end <= verb)
  if (!shares) return phrases.filter((phrase) => phrase.end <= verb || isShared(view, phrase))
  return phrases.filter(({ preposition }) => preposition !== 'to' && preposition !== 'with')
}

/** "on Monday", "in a post on X"; not "until Monday" */
function isShared({ reading: { tokens } }: View, { kind, preposition, first }: Phrase): boolean {
  if (kind === 'time') return !/^(?:until|till|since|from|for|by|of)$/u.test(tokens[first - 1]?.normal ?? '')
  return /^(?:in|on|via)$/u.test(preposition)
}

/** "Roe, addressing {lawmakers} in the lower house, said" */
function addressed(view: View, { first, end }: TokenRange): Phrase[] {
  const { tokens } = view.reading
  for (let at = first; at < Math.min(end, first + reach) - 1; at += 1) {
    const normal = tokens[at]?.normal ?? ''
    if (tokens[at - 1]?.normal !== ',' || !objectOpeners.has(normal)) continue
    const object = objectPhrase(view, at + 1, end, 'opening', normal)
    if (object !== null) return [object]
  }
  return []
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
      const normal = tokens[at]?.normal ?? ''
      // "Roe, reached on his mobile, said"
      const describes = participles.has(normal) || (tokens[at - 1]?.normal === ',' && openers.has(normal))
      if (isFiniteVerb(tags[at]) && !describes) verb = at
    }
  }
  return verb
}
