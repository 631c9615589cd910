import type { Meter } from '../meter.js'
import type { Reading } from '../reading.js'
import type { Layout } from './layout.js'
import { isSaid, sentenceAt } from './layout.js'
import { readNounPhrase } from './noun-phrase.js'
import type { Phrase, Place } from './read-phrase.js'
import { readPhrase } from './read-phrase.js'
import type { TokenRange } from './token-range.js'
import { verbLemma } from './verb-forms.js'
import { wordList } from './word-list.js'

/** How far from the cue a piece of context may stand, in tokens. */
const reach = 40

/** Words that may stand before a piece of context and are read over: "But in a statement", "he said here Tuesday". */
const fillers = wordList(
  `but and so also again later earlier meanwhile then still only just simply yet however recently
  once back early late even first again publicly privately specifically reportedly apparently allegedly initially
  here there , — – - ( )`,
)

/** Gerunds and participles that open a clause about the saying: "Speaking to reporters in Oslo, he said". */
const openers = wordList(
  `speaking talking addressing writing appearing testifying responding replying answering asked pressed questioned
  interviewed quizzed reached contacted giving delivering posting tweeting meeting campaigning chatting
  addressed approached broadcasting launching opening presenting announcing unveiling introducing`,
)

/** Where the frame of attribution `index` ends in a sentence, and what stands in it that can be context. */
export function findPhrases(reading: Reading, layout: Layout, index: number, takesObject: boolean, meter?: Meter): Phrase[] {
  const placed = layout.placed[index]
  const cue = placed?.cue
  if (placed === undefined || !cue) return []
  const sentence = reading.sentences[placed.sentence]
  if (sentence === undefined) return []
  const source = placed.source
  const bounds = { first: sentence.firstToken, end: Math.max(sentence.endToken, cue.end) }
  const walk = (from: number, to: number, place: Place) => walkZone(reading, layout, index, from, Math.min(to, bounds.end), place, meter)
  const inverted = source !== null && source.first >= cue.end && source.first - cue.end < 8
  const before = source !== null && source.end <= cue.first && source.first >= bounds.first
  const phrases: Phrase[] = []
  const start = before ? source.first : cue.first
  phrases.push(...findOpening(reading, layout, index, bounds.first, start, meter))
  if (before) phrases.push(...findBetween(reading, layout, index, { first: source.end, end: cue.first }, meter))
  phrases.push(...scan(reading, layout, index, { first: cue.first, end: cue.end }, 'cue', meter))
  if (inverted) phrases.push(...walk(cue.end, source.first, 'between'))
  const behind = inverted ? source.end : cue.end
  if (takesObject && !inverted) {
    const object = readObject(reading, layout, index, cue.end, bounds.end)
    if (object !== null) phrases.push(object)
  }
  const object = phrases.at(-1)?.kind === 'object' ? phrases.at(-1) : undefined
  phrases.push(...walk(object?.end ?? behind, bounds.end, 'following'))
  phrases.push(...findTrailing(reading, layout, index, Math.max(behind, object?.end ?? 0), meter))
  return phrases
}

/**
 * What stands between source and cue: "Roe, in a letter to the committee, said". Relative clauses are passed over, and
 * behind another verb only what it shares with a participle counts: "Roe said Tuesday in Oslo, noting".
 */
function findBetween(reading: Reading, layout: Layout, index: number, range: TokenRange, meter?: Meter): Phrase[] {
  const { tokens, tags } = reading
  const phrases: Phrase[] = []
  let from = range.first
  let verb = -1
  for (let at = range.first; at < range.end && at < range.first + reach; at += 1) {
    if (meter !== undefined) meter.steps += 1
    const normal = tokens[at]?.normal ?? ''
    if (/^(?:who|which|whose|whom|where)$/u.test(normal)) {
      phrases.push(...scan(reading, layout, index, { first: from, end: at }, 'between', meter))
      while (at < range.end && tokens[at]?.normal !== ',') at += 1
      from = at
    } else if (/^(?:PastTense|PresentTense|Copula|Modal|Auxiliary)$/u.test(tags[at]?.pos ?? '') && !participles.has(normal)) verb = at
  }
  phrases.push(...scan(reading, layout, index, { first: from, end: range.end }, 'between', meter))
  if (verb < 0) return phrases
  const participle = tags[layout.placed[index]?.cue?.first ?? -1]?.all.has('Gerund') ?? false
  const spoken = acts.has(verbLemma(tokens[verb]?.normal ?? '') ?? '')
  if (!participle || !spoken) return phrases.filter(({ end }) => end <= verb)
  return phrases.filter(({ preposition }) => preposition !== 'to' && preposition !== 'with')
}

/** Verbs of saying whose time and place a participle shares: "he {said} Tuesday, adding". */
const acts = wordList('say tell announce declare add argue insist claim state write post tweet criticize condemn praise defend attack dismiss reject warn speak respond reply')

/** The person or body told, right behind the verb: "told {CBS News}", "asked {her}". */
function readObject(reading: Reading, layout: Layout, index: number, first: number, end: number): Phrase | null {
  let limit = first
  while (limit < Math.min(end, first + 16) && !isSaid(layout, reading, index, limit) && ownCue(layout, index, limit)) limit += 1
  const noun = readNounPhrase(reading, first, limit)
  if (noun === null) return null
  return { kind: 'object', place: 'following', preposition: '', first, noun: first, head: noun.head, end: noun.end }
}

