import type { Reading } from '../reading.js'
import type { Attribution } from './attribution.js'
import { firstEndingAfter } from './places.js'
import { isSayVerb } from './say-verbs.js'

/** Words after which somebody's own words are still to come. */
const expecting = new Set(['expected', 'likely', 'due', 'set', 'scheduled', 'poised'])
/** Verbs, and what may follow them, that announce words: `to call for restraint`, `to tell shareholders that …`. */
const announcing = new Set([
  'announce',
  'call',
  'tell',
  'urge',
  'argue',
  'warn',
  'ask',
  'testify',
  'address',
  'outline',
  'unveil',
  'declare',
  'refuse',
  'accept',
  'plead',
  'report',
  'confirm',
  'deny',
  'propose',
  'speak',
  'apologise',
  'apologize',
])
const prepositions = new Set(['for', 'on', 'upon', 'about', 'against', 'in', 'out'])

/**
 * What somebody is expected to say is his, not the expectation's: `The European Union is expected to call for restraint`
 * is `{The European Union} <is expected to call for> [restraint]`, where the corpus has nobody expecting that the Union
 * calls for restraint.
 */
export function recutExpected(reading: Reading, attribution: Attribution): Attribution {
  const { cue, content } = attribution
  if (cue === null || attribution.source !== null) return attribution
  const [subject, rest] = content
  const { tokens } = reading
  const afterCue = firstEndingAfter(tokens, cue.end)
  if (!expecting.has(tokens[afterCue - 1]?.normal ?? '') || subject === undefined || subject.end > cue.start)
    return attribution
  const verb = tokens[afterCue + 1]
  if (rest === undefined || tokens[afterCue]?.normal !== 'to' || verb === undefined) return attribution
  if (!announcing.has(verb.normal) && !isSayVerb(verb.normal)) return attribution
  const follows = tokens[afterCue + 2]
  const last = follows !== undefined && prepositions.has(follows.normal) ? follows : verb
  const first = tokens[firstEndingAfter(tokens, last.end)]
  if (first === undefined || first.start >= rest.end) return attribution
  return {
    ...attribution,
    source: subject,
    cue: { start: cue.start, end: last.end },
    content: [{ start: first.start, end: rest.end }, ...content.slice(2)],
    evidence: ['expected to say', ...attribution.evidence],
  }
}
