import type { FoundLink } from './find-chain.js'
import { subjectBefore, verbGroupStart } from './subject-before.js'
import type { View } from './view.js'

/** How far before “as saying” the verb may stand, in tokens. */
const reach = 18

/** “{TASS} quoted Volkov as saying”: who quotes somebody passes on what he said. */
export function findQuoting({ reading, own }: View): FoundLink[] {
  const { cue, source } = own
  const { tokens, sentences } = reading
  if (cue === null || source === null || tokens[cue.first]?.normal !== 'as') return []
  const verb = source.first - 1
  if (!/^(?:quoted|quotes|quote)$/u.test(tokens[verb]?.normal ?? '') || cue.first - verb > reach) return []
  const start = sentences[own.sentence]?.firstToken ?? 0
  const named = subjectBefore(reading, verbGroupStart(reading, verb, start), start)
  return named === null ? [] : [{ source: named, cue: { first: verb, end: verb + 1 }, holder: null }]
}
