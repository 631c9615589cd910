import type { Attribution } from '../attributions/attribution.js'
import { kindOfContent, layScene } from '../attributions/outer-spans.js'
import type { Meter } from '../meter.js'
import type { Reading } from '../reading.js'
import { isSpeakerLike } from './is-speaker-like.js'
import { layAttributions } from './layout.js'
import type { UnansweredMatch } from './match-unanswered.js'
import { matchUnanswered, readUnanswered } from './match-unanswered.js'
import { determiners, isCapital } from './noun-words.js'
import type { TokenRange } from './token-range.js'
import { spanOf, tokenRange } from './token-range.js'
import { unansweredPatterns } from './unanswered-patterns.js'
import { without } from './without.js'
import { wordList } from './word-list.js'

const wordings = unansweredPatterns.map(({ words }) => readUnanswered(words))
const openers = new Set(wordings.flatMap(({ first }) => [...first]))
const wordingsOf = new Map([...openers].map((word) => [word, wordings.filter(({ first }) => first.has(word))]))

/** What is called or asked and is nobody: "calls to 911", "a call to arms". */
const nobodies = wordList('line lines hotline helpline arms prayer prayers action order ban attention')
/** What somebody is called on: "his cellphone", "Smith’s home". */
const belongings = wordList('phone cellphone cell mobile home house telephone number numbers voicemail residence')
/** Before these the words are a noun phrase that an attribution may have taken for its cue: "{Repeated} attempts". */
const modifiers = 2

/** How certain these wordings are: they hardly ever mean anything else. */
const probability = 0.9

/**
 * The attributions with those who did not speak, where they are no subject: "Calls to [the firm] <went unanswered>".
 * What was made of these words before goes.
 */
export function settleUnanswered(reading: Reading, attributions: readonly Attribution[], meter?: Meter): Attribution[] {
  const found = findAll(reading, meter)
  if (found.length === 0) return [...attributions]
  const layout = layAttributions(reading, attributions, meter)
  const silent = found.filter(({ first }) => (layout.quoteAt[first] ?? -1) < 0)
  const isReplaced = ({ cue }: Attribution) => {
    if (cue === null) return false
    const { first } = tokenRange(reading.tokens, cue)
    return silent.some((one) => first >= one.first - modifiers && first < one.end && !isHeld(reading, one, first))
  }
  return [...without(attributions, isReplaced), ...silent.map((one) => asAttribution(reading, one))]
}

/** Whether a sentence ends between the two: the words before the wording are then another's. */
function isHeld({ tokens }: Reading, match: UnansweredMatch, at: number): boolean {
  return at < match.first && tokens.slice(at, match.first).some(({ normal }) => /^[.?!;:,]$/u.test(normal))
}

function findAll(reading: Reading, meter?: Meter): UnansweredMatch[] {
  const { sentences, tokens } = reading
  const found: UnansweredMatch[] = []
  for (const { firstToken, endToken } of sentences) {
    for (let at = firstToken; at < endToken; at += 1) {
      if (meter !== undefined) meter.steps += 1
      const match = openers.has(tokens[at]?.normal ?? '') ? findAt(reading, at, endToken) : null
      if (match === null) continue
      found.push(match)
      at = match.end - 1
    }
  }
  return found
}

function findAt(reading: Reading, at: number, end: number): UnansweredMatch | null {
  for (const wording of wordingsOf.get(reading.tokens[at]?.normal ?? '') ?? []) {
    const match = matchUnanswered(reading, wording, at, end)
    if (match !== null && isMeant(reading, match)) return match
  }
  return null
}

/** Whether somebody is asked for a word: not "attempts to reach the summit", "calls to 911", "calls to ban it". */
function isMeant(reading: Reading, match: UnansweredMatch): boolean {
  const { tokens, tags } = reading
  const { first, end, who } = match
  const words = tokens.slice(first, end).map(({ normal }) => normal)
  const isAsked = words.some((word) => /^(?:comments?|interviews?)$/u.test(word))
  if (who === null) return isAsked
  const last = tokens[who.end - 1]?.normal ?? ''
  if (/^\d+$/u.test(last) || nobodies.has(last)) return false
  // "calls to {ban} the trade"
  const isVerb = tags[who.first]?.all.has('Infinitive') === true || determiners.has(tokens[who.first + 1]?.normal ?? '')
  if (isVerb && !isCapital(tokens[who.first]?.text) && !determiners.has(tokens[who.first]?.normal ?? '')) return false
  const isReached = /^(?:attempts?|efforts?)$/u.test(words[0] ?? '')
  return isAsked || !isReached || isSpeakerLike(reading, who)
}

/** Of "Smith’s cellphone" Smith; of "the company" all of it. */
function ownerOf({ tokens }: Reading, { first, end }: TokenRange): TokenRange {
  const who = { first, end: tokens[end - 1]?.normal === ',' ? end - 1 : end }
  const words = tokens.slice(who.first, who.end).map(({ normal }) => normal)
  if (!belongings.has(words.at(-1) ?? '')) return who
  if (/^(?:his|her|its|their)$/u.test(words[0] ?? '')) return { first: who.first, end: who.first + 1 }
  const possessive = words.lastIndexOf("'s")
  return possessive > 0 ? { first: who.first, end: who.first + possessive + 1 } : who
}

function asAttribution(reading: Reading, { cue, who, what }: UnansweredMatch): Attribution {
  const { tokens } = reading
  const content = what === null ? [] : [spanOf(tokens, what)]
  return {
    kind: kindOfContent(layScene(reading), content),
    content,
    cue: spanOf(tokens, cue),
    source: who === null ? null : spanOf(tokens, ownerOf(reading, who)),
    continues: null,
    probability,
    evidence: ['refusal-wording'],
  }
}
