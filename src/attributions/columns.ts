import { hashWord } from '../model/hash.js'
import type { WordClasses } from '../model/word-classes.js'
import type { QuotedSpan } from '../marks/quoted-span.js'
import type { Reading } from '../reading.js'
import type { Token } from '../tokens/token.js'
import type { BlockKind } from '../types.js'
import type { Unit } from './units.js'

/**
 * What is known of each token of a unit, as integers: one array a property, `pad` places longer on both sides, so that
 * a feature may look a few words to the left or right without asking whether there are any.
 */
export type Columns = readonly Int32Array[]

/** Places kept free on either side of a unit. */
export const pad = 4

/** The value of every property outside the unit. */
const outside = -1

/** The properties of a token, each with the sample it is there for. */
export const columnNames = [
  'word', // "said"
  'pos', // PastTense, Noun|Verb, Comma
  'cluster', // said, told, added: one of some hundred fine word clusters
  'topic', // the same, one of some dozen coarse ones
  'shape', // Xx, XX, x, 0-0
  'suffix', // last three letters: "-ing"
  'prefix', // first three letters: "con-"
  'verbClass', // WordNet's verb.communication, verb.cognition …
  'nounClass', // WordNet's noun.person, noun.communication …
  'cueness', // how often such words stand in a cue, in eight steps
  'quote', // outside, opening mark, closing mark, inside
  'quoteLength', // words in the stretch of marks it stands in
  'sinceQuote', // words since the last closing mark of the sentence
  'untilQuote', // words to the next opening mark of the sentence
  'endOfQuote', // what stood before that closing mark: “… home,” she said
  'leftCue', // the nearest word to the left that is likely a cue
  'leftCueDistance',
  'leftCueCommas', // commas since then
  'leftThat', // "that" since then: said on Friday that he …
  'rightCue',
  'rightCueDistance',
  'rightCueCommas',
  'cueOrder', // are there likely cues to the left, right, both, none
  'leftVerb', // the nearest verb to the left: what it is in the end all about
  'rightVerb',
  'sinceStart', // words since the sentence began
  'untilEnd', // words to its end
  'firstWord', // of the sentence
  'sentenceHas', // marks, a likely cue, "according"
  'clauseWord', // the word after the last comma, colon or dash
  'sinceComma', // words since it
  'untilComma', // words to the next one
  'afterComma', // the word after the next one: …, but / …, she said
  'clauseVerbs', // verbs since the last comma, before here
  'aheadVerbs', // verbs from here to the next comma
  'block', // headline, paragraph, list item …
] as const

export type ColumnName = (typeof columnNames)[number]

/** Index of a property among the columns. */
export const columnIndex: Readonly<Record<ColumnName, number>> = Object.fromEntries(
  columnNames.map((name, index) => [name, index]),
) as Record<ColumnName, number>

/** Words of about this strength and more are taken for likely cues when clauses are measured. */
const likelyCue = 5

/** Part of speech -> its code, made as tags are met. */
const posCodes = new Map<string, number>()
/** The codes of parts of speech that are, or may be, verbs. */
const verbCodes = new Set<number>()

function posCode(pos: string): number {
  const known = posCodes.get(pos)
  if (known !== undefined) return known
  const code = hashWord(pos)
  if (/Tense|Infinitive|Gerund|Verb|Modal|Copula|Auxiliary|Participle/.test(pos)) verbCodes.add(code)
  posCodes.set(pos, code)
  return code
}

/** Lengths and distances in ten steps: 0 1 2 3 4 6 9 14 21 35 and more. */
export function step(length: number): number {
  if (length < 5) return length
  if (length < 7) return 5
  if (length < 10) return 6
  if (length < 15) return 7
  if (length < 22) return 8
  return length < 36 ? 9 : 10
}

/** What a word is by itself, kept for the next time it is met. */
interface WordFacts {
  readonly word: number
  readonly shape: number
  readonly suffix: number
  readonly prefix: number
}

const factsMemo = new Map<string, WordFacts>()
const factsLimit = 50_000

