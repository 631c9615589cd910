import type { Reading } from '../reading.js'
import { fillers, objectOpeners, openers, participles, questionOpeners } from './frame-words.js'
import { sentenceAt } from './layout.js'
import { readLooseTime } from './loose-time.js'
import { readNounPhrase } from './noun-phrase.js'
import { isCapital, isVerbal } from './noun-words.js'
import type { Phrase, Place } from './read-phrase.js'
import { readPhrase } from './read-phrase.js'
import { timeEnd } from './time-phrase.js'
import { weekdays } from './time-words.js'
import type { TokenRange } from './token-range.js'
import { verbLemma } from './verb-forms.js'
import type { View } from './view.js'
import { freeUntil, isFree, isUnsaid } from './view.js'

/** How far from the cue a piece of context may stand, in tokens. */
const reach = 40
/** How long the words for the person told can be, in tokens. */
const longestObject = 16
/** A source this close behind the cue is part of it: "said yesterday Ann Poe". */
const longestInversion = 8
/** A dash so near the start of a sentence stands behind a greeting or a label: "Dear Sir –". */
const longestGreeting = 4
/** A time at the end of a source is no longer than this: ", less than two weeks ago". */
const longestTail = 7

/** The phrases of the attribution's sentence that can be context, from its start to its end. */
export function findPhrases(view: View, takesObject: boolean): Phrase[] {
  const { cue, source } = view.own
  const sentence = view.reading.sentences[view.own.sentence]
  if (cue === null || sentence === undefined) return []
  const end = Math.max(sentence.endToken, cue.end)
  const inverted = source !== null && source.first >= cue.end && source.first - cue.end < longestInversion
  const before = source !== null && source.end <= cue.first && source.first >= sentence.firstToken
  const object = takesObject && !inverted ? readObject(view, cue.end, end) : null
  const behind = object?.end ?? (inverted ? source.end : cue.end)
  return [
    ...findOpening(view, { first: sentence.firstToken, end: before ? source.first : cue.first }),
    ...(before ? findBetween(view, { first: source.end, end: cue.first }) : []),
    ...(source === null ? [] : findInSource(view, source)),
    ...scan(view, cue, 'cue'),
    ...(inverted ? walk(view, { first: cue.end, end: source.first }, 'between') : []),
    ...(object === null ? [] : [object]),
    ...walk(view, { first: behind, end }, 'following'),
    ...findTrailing(view, behind),
    ...findLoose(view, { first: behind, end }),
  ]
}

/** A time at the end of the source: "said {Ann Poe, the mayor, on Monday}". */
function findInSource({ reading }: View, { first, end }: TokenRange): Phrase[] {
  // "Poe, who resigned on Monday," is not who said it on Monday; nor is "the officer in charge that night".
  const isClause = reading.tokens
    .slice(first, end)
    .some(({ normal }) => relativeWords.test(normal) || normal === 'that')
  if (isClause) return []
  for (let at = Math.max(first + 1, end - longestTail); at < end; at += 1) {
    // "USA TODAY", "Black Friday" are no times.
    if (isCapital(reading.tokens[at]?.text) && !weekdays.has(reading.tokens[at]?.normal ?? '')) continue
    const phrase = readPhrase(reading, at, end, 'between')
    if (phrase?.kind === 'time' && phrase.end === end) return [phrase]
  }
  return []
}

/** The person or body told, right behind the verb: "told {CBS News}", "asked {her}". */
function readObject(view: View, first: number, end: number): Phrase | null {
  const limit = freeUntil(view, first, Math.min(end, first + longestObject))
  if (timeEnd(view.reading.tokens, first, limit) !== null) return null
  return objectPhrase(view, first, limit, 'following', '')
}

function objectPhrase(
  { reading }: View,
  first: number,
  limit: number,
  place: Place,
  preposition: string,
): Phrase | null {
  const noun = readNounPhrase(reading, first, limit)
  return noun === null
    ? null
    : { kind: 'object', place, preposition, first, noun: first, head: noun.head, end: noun.end }
}

