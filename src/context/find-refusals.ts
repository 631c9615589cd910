import type { Attribution } from '../attributions/attribution.js'
import { kindOfContent, layScene } from '../attributions/outer-spans.js'
import type { Meter } from '../meter.js'
import type { Reading } from '../reading.js'
import { isFiniteVerb } from '../tokens/is-finite-verb.js'
import type { Sentence } from '../tokens/token.js'
import { isSpeakerLike } from './is-speaker-like.js'
import type { Layout } from './layout.js'
import { matchPattern, readPattern } from './match-words.js'
import { readNounPhrase } from './noun-phrase.js'
import { nobodies } from './polarity-words.js'
import type { RefusalPattern } from './refusal-patterns.js'
import { refusalPatterns } from './refusal-patterns.js'
import { requestWords } from './request-words.js'
import { timeEnd } from './time-phrase.js'
import type { TokenRange } from './token-range.js'
import { spanOf } from './token-range.js'
import { wordList } from './word-list.js'

/** Tried in this order, so that a wording with content comes before the same wording without. */
const patterns = refusalPatterns.map((row) => ({ ...readPattern(row.words), row }))
const openers = new Set(patterns.flatMap(({ first }) => [...first]))
/** By the word they start with. */
const patternsOf = new Map([...openers].map((word) => [word, patterns.filter(({ first }) => first.has(word))]))

/** Where the content of a refusal ends. */
const contentEnds = wordList(
  'but although though while . ; ? ! : — – ( when after before as because since and citing saying',
)
/** A wording without content is not over before these: "did not respond to the attack". */
const runsOn = wordList('to with about that whether')
/** How a place is reached, or what is done by it: "could not be reached by road", "did not respond by firing". */
const ways = wordList('road car boat sea air rail train land foot helicopter ambulance ambulances')
/** What does not respond and was not asked: "the patient", "the engine". */
const things = wordList(
  `patient patients engine engines motor brakes system systems computer server servers body tumour tumor market markets
  shares crowd crew pilot controls baby dog horse car plane aircraft ship vessel software app`,
)
/** What ends a clause, or opens the next one. */
const clauseOver = wordList('. , ; : ? ! — – ) but and when after because citing until as before on saying in at by')
/** What opens a clause in front of the sentence's own: "{Asked} who paid, Smith would not say". */
const fronts = wordList(
  'asked when if after while pressed questioned reached contacted approached although though because since',
)
/** What may stand before the subject of its clause. */
const clauseOpeners = wordList('but and however meanwhile though although while yet so still also ,')

/** Words behind a comma that end the content. */
const clauseStarts = wordList('but and who which saying citing although though while')
/** Words behind a subject's first noun phrase that belong to it: "A lawyer {for} Mills". */
const subjectGoesOn = wordList(', who which for of from at with to on in')

/** In tokens. */
const longestContent = 30
const longestSource = 40
const longestName = 12

/** How certain these wordings are: they hardly ever mean anything else. */
const probability = 0.9

/** Refusals to speak that no attribution covers yet: "[Nordvik] declined to comment", with empty content where there is none. */
export function findRefusals(reading: Reading, layout: Layout, meter?: Meter): Attribution[] {
  return reading.sentences.flatMap((sentence) => findInSentence(reading, layout, sentence, meter))
}

function findInSentence(
  reading: Reading,
  layout: Layout,
  { firstToken, endToken }: Sentence,
  meter?: Meter,
): Attribution[] {
  const found: Attribution[] = []
  for (let at = firstToken; at < endToken; at += 1) {
    if (meter !== undefined) meter.steps += 1
    if (!openers.has(reading.tokens[at]?.normal ?? '') || (layout.quoteAt[at] ?? -1) >= 0) continue
    const refusal = readRefusal(reading, layout, at, { first: firstToken, end: endToken })
    if (refusal === null) continue
    at = refusal.cue.end - 1
    if (!isTaken(reading, layout, refusal.cue)) found.push(asAttribution(reading, refusal))
  }
  return found
}

