import { stemOf } from '../model/stem.js'
import type { Reading } from '../reading.js'
import type { Span } from '../span.js'
import type { Attribution } from './attribution.js'
import { firstEndingAfter } from './places.js'

/** Verbs that take the person told before what is told: `told the outlet he was not given a reason`. */
const tellingVerbs = new Set(
  ['tell', 'told', 'remind', 'assure', 'inform', 'warn', 'advise', 'notify', 'persuade', 'convince', 'reassure'].map(
    stemOf,
  ),
)

const objectPronouns = new Set(['me', 'us', 'him', 'them', 'her', 'you'])
const clauseOpeners = new Set(['that', 'whether', 'if', 'how', 'why', 'what', 'when', 'where', 'to', 'not'])
const subjectPronouns = new Set(['he', 'she', 'it', 'they', 'we', 'i', 'there', 'you'])

/** The longest name of somebody told that is looked for: `the House Committee on Oversight and Reform`. */
const longestRecipient = 8

/**
 * The attribution without the person told, who belongs neither to cue nor to content: `{he} <told> the outlet [he was
 * not given a reason]`, `{A U.S. official} <confirmed> to CBS News [that …]`.
 */
export function cutRecipient(reading: Reading, attribution: Attribution): Attribution {
  const cue = attribution.cue === null ? null : cutCue(reading, attribution.cue)
  const [first, ...rest] = attribution.content
  if (cue === null || first === undefined) return { ...attribution, cue }
  const begins = cutContent(reading, cue, first)
  return begins === first.start
    ? { ...attribution, cue }
    : { ...attribution, cue, content: [{ start: begins, end: first.end }, ...rest] }
}

/** The cue without a name or day at its end, and the `to` before it: `confirmed to CBS News`, `announced Sunday`. */
function cutCue({ tokens, tags, blocks }: Reading, cue: Span): Span {
  const first = firstEndingAfter(tokens, cue.start)
  let end = firstEndingAfter(tokens, cue.end - 1) + 1
  const kind = blocks[tokens[first]?.block ?? 0]?.kind
  if (kind === 'headline' || kind === 'heading') return cue
  const isName = (index: number) => {
    const text = tokens[index]?.text ?? ''
    return /^\p{Lu}\p{Ll}*/u.test(text) && tags[index]?.all.has('Verb') !== true
  }
  const before = end
  while (end - 1 > first && isName(end - 1)) end--
  if (end < before && end - 1 > first && tokens[end - 1]?.normal === 'to') end--
  if (end === before) return cue
  return { start: cue.start, end: tokens[end - 1]?.end ?? cue.end }
}

/** Where the content begins once the person told is cut from its front. */
function cutContent({ tokens, tags }: Reading, cue: Span, content: Span): number {
  const afterCue = firstEndingAfter(tokens, cue.end)
  const last = tokens[afterCue - 1]
  const begin = firstEndingAfter(tokens, content.start)
  const at = (index: number) => tokens[index]
  if (begin !== afterCue || last === undefined) return content.start
  // “confirmed to CBS News that troops had gone”: whatever the verb, what `that` opens is not `to CBS News`.
  if (at(begin)?.normal === 'to' && opensName(begin + 1)) return afterThat(begin + 1)
  if (!tellingVerbs.has(stemOf(last.normal))) return content.start
  if (objectPronouns.has(at(begin)?.normal ?? '') && opensClause(begin + 1))
    return at(begin + 1)?.start ?? content.start
  return afterPerson()

  function afterPerson(): number {
    for (let index = begin + 1; index < begin + longestRecipient; index++) {
      const token = at(index)
      if (token === undefined || token.start >= content.end || /^[.,;:!?]$/.test(token.normal)) break
      // "advises [a “pivot to hospitals”]"
      if (tags[index]?.pos === 'Quote') break
      if (opensClause(index)) return token.start
      if (isVerbAt(index)) break
    }
    return content.start
  }

  function afterThat(from: number): number {
    for (let index = from; index < from + longestRecipient; index++) {
      const token = at(index)
      if (token === undefined || token.start >= content.end) break
      if (token.normal === 'that') return index > from ? token.start : content.start
    }
    return content.start
  }

  /** Whether somebody may be named there: “to CBS News”, “to the Guardian”, “to reporters”. */
  function opensName(index: number): boolean {
    const all = tags[index]?.all
    return (
      /^\p{Lu}/u.test(at(index)?.text ?? '') ||
      ['Determiner', 'Pronoun', 'Possessive', 'Plural'].some((tag) => all?.has(tag))
    )
  }

  function isVerbAt(index: number): boolean {
    const all = tags[index]?.all
    return all?.has('Verb') === true && !all.has('Noun') && /^\p{Ll}/u.test(at(index)?.text ?? '')
  }

  function opensClause(index: number): boolean {
    const token = at(index)
    if (token === undefined || token.start >= content.end) return false
    if (subjectPronouns.has(token.normal)) return token.normal === 'i' || /^\p{Ll}/u.test(token.text)
    if (clauseOpeners.has(token.normal)) return true
    // “told her my father was ill”: after a pronoun any noun phrase begins the clause.
    return index === begin + 1 && objectPronouns.has(at(begin)?.normal ?? '') && at(begin)?.normal !== 'her'
  }
}
