import type { Reading } from '../reading.js'
import { isFiniteVerb } from '../tokens/is-finite-verb.js'
import { audiences } from './audience-words.js'
import { innerContentEnd } from './inner-content-end.js'
import {
  asksAt,
  asksWhich,
  behindFrame,
  infinitiveAfter,
  isInfinitive,
  isMark,
  isThat,
  opens,
  opensBehindFrame,
  opensWords,
  sayingAfter,
} from './inner-openings.js'
import { isSpeakerLike } from './is-speaker-like.js'
import type { NounPhrase } from './noun-phrase.js'
import { readNounPhrase } from './noun-phrase.js'
import { startsNoun } from './noun-words.js'
import { opensQuotation } from './opens-quotation.js'
import { readGift } from './read-inner-gift.js'
import { timeEnd } from './time-phrase.js'
import type { TokenRange } from './token-range.js'
import { wordList } from './word-list.js'

/** Verbs clear enough to be read as saying inside another's words, without "that" too. */
const plainVerbs = wordList(
  `say claim warn argue allege insist state report announce write confirm suggest predict contend complain admit concede
  testify believe fear think acknowledge conclude recall estimate promise offer confess joke boast remark hint expect hope
  suspect assume maintain assert deny threaten doubt whisper mutter murmur shout grumble brag`,
)
/** These only before "that" or a mark: "found that"; "found the door was open" is mostly no saying. */
const thatVerbs = wordList(
  `stress know learn agree accept answer reply note explain vow decide rule find judge worry mention wish add respond ask
  disclose reveal swear object`,
)
const objectVerbs = wordList('tell inform assure warn remind promise notify text email message')
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
/** What somebody or something is said to be follows "as": "dismissed [her as a crank]". */
const asVerbs = wordList('describe dismiss denounce condemn hail deride mock ridicule')
/** These a film or a crowd does without a word: "the film had mocked the town as a dump". */
const personVerbs = wordList('hail deride mock ridicule')
/** What tells when or why somebody was called so, and is the outer speaker's. */
const clauseOpeners = wordList('before after when while since until because')
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
  boast: 'about of',
  brag: 'about of',
  plead: 'for',
  joke: 'about',
}
/** What is suggested or owned up to is a gerund: "had suggested [calling an ambulance]". */
const gerundVerbs = wordList('suggest admit deny recommend propose acknowledge consider')
/** "said he planned to appeal": behind a pronoun these are mostly what the outer speaker himself thinks, and no saying. */
const ownThoughts = wordList(
  `want plan think intend consider favor favour refuse oppose feel suspect decide worry believe agree prefer decline doubt
  assume know learn find estimate wish conclude expect`,
)
/** How long the words for the person told can be, in tokens. */
const longestObject = 9

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
  readonly source: TokenRange
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
  if (isPlain(reading, inner)) return range(verb + 1)
  if (isMarked(reading, inner, verb + 1)) return range(verb + 2)
  // "Hungary had asked for a longer period"; "said it would ask for one" is one saying.
  if (!(isOwn && isAhead(reading, verb)) && isDemand(reading, inner)) return range(verb + 2, verb + 2)
  const framed = behindVerbFrame(reading, inner)
  if (framed !== null) return range(framed)
  const object = objectOf(reading, inner)
  if (object === null) return null
  const told = toldBehind(reading, inner, object.end)
  if (told !== null) return range(told)
  const gift = readGift(reading, inner, object)
  if (gift !== null) return { cueEnd: verb + 1, content: gift }
  const thing = thingBehind(reading, inner, object.end)
  if (thing !== null) return range(thing)
  const judged = judgedEnd(reading, inner, object.end)
  return judged === null ? null : { cueEnd: verb + 1, content: { first: verb + 1, end: judged } }
}

/** The words begin right behind the verb. */
function isPlain(reading: Reading, { verb, lemma, isOwn, end }: InnerVerb): boolean {
  const next = verb + 1
  if (plainVerbs.has(lemma) && opens(reading, next, end)) return true
  if (thatVerbs.has(lemma) && opensWords(reading, next, end)) return true
  if (lemma === 'ask' && asksAt(reading, next, end)) return true
  // "{found} no radium in any of the bottles"
  if (lemma === 'find' && !isOwn && reading.tokens[next]?.normal === 'no' && next + 1 < end) return true
  if (gerundVerbs.has(lemma) && next + 1 < end && reading.tags[next]?.pos === 'Gerund') return true
  return intentVerbs.has(lemma) && isInfinitive(reading, next, end)
}