/** Phrases one behind the other, over fillers, until something else stands there; times without a day last. */
function walk(view: View, { first, end }: TokenRange, place: Place): Phrase[] {
  const phrases: Phrase[] = []
  const loose: Phrase[] = []
  const limit = freeUntil(view, first, Math.min(end, first + reach))
  const far = freeUntil(view, limit, Math.min(end, first + reach), 'own')
  let at = first
  while (at < limit) {
    const phrase = readPhrase(view.reading, at, limit, place, far)
    const time = phrase?.kind === 'time' ? null : loosePhrase(view, at, far, place)
    if (time !== null) loose.push(time)
    if (phrase !== null) phrases.push(phrase)
    else if (time?.kind !== 'adverb-time' && !isBridge(view, at)) break
    at = phrase?.end ?? (time?.kind === 'adverb-time' ? time.end : at + 1)
  }
  return [...phrases, ...loose]
}

/** A time that names no day, at the token: "after the vote", "later". */
function loosePhrase({ reading }: View, at: number, limit: number, place: Place): Phrase | null {
  const time = readLooseTime(reading, at, limit, place)
  if (time === null) return null
  const { kind, first, end } = time
  return {
    kind: kind === 'event' ? 'event-time' : 'adverb-time',
    place,
    preposition: '',
    first,
    noun: first,
    head: first,
    end,
  }
}

/** All phrases of a range, whatever stands between them. */
function scan(view: View, range: TokenRange, place: Place): Phrase[] {
  const phrases: Phrase[] = []
  const loose: Phrase[] = []
  const limit = Math.min(range.end, range.first + reach)
  let at = range.first
  while (at < limit && isUnsaid(view, at)) {
    const phrase = readPhrase(view.reading, at, limit, place)
    const time = phrase?.kind === 'time' ? null : loosePhrase(view, at, limit, place)
    if (time !== null) loose.push(time)
    if (phrase !== null) phrases.push(phrase)
    at = phrase?.end ?? at + 1
  }
  return [...phrases, ...loose]
}

/** Words that pieces of context can be reached over: "here", "released", "after meeting". */
function isBridge({ reading: { tokens, tags } }: View, at: number): boolean {
  const normal = tokens[at]?.normal ?? ''
  if (fillers.has(normal) || participles.has(normal) || tags[at]?.pos === 'Adverb') return true
  if (/^(?:after|before|while|when)$/u.test(normal)) return tags[at + 1]?.all.has('Gerund') ?? false
  return (tags[at]?.all.has('Gerund') ?? false) && /^(?:after|before|while|when)$/u.test(tokens[at - 1]?.normal ?? '')
}

/** What opens the sentence, or the clause, before source and cue: "In a statement Friday, she said". */
function findOpening(view: View, range: TokenRange): Phrase[] {
  const question = findQuestion(view, range)
  if (question !== null) return question
  const start = clauseStart(view, range)
  const opener = view.reading.tokens[start]?.normal ?? ''
  const limit = freeUntil(view, start, range.end)
  if (!openers.has(opener)) {
    return [...walk(view, { first: start, end: limit }, 'opening'), ...findClauseTime(view, start, range.end)]
  }
  const object = objectOpeners.has(opener) ? objectPhrase(view, start + 1, limit, 'opening', opener) : null
  const rest = scan(view, { first: object?.end ?? start + 1, end: limit }, 'opening')
  return object === null ? rest : [object, ...rest]
}

/**
 * What the question says that the words answer: "Asked about it on Monday, she said", whatever else was made of it; null
 * where the sentence opens with none. Behind "whether" and the like stands what was asked.
 */
function findQuestion({ reading }: View, { first, end }: TokenRange): Phrase[] | null {
  const { tokens } = reading
  const at = /^(?:but|and|when|while)$/u.test(tokens[first]?.normal ?? '') ? first + 1 : first
  if (!questionOpeners.has(tokens[at]?.normal ?? '')) return null
  const phrases: Phrase[] = []
  let next = at + 1
  while (next < Math.min(end, at + reach) && !asksBehind(reading, next)) {
    const phrase = readPhrase(reading, next, end, 'opening')
    if (phrase !== null) phrases.push(phrase)
    next = phrase?.end ?? next + 1
  }
  return phrases
}

/** The time that closes a clause in front: "When I called this morning, she said". */
function findClauseTime({ reading }: View, first: number, end: number): Phrase[] {
  const { tokens } = reading
  if (!/^(?:when|as|while|after|before)$/u.test(tokens[first]?.normal ?? '') || tokens[end - 1]?.normal !== ',')
    return []
  for (let at = Math.max(first + 1, end - 1 - longestTail); at < end - 1; at += 1) {
    const phrase = readPhrase(reading, at, end - 1, 'opening')
    if (phrase?.kind === 'time' && phrase.end === end - 1) return [phrase]
  }
  return []
}