function factsOf(token: Token): WordFacts {
  const known = factsMemo.get(token.text)
  if (known !== undefined) return known
  // Figures are all alike to the models: "30-day" and "14-day", "1,500" and "2,000".
  const normal = token.normal.slice(0, 40).replace(/\p{Nd}+/gu, '0')
  const facts = {
    word: hashWord(markNames.get(normal) ?? normal),
    shape: hashWord(shapeOf(token.text.slice(0, 40))),
    suffix: hashWord(normal.slice(-3)),
    prefix: hashWord(normal.slice(0, 3)),
  }
  if (factsMemo.size >= factsLimit) factsMemo.clear()
  factsMemo.set(token.text, facts)
  return facts
}

/** Marks that say the same are one word to the models: curly, straight and typewriter marks, long and double dashes. */
const markNames = new Map(
  Object.entries({
    '"': '“ “” " \'\' `` „ ‟ « » ” ‘ ’ ‚ ‛ ‹ ›',
    '—': '— – -- --- ― ‒',
    '…': '… ... .... . . .',
  }).flatMap(([name, marks]) => marks.split(' ').map((mark) => [mark, name] as const)),
)

function shapeOf(text: string): string {
  return text
    .replace(/\p{Lu}+/gu, (run) => (run.length > 1 ? 'XX' : 'X'))
    .replace(/\p{Ll}+/gu, 'x')
    .replace(/\p{Nd}+/gu, '0')
    .slice(0, 6)
}

/** The properties of every token of the unit. `cueness` may be given by training, which must not count an article itself. */
export function columnsOf(
  reading: Reading,
  outerSpans: readonly QuotedSpan[],
  unit: Unit,
  classes: WordClasses,
  cuenessOf: (word: number, listed: number) => number = (_, listed) => classes.cueness[listed] ?? 0,
): Columns {
  const length = unit.endToken - unit.firstToken
  const columns = columnNames.map(() => new Int32Array(length + 2 * pad).fill(outside))
  fillWords(reading, unit, classes, cuenessOf, columns)
  fillQuotes(reading, outerSpans, unit, columns)
  for (let index = unit.firstSentence; index < unit.endSentence; index++) {
    const sentence = reading.sentences[index]
    if (sentence === undefined) continue
    const first = Math.max(sentence.firstToken, unit.firstToken) - unit.firstToken + pad
    const end = Math.min(sentence.endToken, unit.endToken) - unit.firstToken + pad
    fillSentence(columns, first, end)
  }
  return columns
}

function columnOf(columns: Columns, name: ColumnName): Int32Array {
  return columns[columnIndex[name]] as Int32Array
}

function fillWords(
  reading: Reading,
  unit: Unit,
  classes: WordClasses,
  cuenessOf: (word: number, listed: number) => number,
  columns: Columns,
): void {
  const column = (name: ColumnName) => columnOf(columns, name)
  const [word, pos, cluster, topic] = [column('word'), column('pos'), column('cluster'), column('topic')]
  const [shape, suffix, prefix] = [column('shape'), column('suffix'), column('prefix')]
  const [verbClass, nounClass, cueness] = [column('verbClass'), column('nounClass'), column('cueness')]
  const block = column('block')
  for (let index = unit.firstToken; index < unit.endToken; index++) {
    const at = index - unit.firstToken + pad
    const token = reading.tokens[index] as Token
    const facts = factsOf(token)
    const listed = classes.find(facts.word)
    word[at] = facts.word
    pos[at] = posCode(reading.tags[index]?.pos ?? 'Noun')
    // A word without a cluster falls back on what it looks like.
    cluster[at] = listed > 0 ? (classes.cluster[listed] ?? 0) : facts.shape
    topic[at] = listed > 0 ? (classes.topic[listed] ?? 0) : facts.shape
    shape[at] = facts.shape
    suffix[at] = facts.suffix
    prefix[at] = facts.prefix
    verbClass[at] = classes.verbClass[listed] ?? 0
    nounClass[at] = classes.nounClass[listed] ?? 0
    cueness[at] = cuenessOf(facts.word, listed)
    block[at] = blockCodes[reading.blocks[token.block]?.kind ?? 'paragraph']
  }
}