/** "asked, {“Are you walking?”}", "said: {“No.”}" */
function isMarked(reading: Reading, { lemma, end }: InnerVerb, at: number): boolean {
  const isSaid = plainVerbs.has(lemma) || thatVerbs.has(lemma) || objectVerbs.has(lemma)
  return isSaid && /^[,:]$/u.test(reading.tokens[at]?.text ?? '') && isMark(reading, at + 1, end)
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

/** Who is told, or what is said, right behind the verb; null where something else stands there. */
function objectOf(reading: Reading, { verb, end }: InnerVerb): NounPhrase | null {
  // "cameras promised {three years ago}", "could tell {that} he was late"
  if (timeEnd(reading.tokens, verb + 1, end) !== null || isThat(reading, verb + 1, end)) return null
  const object = readNounPhrase(reading, verb + 1, Math.min(end, verb + longestObject))
  return object === null ? null : withoutSubject(reading, object)
}

/** "told {the paper} lease dates were": the subject of what is said is no part of the name of an audience. */
function withoutSubject(reading: Reading, object: NounPhrase): NounPhrase {
  // "told the paper lease {dates were}"
  if (!isFiniteVerb(reading.tags[object.end]) && !isFiniteVerb(reading.tags[object.end + 1])) return object
  // "told {investigators} Huckaby had"
  for (let at = object.first; at < object.end - 1; at += 1)
    if (audiences.has(reading.tokens[at]?.normal ?? '') && startsNoun(reading, at + 1, object.end) && reading.tokens[at + 1]?.normal !== 'of') return { first: object.first, end: at + 1, head: at } // biome-ignore format: one line
  return object
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
  // "swore {to her} that", "had begged{, within the hour,} that", "reports {(March 3rd)} that"
  const isAside = /^[,(]$/u.test(opener) || opener === 'to'
  if (isAside && (thatVerbs.has(lemma) || plainVerbs.has(lemma) || commandVerbs.has(lemma)))
    return behindFrame(reading, verb + 1, end, (at) => isThat(reading, at, end))
  return intentVerbs.has(lemma) ? behindFrame(reading, verb + 1, end, (at) => isInfinitive(reading, at, end)) : null
}

/** "she had written to the firm {“forty times”}": marked words in small letters are part of what she herself tells. */
function isPart({ tokens }: Reading, mark: number): boolean {
  return /^\p{Ll}/u.test(tokens[mark + 1]?.text ?? '')
}

/** What the object is told: "told [her] {that it was late}", "asked [her] {whether}", "ordered [her] {to go}". */
function toldBehind(reading: Reading, inner: InnerVerb, object: number): number | null {
  const { verb, lemma, end } = inner
  if ((lemma === 'ask' || objectVerbs.has(lemma)) && isMarked(reading, inner, object)) return object + 1
  const said = objectVerbs.has(lemma) ? sayingAfter(reading, object, end) : null
  if (said !== null) return said
  if (lemma === 'ask' && asksAt(reading, object, end)) return object
  if (objectVerbs.has(lemma) && asksWhich(reading, object, end)) return object
  const to = infinitiveAfter(reading, object, end)
  if (to !== null && commandVerbs.has(lemma)) return verb + 1
  return to !== null && orderVerbs.has(lemma) ? to : null
}

/** The object is what is said: "wanted {a longer pause}", "described {it as a farce}". */
function thingBehind(reading: Reading, { verb, lemma, isOwn, end }: InnerVerb, object: number): number | null {
  // "expected the military “to free the region”" is one saying with the outer one.
  if (thingVerbs.has(lemma)) return reading.tags[object]?.pos === 'Quote' ? null : verb + 1
  // "had reported [cars “abandoned”]"
  if (lemma === 'report' && !isOwn && opensQuotation(reading, object)) return verb + 1
  // "ordered [the word removed]", "wanted …"
  const done = reading.tags[object]?.pos ?? ''
  if (commandVerbs.has(lemma) && object < end && /^(?:PastTense|Participle|Adj\|Past)$/u.test(done)) return verb + 1
  return null
}

/** End of what somebody is said to be: "denounced [the captain as a drunk] {before they left on Monday}"; null where nothing is. */
function judgedEnd(reading: Reading, { verb, lemma, source, end }: InnerVerb, object: number): number | null {
  const { tokens } = reading
  if (!asVerbs.has(lemma) || object + 1 >= end || tokens[object]?.normal !== 'as') return null
  if (personVerbs.has(lemma) && !isSpeakerLike(reading, source)) return null
  const last = innerContentEnd(reading, verb + 1, end)
  // "as nothing {before}" is no clause.
  const clause = tokens.slice(object + 2, last - 1).findIndex(({ normal }) => clauseOpeners.has(normal))
  return clause < 0 || isInMarks(reading, object, object + 2 + clause) ? last : object + 2 + clause
}

function isInMarks({ tags }: Reading, first: number, at: number): boolean {
  return tags.slice(first, at).filter(({ pos }) => pos === 'Quote').length % 2 === 1
}
