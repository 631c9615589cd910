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

/** The properties that depend on the rest of the sentence: two walks over it, left to right and back. */
export function fillSentence(columns: Columns, first: number, end: number): void {
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
  const [left, right, order] = [
    columnOf(columns, 'leftCue'),
    columnOf(columns, 'rightCue'),
    columnOf(columns, 'cueOrder'),
  ]
  for (let at = first; at < end; at++) {
    order[at] = (left[at] === 0 ? 0 : 1) + (right[at] === 0 ? 0 : 2)
  }
}

function walkRight(columns: Columns, first: number, end: number): void {
  const column = (name: ColumnName) => columnOf(columns, name)
  const [words, pos, quote, cueness] = [column('word'), column('pos'), column('quote'), column('cueness')]
  const stems = column('stem')
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
    if (isVerb(pos[at] as number)) {
      verb = stems[at] as number
      verbs++
    }
    if (out && (cueness[at] as number) >= likelyCue) [cue, cueAt, commas, that] = [stems[at] as number, at, 0, 0]
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
  const stems = column('stem')
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
    if (isVerb(pos[at] as number)) {
      verb = stems[at] as number
      verbs++
    }
    aheadVerbs[at] = Math.min(verbs, 3)
    if (state === quoteState.opens) opened = at
    if (state === quoteState.out && (cueness[at] as number) >= likelyCue)
      [cue, cueAt, commas] = [stems[at] as number, at, 0]
    if (isBreak(word)) {
      commas++
      nextBreak = at
      verbs = 0
    }
  }
}
