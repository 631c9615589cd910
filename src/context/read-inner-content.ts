import type { Reading } from '../reading.js'
import { readNounPhrase } from './noun-phrase.js'
import { timeEnd } from './time-phrase.js'
import type { TokenRange } from './token-range.js'
import { wordList } from './word-list.js'

/** Verbs clear enough to be read as saying inside another's words, without "that" too. */
const plainVerbs = wordList(
  `say claim warn argue allege insist state report announce write confirm suggest predict contend complain admit concede
  testify believe fear think acknowledge conclude recall estimate promise offer confess joke boast remark hint expect hope
  suspect assume maintain assert deny threaten doubt`,
)
/** These only before "that" or a mark: "found that"; "found the door was open" is mostly no saying. */
const thatVerbs = wordList(
  'stress know learn agree accept answer reply note explain vow decide rule find judge worry mention wish add respond',
)
const objectVerbs = wordList('tell inform assure warn remind promise notify')
/** Of these the object is told to do something: "had ordered {her} to fix the count". */
const orderVerbs = wordList('tell advise ask instruct warn invite remind')
/** With these the object belongs to the words: "had ordered [the crew to leave]". */
const commandVerbs = wordList('order urge beg want expect prefer')
/** What is wanted or decided is said in an infinitive: "the company plans {to cut 1,100 jobs}". */
const intentVerbs = wordList(
  'plan agree decide promise vow threaten offer refuse intend pledge want hope expect decline demand ask prefer',
)
/** What is wanted or promised can be a thing: "the United States wanted {a 12-month extension}". */
const thingVerbs = wordList('want expect fear deny promise pledge demand prefer favor favour request')
/** What is asked for, or what is complained about, follows a preposition of the cue: "had asked for [a longer period]". */
const prepositionsOf: Readonly<Record<string, string>> = {
  ask: 'for',
  call: 'for',
  hope: 'for',
  argue: 'for',
  wish: 'for',
  complain: 'about of',
  warn: 'about of against',
  apologize: 'for',
  apologise: 'for',
}
/** What is suggested or owned up to is a gerund: "had suggested [calling an ambulance]". */
const gerundVerbs = wordList('suggest admit deny recommend propose acknowledge consider')
const asVerbs = wordList('describe call')
/** "said he planned to appeal": behind a pronoun these are mostly what the outer speaker himself thinks, and no saying. */
const ownThoughts = wordList(
  `want plan think intend consider favor favour refuse oppose feel suspect decide worry believe agree prefer decline doubt
  assume know learn find estimate wish conclude expect`,
)
const clauseOpeners = wordList(
  'that there it he she they we i the a an his her its their this these no nobody some many',
)

/** Where the inner words end before those of the outer one: "…, but he doubted it". */
const cuts = wordList('but though although while whereas despite adding')

/** How long the words for the person told can be, in tokens. */
const longestObject = 9

/** How long the words for when, where and through what can be, in tokens. */
const longestFrame = 12
/** What these words begin with: "told investors {as recently as May} that", "told her {by text message} that". */
const frameOpeners = wordList(
  `in on at as by via over during before after last this that the earlier yesterday again repeatedly privately through late early
  to from outside inside then twice three once`,
)

/** What is said inside another's words, and where its cue ends. */
export interface InnerContent {
  readonly cueEnd: number
  readonly content: TokenRange
}

/** A verb inside another's words. */
interface InnerVerb {
  readonly verb: number
  readonly lemma: string
  /** Its subject is a pronoun. */
  readonly isOwn: boolean
  readonly end: number
}

/** What is said inside: behind "that", a mark, a clear clause, an infinitive, or as what somebody or something is described. */
export function readInnerContent(reading: Reading, inner: InnerVerb): InnerContent | null {
  const { verb, lemma, isOwn, end } = inner
  if (isOwn && ownThoughts.has(lemma)) return null
  const range = (first: number, cueEnd = verb + 1): InnerContent => ({
    cueEnd,
    content: { first, end: innerContentEnd(reading, first, end) },
  })
  const plain = isPlain(reading, inner)
  if (plain) return range(verb + 1)
  // "Hungary had asked for a longer period"; "said it would ask for one" is one saying.
  if (!(isOwn && isAhead(reading, verb)) && isDemand(reading, inner)) return range(verb + 2, verb + 2)
  const first = behindObject(reading, inner)
  return first === null ? null : range(first)
}

/** The words begin right behind the verb. */
function isPlain(reading: Reading, { verb, lemma, end }: InnerVerb): boolean {
  const next = verb + 1
  if (plainVerbs.has(lemma) && opens(reading, next, end)) return true
  if (thatVerbs.has(lemma) && opensWords(reading, next, end)) return true
  if (lemma === 'ask' && asksAt(reading, next, end)) return true
  if (gerundVerbs.has(lemma) && next + 1 < end && reading.tags[next]?.pos === 'Gerund') return true
  return intentVerbs.has(lemma) && isInfinitive(reading, next, end)
}

