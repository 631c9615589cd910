import type { Attribution } from '../attributions/attribution.js'
import type { Meter } from '../meter.js'
import type { Reading } from '../reading.js'
import type { Layout } from './layout.js'
import { layAttributions } from './layout.js'
import { matchPattern, readPattern } from './match-words.js'
import { readNounPhrase } from './noun-phrase.js'
import { refusalPatterns } from './refusal-patterns.js'
import type { TokenRange } from './token-range.js'
import { spanOf } from './token-range.js'
import { wordList } from './word-list.js'

/** Tried in this order, so that a wording with content comes before the same wording without. */
const patterns = refusalPatterns.map(({ words, takesContent }) => ({ ...readPattern(words), takesContent }))
const openers = new Set(patterns.flatMap(({ first }) => [...first]))

/** Where the content of a refusal ends. */
const contentEnds = wordList('but although though while . ; ? ! : — – ( when after before as because since and citing saying')
/** A wording without content is not over before these: "did not respond to the attack". */
const runsOn = wordList('to by with about that whether')
/** What may stand before the subject of its clause. */
const clauseOpeners = wordList('but and however meanwhile though although while yet so still also ,')

/** How certain these wordings are: they hardly ever mean anything else. */
const probability = 0.9

/** Refusals to speak that no attribution covers yet: "[Nordvik] declined to comment", with empty content where there is none. */
export function findRefusals(reading: Reading, attributions: readonly Attribution[], meter?: Meter): Attribution[] {
  const layout = layAttributions(reading, attributions, meter)
  const found: Attribution[] = []
  for (const sentence of reading.sentences) {
    for (let at = sentence.firstToken; at < sentence.endToken; at += 1) {
      if (meter !== undefined) meter.steps += 1
      if (!openers.has(reading.tokens[at]?.normal ?? '') || (layout.quoteAt[at] ?? -1) >= 0) continue
      const refusal = readRefusal(reading, layout, at, { first: sentence.firstToken, end: sentence.endToken })
      if (refusal === null) continue
      at = refusal.cue.end - 1
      if (!isTaken(layout, refusal.cue)) found.push(asAttribution(reading, refusal))
    }
  }
  return found
}

interface Refusal {
  readonly source: TokenRange | null
  readonly cue: TokenRange
  readonly content: TokenRange | null
}

function readRefusal(reading: Reading, layout: Layout, at: number, sentence: TokenRange): Refusal | null {
  for (const pattern of patterns) {
    if (!pattern.first.has(reading.tokens[at]?.normal ?? '')) continue
    const end = matchPattern(reading, pattern, at, sentence.end)
    if (end === null) continue
    const content = pattern.takesContent ? readContent(reading, layout, end, sentence.end) : null
    if (pattern.takesContent ? content === null : runsOn.has(reading.tokens[end]?.normal ?? '')) continue
    return { source: readSource(reading, layout, at, sentence.first), cue: { first: at, end }, content }
  }
  return null
}

/** What was not spoken of: up to a mark, a new clause or somebody's words. */
function readContent({ tokens }: Reading, layout: Layout, first: number, end: number): TokenRange | null {
  let at = first
  while (at < end && at < first + 30 && !contentEnds.has(tokens[at]?.normal ?? '') && (layout.cueAt[at] ?? -1) < 0) {
    if (tokens[at]?.normal === ',' && /^(?:but|and|who|which|saying|citing|although|though|while)$/u.test(tokens[at + 1]?.normal ?? '')) break
    at += 1
  }
  while (at > first && tokens[at - 1]?.normal === ',') at -= 1
  return at > first ? { first, end: at } : null
}

/** The subject: what stands before the wording in its clause; "and declined to comment" has the sentence's first one. */
function readSource(reading: Reading, layout: Layout, end: number, start: number): TokenRange | null {
  const { tokens, tags } = reading
  if (/^(?:who|which|that)$/u.test(tokens[end - 1]?.normal ?? '')) return { first: end - 1, end }
  let first = end
  while (first > start && end - first < 40) {
    const before = tokens[first - 1]?.normal ?? ''
    if (/^[;:.?!]$/u.test(before) || (layout.quoteAt[first - 1] ?? -1) >= 0 || (layout.cueAt[first - 1] ?? -1) >= 0) break
    if (/^(?:but|and|although|though|while)$/u.test(before) && (tokens[first - 2]?.normal === ',' || isVerbal(tags[first]?.pos))) break
    first -= 1
  }
  while (first < end && (clauseOpeners.has(tokens[first]?.normal ?? '') || tags[first]?.pos === 'Adverb')) first += 1
  let last = end
  while (last > first && (tokens[last - 1]?.normal === ',' || tags[last - 1]?.pos === 'Adverb')) last -= 1
  if (last > first) return readWholeSubject(reading, { first, end: last })
  return readNounPhrase(reading, start, end)
}

/** A clause before the wording is its subject only where no verb stands in it outside a relative clause. */
function readWholeSubject(reading: Reading, range: TokenRange): TokenRange | null {
  const { tags } = reading
  let verbless = true
  for (let at = range.first; at < range.end; at += 1) if (isVerbal(tags[at]?.pos)) verbless = false
  if (verbless && range.end - range.first <= 12) return range
  const phrase = readNounPhrase(reading, range.first, range.end)
  if (phrase === null) return null
  const next = reading.tokens[phrase.end]?.normal ?? ''
  return phrase.end >= range.end || next === ',' || /^(?:who|which|for|of|from|at|with|to|on|in)$/u.test(next) ? range : phrase
}

function isVerbal(pos: string | undefined): boolean {
  return pos === 'PastTense' || pos === 'Copula' || pos === 'Modal' || pos === 'PresentTense'
}

/** Whether an attribution has its cue here already. */
function isTaken({ cueAt }: Layout, { first, end }: TokenRange): boolean {
  for (let at = first; at < end; at += 1) if ((cueAt[at] ?? -1) >= 0) return true
  return false
}

function asAttribution({ tokens }: Reading, { source, cue, content }: Refusal): Attribution {
  return {
    kind: 'indirect',
    content: content === null ? [] : [spanOf(tokens, content)],
    cue: spanOf(tokens, cue),
    source: source === null ? null : spanOf(tokens, source),
    continues: null,
    probability,
    evidence: ['refusal-wording'],
  }
}
