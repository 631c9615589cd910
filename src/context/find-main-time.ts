import type { Phrase } from './read-phrase.js'
import { readPhrase } from './read-phrase.js'
import type { TokenRange } from './token-range.js'
import type { View } from './view.js'
import { freeUntil } from './view.js'
import { reach } from './walk.js'

/** Behind these another clause or an aim stands, whose time is not that of the main verb: "sued to block it {on Friday}". */
const clauseOpeners = /^(?:that|which|who|whose|when|where|after|before|since|until|because|if|while|as|to)$/u

/**
 * The time of the clause that a participle hangs on: "The court {on Monday} struck down the law, ruling that …", "They
 * argued for an hour {on Thursday}, the Democrat saying …"; none where that clause is somebody's saying with a time of its own.
 */
export function findMainTime(view: View, first: number): Phrase[] {
  const { reading, layout, own } = view
  if (own.cue === null || !isGerund(view, own.cue.first)) return []
  const limit = freeUntil(view, first, Math.min(own.cue.first, first + reach))
  // "crediting lower costs and {warning} of …": both hang on one clause.
  const isClause = limit === own.cue.first || ((layout.cueAt[limit] ?? -1) >= 0 && isGerund(view, limit))
  let comma = limit - 1
  while (comma > first && reading.tokens[comma]?.text !== ',') comma -= 1
  if (!isClause) return []
  return clauseTimes(view, { first, end: comma }).slice(-1)
}

/** The times of the clause that opens at the first token, before any clause inside it. */
function clauseTimes({ reading }: View, { first, end }: TokenRange): Phrase[] {
  const times: Phrase[] = []
  for (let at = first; at < end && !clauseOpeners.test(reading.tokens[at]?.normal ?? ''); ) {
    const phrase = readPhrase(reading, at, end, 'loose')
    const isTime = phrase?.kind === 'time' && /^(?:|on|at|in)$/u.test(phrase.preposition)
    if (isTime) times.push(phrase)
    at = isTime ? phrase.end : at + 1
  }
  return times
}

function isGerund({ reading: { tags } }: View, token: number): boolean {
  return tags[token]?.all.has('Gerund') ?? false
}
