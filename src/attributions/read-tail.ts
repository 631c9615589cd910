import type { Reading } from '../reading.js'
import type { Span } from '../span.js'
import { groupStart, isPronoun } from './read-subject.js'

/** Who tells a sentence, named at its end. */
export interface Tail {
  readonly cue: Span
  /** Null where it is heard: the court is told and does not tell. */
  readonly source: Span | null
}

const telling =
  /^(?:said|says?|ruled|found|concluded|showed|shows?|warned|warns?|confirmed|confirms?|reported|reports?|revealed|reveals?|announced|claimed|claims?|suggests?|suggested)$/u
/** What is heard is told to whoever hears it: the source is not named. */
const hearing = /^(?:heard|hears?)$/u
const hearers =
  /^(?:courts?|jury|jurors|inquest|tribunal|inquiry|hearing|meeting|committee|council|panel|mps|trial|commission)$/u
/** Words that begin a clause or a phrase and no subject. */
const noSubject =
  /^(?:as|while|who|which|that|whose|whom|where|when|and|but|or|because|after|before|if|so|though|although|since|until|in|on|at|by|with|for|to|of|from|including|not|then|than|what|how)$/u
const determiner = /^(?:the|a|an|one|two|three|four|several|some|many|his|her|its|their|another|local|senior|federal)$/u
const counted =
  /^(?:several|many|some|few|two|three|four|five|six|seven|eight|nine|ten|of|the|his|her|its|their|other|these|those|\d+)$/u
const longestSubject = 10
const longestHearing = 6
const longestTime = 4
const longestHearer = 6
const timeWord =
  /^(?:on|in|at|late|early|last|this|earlier|yesterday|today|tonight|night|morning|afternoon|evening|week|month|year|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|\d{1,2}|\d{4})$/u

/** The tag that begins behind the comma: `…, {the High Court} <heard> yesterday.` Null where a stop or comma does not end it. */
export function readTail(reading: Reading, from: number, endToken: number): Tail | null {
  const { tokens } = reading
  for (let at = from + 1; at <= from + longestSubject && at < endToken; at += 1) {
    const { normal, text } = tokens[at] ?? { normal: '', text: '' }
    // “a {report} by the regulator has found”: the first that ends the tag.
    if (endsTail(reading, from, at, endToken)) return asTail(reading, from, at)
    // “his lawyer{, Roland Pease,} said”
    const goesOn = text === ',' ? isApposed(reading, from, at) : /^[\p{L}\p{N}'’]/u.test(text) && !noVerbOf(normal)
    if (!goesOn) return null
  }
  return null
}

/** Whether the word is the verb of the tag, and nothing but a time, a place or who is told stands behind it. */
function endsTail(reading: Reading, from: number, verb: number, endToken: number): boolean {
  const { tokens } = reading
  const word = tokens[verb]?.normal ?? ''
  if (word === 'told') return toldEnd(reading, verb, endToken)
  const subject = groupStart(reading, verb, from)
  // “the first time {the court} heard” is a relative clause.
  const isWhole = subject - from <= longestHearing
  const hears = hearing.test(word) && isWhole && hearers.test(tokens[subject - 1]?.normal ?? '')
  // “in the crash, several {reports}.”, “the second of two {reports}.”
  const isCounted = word.endsWith('s') && counted.test(tokens[verb - 1]?.normal ?? '')
  return (hears || (telling.test(word) && !isCounted)) && endsTag(reading, verb + 1, endToken)
}

/** Whether nothing but who was told stands between "told" and the end of the sentence. */
function toldEnd({ tokens }: Reading, verb: number, end: number): boolean {
  if (!isHearer(tokens[verb + 1]?.text ?? '', tokens[verb + 2]?.text ?? '')) return false
  let at = verb + 2
  while (at < end && at < verb + longestHearer && /^[\p{L}\p{N}]/u.test(tokens[at]?.text ?? '')) at += 1
  return at >= end || tokens[at]?.text === '.'
}

/** “told {ESPN}”, “told {the Post}”, “told {reporters}”, not “told {a joke}”. */
function isHearer(word: string, next: string): boolean {
  return (
    /^(?:\p{Lu}|(?:reporters|police|investors|lawmakers|jurors|detectives|officers|analysts|me|him|her|them|us)$)/u.test(
      word,
    ) ||
    (word === 'the' && /^\p{Lu}/u.test(next))
  )
}

/** Whether the comma opens or closes a name behind the subject. */
function isApposed({ tokens }: Reading, from: number, comma: number): boolean {
  const isName = (at: number) => /^\p{Lu}/u.test(tokens[at]?.text ?? '')
  if (isName(comma + 1)) return true
  let back = comma - 1
  while (back > from && isName(back)) back -= 1
  return back > from && back < comma - 1 && tokens[back]?.text === ','
}

/** Words that show that the comma begins no subject with its verb. */
function noVerbOf(word: string): boolean {
  return /^(?:who|which|that|is|are|was|were|would|will|could|can|may|might|should|must|did|does|do|not|and|but)$/u.test(
    word,
  )
}

function asTail(reading: Reading, from: number, verb: number): Tail | null {
  const { tokens, tags } = reading
  const first = groupStart(reading, verb, from + 1)
  const [begin, last, opening, end] = [tokens[from], tokens[first - 1], tokens[first], tokens[verb]]
  if (begin === undefined || last === undefined || opening === undefined || end === undefined) return null
  const word = begin.normal
  // “…, he said” may go on with another sentence’s words; “…, he {told} the Echo” hardly ever does.
  if (noSubject.test(word) || (isPronoun(word) && end.normal !== 'told') || word.endsWith('ing') || word.endsWith('ly'))
    return null
  if (hearing.test(end.normal) && tokens[from + 1]?.normal === 'first') return null
  const isName = /^[\p{Lu}\d]/u.test(begin.text) || determiner.test(word)
  const isPlural =
    tags[from]?.pos.startsWith('Plural') === true || /^(?:police|officials|scientists|staff)$/u.test(word)
  const isShort = first - from <= 2 && tags[from]?.all.has('Noun') === true
  if (!(isName || isPlural || isShort)) return null
  return {
    cue: { start: opening.start, end: end.end },
    source: hearing.test(end.normal) ? null : { start: begin.start, end: last.end },
  }
}

/** Whether nothing but a time stands between the verb and the end of the clause. */
function endsTag({ tokens }: Reading, from: number, end: number): boolean {
  let at = from
  while (at < end && at < from + longestTime && timeWord.test(tokens[at]?.normal ?? '')) at += 1
  const quotes = /^["“‘'`«„]/u.test(tokens[at + 1]?.text ?? '')
  if (/^(?:outside|inside)$/u.test(tokens[at]?.normal ?? '')) at += 3
  return at >= end || /^[.;!?]$/u.test(tokens[at]?.text ?? '') || (tokens[at]?.text === ',' && !quotes)
}
