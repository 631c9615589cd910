import type { Token } from '../tokens/token.js'
import type { NameKind, NameMention } from './mention.js'
import { isBodyWord, isListedNoun, nameKind } from './name-kind.js'
import { isCommon, isEveryday, isGiven, type NameReader } from './name-reader.js'
import { courtesyTitles } from './name-words.js'
import { isPersonNoun } from './noun-kinds.js'
import { placeEnds, placeStarts } from './place-words.js'
import { isPostNominal, splitTitles } from './split-titles.js'
import { partyAndState } from './states.js'
import { nameSuffixes } from './titles.js'
import { fold, isAcronym, isCapital, isInitial, isQuoteMark, isWord, singular } from './word-shape.js'

/**
 * The names in a run of capitalised words, their titles set apart: "Senate Majority Leader Mitch McConnell" is the name
 * Mitch McConnell; "CNN President" holds the name CNN.
 */
export function readNameRun(reader: NameReader, start: number, end: number): NameMention[] {
  const last = isPostNominal(reader, start, end - 1, end) ? end - 1 : endOfName(reader, start, end)
  if (last < end) return last === start ? [] : readNameRun(reader, start, last)
  const titles = splitTitles(reader, start, end)
  if (titles === null) return plainName(reader, start, end)
  // "King Solomon Missionary Baptist Church"
  if (titles.at === start && titles.end < end && isBodyWord(reader, end - 1))
    return [build(reader, start, start, end, 'org')]
  const named = titles.end < end ? [build(reader, start, titles.end, end, 'person')] : []
  return [...prefixName(reader, start, titles.at), ...named]
}

function plainName(reader: NameReader, start: number, end: number): NameMention[] {
  // "de Vries" has no words before it that only describe.
  const first = isCapital(reader.tokens[start]) ? skipLoose(reader, start, end) : start
  const word = fold((reader.tokens[first] as Token).normal)
  if (first === end - 1 && (isCommon(reader, first) || partyAndState(word) !== null)) return []
  return [build(reader, start, first, end, nameKind(reader, first, end))]
}

/** "House Democrats", "Many Americans": the last word says of what sort people are, and is no name. */
function endOfName(reader: NameReader, start: number, end: number): number {
  const word = fold((reader.tokens[end - 1] as Token).normal)
  if (partyWords.has(word)) return end - 1
  return isDemonym(reader, end - 1) && (end - start === 1 || singular(word) !== word) ? end - 1 : end
}

const partyWords: ReadonlySet<string> = new Set(
  `republican republicans democrat democrats democratic conservative conservatives tory tories liberal liberals labour
  christian christians muslim muslims jew jews jewish catholic catholics day days`.split(/\s+/),
)

/** "CNN President": what stands before the title may be a name of its own, unlike "House Minority" before "Leader". */
function prefixName(reader: NameReader, start: number, title: number): NameMention[] {
  if (start >= title) return []
  const first = skipLoose(reader, start, title)
  const kind = nameKind(reader, first, title)
  return kind === 'unknown' ? [] : [build(reader, start, first, title, kind)]
}

/** Steps over "Former", "Billionaire", "Russian" where more follows; "Democratic National Committee" stays whole. */
function skipLoose(reader: NameReader, start: number, end: number): number {
  if (isBodyWord(reader, end - 1)) return start
  let at = start
  while (at < end - 1 && !isGiven(reader, at) && isLoose(reader, start, at, end)) at += 1
  for (let given = at + 1; given < end - 1; given++) {
    if (isGiven(reader, given) && isNoPartOfName(reader, given - 1)) return given
  }
  return at
}

/** What stands before a given name and is none: "House" of "House Republican Thomas Massie". */
function isNoPartOfName(reader: NameReader, at: number): boolean {
  const { tokens, tags } = reader
  if (isGiven(reader, at) || isInitial(tokens[at])) return false
  return isDemonym(reader, at) || tags[at]?.all.has('Place') === true || isBodyWord(reader, at) || isAcronym(tokens[at])
}

/** Whether the word at `at` only describes what follows: "Former", "Russian", "Shanghai-based". */
function isLoose(reader: NameReader, start: number, at: number, end: number): boolean {
  const token = reader.tokens[at] as Token
  if (placeStarts.has(fold(token.normal)) || placeEnds.has((reader.tokens[end - 1] as Token).normal)) return false
  if (/-(?:based|born|owned|led|backed|run|year-old)$/.test(token.normal)) return true
  // "French Open"
  if (at + 2 === end && isListedNoun(reader, at + 1) && !isGiven(reader, at + 1)) return false
  if (isDemonym(reader, at)) return true
  // "Democrat Priya Raman"
  if (partyWords.has(fold(token.normal)) && isGiven(reader, at + 1)) return true
  if (at > start || !isCommon(reader, at)) return false
  return isPersonNoun(token, reader.tags[at]) || isEveryday(token)
}

function isDemonym({ tags }: NameReader, at: number): boolean {
  return tags[at]?.all.has('Demonym') === true
}

function build(reader: NameReader, start: number, first: number, end: number, kind: NameKind): NameMention {
  const { tokens } = reader
  const { words, suffix } = wordsOf(tokens, first, end)
  return {
    start: (tokens[first] as Token).start,
    end: (tokens[end - 1] as Token).end,
    sentence: reader.sentenceOf[first] ?? 0,
    quoted: reader.quoted[first] === 1,
    firstToken: first,
    endToken: end,
    titleToken: start,
    kind,
    words,
    suffix,
    definite: tokens[start - 1]?.normal === 'the' && !courtesyTitles.has(fold((tokens[start] as Token).normal)),
  }
}

/** The words of a name, a nickname between marks left out. */
function wordsOf(tokens: readonly Token[], first: number, end: number): Pick<NameMention, 'words' | 'suffix'> {
  const words: string[] = []
  let suffix: string | null = null
  let inMarks = false
  for (let at = first; at < end; at++) {
    const token = tokens[at] as Token
    if (at > first && isQuoteMark(token)) inMarks = !inMarks
    if (inMarks || !isWord(token)) continue
    const word = fold(token.normal)
    if (at > first && nameSuffixes.has(word)) suffix = word
    else words.push(word)
  }
  return { words: words.length === 0 ? [fold((tokens[first] as Token).normal)] : words, suffix }
}

/** A single word read as a name, whatever else it might be. */
export function singleName(reader: NameReader, at: number): NameMention {
  return build(reader, at, at, at + 1, 'unknown')
}
