import type { Reading } from '../reading.js'
import type { TokenRange } from './token-range.js'
import { wordList } from './word-list.js'

const pronouns = wordList('he him she her they them his who')
/** Those whom a reporter asks for a word, beside names and whoever compromise calls an actor. */
const asked = wordList(
  `company companies firm firms family families lawyer lawyers attorney attorneys spokesman spokeswoman spokesperson
  spokespeople spokespersons owner owners office offices agent agents agency representative representatives campaign ministry department
  council board union government police school university club bank officials official relatives relative parents
  management team group groups embassy church charity trust store restaurant landlord author authors both others neither mayor
  chief director side sides neighbours neighbors publicist estate studio label developer manufacturer operator airline`,
)
/** Who cannot be reached because he is lost. */
const lost = wordList(
  'crew pilot pilots climber climbers hiker hikers miner miners sailor sailors passengers passenger driver divers diver',
)

/** Whether the words name somebody a reporter would ask for comment: "Lee", "his lawyer"; not "the summit", "Gaza City". */
export function isSpeakerLike({ tokens, tags }: Reading, { first, end }: TokenRange): boolean {
  if (first >= end) return false
  const words = tokens.slice(first, end)
  // "officials at the plant", "a lawyer for Smith": what stands before the preposition counts.
  const preposition = words.findIndex(({ normal }) => /^(?:for|at|of|from|in|with|,)$/u.test(normal))
  const last = preposition > 0 ? preposition - 1 : words.length - 1
  const head = words[last]
  const normal = head?.normal ?? ''
  if (lost.has(normal)) return false
  if (asked.has(normal) || (words.length === 1 && pronouns.has(normal))) return true
  const all = tags[first + last]?.all
  if (all?.has('Actor') === true) return true
  const isName = /^\p{Lu}/u.test(head?.text ?? '') && /^\p{L}/u.test(normal)
  return isName && !words.slice(0, last + 1).some((_, at) => tags[first + at]?.all.has('Place'))
}