interface Refusal {
  readonly source: TokenRange | null
  readonly cue: TokenRange
  readonly content: TokenRange | null
}

function readRefusal(reading: Reading, layout: Layout, at: number, sentence: TokenRange): Refusal | null {
  for (const pattern of patternsOf.get(reading.tokens[at]?.normal ?? '') ?? []) {
    const end = matchPattern(reading, pattern, at, sentence.end)
    if (end === null) continue
    const { takesContent, ends } = pattern.row
    const content = takesContent ? readContent(reading, layout, end, sentence.end) : null
    if (takesContent ? content === null : goesOn(reading, end, sentence.end, ends === true)) continue
    const first = withAuxiliary(reading, at, sentence.first)
    const source = readSource(reading, layout, first, sentence.first)
    if (!fitsSubject(reading, source, pattern.row)) continue
    return { source, cue: { first, end }, content }
  }
  return null
}

/** "{has} made no comment": the pattern's first word may have one before it. */
function withAuxiliary({ tokens }: Reading, at: number, start: number): number {
  return at > start && /^(?:has|have|had)$/u.test(tokens[at - 1]?.normal ?? '') ? at - 1 : at
}

/** Whether the wording says more than that nothing was said: "could not be reached {by road}", "did not respond {by firing}". */
function goesOn({ tokens, tags }: Reading, end: number, limit: number, mustEnd: boolean): boolean {
  const [next, behind] = [tokens[end]?.normal ?? '', tokens[end + 1]?.normal ?? '']
  if (next === 'by' && (ways.has(behind) || tags[end + 1]?.pos === 'Gerund')) return true
  if (runsOn.has(next) || (next === 'in' && behind === 'kind')) return true
  return mustEnd && end < limit && !clauseOver.has(next) && timeEnd(tokens, end, limit) === null
}

function fitsSubject(reading: Reading, source: TokenRange | null, { subject, words }: RefusalPattern): boolean {
  const opener = reading.tokens[source?.first ?? -1]
  if (things.has(reading.tokens[(source?.end ?? 0) - 1]?.normal ?? '')) return false
  const isNobody = nobodies.has(opener?.normal ?? '') && opener?.text !== 'No.'
  if (subject === 'nobody') return isNobody
  // "I would not say he was bad" is a judgement.
  if (words.startsWith('would|wo') && /^(?:i|we|you|one)$/u.test(opener?.normal ?? '')) return false
  return subject === undefined || (source !== null && isSpeakerLike(reading, source))
}

/** What was not spoken of: up to a mark, a new clause or somebody's words. */
function readContent({ tokens }: Reading, layout: Layout, first: number, end: number): TokenRange | null {
  const normal = (at: number) => tokens[at]?.normal ?? ''
  let at = first
  // "declined to say {when}"
  const opens = (index: number) =>
    index === first &&
    normal(index) === 'when' &&
    /^(?:say|explain|specify|confirm|disclose|reveal)$/u.test(normal(first - 1))
  const isOver = (index: number) => contentEnds.has(normal(index)) && !opens(index)
  // The words between marks are one: the case “while others mourn”.
  const isQuoted = (index: number) => (layout.quoteAt[index] ?? -1) >= 0
  while (
    at < Math.min(end, first + longestContent) &&
    (isQuoted(at) || (!isOver(at) && (layout.cueAt[at] ?? -1) < 0))
  ) {
    if (normal(at) === ',' && clauseStarts.has(normal(at + 1))) break
    at += 1
  }
  while (at > first && normal(at - 1) === ',') at -= 1
  return at > first ? { first, end: at } : null
}

/** The subject: what stands before the wording in its clause; "and declined to comment" has the sentence's first one. */
function readSource(reading: Reading, layout: Layout, end: number, start: number): TokenRange | null {
  const { tokens, tags } = reading
  const normal = (at: number) => tokens[at]?.normal ?? ''
  if (/^(?:who|which|that)$/u.test(normal(end - 1))) return { first: end - 1, end }
  let first = behindFront(reading, clauseFirst(reading, layout, end, start), end, start)
  while (first < end && (clauseOpeners.has(normal(first)) || tags[first]?.pos === 'Adverb')) first += 1
  let last = end
  while (last > first && (normal(last - 1) === ',' || tags[last - 1]?.pos === 'Adverb')) last -= 1
  return last > first ? readSubject(reading, { first, end: last }) : readNounPhrase(reading, start, end)
}

