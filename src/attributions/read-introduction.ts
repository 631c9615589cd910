import type { Reading } from '../reading.js'
import type { Span } from '../span.js'
import type { Draft } from './drafts.js'
import { findPredicate } from './find-predicate.js'
import { firstEndingAfter } from './places.js'
import { groupStart, subjectBefore } from './read-subject.js'
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

/** With one of the nouns they announce words as a verb of saying does: "issued the following statement". */
const issuingVerbs: ReadonlySet<string> = new Set(
  'issued issues released releases gave gives made makes sent sends send posted published offered shared put delivered'.split(
    ' ',
  ),
)
const messageNouns: ReadonlySet<string> = new Set(
  `statement following response reply tweet message post letter comment comments remarks email e-mail note apology this
  update dispatch`.split(/\s+/),
)
/** What several do: right before the colon they are verbs, whatever they are elsewhere. "Larkspur Police tweet:" */
const pluralVerbs: ReadonlySet<string> = new Set(
  'tweet post write state add reply report email text message'.split(' '),
)

/** Longest sentence whose first verb is looked for, in tokens. */
const longestClause = 40

/** Without a verb of saying, the attribution found before has to stand this near to the colon, in tokens. */
const nearColon = 6

/** The cue with which a paragraph that ends in ":" announces the next; null where there is none. */
export function readIntroduction(reading: Reading, block: number, known: readonly Draft[]): Introduction | null {
  const { blocks, tokens, sentences } = reading
  const end = firstEndingAfter(tokens, (blocks[block]?.end ?? 0) - 1)
  const sentence = sentences[firstEndingAfter(sentences, (blocks[block]?.end ?? 0) - 1)]
  if (tokens[end]?.text !== ':' || sentence === undefined) return null
  const message = messageFrom(reading, sentence.firstToken, end)
  if (message !== null) return message
  const words = cueWords(reading, sentence.firstToken, end)
  const draft = chooseDraft(reading, known, words, Math.max(sentence.firstToken, end - nearColon))
  if (draft?.cue) {
    const past = firstEndingAfter(tokens, draft.cue.end - 1)
    return { draft, cue: draft.cue, source: draft.source, close: end - past <= 3 }
  }
  if (words === null) return null
  const first = groupStart(reading, words.first, sentence.firstToken)
  const cue = { start: tokens[first]?.start ?? 0, end: tokens[words.last]?.end ?? 0 }
  const source =
    subjectOfFirst(reading, sentence.firstToken, first) ??
    subjectBefore(reading, sentence.firstToken, first) ??
    sourceAfter(reading, words.last, end)
  return { draft: null, cue, source, close: end - words.last <= 3 }
}

/** Longest name of whose message it is, in tokens. */
const longestSender = 8

/** "Here is the full statement from Network Rail:" */
function messageFrom({ tokens }: Reading, first: number, end: number): Introduction | null {
  for (let at = end - 2; at > first && at >= end - 1 - longestSender; at -= 1) {
    const [noun, sender, last] = [tokens[at - 1], tokens[at + 1], tokens[end - 1]]
    if (!/^(?:from|by)$/u.test(tokens[at]?.normal ?? '') || noun === undefined || !messageNouns.has(noun.normal))
      continue
    if (sender === undefined || last === undefined || !/^(?:\p{Lu}|the$|an?$|his$|her$|its$|their$)/u.test(sender.text))
      continue
    const source = { start: sender.start, end: last.end }
    return { draft: null, cue: { start: noun.start, end: noun.end }, source, close: false }
  }
  return null
}

interface CueWords {
  readonly first: number
  readonly last: number
}

/** The last words of the sentence that announce words: "wrote", "issued the following statement", "as follows". */
function cueWords(reading: Reading, first: number, end: number): CueWords | null {
  const wordAt = (at: number) => reading.tokens[at]?.normal ?? ''
  if (wordAt(end - 1) === 'follows' && wordAt(end - 2) === 'as') return { first: end - 2, last: end - 1 }
  for (let at = end - 1; at >= first; at -= 1) {
    if (isSaying(reading, at) || (at > first && isPluralVerb(reading, at, end))) return { first: at, last: at }
    if (wordAt(at) === 'on' && /^(?:went|goes)$/u.test(wordAt(at - 1))) return { first: at - 1, last: at }
    const noun = issuingVerbs.has(wordAt(at)) ? messageNoun(reading, at + 1, Math.min(end, at + 6)) : -1
    if (noun > 0) return { first: at, last: noun }
  }
  return null
}

function messageNoun({ tokens }: Reading, first: number, end: number): number {
  for (let at = first; at < end; at += 1) if (messageNouns.has(tokens[at]?.normal ?? '')) return at
  return -1
}

function isPluralVerb({ tokens }: Reading, at: number, end: number): boolean {
  return at === end - 1 && pluralVerbs.has(tokens[at]?.normal ?? '')
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

/** Whose the first of two verbs is: "{Our reporter Ann Poe} is at the station and writes:" */
function subjectOfFirst(reading: Reading, first: number, verb: number): Span | null {
  const { tokens } = reading
  if (!/^(?:and|but|then)$/u.test(tokens[verb - 1]?.normal ?? '') || verb - first > longestClause) return null
  const begin = tokens[first]
  const last = tokens[findPredicate(reading, first, verb - 1) - 1]
  if (begin === undefined || last === undefined || last.end <= begin.start) return null
  return /^(?:\p{Lu}|the$)/u.test(begin.text) &&
    !/^(?:In|On|At|After|When|As|With|By|For|From|But|And)$/u.test(begin.text)
    ? { start: begin.start, end: last.end }
    : null
}

/** "Stated Stone:" */
function sourceAfter({ tokens }: Reading, verb: number, end: number): Span | null {
  const first = tokens[verb + 1]
  const last = tokens[end - 1]
  if (first === undefined || last === undefined || verb + 1 >= end || end - verb > 12) return null
  return /^\p{Lu}/u.test(first.text) || first.normal === 'the' ? { start: first.start, end: last.end } : null
}