/** Phrases one behind the other from `first`, over fillers, until something else stands there. */
function walkZone(
  reading: Reading,
  layout: Layout,
  index: number,
  first: number,
  end: number,
  place: Place,
  meter?: Meter,
): Phrase[] {
  const phrases: Phrase[] = []
  const limit = freeUntil(reading, layout, index, first, Math.min(end, first + reach), meter)
  let at = first
  while (at < limit) {
    const phrase = readPhrase(reading, at, limit, place)
    if (phrase !== null) {
      phrases.push(phrase)
      at = phrase.end
      continue
    }
    const normal = reading.tokens[at]?.normal ?? ''
    if (isGerundAfter(reading, at)) at += reading.tags[at]?.all.has('Gerund') ? 1 : 2
    else if (fillers.has(normal) || reading.tags[at]?.pos === 'Adverb') at += 1
    else if (isParticiple(reading, at) || postures.has(normal)) at += 1
    else break
  }
  return phrases
}

/** "after meeting Thursday with …", "before boarding his plane". */
function isGerundAfter({ tokens, tags }: Reading, at: number): boolean {
  return /^(?:after|before|while|when)$/u.test(tokens[at]?.normal ?? '') && (tags[at + 1]?.all.has('Gerund') ?? false)
}

/** "in a statement {released} Friday", "a memo {obtained} by Reuters", "in a letter {dated} Tuesday". */
function isParticiple({ tokens }: Reading, at: number): boolean {
  return participles.has(tokens[at]?.normal ?? '')
}

const participles = wordList(
  `released issued published posted obtained seen reviewed dated sent aired broadcast emailed e-mailed shared leaked
  provided viewed quoted carried reported given held addressed directed streamed uploaded recorded distributed circulated filed
  submitted conducted televised read`,
)

/** "she asked me, {standing} at the stop", "he said, {speaking} to reporters" */
const postures = wordList('standing sitting speaking talking addressing appearing writing testifying leaning flanked surrounded waiting')

/** All phrases of a range, whatever stands between them. */
function scan(reading: Reading, layout: Layout, index: number, range: TokenRange, place: Place, meter?: Meter): Phrase[] {
  const phrases: Phrase[] = []
  const limit = Math.min(range.end, range.first + reach)
  let at = range.first
  while (at < limit) {
    if (meter !== undefined) meter.steps += 1
    if (isSaid(layout, reading, index, at)) break
    const phrase = readPhrase(reading, at, limit, place)
    if (phrase !== null) phrases.push(phrase)
    at = phrase?.end ?? at + 1
  }
  return phrases
}

/** What opens the sentence, or the clause, before source and cue: "In a statement Friday, she said". */
function findOpening(reading: Reading, layout: Layout, index: number, first: number, end: number, meter?: Meter): Phrase[] {
  const start = clauseStart(reading, layout, index, first, end, meter)
  const opener = reading.tokens[start]?.normal ?? ''
  const clause = openers.has(opener)
  const phrases: Phrase[] = []
  const limit = freeUntil(reading, layout, index, start, end, meter)
  let at = clause ? start + 1 : start
  if (clause && takesObjectOpener.has(opener)) {
    const noun = readNounPhrase(reading, at, limit)
    if (noun !== null) {
      phrases.push({ kind: 'object', place: 'opening', preposition: opener, first: at, noun: at, head: noun.head, end: noun.end })
      at = noun.end
    }
  }
  while (at < limit) {
    const phrase = readPhrase(reading, at, limit, 'opening')
    if (phrase !== null) phrases.push(phrase)
    else if (!clause && !isBridge(reading, at)) break
    at = phrase?.end ?? at + 1
  }
  return phrases
}

const takesObjectOpener = wordList('addressing meeting')

function isBridge({ tokens, tags }: Reading, at: number): boolean {
  return fillers.has(tokens[at]?.normal ?? '') || tags[at]?.pos === 'Adverb' || participles.has(tokens[at]?.normal ?? '')
}

/** Start of the clause: the sentence's start, or behind the last cue, said word, semicolon or ", and" before `end`. */
function clauseStart(reading: Reading, layout: Layout, index: number, first: number, end: number, meter?: Meter): number {
  const { tokens } = reading
  let at = end
  while (at > first && end - at < reach) {
    if (meter !== undefined) meter.steps += 1
    const before = at - 1
    const normal = tokens[before]?.normal ?? ''
    if (normal === ';' || normal === ':' || isSaid(layout, reading, index, before) || !ownCue(layout, index, before)) break
    if (/^(?:and|but)$/u.test(normal) && tokens[before - 1]?.normal === ',') break
    at = before
  }
  return at
}

/** What stands behind the content: "said that it was late, in a statement Friday". */
function findTrailing(reading: Reading, layout: Layout, index: number, behind: number, meter?: Meter): Phrase[] {
  const last = layout.placed[index]?.content.at(-1)
  if (last === undefined || last.first < behind - 1) return []
  const sentence = reading.sentences[sentenceAt(reading, last.end - 1)]
  const start = reading.tokens[last.end]?.normal === ',' ? last.end + 1 : last.end
  if (sentence === undefined) return []
  return walkZone(reading, layout, index, start, sentence.endToken, 'trailing', meter)
}

/** Where the free tokens from `first` end: at somebody's words, or at another cue. */
function freeUntil(reading: Reading, layout: Layout, index: number, first: number, end: number, meter?: Meter): number {
  let at = first
  while (at < end) {
    if (meter !== undefined) meter.steps += 1
    if (isSaid(layout, reading, index, at) || !ownCue(layout, index, at)) break
    at += 1
  }
  return at
}

function ownCue({ cueAt }: Layout, index: number, token: number): boolean {
  const cue = cueAt[token] ?? -1
  return cue < 0 || cue === index
}