/** Behind the clause that opens the sentence: "Asked who paid, {Smith} would not say". */
function behindFront({ tokens, tags }: Reading, first: number, end: number, start: number): number {
  const opens = (at: number) => fronts.has(tokens[at]?.normal ?? '')
  if (!opens(start) && !opens(start + 1)) return first
  // Behind the last comma stands a name, and behind the one before it where that name is an apposition.
  const isApposed = tokens[end - 1]?.normal === ','
  let commas = isApposed ? 2 : 1
  for (let at = isApposed ? end - 2 : end - 1; at > Math.max(start, end - longestName); at -= 1) {
    if (isFiniteVerb(tags[at])) return first
    if (tokens[at]?.normal === ',') commas -= 1
    if (commas === 0) return Math.max(first, at + 1)
  }
  return first
}

/** First token of the clause that ends before `end`: behind a mark, a cue, or "but" and its like. */
function clauseFirst({ tokens, tags }: Reading, layout: Layout, end: number, start: number): number {
  let first = end
  while (first > Math.max(start, end - longestSource)) {
    const before = tokens[first - 1]?.normal ?? ''
    if (/^[;:.?!]$/u.test(before) || (layout.quoteAt[first - 1] ?? -1) >= 0 || (layout.cueAt[first - 1] ?? -1) >= 0)
      break
    const joint = /^(?:but|and|although|though|while)$/u.test(before)
    if (joint && (tokens[first - 2]?.normal === ',' || isFiniteVerb(tags[first]))) break
    first -= 1
  }
  return first
}

/** All of the range where no verb stands in it but in a relative clause; else the noun phrase it starts with. */
function readSubject(reading: Reading, range: TokenRange): TokenRange | null {
  const { tokens, tags } = reading
  // "{Neither the coalition nor the recognized government} would comment"
  const isNeither = tokens[range.first]?.normal === 'neither'
  if (isNeither && tokens.slice(range.first, range.end).some(({ normal }) => normal === 'nor')) return range
  // "{He} walked past reporters without commenting"
  const isPronoun = /^(?:i|he|she|it|we|they)$/u.test(tokens[range.first]?.normal ?? '')
  if (isPronoun && tokens[range.first + 1]?.normal !== 'and') return { first: range.first, end: range.first + 1 }
  const verbless = !tags.slice(range.first, range.end).some(isFiniteVerb)
  if (verbless && range.end - range.first <= longestName) return range
  const phrase = readNounPhrase(reading, range.first, range.end)
  const next = tokens[phrase?.end ?? range.end]?.normal ?? ''
  return phrase === null || phrase.end >= range.end || subjectGoesOn.has(next) ? phrase && range : phrase
}

/** Whether an attribution has its cue here already; one of "{calls} [seeking comment]" gives way. */
function isTaken({ tokens }: Reading, { cueAt, placed }: Layout, { first, end }: TokenRange): boolean {
  for (let at = first; at < end; at += 1) {
    const cue = placed[cueAt[at] ?? -1]?.cue
    if (cue && !(cue.end === cue.first + 1 && at > first && requestWords.has(tokens[at]?.normal ?? ''))) return true
  }
  return false
}

function asAttribution(reading: Reading, refusal: Refusal): Attribution {
  const { tokens } = reading
  const { source, cue } = refusal
  const content = refusal.content === null ? [] : [spanOf(tokens, refusal.content)]
  return {
    kind: kindOfContent(layScene(reading), content),
    content,
    cue: spanOf(tokens, cue),
    source: source === null ? null : spanOf(tokens, source),
    continues: null,
    probability,
    evidence: ['refusal-wording'],
  }
}