const blockCodes: Readonly<Record<BlockKind, number>> = {
  paragraph: 0,
  headline: 1,
  heading: 2,
  'list-item': 3,
  caption: 4,
  credit: 5,
  byline: 5,
  dateline: 5,
  tags: 5,
  other: 5,
}

/** Values of the column "quote". */
export const quoteState = { out: 0, opens: 1, closes: 2, inside: 3, innerMark: 4 } as const

function fillQuotes(reading: Reading, outerSpans: readonly QuotedSpan[], unit: Unit, columns: Columns): void {
  const quote = columnOf(columns, 'quote')
  const quoteLength = columnOf(columns, 'quoteLength')
  const length = unit.endToken - unit.firstToken
  quote.fill(quoteState.out, pad, pad + length)
  quoteLength.fill(0, pad, pad + length)
  const begin = reading.tokens[unit.firstToken]
  const end = reading.tokens[unit.endToken - 1]
  if (begin === undefined || end === undefined) return
  for (let index = firstSpanFrom(outerSpans, begin.start); index < outerSpans.length; index++) {
    const span = outerSpans[index] as QuotedSpan
    if (span.start >= end.end) break
    const first = Math.max(0, tokenAt(reading.tokens, span.start, unit) - unit.firstToken)
    const past = Math.min(length, tokenAt(reading.tokens, span.end, unit) - unit.firstToken)
    const words = step(past - first)
    for (let at = first + pad; at < past + pad; at++) {
      quote[at] = quoteState.inside
      quoteLength[at] = words + 1
    }
    if (past <= first) continue
    if (span.start >= begin.start) quote[first + pad] = quoteState.opens
    if (span.close !== null && span.end <= end.end) quote[past - 1 + pad] = quoteState.closes
  }
}

/** Index of the first span that ends after `position`; outer spans never overlap. */
function firstSpanFrom(outerSpans: readonly QuotedSpan[], position: number): number {
  let low = 0
  let high = outerSpans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((outerSpans[middle]?.end ?? 0) <= position) low = middle + 1
    else high = middle
  }
  return low
}

/** Index of the first token of the unit that starts at or after `position`. */
function tokenAt(tokens: readonly Token[], position: number, unit: Unit): number {
  let low = unit.firstToken
  let high = unit.endToken
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.start ?? 0) < position) low = middle + 1
    else high = middle
  }
  return low
}

const wordThat = hashWord('that')
const wordAccording = hashWord('according')
const wordComma = hashWord(',')
const wordDash = hashWord('—')
const wordColon = hashWord(':')
const wordSemicolon = hashWord(';')
const wordMark = hashWord('"')

const isBreak = (word: number) =>
  word === wordComma || word === wordDash || word === wordColon || word === wordSemicolon

/** The properties that depend on the rest of the sentence: two walks over it, left to right and back. */
function fillSentence(columns: Columns, first: number, end: number): void {
  const words = columnOf(columns, 'word')
  const quote = columnOf(columns, 'quote')
  const cueness = columnOf(columns, 'cueness')
  let has = 0
  for (let at = first; at < end; at++) {
    if ((quote[at] as number) === quoteState.opens) has |= 1
    if ((quote[at] as number) === quoteState.closes) has |= 2
    if ((quote[at] as number) === quoteState.out && (cueness[at] as number) >= likelyCue) has |= 4
    if (words[at] === wordAccording) has |= 8
  }
  const starts = words[first] === wordMark && first + 1 < end ? first + 1 : first
  const sinceStart = columnOf(columns, 'sinceStart')
  const untilEnd = columnOf(columns, 'untilEnd')
  for (let at = first; at < end; at++) {
    sinceStart[at] = step(at - first)
    untilEnd[at] = step(end - 1 - at)
  }
  columnOf(columns, 'firstWord').fill(words[starts] as number, first, end)
  columnOf(columns, 'sentenceHas').fill(has, first, end)
  walkRight(columns, first, end)
  walkLeft(columns, first, end)
  const [left, right, order] = [columnOf(columns, 'leftCue'), columnOf(columns, 'rightCue'), columnOf(columns, 'cueOrder')]
  for (let at = first; at < end; at++) {
    order[at] = (left[at] === 0 ? 0 : 1) + (right[at] === 0 ? 0 : 2)
  }
}

