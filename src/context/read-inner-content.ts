import type { Reading } from '../reading.js'
import { readNounPhrase } from './noun-phrase.js'
import type { TokenRange } from './token-range.js'
import { wordList } from './word-list.js'

/** Verbs clear enough to be read as saying inside another's words. */
const plainVerbs = wordList(
  'say claim warn argue allege insist state report announce write confirm suggest predict contend complain admit concede',
)
/** These, too, where a noun is the subject: "Investigators believe [that …]"; "he thought" is mostly the outer speaker's own. */
const nounVerbs = wordList('testify believe fear think acknowledge conclude recall estimate promise offer')
const objectVerbs = wordList('tell inform assure warn remind')
/** Of these the object is told to do something: "had ordered {her} to fix the count". */
const orderVerbs = wordList('tell advise ask instruct warn')
/** With these the object belongs to the words: "had ordered [the crew to leave]". */
const commandVerbs = wordList('order urge beg')
/** What is wanted or decided is said in an infinitive: "the company plans {to cut 1,100 jobs}". */
const intentVerbs = wordList('plan agree decide promise vow threaten offer refuse intend pledge want')
/** What is asked for follows "for". */
const demandVerbs = wordList('ask call')
const asVerbs = wordList('describe call')
const clauseOpeners = wordList(
  'that there it he she they we i the a an his her its their this these no nobody some many',
)

/** Where the inner words end before those of the outer one: "…, but he doubted it". */
const cuts = wordList('but though although while whereas despite adding')

/** How long the words for the person told can be, in tokens. */
const longestObject = 9

/** How long the words for when, where and through what can be, in tokens. */
const longestFrame = 7
/** What these words begin with: "told investors {as recently as May} that", "told her {by text message} that". */
const frameOpeners = wordList(
  'in on at as by via over during before after last this that the earlier yesterday again repeatedly privately through late early',
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
  /** Its subject is a pronoun: "he planned to appeal" is mostly the outer speaker's own plan. */
  readonly isOwn: boolean
  readonly end: number
}

/** What is said inside: behind "that", a mark, a clear clause, an infinitive, or as what somebody or something is described. */
export function readInnerContent(reading: Reading, inner: InnerVerb): InnerContent | null {
  const { verb, end } = inner
  const range = (first: number, cueEnd = verb + 1): InnerContent => ({
    cueEnd,
    content: { first, end: innerContentEnd(reading, first, end) },
  })
  const plain = isPlain(reading, inner)
  if (plain) return range(verb + 1)
  // "Hungary had asked for a longer period"
  if (isDemand(reading, inner)) return range(verb + 2, verb + 2)
  const first = behindObject(reading, inner)
  return first === null ? null : range(first)
}

/** The words begin right behind the verb. */
function isPlain(reading: Reading, { verb, lemma, isOwn, end }: InnerVerb): boolean {
  if (plainVerbs.has(lemma) || (!isOwn && nounVerbs.has(lemma))) {
    if (opens(reading, verb + 1, end)) return true
  }
  return !isOwn && intentVerbs.has(lemma) && isInfinitive(reading, verb + 1, end)
}

function isDemand({ tokens }: Reading, { verb, lemma, isOwn, end }: InnerVerb): boolean {
  return !isOwn && demandVerbs.has(lemma) && tokens[verb + 1]?.normal === 'for' && verb + 3 < end
}

/** Where the words begin behind the one who is told, or with the one who is ordered; null where nothing is said. */
function behindObject(reading: Reading, { verb, lemma, isOwn, end }: InnerVerb): number | null {
  const object = readNounPhrase(reading, verb + 1, Math.min(end, verb + longestObject))
  if (object === null) return null
  const said = objectVerbs.has(lemma) ? sayingAfter(reading, object.end, end) : null
  if (said !== null) return said
  // "she had told colleagues to expect": telling is saying, whoever tells.
  const to = isOwn && lemma !== 'tell' ? null : infinitiveAfter(reading, object.end, end)
  if (to !== null && commandVerbs.has(lemma)) return verb + 1
  if (to !== null && orderVerbs.has(lemma)) return to
  const as = reading.tokens[object.end]?.normal === 'as' ? object.end + 1 : object.end
  const described = as > object.end || reading.tags[as]?.pos === 'Quote'
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
  return !(next?.has('Determiner') || next?.has('Possessive') || next?.has('Pronoun'))
}

/** Where "that the line was safe" begins behind the object and a frame. */
function sayingAfter(reading: Reading, from: number, end: number): number | null {
  if (opens(reading, from, end)) return from
  return behindFrame(reading, from, end, (at) => at + 1 < end && reading.tokens[at]?.normal === 'that')
}

/** Where "to hold the alert" begins behind the object and a frame: "told her {at 5:15 p.m.} to hold". */
function infinitiveAfter(reading: Reading, from: number, end: number): number | null {
  return behindFrame(reading, from, end, (at) => isInfinitive(reading, at, end))
}

/** The first token from `from` on that begins it, with nothing between but when, where or through what. */
function behindFrame(
  { tokens, tags }: Reading,
  from: number,
  end: number,
  begins: (at: number) => boolean,
): number | null {
  if (begins(from)) return from
  if (!frameOpeners.has(tokens[from]?.normal ?? '')) return null
  for (let at = from + 1; at < Math.min(end, from + longestFrame); at += 1) {
    if (begins(at)) return at
    if (/^(?:Comma|Stop|Quote|PastTense|PresentTense|Copula|Modal|Auxiliary)$/u.test(tags[at]?.pos ?? '')) return null
  }
  return null
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
    if (pos === 'Comma' || pos === 'Stop' || pos === 'Quote') return false
  }
  return false
}

/** Where the inner words end, before what the outer speaker adds. */
export function innerContentEnd({ tokens, tags }: Reading, first: number, end: number): number {
  let quoted = false
  for (let at = first; at < end; at += 1) {
    if (tags[at]?.pos === 'Quote') quoted = !quoted
    if (!quoted && at > first + 2 && tokens[at]?.normal === ',' && cuts.has(tokens[at + 1]?.normal ?? '')) return at
  }
  return end
}