function isAhead({ tokens }: Reading, verb: number): boolean {
  return /^(?:would|will|'ll|'d)$/u.test(tokens[verb - 1]?.normal ?? '')
}

/** "asked for [a longer period]", "complained about [the smell]" */
function isDemand({ tokens }: Reading, { verb, lemma, end }: InnerVerb): boolean {
  const prepositions = prepositionsOf[lemma]?.split(' ') ?? []
  return (
    prepositions.includes(tokens[verb + 1]?.normal ?? '') && verb + 2 < end && !isPronounAlone(tokens, verb + 2, end)
  )
}

/** "asked for {them}" says nothing. */
function isPronounAlone(tokens: Reading['tokens'], at: number, end: number): boolean {
  return at + 1 >= end && /^(?:it|them|him|her|this|that|one)$/u.test(tokens[at]?.normal ?? '')
}

/** "asked [whether the trams ran]" */
function asksAt({ tokens }: Reading, at: number, end: number): boolean {
  return at + 1 < end && /^(?:whether|if|why|how|what|when|where|who)$/u.test(tokens[at]?.normal ?? '')
}

/** Where the words begin behind the one who is told, or with the one who is ordered; null where nothing is said. */
function behindObject(reading: Reading, inner: InnerVerb): number | null {
  const { verb, end } = inner
  const framed = behindVerbFrame(reading, inner)
  if (framed !== null) return framed
  // "cameras promised {three years ago}", "could tell {that} he was late"
  if (timeEnd(reading.tokens, verb + 1, end) !== null || isThat(reading, verb + 1, end)) return null
  const object = readNounPhrase(reading, verb + 1, Math.min(end, verb + longestObject))
  return object === null ? null : (toldBehind(reading, inner, object.end) ?? thingBehind(reading, inner, object.end))
}

/** "confessed {to paramedics} that", "admitted {in a text message} that", "promised {as long ago as 2014} to remove it" */
function behindVerbFrame(reading: Reading, { verb, lemma, isOwn, end }: InnerVerb): number | null {
  // "expected {the military} “to free it”", "announced {the signing}": a thing, no frame.
  const opener = reading.tokens[verb + 1]?.normal ?? ''
  const isThing = /^(?:the|this|that)$/u.test(opener) && timeEnd(reading.tokens, verb + 1, end) === null
  if (plainVerbs.has(lemma) && !isThing) {
    const said = behindFrame(reading, verb + 1, end, (at) => isThat(reading, at, end) || (isMark(reading, at, end) && !(isOwn && isPart(reading, at))) || opensBehindFrame(reading, at, end)) // biome-ignore format: one line
    if (said !== null) return said
  }
  return intentVerbs.has(lemma) ? behindFrame(reading, verb + 1, end, (at) => isInfinitive(reading, at, end)) : null
}

/** "she had written to the firm {“forty times”}": marked words in small letters are part of what she herself tells. */
function isPart({ tokens }: Reading, mark: number): boolean {
  return /^\p{Ll}/u.test(tokens[mark + 1]?.text ?? '')
}

/** What the object is told: "told [her] {that it was late}", "asked [her] {whether}", "ordered [her] {to go}". */
function toldBehind(reading: Reading, { verb, lemma, end }: InnerVerb, object: number): number | null {
  const said = objectVerbs.has(lemma) ? sayingAfter(reading, object, end) : null
  if (said !== null) return said
  if (lemma === 'ask' && asksAt(reading, object, end)) return object
  const to = infinitiveAfter(reading, object, end)
  if (to !== null && commandVerbs.has(lemma)) return verb + 1
  return to !== null && orderVerbs.has(lemma) ? to : null
}

/** The object is what is said: "wanted {a longer pause}", "described {it as a farce}". */
function thingBehind(reading: Reading, { verb, lemma, end }: InnerVerb, object: number): number | null {
  // "expected the military “to free the region”" is one saying with the outer one.
  if (thingVerbs.has(lemma)) return reading.tags[object]?.pos === 'Quote' ? null : verb + 1
  // "ordered [the word removed]", "wanted …"
  const done = reading.tags[object]?.pos ?? ''
  if (commandVerbs.has(lemma) && object < end && /^(?:PastTense|Participle|Adj\|Past)$/u.test(done)) return verb + 1
  const as = reading.tokens[object]?.normal === 'as' ? object + 1 : object
  const described = as > object || reading.tags[as]?.pos === 'Quote'
  return asVerbs.has(lemma) && as < end && described ? verb + 1 : null
}

function opens(reading: Reading, at: number, end: number): boolean {
  return opensWords(reading, at, end) || isClause(reading, at, end)
}

/** "to sign", "not to sign" */
function isInfinitive({ tokens, tags }: Reading, at: number, end: number): boolean {
  const to = /^(?:not|never)$/u.test(tokens[at]?.normal ?? '') ? at + 1 : at
  if (to + 1 >= end || tokens[to]?.normal !== 'to') return false
  const next = tags[to + 1]?.all
  // compromise takes the mark of "told to ‘make up time’" for a possessive.
  if (tokens[to + 1]?.text === '‘') return to + 2 < end
  return !(next?.has('Determiner') || next?.has('Possessive') || next?.has('Pronoun'))
}