function walkRight(columns: Columns, first: number, end: number): void {
  const column = (name: ColumnName) => columnOf(columns, name)
  const [words, pos, quote, cueness] = [column('word'), column('pos'), column('quote'), column('cueness')]
  const [sinceQuote, endOfQuote] = [column('sinceQuote'), column('endOfQuote')]
  const [leftCue, leftCueDistance] = [column('leftCue'), column('leftCueDistance')]
  const [leftCueCommas, leftThat, leftVerb] = [column('leftCueCommas'), column('leftThat'), column('leftVerb')]
  const [clauseWord, sinceComma, clauseVerbs] = [column('clauseWord'), column('sinceComma'), column('clauseVerbs')]
  let [closed, closedAfter, cue, cueAt, commas, that] = [-1, 0, 0, -1, 0, 0]
  let [verb, lastBreak, verbs] = [0, first - 1, 0]
  for (let at = first; at < end; at++) {
    const state = quote[at] as number
    const word = words[at] as number
    sinceQuote[at] = closed < 0 ? 0 : 1 + step(at - closed)
    endOfQuote[at] = closedAfter
    leftCue[at] = cue
    leftCueDistance[at] = cueAt < 0 ? 0 : 1 + step(at - cueAt)
    leftCueCommas[at] = Math.min(commas, 3)
    leftThat[at] = that
    leftVerb[at] = verb
    clauseWord[at] = words[lastBreak + 1] as number
    sinceComma[at] = step(at - lastBreak)
    clauseVerbs[at] = Math.min(verbs, 3)
    if (state === quoteState.closes) {
      closed = at
      closedAfter = words[at - 1] as number
    }
    const out = state === quoteState.out
    if (verbCodes.has(pos[at] as number)) {
      verb = word
      verbs++
    }
    if (out && (cueness[at] as number) >= likelyCue) [cue, cueAt, commas, that] = [word, at, 0, 0]
    else if (word === wordThat) that = Math.max(that, at - cueAt === 1 ? 2 : 1)
    if (isBreak(word)) {
      commas++
      lastBreak = at
      verbs = 0
    }
  }
}

function walkLeft(columns: Columns, first: number, end: number): void {
  const column = (name: ColumnName) => columnOf(columns, name)
  const [words, pos, quote, cueness] = [column('word'), column('pos'), column('quote'), column('cueness')]
  const [rightCue, rightCueDistance] = [column('rightCue'), column('rightCueDistance')]
  const [rightCueCommas, rightVerb, untilQuote] = [column('rightCueCommas'), column('rightVerb'), column('untilQuote')]
  const [untilComma, afterComma, aheadVerbs] = [column('untilComma'), column('afterComma'), column('aheadVerbs')]
  let [opened, cue, cueAt, commas, verb, nextBreak, verbs] = [-1, 0, -1, 0, 0, end, 0]
  for (let at = end - 1; at >= first; at--) {
    const state = quote[at] as number
    const word = words[at] as number
    untilQuote[at] = opened < 0 ? 0 : 1 + step(opened - at)
    rightCue[at] = cue
    rightCueDistance[at] = cueAt < 0 ? 0 : 1 + step(cueAt - at)
    rightCueCommas[at] = Math.min(commas, 3)
    rightVerb[at] = verb
    untilComma[at] = step(nextBreak - at)
    afterComma[at] = nextBreak + 1 < end ? (words[nextBreak + 1] as number) : 0
    if (verbCodes.has(pos[at] as number)) {
      verb = word
      verbs++
    }
    aheadVerbs[at] = Math.min(verbs, 3)
    if (state === quoteState.opens) opened = at
    if (state === quoteState.out && (cueness[at] as number) >= likelyCue) [cue, cueAt, commas] = [word, at, 0]
    if (isBreak(word)) {
      commas++
      nextBreak = at
      verbs = 0
    }
  }
}
