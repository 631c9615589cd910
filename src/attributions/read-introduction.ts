import type { Reading } from '../reading.js'
import type { Span } from '../span.js'
import type { Draft } from './drafts.js'
import { firstEndingAfter } from './places.js'
import { isSayVerb } from './say-verbs.js'

/** Who is announced to speak in the next paragraph. */
export interface Introduction {
  /** The attribution found before, if there is one; cue and source are its own then. */
  readonly draft: Draft | null
  readonly cue: Span
  readonly source: Span | null
  /** Whether the colon follows the cue at once, or after a word or two: "Hewitt writes:", "tweeting the following:". */
  readonly close: boolean
}

/** Words of a verb group before its verb: "then {went on to} say". */
const groupWords: ReadonlySet<string> = new Set(
  `also then later has had have was is were been being previously recently subsequently simply further once will would
  went goes on to only just again immediately quickly reportedly`.split(/\s+/),
)
const openers: ReadonlySet<string> = new Set('and but then so as while when because however meanwhile'.split(' '))
const prepositions: ReadonlySet<string> = new Set(
  'in on at during after before from for with by about under to of asked'.split(' '),
)
const pronouns: ReadonlySet<string> = new Set('he she they it i we you who one'.split(' '))

/** The cue with which a paragraph that ends in ":" announces the next; null where there is none. */
export function readIntroduction(reading: Reading, block: number, known: readonly Draft[]): Introduction | null {
  const { blocks, tokens, sentences } = reading
  const end = firstEndingAfter(tokens, (blocks[block]?.end ?? 0) - 1)
  const sentence = sentences[firstEndingAfter(sentences, (blocks[block]?.end ?? 0) - 1)]
  if (tokens[end]?.text !== ':' || sentence === undefined) return null
  const verb = lastVerb(reading, sentence.firstToken, end)
  const place = tokens[verb]
  const inSentence = known.filter(({ dropped, cue }) => !dropped && cue !== null && cue.start >= sentence.start)
  const draft = chooseDraft(inSentence, place)
  if (draft?.cue) {
    const past = firstEndingAfter(tokens, draft.cue.end - 1)
    return { draft, cue: draft.cue, source: draft.source, close: end - past <= 3 }
  }
  if (place === undefined) return null
  const first = groupStart(reading, verb, sentence.firstToken)
  const cue = { start: tokens[first]?.start ?? place.start, end: place.end }
  const source = sourceBefore(reading, sentence.firstToken, first) ?? sourceAfter(reading, verb, end)
  return { draft: null, cue, source, close: end - verb <= 3 }
}

/** The last verb of saying of the sentence; -1 for none. */
function lastVerb({ tokens, tags }: Reading, first: number, end: number): number {
  for (let at = end - 1; at >= first; at -= 1) {
    const token = tokens[at]
    if (token === undefined || !isSayVerb(token.normal)) continue
    if (/^(?:the|a|an|his|her|their|its|'s|this|that)$/u.test(tokens[at - 1]?.normal ?? '')) continue
    if (tags[at]?.pos !== 'Noun') return at
  }
  return -1
}

/** The attribution whose cue holds the verb, or comes after it; its content stands behind its cue or nowhere. */
function chooseDraft(drafts: readonly Draft[], verb: Span | undefined): Draft | null {
  let best: Draft | null = null
  for (const draft of drafts) {
    const { cue } = draft
    if (cue === null || (verb !== undefined && cue.end < verb.end)) continue
    if (best?.cue && best.cue.start > cue.start) continue
    best = draft
  }
  return best
}

function groupStart({ tokens }: Reading, verb: number, first: number): number {
  let at = verb
  while (at > first && (groupWords.has(tokens[at - 1]?.normal ?? '') || /ly$/u.test(tokens[at - 1]?.normal ?? '')))
    at -= 1
  return at
}

/** The words before the verb that name who speaks: from the start of the clause. */
function sourceBefore(reading: Reading, first: number, end: number): Span | null {
  const { tokens } = reading
  if (end <= first) return null
  let from = clauseStart(reading, first, end)
  while (from < end - 1 && openers.has(tokens[from]?.normal ?? '')) from += 1
  const last = tokens[end - 1]
  if (last === undefined) return null
  if (pronouns.has(last.normal)) return { start: last.start, end: last.end }
  if (prepositions.has(tokens[from]?.normal ?? '')) from = nameStart(reading, from, end)
  const begin = tokens[from]
  return begin === undefined || from >= end ? null : { start: begin.start, end: last.end }
}

/** Behind the last comma; where that stands right before the verb, behind the one before: "Jane Roe, the mayor, wrote". */
function clauseStart({ tokens }: Reading, first: number, end: number): number {
  let commas = tokens[end - 1]?.text === ',' ? 0 : 2
  for (let at = end - 1; at > first; at -= 1) {
    const { text, normal } = tokens[at - 1] ?? { text: '', normal: '' }
    if (/^[;:—–(]$/u.test(text) || normal === 'and' || normal === 'but') return at
    if (text === ',' && at < end) {
      commas += 1
      if (commas > 2) return at
    }
  }
  return first
}

/** Where the run of capitals, or the noun with its article, at the end begins: "In a letter {the company} wrote". */
function nameStart({ tokens }: Reading, first: number, end: number): number {
  for (let at = end - 1; at > first; at -= 1) {
    if (/^(?:the|a|an|his|her|their|its)$/u.test(tokens[at]?.normal ?? '')) return at
    const { text } = tokens[at - 1] ?? { text: '' }
    if (/^\p{Lu}/u.test(tokens[at]?.text ?? '') && !/^\p{Lu}/u.test(text)) return at
  }
  return end
}

/** "Stated Stone:" */
function sourceAfter({ tokens }: Reading, verb: number, end: number): Span | null {
  const first = tokens[verb + 1]
  const last = tokens[end - 1]
  if (first === undefined || last === undefined || verb + 1 >= end || end - verb > 12) return null
  return /^\p{Lu}/u.test(first.text) || first.normal === 'the' ? { start: first.start, end: last.end } : null
}
