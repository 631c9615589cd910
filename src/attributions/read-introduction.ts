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
/** With one of the nouns they announce words as a verb of saying does: "issued the following statement". */
const issuingVerbs: ReadonlySet<string> = new Set(
  'issued issues released releases gave gives made makes sent sends posted published offered shared put delivered'.split(
    ' ',
  ),
)
const messageNouns: ReadonlySet<string> = new Set(
  'statement following response reply tweet message post letter comment comments remarks email e-mail note apology'.split(
    ' ',
  ),
)
const openers: ReadonlySet<string> = new Set('and but then so as while when because however meanwhile'.split(' '))
const prepositions: ReadonlySet<string> = new Set(
  'in on at during after before from for with by about under to of asked'.split(' '),
)
const pronouns: ReadonlySet<string> = new Set('he she they it i we you who one'.split(' '))

/** Without a verb of saying, the attribution found before has to stand this near to the colon, in tokens. */
const nearColon = 6

/** The cue with which a paragraph that ends in ":" announces the next; null where there is none. */
export function readIntroduction(reading: Reading, block: number, known: readonly Draft[]): Introduction | null {
  const { blocks, tokens, sentences } = reading
  const end = firstEndingAfter(tokens, (blocks[block]?.end ?? 0) - 1)
  const sentence = sentences[firstEndingAfter(sentences, (blocks[block]?.end ?? 0) - 1)]
  if (tokens[end]?.text !== ':' || sentence === undefined) return null
  const words = cueWords(reading, sentence.firstToken, end)
  const draft = chooseDraft(reading, known, words, Math.max(sentence.firstToken, end - nearColon))
  if (draft?.cue) {
    const past = firstEndingAfter(tokens, draft.cue.end - 1)
    return { draft, cue: draft.cue, source: draft.source, close: end - past <= 3 }
  }
  if (words === null) return null
  const first = groupStart(reading, words.first, sentence.firstToken)
  const cue = { start: tokens[first]?.start ?? 0, end: tokens[words.last]?.end ?? 0 }
  const source = sourceBefore(reading, sentence.firstToken, first) ?? sourceAfter(reading, words.last, end)
  return { draft: null, cue, source, close: end - words.last <= 3 }
}

interface CueWords {
  readonly first: number
  readonly last: number
}

/** The last words of the sentence that announce words: "wrote", "issued the following statement", "as follows". */
function cueWords(reading: Reading, first: number, end: number): CueWords | null {
  const { tokens } = reading
  const wordAt = (at: number) => tokens[at]?.normal ?? ''
  if (wordAt(end - 1) === 'follows' && wordAt(end - 2) === 'as') return { first: end - 2, last: end - 1 }
  for (let at = end - 1; at >= first; at -= 1) {
    if (isSaying(reading, at)) return { first: at, last: at }
    if (wordAt(at) === 'on' && /^(?:went|goes)$/u.test(wordAt(at - 1))) return { first: at - 1, last: at }
    if (!issuingVerbs.has(wordAt(at))) continue
    for (let noun = at + 1; noun < Math.min(end, at + 6); noun += 1) {
      if (messageNouns.has(wordAt(noun))) return { first: at, last: noun }
    }
  }
  return null
}

/** Whether the word says something here, unlike "his say" and "the reported case". */
function isSaying({ tokens, tags }: Reading, at: number): boolean {
  const token = tokens[at]
  if (token === undefined || !isSayVerb(token.normal) || tags[at]?.pos === 'Noun') return false
  return !/^(?:the|a|an|his|her|their|its|'s|this|that)$/u.test(tokens[at - 1]?.normal ?? '')
}

/** The attribution whose cue holds the words; without such words the last one whose cue stands near the colon. */
function chooseDraft(reading: Reading, known: readonly Draft[], words: CueWords | null, near: number): Draft | null {
  const { tokens } = reading
  const from = tokens[words?.first ?? near]?.start ?? 0
  const to = words === null ? Number.POSITIVE_INFINITY : (tokens[words.last]?.end ?? 0)
  let best: Draft | null = null
  for (const draft of known) {
    const { dropped, cue, content } = draft
    if (dropped || cue === null || cue.end <= from || cue.start >= to) continue
    if (words === null && content.some(({ end }) => end > cue.start)) continue
    if (best === null || (best.cue?.start ?? 0) < cue.start) best = draft
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
    const { text, normal } = tokens[at - 1] ?? { text: '', normal: '' }
    const isName = /^\p{Lu}/u.test(text) && !prepositions.has(normal)
    if (/^\p{Lu}/u.test(tokens[at]?.text ?? '') && !isName) return at
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
