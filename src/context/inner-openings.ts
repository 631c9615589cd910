import type { Reading } from '../reading.js'
import { isFiniteVerb } from '../tokens/is-finite-verb.js'
import { readNounPhrase } from './noun-phrase.js'
import { behindQuotation, opensQuotation } from './opens-quotation.js'
import { timeEnd } from './time-phrase.js'
import { wordList } from './word-list.js'

const clauseOpeners = wordList(
  'that there it he she they we i the a an his her its their this these no nobody some many',
)

/** How long the words for when, where and through what can be, in tokens. */
const longestFrame = 14
/** What these words begin with: "told investors {as recently as May} that", "told her {by text message} that". */
const frameOpeners = wordList(
  `in on at as by via over during before after last this that the earlier yesterday again repeatedly privately through late early
  to from outside inside then twice three once`,
)

/** "asked [whether the trams ran]" */
export function asksAt({ tokens }: Reading, at: number, end: number): boolean {
  return at + 1 < end && /^(?:whether|if|why|how|what|when|where|who)$/u.test(tokens[at]?.normal ?? '')
}

/** "had not told Congress [under which law it was acting]" */
export function asksWhich({ tokens }: Reading, at: number, end: number): boolean {
  const isPlaced = /^(?:under|in|on|by|to|for|at|with|from)$/u.test(tokens[at]?.normal ?? '')
  return isPlaced && at + 2 < end && /^(?:which|what|whom)$/u.test(tokens[at + 1]?.normal ?? '')
}

export function opens(reading: Reading, at: number, end: number): boolean {
  return opensWords(reading, at, end) || isClause(reading, at, end) || isNounClause(reading, at, end)
}

/** "to sign", "not to sign" */
export function isInfinitive({ tokens, tags }: Reading, at: number, end: number): boolean {
  const to = /^(?:not|never)$/u.test(tokens[at]?.normal ?? '') ? at + 1 : at
  if (to + 1 >= end || tokens[to]?.normal !== 'to') return false
  const next = tags[to + 1]?.all
  // compromise takes the mark of "told to ‘make up time’" for a possessive.
  if (tokens[to + 1]?.text === '‘') return to + 2 < end
  // "confessed to {paramedics}"
  const isName = tags[to + 1]?.pos === 'Plural' || tags[to + 1]?.pos === 'ProperNoun'
  return !(isName || next?.has('Determiner') || next?.has('Possessive') || next?.has('Pronoun'))
}

/** Where "that the line was safe" begins behind the object and a frame. */
export function sayingAfter(reading: Reading, from: number, end: number): number | null {
  // "assured her {that same week} he had", "told her {the previous autumn} it was"
  const time = timeEnd(reading.tokens, from, end)
  if (time !== null && (opensWords(reading, time, end) || opensBehindFrame(reading, time, end))) return time
  if (opens(reading, from, end)) return from
  return behindFrame(reading, from, end, (at) => isThat(reading, at, end) || isMark(reading, at, end) || opensBehindFrame(reading, at, end)) // biome-ignore format: one line
}

export function isThat({ tokens }: Reading, at: number, end: number): boolean {
  return at + 1 < end && tokens[at]?.normal === 'that'
}

export function isMark(reading: Reading, at: number, end: number): boolean {
  return at + 2 < end && opensQuotation(reading, at)
}

/** "told her by satellite phone {the levee was} weeping": no preposition stands before the subject of the clause. */
export function opensBehindFrame(reading: Reading, at: number, end: number): boolean {
  const isGoverned =
    reading.tags[at - 1]?.all.has('Preposition') === true ||
    /^(?:outside|inside|to)$/u.test(reading.tokens[at - 1]?.normal ?? '')
  return !isGoverned && isClause(reading, at, end)
}

/** Where what is said to somebody begins, over when and where: "that …", a clause, “…” or "to …"; null where nothing is. */
export function saidBehind(reading: Reading, from: number, end: number): number | null {
  if (asksAt(reading, from, end)) return from
  return sayingAfter(reading, from, end) ?? infinitiveAfter(reading, from, end)
}

/** Where "to hold the alert" begins behind the object and a frame: "told her {at 5:15 p.m.} to hold". */
export function infinitiveAfter(reading: Reading, from: number, end: number): number | null {
  return behindFrame(reading, from, end, (at) => isInfinitive(reading, at, end))
}

