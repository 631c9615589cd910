import { hashWord } from '../model/hash.js'
import { type ColumnName, type Columns, columnOf, quoteState, step } from './column-names.js'
import { isVerb } from './pos-codes.js'

/** Words of about this strength and more are taken for likely cues when clauses are measured. */
const likelyCue = 5

const wordThat = hashWord('that')
const wordAccording = hashWord('according')
const wordComma = hashWord(',')
const wordDash = hashWord('—')
const wordColon = hashWord(':')
const wordSemicolon = hashWord(';')
const wordMark = hashWord('"')

/** Whether the word is a comma, colon, semicolon or dash. */
export function isBreak(word: number): boolean {
  return word === wordComma || word === wordDash || word === wordColon || word === wordSemicolon
}

/** The properties that depend on the rest of the sentence: walks over it from left to right and back. */
export function fillSentence(columns: Columns, first: number, end: number): void {
  const words = columnOf(columns, 'word')
  const starts = words[first] === wordMark && first + 1 < end ? first + 1 : first
  const sinceStart = columnOf(columns, 'sinceStart')
  const untilEnd = columnOf(columns, 'untilEnd')
  for (let at = first; at < end; at++) {
    sinceStart[at] = step(at - first)
    untilEnd[at] = step(end - 1 - at)
  }
  columnOf(columns, 'firstWord').fill(words[starts] as number, first, end)
  columnOf(columns, 'sentenceHas').fill(sentenceHas(columns, first, end), first, end)
  walkQuotes(columns, first, end)
  walkCuesRight(columns, first, end)
  walkCuesLeft(columns, first, end)
  walkClausesRight(columns, first, end)
  walkClausesLeft(columns, first, end)
  const [left, right, order] = [
    columnOf(columns, 'leftCue'),
    columnOf(columns, 'rightCue'),
    columnOf(columns, 'cueOrder'),
  ]
  for (let at = first; at < end; at++) {
    order[at] = (left[at] === 0 ? 0 : 1) + (right[at] === 0 ? 0 : 2)
  }
}

/** What the sentence has, a bit each: a mark that opens, one that closes, a likely cue outside marks, "according". */
function sentenceHas(columns: Columns, first: number, end: number): number {
  const [words, quote] = [columnOf(columns, 'word'), columnOf(columns, 'quote')]
  const cueness = columnOf(columns, 'cueness')
  let has = 0
  for (let at = first; at < end; at++) {
    if (quote[at] === quoteState.opens) has |= 1
    if (quote[at] === quoteState.closes) has |= 2
    if (isLikelyCue(quote, cueness, at)) has |= 4
    if (words[at] === wordAccording) has |= 8
  }
  return has
}

function isLikelyCue(quote: Int32Array, cueness: Int32Array, at: number): boolean {
  return quote[at] === quoteState.out && (cueness[at] as number) >= likelyCue
}

/** How far the last mark that closed lies behind and the next that opens ahead, and what stood before the former. */
function walkQuotes(columns: Columns, first: number, end: number): void {
  const [words, quote] = [columnOf(columns, 'word'), columnOf(columns, 'quote')]
  const [sinceQuote, untilQuote] = [columnOf(columns, 'sinceQuote'), columnOf(columns, 'untilQuote')]
  const endOfQuote = columnOf(columns, 'endOfQuote')
  let [closed, closedAfter, opened] = [-1, 0, -1]
  for (let at = first; at < end; at++) {
    sinceQuote[at] = closed < 0 ? 0 : 1 + step(at - closed)
    endOfQuote[at] = closedAfter
    if (quote[at] === quoteState.closes) {
      closed = at
      closedAfter = words[at - 1] as number
    }
  }
  for (let at = end - 1; at >= first; at--) {
    untilQuote[at] = opened < 0 ? 0 : 1 + step(opened - at)
    if (quote[at] === quoteState.opens) opened = at
  }
}

