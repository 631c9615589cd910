import type { Token } from '../tokens/token.js'
import type { NameKind, NameMention } from './mention.js'
import { isEveryday, type NameReader } from './name-reader.js'
import { bodyNameWords, courtesyTitles } from './name-words.js'
import { isPersonNoun } from './noun-kinds.js'
import { placeEnds, placeStarts } from './place-words.js'
import { partyAndState } from './states.js'
import { nameParticles, nameSuffixes, postNominals } from './titles.js'
import { fold, isAcronym, isCapital, isInitial, isQuoteMark, isWord, singular } from './word-shape.js'

/**
 * The names in a run of capitalised words, their titles set apart: "Senate Majority Leader Mitch McConnell" is the name
 * Mitch McConnell; "CNN President" holds the name CNN.
 */
export function readNameRun(reader: NameReader, start: number, end: number): NameMention[] {
  const last = isPostNominal(reader, start, end - 1, end) ? end - 1 : endOfName(reader, start, end)
  if (last < end) return last === start ? [] : readNameRun(reader, start, last)
  const title = lastTitle(reader, start, end)
  if (title !== null && title.at === start && title.end < end && isBodyWord(reader, end - 1))
    return [build(reader, start, start, end, 'org')]
  if (title !== null) return [...prefixNames(reader, start, title.at), ...titledName(reader, start, title.end, end)]
  const first = skipCommon(reader, start, end)
  if (
    first === end - 1 &&
    (reader.isCommon(first) || partyAndState(fold((reader.tokens[first] as Token).normal)) !== null)
  )
    return []
  return first >= end ? [] : [build(reader, start, first, end, kindOf(reader, first, end, false))]
}

/** "House Democrats", "Many Americans": the last word says of what sort people are, and is no name. */
function endOfName(reader: NameReader, start: number, end: number): number {
  const word = fold((reader.tokens[end - 1] as Token).normal)
  if (partyWords.has(word)) return end - 1
  return isDemonym(reader, end - 1) && (end - start === 1 || singular(word) !== word) ? end - 1 : end
}

const partyWords: ReadonlySet<string> = new Set(
  'republican republicans democrat democrats democratic conservative conservatives tory tories liberal liberals labour christian christians muslim muslims jew jews jewish catholic catholics day days'.split(
    ' ',
  ),
)

function titledName(reader: NameReader, start: number, first: number, end: number): NameMention[] {
  if (first >= end) return []
  return [build(reader, start, first, end, kindOf(reader, first, end, true))]
}

/** The last title word of the run that is not itself part of a name, and where the name after it begins. */
function lastTitle(reader: NameReader, start: number, end: number): { at: number; end: number } | null {
  let first = -1
  let after = -1
  for (let at = start; at < end; at++) {
    if (
      !reader.isTitle(at) ||
      isSurname(reader, start, at, end) ||
      isPostNominal(reader, start, at, end) ||
      isInName(reader, start, at)
    )
      continue
    if (first < 0) first = at
    after = nameAfterTitle(reader, at, end)
  }
  return first < 0 ? null : { at: first, end: after }
}

/** "Stephen King", "Earl Blumenauer": a word that can be a title is here the name. */
function isSurname(reader: NameReader, start: number, at: number, end: number): boolean {
  const given = at > start && (reader.isGiven(at - 1) || isInitial(reader.tokens[at - 1]))
  if (given && !reader.isGiven(at + 1 < end ? at + 1 : at)) return at + 1 === end || !isCapital(reader.tokens[at + 1])
  const word = (reader.tokens[at] as Token).normal
  return at === start && at + 2 === end && (word === 'earl' || word === 'dean' || word === 'duke') && reader.isGiven(at)
}

/** "Brennan Center for Justice", "Department of Justice" */
function isInName({ tokens }: NameReader, start: number, at: number): boolean {
  return at > start && /^(?:of|for|and|the|&)$/.test((tokens[at - 1] as Token).normal)
}

/** "Priya Raman KC" */
function isPostNominal({ tokens }: NameReader, start: number, at: number, end: number): boolean {
  return at === end - 1 && at > start + 1 && postNominals.has(fold((tokens[at] as Token).normal))
}

/** Behind "Secretary of State" and "Speaker of the House" the name begins later than behind "Secretary". */
function nameAfterTitle(reader: NameReader, at: number, end: number): number {
  const next = reader.tokens[at + 1]
  if (at + 1 >= end || next === undefined || isCapital(next) || nameParticles.has(next.normal)) return at + 1
  for (let name = at + 3; name < end - 1; name++) {
    if (reader.isGiven(name) || isInitial(reader.tokens[name])) return name
  }
  return end
}

/** "CNN President": what stands before the title may be a name of its own. */
function prefixNames(reader: NameReader, start: number, title: number): NameMention[] {
  if (start >= title) return []
  const first = skipCommon(reader, start, title)
  if (first >= title) return []
  const kind = kindOf(reader, first, title, false)
  // "House Minority" of "House Minority Leader Pelosi" is no name.
  return kind === 'unknown' ? [] : [build(reader, start, first, title, kind)]
}

