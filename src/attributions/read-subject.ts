import type { Reading } from '../reading.js'
import type { Span } from '../span.js'

const openers: ReadonlySet<string> = new Set('and but then so as while when because however meanwhile'.split(' '))
const prepositions: ReadonlySet<string> = new Set(
  'in on at during after before from for with by about under to of asked'.split(' '),
)
const pronouns: ReadonlySet<string> = new Set('he she they it i we you who one'.split(' '))
const groupWords: ReadonlySet<string> = new Set(
  `also then later has have had was is were been being previously recently subsequently simply further once will would
  went goes on to only just again always still now since`.split(/\s+/),
)
/** Longest name behind a verb, in tokens. */
const longestName = 9

/** Whether the word is a pronoun that can be who speaks. */
export function isPronoun(word: string): boolean {
  return pronouns.has(word)
}

/** Whether the word may stand in a verb group before its verb: "has {also} said", "{went on to} say". */
export function isGroupWord(word: string): boolean {
  return groupWords.has(word) || /^[a-z]{3,}ly$/u.test(word)
}

/** Index of the first token of the verb group that ends with the verb; not before `first`. */
export function groupStart({ tokens }: Pick<Reading, 'tokens'>, verb: number, first: number): number {
  let at = verb
  while (at > first && isGroupWord(tokens[at - 1]?.normal ?? '')) at -= 1
  return at
}

/** The words before the verb group that name who speaks: from the start of the clause. Null where there are none. */
export function subjectBefore(reading: Pick<Reading, 'tokens'>, first: number, end: number): Span | null {
  const { tokens } = reading
  const last = tokens[end - 1]
  if (end <= first || last === undefined) return null
  if (pronouns.has(last.normal)) return { start: last.start, end: last.end }
  let from = clauseStart(reading, first, end)
  while (from < end - 1 && openers.has(tokens[from]?.normal ?? '')) from += 1
  if (prepositions.has(tokens[from]?.normal ?? '')) from = nameStart(reading, from, end)
  const begin = tokens[from]
  return begin === undefined || from >= end ? null : { start: begin.start, end: last.end }
}

/** Behind the last comma; where that stands right before the verb, behind the one before: "Jane Roe, the mayor, wrote". */
function clauseStart({ tokens }: Pick<Reading, 'tokens'>, first: number, end: number): number {
  let commas = tokens[end - 1]?.text === ',' ? 0 : 2
  for (let at = end - 1; at > first; at -= 1) {
    const { text, normal } = tokens[at - 1] ?? { text: '', normal: '' }
    if (/^[;:—–(”"]$/u.test(text) || normal === 'and' || normal === 'but') return at
    if (text === ',') commas += 1
    if (commas > 2) return at
  }
  return first
}

/** Where the run of capitals, or the noun with its article, at the end begins: "In a letter {the company} wrote". */
function nameStart({ tokens }: Pick<Reading, 'tokens'>, first: number, end: number): number {
  for (let at = end - 1; at > first; at -= 1) {
    if (/^(?:the|a|an|his|her|their|its)$/u.test(tokens[at]?.normal ?? '')) return at
    const { text, normal } = tokens[at - 1] ?? { text: '', normal: '' }
    const isName = /^\p{Lu}/u.test(text) && !prepositions.has(normal)
    if (/^\p{Lu}/u.test(tokens[at]?.text ?? '') && !isName) return at
  }
  return end
}

/** The name or noun phrase behind a verb: says {the ferryman}, laughed {Bev Roe}. Null where none begins there. */
export function subjectBehind({ tokens }: Pick<Reading, 'tokens'>, first: number): Span | null {
  const begin = tokens[first]
  if (begin === undefined) return null
  let end = first
  for (; end < first + longestName; end += 1) {
    const token = tokens[end]
    if (token === undefined || token.block !== begin.block || /^[^\p{L}\p{N}'’“"]/u.test(token.text)) break
    if (/^(?:in|on|at|who|to|after|before|as|with|from|during|when|while|about|last|this|and)$/u.test(token.normal))
      break
  }
  const last = tokens[end - 1]
  return last === undefined || end === first ? null : { start: begin.start, end: last.end }
}