/** The likely cue to the left, how far it is, and the commas and "that" since. */
function walkCuesRight(columns: Columns, first: number, end: number): void {
  const column = (name: ColumnName) => columnOf(columns, name)
  const [words, stems, quote, cueness] = [column('word'), column('stem'), column('quote'), column('cueness')]
  const [leftCue, leftCueDistance] = [column('leftCue'), column('leftCueDistance')]
  const [leftCueCommas, leftThat] = [column('leftCueCommas'), column('leftThat')]
  let [cue, cueAt, commas, that] = [0, -1, 0, 0]
  for (let at = first; at < end; at++) {
    const word = words[at] as number
    leftCue[at] = cue
    leftCueDistance[at] = cueAt < 0 ? 0 : 1 + step(at - cueAt)
    leftCueCommas[at] = Math.min(commas, 3)
    leftThat[at] = that
    if (isLikelyCue(quote, cueness, at)) [cue, cueAt, commas, that] = [stems[at] as number, at, 0, 0]
    else if (word === wordThat) that = Math.max(that, at - cueAt === 1 ? 2 : 1)
    if (isBreak(word)) commas++
  }
}

/** The likely cue to the right, how far it is, and the commas up to it. */
function walkCuesLeft(columns: Columns, first: number, end: number): void {
  const column = (name: ColumnName) => columnOf(columns, name)
  const [words, stems, quote, cueness] = [column('word'), column('stem'), column('quote'), column('cueness')]
  const [rightCue, rightCueDistance] = [column('rightCue'), column('rightCueDistance')]
  const rightCueCommas = column('rightCueCommas')
  let [cue, cueAt, commas] = [0, -1, 0]
  for (let at = end - 1; at >= first; at--) {
    rightCue[at] = cue
    rightCueDistance[at] = cueAt < 0 ? 0 : 1 + step(cueAt - at)
    rightCueCommas[at] = Math.min(commas, 3)
    if (isLikelyCue(quote, cueness, at)) [cue, cueAt, commas] = [stems[at] as number, at, 0]
    if (isBreak(words[at] as number)) commas++
  }
}

/** The verb to the left, and the clause so far: its first word, its length, its verbs. */
function walkClausesRight(columns: Columns, first: number, end: number): void {
  const column = (name: ColumnName) => columnOf(columns, name)
  const [words, stems, pos] = [column('word'), column('stem'), column('pos')]
  const [leftVerb, clauseWord] = [column('leftVerb'), column('clauseWord')]
  const [sinceComma, clauseVerbs] = [column('sinceComma'), column('clauseVerbs')]
  let [verb, lastBreak, verbs] = [0, first - 1, 0]
  for (let at = first; at < end; at++) {
    leftVerb[at] = verb
    clauseWord[at] = words[lastBreak + 1] as number
    sinceComma[at] = step(at - lastBreak)
    clauseVerbs[at] = Math.min(verbs, 3)
    if (isVerb(pos[at] as number)) {
      verb = stems[at] as number
      verbs++
    }
    if (isBreak(words[at] as number)) {
      lastBreak = at
      verbs = 0
    }
  }
}

/** The verb to the right, and the rest of the clause: its length, what comes after it, its verbs. */
function walkClausesLeft(columns: Columns, first: number, end: number): void {
  const column = (name: ColumnName) => columnOf(columns, name)
  const [words, stems, pos] = [column('word'), column('stem'), column('pos')]
  const [rightVerb, untilComma] = [column('rightVerb'), column('untilComma')]
  const [afterComma, aheadVerbs] = [column('afterComma'), column('aheadVerbs')]
  let [verb, nextBreak, verbs] = [0, end, 0]
  for (let at = end - 1; at >= first; at--) {
    rightVerb[at] = verb
    untilComma[at] = step(nextBreak - at)
    afterComma[at] = nextBreak + 1 < end ? (words[nextBreak + 1] as number) : 0
    if (isVerb(pos[at] as number)) {
      verb = stems[at] as number
      verbs++
    }
    aheadVerbs[at] = Math.min(verbs, 3)
    if (isBreak(words[at] as number)) {
      nextBreak = at
      verbs = 0
    }
  }
}