/** Steps over "Former", "Billionaire", "Russian" where more follows; "Democratic National Committee" stays whole. */
function skipCommon(reader: NameReader, start: number, end: number): number {
  if (isBodyWord(reader, end - 1)) return start
  let at = start
  while (at < end - 1 && !reader.isGiven(at) && isLoose(reader, start, at, end)) at += 1
  for (let given = at + 1; given < end - 1; given++) {
    if (!reader.isGiven(given) || reader.isGiven(given - 1) || isInitial(reader.tokens[given - 1])) continue
    if (
      isDemonym(reader, given - 1) ||
      isPlaceWord(reader, given - 1) ||
      isBodyWord(reader, given - 1) ||
      isAcronym(reader.tokens[given - 1])
    )
      return given
  }
  return at
}

/** Whether the word at `at` only describes what follows: "Former", "Russian", "Shanghai-based". */
function isLoose(reader: NameReader, start: number, at: number, end: number): boolean {
  const token = reader.tokens[at] as Token
  if (placeStarts.has(fold(token.normal)) || placeEnds.has((reader.tokens[end - 1] as Token).normal)) return false
  if (/-(?:based|born|owned|led|backed|run|year-old)$/.test(token.normal)) return true
  if (at + 2 === end && isListedNoun(reader, at + 1) && !reader.isGiven(at + 1)) return false
  if (isDemonym(reader, at)) return true
  if (at > start || !reader.isCommon(at)) return false
  return isPersonNoun(token, reader.tags[at]) || isEveryday(token)
}

function isDemonym({ tags }: NameReader, at: number): boolean {
  return tags[at]?.all.has('Demonym') === true
}

function isPlaceWord({ tags }: NameReader, at: number): boolean {
  return tags[at]?.all.has('Place') === true
}

function isBodyWord({ tokens }: NameReader, at: number): boolean {
  const word = fold((tokens[at] as Token).normal)
  return bodyNameWords.has(word) || bodyNameWords.has(singular(word))
}

function kindOf(reader: NameReader, first: number, end: number, titled: boolean): NameKind {
  const { tokens, tags } = reader
  const all = tags[first]?.all
  const firstWord = fold((tokens[first] as Token).normal)
  const lastWord = fold((tokens[end - 1] as Token).normal)
  if (titled) return 'person'
  const hasOf = tokens
    .slice(first, end)
    .some((token) => token.normal === 'of' || token.normal === '&' || token.normal === 'for')
  if (hasOf || isBodyWord(reader, end - 1)) return 'org'
  if (end - first === 1) {
    if (isAcronym(tokens[first]) && lastWord.length < 6) return all?.has('Place') ? 'place' : 'org'
    if (
      /\p{Ll}\p{Lu}/u.test(tokens[first]?.text ?? '') &&
      !/^(?:Mc|Mac|De|La|Le|O['’])/.test(tokens[first]?.text ?? '')
    )
      return 'org'
    if (all?.has('Place') && !all.has('Person')) return 'place'
    if (all?.has('Organization')) return 'org'
    return 'unknown'
  }
  if (placeEnds.has(lastWord) || (placeStarts.has(firstWord) && !reader.isGiven(first) && end - first === 2))
    return 'place'
  if (reader.isGiven(first) || isInitial(tokens[first])) return 'person'
  for (let at = first; at < end; at++)
    if (isAcronym(tokens[at]) && !isInitial(tokens[at]) && (tokens[at] as Token).text.length < 5) return 'org'
  // "Halvorsen Marine", "Larkfield Homes": an everyday word at the end, and no given name at the start.
  if (!isGivenName(reader, first) && isListedNoun(reader, end - 1)) return 'org'
  if (all?.has('Place') || all?.has('Organization')) return 'org'
  return 'unknown'
}

function isGivenName(reader: NameReader, at: number): boolean {
  return reader.isGiven(at) || isInitial(reader.tokens[at])
}

/** Whether compromise lists the word, and not as a name. */
function isListedNoun({ tags, tokens }: NameReader, at: number): boolean {
  const tag = tags[at]
  return (
    tag !== undefined &&
    /^\p{Lu}\p{Ll}+$/u.test(tokens[at]?.text ?? '') &&
    !tag.all.has('ProperNoun') &&
    !tag.pos.startsWith('Person')
  )
}

function build(reader: NameReader, start: number, first: number, end: number, kind: NameKind): NameMention {
  const { tokens } = reader
  const words: string[] = []
  let suffix: string | null = null
  let quote = false
  for (let at = first; at < end; at++) {
    const token = tokens[at] as Token
    if (at > first && isQuoteMark(token)) quote = !quote
    if (quote || !isWord(token)) continue
    const word = fold(token.normal)
    if (at > first && nameSuffixes.has(word)) suffix = word
    else if (at <= first + 1 || at < end - 1 || !postNominals.has(word)) words.push(word)
  }
  const article = fold(tokens[start - 1]?.normal ?? '')
  return {
    start: (tokens[first] as Token).start,
    end: (tokens[end - 1] as Token).end,
    sentence: reader.sentenceOf[first] ?? 0,
    quoted: reader.quoted[first] === 1,
    firstToken: first,
    endToken: end,
    titleToken: start,
    kind,
    words: words.length === 0 ? [fold((tokens[first] as Token).normal)] : words,
    suffix,
    definite: article === 'the' && !courtesyTitles.has(fold((tokens[start] as Token).normal)),
  }
}

/** A single word read as a name, whatever else it might be. */
export function singleName(reader: NameReader, at: number): NameMention {
  return build(reader, at, at, at + 1, 'unknown')
}