/** The first token from `from` on that begins it, with nothing between but when, where or through what. */
export function behindFrame(
  reading: Reading,
  from: number,
  end: number,
  begins: (at: number) => boolean,
): number | null {
  const { tokens, tags } = reading
  if (begins(from)) return from
  // "told her {to expect} rain"
  if (isInfinitive(reading, from, end)) return null
  const aside = asideEnd(reading, from, end)
  const isTime = timeEnd(tokens, from, end) !== null
  if (aside === null && !isTime && !frameOpeners.has(tokens[from]?.normal ?? '')) return null
  for (let at = aside ?? from + 1; at < Math.min(end, from + longestFrame); at += 1) {
    if (begins(at)) return at
    const over = asideEnd(reading, at, end)
    if (over !== null) {
      at = over - 1
      continue
    }
    if (isFrameEnd(tokens[at], tags[at]?.pos ?? '') || isInfinitive(reading, at, end)) return null
  }
  return null
}

/** How long an aside can be: ", within the hour,", "(March 3rd)", ", Dapo Akinwale, at a private lunch". */
const longestAside = 12

/** Behind the aside that opens at the token with a comma or a bracket; null where none does, or a verb stands in it. */
function asideEnd({ tokens, tags }: Reading, at: number, end: number): number | null {
  const opening = tokens[at]?.text
  if (opening !== ',' && opening !== '(') return null
  for (let close = at + 1; close < Math.min(end, at + longestAside); close += 1) {
    if (tokens[close]?.text === (opening === ',' ? ',' : ')')) return close + 1
    if (isFrameEnd(tokens[close], tags[close]?.pos ?? '')) return null
  }
  return null
}

/** A mark or a verb; "May" is a month here, whatever compromise says. */
function isFrameEnd(token: Reading['tokens'][number] | undefined, pos: string): boolean {
  return /^(?:Comma|Stop|Quote|PastTense|PresentTense|Copula|Modal|Auxiliary)$/u.test(pos) && token?.text !== 'May'
}

/** "that …", “…” */
export function opensWords(reading: Reading, at: number, end: number): boolean {
  return at < end && (reading.tokens[at]?.normal === 'that' || isMark(reading, at, end))
}

/** "six fishermen have not come back", "lease dates were kept": any noun phrase with a finite verb behind it. */
function isNounClause(reading: Reading, first: number, end: number): boolean {
  const noun = readNounPhrase(reading, first, Math.min(end, first + longestFrame))
  if (noun === null || noun.end >= end || timeEnd(reading.tokens, first, end) !== null) return false
  // "lease {dates} were": compromise takes the noun for a verb.
  const isBehind = /^(?:Adverb|Plural\|Verb|Quote)$/u.test(reading.tags[noun.end]?.pos ?? '') || reading.tokens[noun.end]?.text === '‘' // biome-ignore format: one line
  const verb = isBehind ? noun.end + 1 : noun.end
  if (verb >= end) return false
  // "310,000 units {sold in} Australia" is no clause.
  const isPart = reading.tags[verb]?.pos === 'PastTense' && reading.tags[verb + 1]?.all.has('Preposition') === true
  return (
    /^(?:have|has|had|do|did)$/u.test(reading.tokens[verb]?.normal ?? '') ||
    (isFiniteVerb(reading.tags[verb]) && !isPart)
  )
}

/** "promised {her} in June that the rent would not rise" */
function isObject({ tokens, tags }: Reading, at: number): boolean {
  if (tokens[at]?.normal !== 'her') return false
  return tags[at + 1]?.all.has('Preposition') === true || tokens[at + 1]?.normal === 'that'
}

/** "texted him {Friday night} that" */
function isTimeBefore({ tokens }: Reading, first: number, end: number): boolean {
  const time = timeEnd(tokens, first, end)
  return time !== null && tokens[time]?.normal === 'that'
}

/** How far behind its first word the verb of a clause is looked for, in tokens. */
const longestSubject = 9

/** The places near behind the first, without what stands between marks: "told the man {the “Sr. Citizen” column was}". */
function placesBehind(reading: Reading, first: number, end: number): number[] {
  const places: number[] = []
  for (let at = first + 1; at < end && places.length < longestSubject - 1; at = behindQuotation(reading, at))
    if (!opensQuotation(reading, at)) places.push(at)
  return places
}

/** "there was …", "it had …", "the plan was …": a subject with a finite verb near it. */
export function isClause(reading: Reading, first: number, end: number): boolean {
  const { tokens, tags } = reading
  const word = tokens[first]
  if (word === undefined || first >= end || !(clauseOpeners.has(word.normal) || /^\p{Lu}/u.test(word.text)))
    return false
  if (isObject(reading, first) || isTimeBefore(reading, first, end)) return false
  for (const at of placesBehind(reading, first, end)) {
    const pos = tags[at]?.pos ?? ''
    if (/^(?:PastTense|PresentTense|Copula|Modal|Auxiliary)$/u.test(pos)) return true
    // "he hopes she {changes} her mind"
    if (at === first + 1 && pos.endsWith('|Verb') && /^(?:he|she|it|they|we|i|you)$/u.test(word.normal)) return true
    if (pos === 'Comma' || pos === 'Stop' || pos === 'Quote') return false
  }
  return false
}