/** Where "that the line was safe" begins behind the object and a frame. */
function sayingAfter(reading: Reading, from: number, end: number): number | null {
  if (opens(reading, from, end)) return from
  return behindFrame(reading, from, end, (at) => isThat(reading, at, end) || isMark(reading, at, end) || opensBehindFrame(reading, at, end)) // biome-ignore format: one line
}

function isThat({ tokens }: Reading, at: number, end: number): boolean {
  return at + 1 < end && tokens[at]?.normal === 'that'
}

function isMark({ tags }: Reading, at: number, end: number): boolean {
  return tags[at]?.pos === 'Quote' && at + 2 < end
}

/** "told her by satellite phone {the levee was} weeping": no preposition stands before the subject of the clause. */
function opensBehindFrame(reading: Reading, at: number, end: number): boolean {
  return reading.tags[at - 1]?.all.has('Preposition') !== true && isClause(reading, at, end)
}

/** Where what is said to somebody begins, over when and where: "that …", a clause, “…” or "to …"; null where nothing is. */
export function saidBehind(reading: Reading, from: number, end: number): number | null {
  if (asksAt(reading, from, end)) return from
  return sayingAfter(reading, from, end) ?? infinitiveAfter(reading, from, end)
}

/** Where "to hold the alert" begins behind the object and a frame: "told her {at 5:15 p.m.} to hold". */
function infinitiveAfter(reading: Reading, from: number, end: number): number | null {
  return behindFrame(reading, from, end, (at) => isInfinitive(reading, at, end))
}

/** The first token from `from` on that begins it, with nothing between but when, where or through what. */
function behindFrame(reading: Reading, from: number, end: number, begins: (at: number) => boolean): number | null {
  const { tokens, tags } = reading
  if (begins(from)) return from
  // "told her {to expect} rain"
  if (isInfinitive(reading, from, end)) return null
  if (!frameOpeners.has(tokens[from]?.normal ?? '')) return null
  for (let at = from + 1; at < Math.min(end, from + longestFrame); at += 1) {
    if (begins(at)) return at
    if (isFrameEnd(tokens[at], tags[at]?.pos ?? '') || isInfinitive(reading, at, end)) return null
  }
  return null
}

/** A mark or a verb; "May" is a month here, whatever compromise says. */
function isFrameEnd(token: Reading['tokens'][number] | undefined, pos: string): boolean {
  return /^(?:Comma|Stop|Quote|PastTense|PresentTense|Copula|Modal|Auxiliary)$/u.test(pos) && token?.text !== 'May'
}

/** "that …", “…” */
function opensWords({ tokens, tags }: Reading, at: number, end: number): boolean {
  return at < end && (tokens[at]?.normal === 'that' || (tags[at]?.pos === 'Quote' && at + 2 < end))
}

/** "there was …", "it had …", "the plan was …": a subject with a finite verb near it. */
function isClause({ tokens, tags }: Reading, first: number, end: number): boolean {
  const word = tokens[first]
  if (word === undefined || first >= end || !(clauseOpeners.has(word.normal) || /^\p{Lu}/u.test(word.text)))
    return false
  for (let at = first + 1; at < Math.min(end, first + 9); at += 1) {
    const pos = tags[at]?.pos ?? ''
    if (/^(?:PastTense|PresentTense|Copula|Modal|Auxiliary)$/u.test(pos)) return true
    // "he hopes she {changes} her mind"
    if (at === first + 1 && pos.endsWith('|Verb') && /^(?:he|she|it|they|we|i|you)$/u.test(word.normal)) return true
    if (pos === 'Comma' || pos === 'Stop' || pos === 'Quote') return false
  }
  return false
}

/** Where the inner words end, before what the outer speaker adds: "…, but he doubted it", "… and that it was late". */
export function innerContentEnd(reading: Reading, first: number, end: number): number {
  let quoted = false
  const that = reading.tokens[first]?.normal === 'that'
  for (let at = first; at < end; at += 1) {
    if (reading.tags[at]?.pos === 'Quote') quoted = !quoted
    if (!quoted && at > first + 2 && (isCut(reading, at) || (!that && isFurther(reading, at)))) return at
  }
  return end
}

function isCut({ tokens }: Reading, at: number): boolean {
  return tokens[at]?.normal === ',' && cuts.has(tokens[at + 1]?.normal ?? '')
}

/** "and that", ", and that": what else the outer speaker says. */
function isFurther({ tokens }: Reading, at: number): boolean {
  const joint = tokens[at]?.normal === ',' ? at + 1 : at
  return /^(?:and|but)$/u.test(tokens[joint]?.normal ?? '') && tokens[joint + 1]?.normal === 'that'
}
