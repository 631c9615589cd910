import type { Reading } from '../reading.js'
import { isFiniteVerb } from '../tokens/is-finite-verb.js'
import type { WordTags } from '../tokens/tag.js'
import type { FoundLink } from './find-chain.js'
import { mediumNouns } from './medium-nouns.js'
import { readNounPhrase } from './noun-phrase.js'
import { subjectBefore, verbGroupStart } from './subject-before.js'
import { inRange } from './token-range.js'
import type { View } from './view.js'
import { wordList } from './word-list.js'

/** How far from the cue the clause may stand, and how long it can be, in tokens. */
const reach = 24
const longest = 10
/** How far before the clause its paper may stand, in tokens. */
const nearest = 8
const papers = wordList(
  mediumNouns
    .filter(({ kind, named }) => kind !== 'go-between' && named !== true)
    .map(({ nouns }) => nouns)
    .join(' '),
)
/** What words go through a paper by: "{in} a letter". */
const through = wordList('in on via by through from during')

/**
 * Who made known the paper in which it was said, named in a clause about it: "In an email, which {the clerk} read out,
 * Poe claimed", "In a report, a copy of which has reached {the Gazette}, Poe states".
 */
export function findReadOut(view: View): FoundLink[] {
  const { reading, own } = view
  const { tokens, sentences } = reading
  const anchor = own.cue?.first ?? -1
  const sentence = sentences[own.sentence]
  if (anchor < 0 || sentence === undefined) return []
  const end = Math.min(sentence.endToken, anchor + reach)
  for (let at = Math.max(sentence.firstToken + 2, anchor - reach); at < end; at += 1) {
    if (view.meter !== undefined) view.meter.steps += 1
    if (!/^(?:which|that)$/u.test(tokens[at]?.normal ?? '') || isWords(view, at)) continue
    if (!isOfPaper(view, at, sentence.firstToken)) continue
    const link = readActive(reading, at, end) ?? readCopy(reading, at, end)
    if (link !== null) return [link]
  }
  return []
}

/**
 * Whether the clause is about the paper that the words were said through: "in an email, {which}", "{A letter} that … says";
 * not "the email {that} the Sun leaked", "a war {that} many have seen".
 */
function isOfPaper({ reading, own }: View, which: number, first: number): boolean {
  const { tokens, tags } = reading
  const limit = Math.max(first, which - nearest)
  let paper = which - 1
  while (paper >= limit && !isPaper(tokens[paper]?.normal ?? '')) {
    // "In a letter {about} the war that many have seen"
    if (isFiniteVerb(tags[paper]) || /^(?:on|about|into|over|against|after|before|;|:)$/u.test(tokens[paper]?.normal ?? '')) return false // biome-ignore format: one line
    paper -= 1
  }
  if (paper < limit) return false
  if ([own.source, own.cue].some((range) => range !== null && inRange(range, paper))) return true
  const from = Math.max(first, paper - nearest)
  const opening = tokens.slice(from, paper).findLast(({ normal }, at) => isOpening(normal, tags[from + at]))
  return opening !== undefined && through.has(opening.normal)
}

function isPaper(word: string): boolean {
  return papers.has(word) || papers.has(word.replace(/s$/u, ''))
}

/** A preposition or a verb that governs what follows; "a series {of} letters" is governed from before. */
function isOpening(word: string, tag: WordTags | undefined): boolean {
  return word !== 'of' && (through.has(word) || tag?.all.has('Preposition') === true || isFiniteVerb(tag))
}

/** Between marks, or of what is said itself: "said [that the clerk read out a letter]". */
function isWords({ layout, own }: View, at: number): boolean {
  return (layout.quoteAt[at] ?? -1) >= 0 || own.content.some((piece) => inRange(piece, at))
}

/** "which {the clerk} read out", "that {Haan} read aloud", "which {the Echo} has seen" */
function readActive(reading: Reading, which: number, end: number): FoundLink | null {
  for (let verb = which + 2; verb < Math.min(end, which + longest); verb += 1) {
    if (!isMakingKnown(reading, verb)) continue
    const source = subjectBefore(reading, verbGroupStart(reading, verb, which + 1), which + 1)
    return source?.first === which + 1 ? { source, cue: { first: verb, end: verb + 1 }, holder: null } : null
  }
  return null
}

/** "read out", "read aloud", "read to the court", "has seen", "published" */
function isMakingKnown({ tokens }: Reading, verb: number): boolean {
  const [word = '', next = ''] = [tokens[verb]?.normal, tokens[verb + 1]?.normal]
  if (word === 'read') return /^(?:out|aloud|to|into)$/u.test(next)
  // "which many have {seen} as a threat"
  if (next === 'as') return false
  return /^(?:seen|obtained|reviewed|viewed|published|relayed|leaked)$/u.test(word)
}

/** "a copy of which has reached {the Gazette}", "a copy of which was sent to {the Echo}" */
function readCopy(reading: Reading, which: number, end: number): FoundLink | null {
  const words = (from: number, length: number) =>
    reading.tokens.slice(from, from + length).map(({ normal }) => normal).join(' ') // biome-ignore format: one line
  if (!/^cop(?:y|ies) of$/u.test(words(which - 2, 2))) return null
  for (let at = which + 1; at < Math.min(end, which + longest); at += 1) {
    const reached = /^(?:reach(?:es|ed)\b|(?:sent|given|shown|passed|leaked|handed) to$)/u.exec(words(at, 2))?.[0]
    if (reached === undefined) continue
    const from = at + reached.split(' ').length
    const source = readNounPhrase(reading, from, end)
    return source === null ? null : { source, cue: { first: at, end: from }, holder: null }
  }
  return null
}