/** "whether", "why": what is asked; not "about that". */
function asksBehind({ tokens }: Reading, at: number): boolean {
  const normal = tokens[at]?.normal ?? ''
  if (normal === 'that') return !/^(?:about|of|by|to)$/u.test(tokens[at - 1]?.normal ?? '')
  return /^(?:whether|if|why|what|how|who|when|where|which|to)$/u.test(normal) || tokens[at]?.text === '“'
}

/** Start of the clause: the sentence's start, or behind the last cue, said word, semicolon or ", and" before its end. */
function clauseStart(view: View, { first, end }: TokenRange): number {
  const { tokens } = view.reading
  let at = end
  while (at > first && end - at < reach && isFree(view, at - 1)) {
    const before = tokens[at - 1]?.normal ?? ''
    if (before === ';' || before === ':') break
    // "Sir – In your editorial you claimed"
    if (at - first <= longestGreeting && /^(?:[–—]|-+)$/u.test(before)) break
    if (/^(?:and|but)$/u.test(before) && tokens[at - 2]?.normal === ',') break
    at -= 1
  }
  return at
}

/**
 * What stands between source and cue: "Roe, in a letter to the committee, said". Relative clauses are passed over, and
 * behind another verb only what it shares with a participle counts: "Roe said Tuesday in Oslo, noting".
 */
function findBetween(view: View, range: TokenRange): Phrase[] {
  const { tokens, tags } = view.reading
  const pieces = withoutRelatives(view, range)
  const phrases = pieces.flatMap((piece) => scan(view, piece, 'between'))
  const verb = lastVerb(view, pieces)
  if (verb < 0) return phrases
  const participle = tags[view.own.cue?.first ?? -1]?.all.has('Gerund') ?? false
  const shares = participle && verbLemma(tokens[verb]?.normal ?? '') !== null
  if (!shares) return phrases.filter(({ end }) => end <= verb)
  return phrases.filter(({ preposition }) => preposition !== 'to' && preposition !== 'with')
}

const relativeWords = /^(?:who|which|whose|whom|where)$/u

/** The range without its relative clauses: "Roe[, who was at the rally,] said". */
function withoutRelatives({ reading: { tokens } }: View, range: TokenRange): TokenRange[] {
  const pieces: TokenRange[] = []
  const limit = Math.min(range.end, range.first + reach)
  let first = range.first
  let relative = false
  for (let at = range.first; at < limit; at += 1) {
    const normal = tokens[at]?.normal ?? ''
    if (!relative && relativeWords.test(normal)) {
      pieces.push({ first, end: at })
      relative = true
    } else if (relative && normal === ',') {
      first = at
      relative = false
    }
  }
  return relative ? pieces : [...pieces, { first, end: range.end }]
}

function lastVerb({ reading: { tokens, tags } }: View, pieces: readonly TokenRange[]): number {
  let verb = -1
  for (const { first, end } of pieces) {
    for (let at = first; at < end; at += 1) {
      if (isVerbal(tags[at]) && !participles.has(tokens[at]?.normal ?? '')) verb = at
    }
  }
  return verb
}

/**
 * What stands further behind a cue that follows its content, over what it is about: "he said of the plan in a letter on
 * Friday". A verb or another clause ends it.
 */
function findLoose(view: View, range: TokenRange): Phrase[] {
  const { tags, tokens } = view.reading
  const [first] = view.own.content
  if (first === undefined || first.first >= range.first) return []
  const limit = freeUntil(view, range.first, Math.min(range.end, range.first + reach))
  let end = range.first
  while (end < limit && !isVerbal(tags[end]) && !clauseWords.test(tokens[end]?.normal ?? '')) end += 1
  return scan(view, { first: range.first, end }, 'loose').filter(
    ({ kind }) => kind === 'time' || kind === 'prepositional',
  )
}

const clauseWords = /^(?:who|which|that|whose|where|as|because|while|when|but|and|[;:–—()]|-+)$/u

/** What stands behind the content: "said that it was late, in a statement Friday". */
function findTrailing(view: View, behind: number): Phrase[] {
  const last = view.own.content.at(-1)
  if (last === undefined || last.first < behind - 1) return []
  const sentence = view.reading.sentences[sentenceAt(view.reading, last.end - 1)]
  const start = view.reading.tokens[last.end]?.normal === ',' ? last.end + 1 : last.end
  return sentence === undefined ? [] : walk(view, { first: start, end: sentence.endToken }, 'trailing')
}
