import type { WordTags } from '../tokens/tag.js'
import type { Token } from '../tokens/token.js'
import { nameParticles } from './titles.js'
import { fold, isAcronym, isCapital, isWord } from './word-shape.js'

const functionTags: readonly string[] =
  `Pronoun Determiner Preposition Conjunction QuestionWord WeekDay Negative Copula Auxiliary Modal Expression Value
  Reflexive Possessive`.split(/\s+/)

const monthForms: ReadonlySet<string> = new Set('jan feb mar apr jun jul aug sep sept oct nov dec'.split(' '))

const shoutedVerb =
  /^(?:SAID|SAYS|SAY|TOLD|TELLS|ADDS|ADDED|WARNS|WARNED|ASKS|ASKED|CLAIMS|CLAIMED|VOWS|VOWED|WROTE|WRITES)$/u

/** Whether the word holds a sentence together, or dates it: no name begins or goes on with it. */
export function isFunctionWord(tokens: readonly Token[], tags: readonly WordTags[], at: number): boolean {
  const { all } = tags[at] as WordTags
  const { normal, text } = tokens[at] as Token
  if (normal === 'i' || normal === "i'm") return true
  if (isMonthBehind(tokens, at)) return true
  // "Will Doyle said": compromise knows "will" as a modal only.
  if (normal === 'will' || normal === 'may') return !isBeforeName(tokens, tags, at)
  // “WE GO, {SAYS} LEE”, “ANN LEE {SAID}”
  if (shoutedVerb.test(text)) return true
  if (text.length > 1 && isAcronym(tokens[at]) && !all.has('Pronoun')) return false
  if (all.has('Month') || (monthForms.has(fold(normal)) && normal.endsWith('.'))) return isDate(tokens, tags, at)
  if (all.has('Person') || nameParticles.has(normal)) return !isWord(tokens[at])
  return functionTags.some((tag) => all.has(tag))
}

function isBeforeName(tokens: readonly Token[], tags: readonly WordTags[], at: number): boolean {
  const all = tags[at + 1]?.all
  return isCapital(tokens[at + 1]) && all !== undefined && !all.has('Pronoun') && !all.has('Determiner')
}

/** The month of "In March Roe said", "since May". */
function isMonthBehind(tokens: readonly Token[], at: number): boolean {
  const before = /^(?:in|since|until|during|last|next|early|late|mid)$/.test(tokens[at - 1]?.normal ?? '')
  return before && months.has(tokens[at]?.normal ?? '')
}

const months: ReadonlySet<string> = new Set(
  'january february march april may june july august september october november december'.split(' '),
)

/** "June Roe" is a name, "2 June" and "Dec. 4" are dates. */
function isDate(tokens: readonly Token[], tags: readonly WordTags[], at: number): boolean {
  const { all, pos } = tags[at] as WordTags
  const mayBeName = (all.has('Person') || pos.startsWith('Person')) && !(tokens[at] as Token).text.endsWith('.')
  return !mayBeName || /^\d/.test(tokens[at - 1]?.text ?? '') || /^\d/.test(tokens[at + 1]?.text ?? '')
}
