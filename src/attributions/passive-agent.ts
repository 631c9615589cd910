import type { Reading } from '../reading.js'
import type { Span } from '../span.js'

/** Longest agent, in tokens: “by {a female Breitbart reporter} of”. */
const longestAgent = 12
/** How, through what or when: by phone, by email, by Friday. */
const noAgent =
  /^(?:phone|telephone|e-?mail|text|letter|post|mail|then|now|saying|calling|some|accident|mistake|contrast|name|law|far|radio|fax|whatsapp|sms|video|(?:mon|tues|wednes|thurs|fri|satur|sun)day|late|early|noon|midnight|\d.*)$/u
/** Words that end the agent. */
const ends =
  /^(?:that|to|for|as|of|whether|if|why|how|who|which|when|while|after|before|on|in|at|during|over|with|because|not|about|following|was|were|is|are|had|has|would|will|last|yesterday|today|earlier|(?:mon|tues|wednes|thurs|fri|satur|sun)day|saying|calling)$/u

/** Who does what a passive tells, named behind its participle: “was accused by {regulators}”; null where nobody is. */
export function agentBehind({ tokens, tags }: Reading, by: number): Span | null {
  const begin = tokens[by + 1]
  if (
    tokens[by]?.normal !== 'by' ||
    begin === undefined ||
    noAgent.test(begin.normal) ||
    tags[by + 1]?.pos === 'Gerund'
  )
    return null
  if (!/^[\p{L}]/u.test(begin.text)) return null
  let end = by + 2
  for (; end < by + longestAgent; end += 1) {
    const { text = '.', normal = '' } = tokens[end] ?? {}
    if (!/^[\p{L}\p{N}&'’.-]*[\p{L}\p{N}.’']$/u.test(text) || text === '.') break
    // “by the Ministry {of} Justice”, “by members {of} staff”
    if (
      /^(?:of|for|on|in|at)$/u.test(normal) &&
      /^\p{Lu}/u.test(tokens[end + 1]?.text ?? '') &&
      isNamed(tokens[end - 1]?.text)
    )
      continue
    if (ends.test(normal)) break
  }
  const last = tokens[end - 1]
  return last === undefined ? null : { start: begin.start, end: last.end }
}

function isNamed(word: string | undefined): boolean {
  return /^\p{Lu}/u.test(word ?? '')
}
