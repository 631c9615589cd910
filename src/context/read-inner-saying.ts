import type { Reading } from '../reading.js'
import { isFiniteVerb } from '../tokens/is-finite-verb.js'
import { clauseSubject } from './clause-subject.js'
import { innerContentEnd } from './inner-content-end.js'
import { readNounPhrase } from './noun-phrase.js'
import { behindQuotation, opensQuotation } from './opens-quotation.js'
import { phraseCueEnd } from './phrase-cue.js'
import { readInnerContent } from './read-inner-content.js'
import { readPassive } from './read-inner-passive.js'
import { subjectBefore, verbGroupStart } from './subject-before.js'
import type { TokenRange } from './token-range.js'
import { verbLemma } from './verb-forms.js'

/** A stretch of another's words that is looked through. */
export interface InnerPiece extends TokenRange {
  /** The stretch before who tells it: "[His doctor], {he} <admitted>, [had told him to stop]"; null for none. */
  readonly front: TokenRange | null
}

/** What somebody says inside another's words. */
export interface Saying {
  readonly source: TokenRange | null
  readonly cue: TokenRange
  readonly content: TokenRange
  /** The "and" or "but" that joins it to a verb of the same subject before it; null for none. */
  readonly joined: number | null
}

/** How long "Brent Haley" between the commas can be, in tokens. */
const longestApposition = 9
/** How far a clause is looked through, in tokens. */
const longestClause = 40

/** The saying whose verb stands at `verb`, with all of it inside the piece; `before` is the one found last. */
export function readSaying(reading: Reading, verb: number, piece: InnerPiece, before: Saying | null): Saying | null {
  const phrase = phraseCueEnd(reading, verb)
  const lemma = phrase !== null ? 'disclose' : verbLemma(reading.tokens[verb]?.normal ?? '')
  if (lemma === null || !(mayBeVerb(reading, verb) || isParticiple(reading, verb, piece)) || isAnonymity(reading, verb)) return null // biome-ignore format: one line
  const passive = readPassive(reading, verb, piece)
  if (passive !== null || isPassive(reading, verb)) return passive
  const first = usedTo(reading, verbGroupStart(reading, verb, piece.first), piece.first)
  if (lemma === 'hear') return readHearing(reading, verb, first, piece)
  const named = readNamed(reading, { verb, lemma, first }, piece)
  if (named !== null) return named
  const source = subjectOf(reading, first, piece)
  if (source === null) return readJoined(reading, { verb, lemma, first }, piece, before)
  if (reading.tokens[first]?.normal === "'s" || isBare(reading, source, { verb, lemma, first })) return null
  const end = reading.tokens[first - 1]?.normal === 'who' ? relativeEnd(reading, first, piece.end) : piece.end
  const found = readInnerContent(reading, {
    verb: phrase ?? verb,
    lemma,
    isOwn: isPronoun(reading, source),
    source,
    end,
  })
  if (found === null) return null
  return { source, cue: { first, end: found.cueEnd }, content: found.content, joined: null }
}

/** "the contractor, who warned of delays{, was paid}": a relative clause ends at its comma, but not one between marks. */
function relativeEnd(reading: Reading, first: number, end: number): number {
  let quoted = false
  for (let at = first + 1; at < Math.min(end, first + longestClause); at += 1) {
    if (reading.tags[at]?.pos === 'Quote' || opensQuotation(reading, at)) quoted = !quoted
    if (!quoted && reading.tokens[at]?.text === ',') return at
  }
  return end
}

/** "recalled {a manager} telling her that", "the driver rang her{, pleading} for an hour" */
function isParticiple({ tokens, tags }: Reading, verb: number, { first }: TokenRange): boolean {
  if (tags[verb]?.pos.includes('Gerund') !== true) return false
  const recalling = /^(?:recall|remember|recount|describe)$/u.test(verbLemma(tokens[first - 1]?.normal ?? '') ?? '')
  return recalling || tokens[verb - 1]?.text === ','
}

/** "a neighbour who {asked} not to be named" */
function isAnonymity({ tokens }: Reading, verb: number): boolean {
  const words = tokens.slice(verb, verb + 5).map(({ normal }) => normal).join(' ') // biome-ignore format: one line
  return /^ask(?:s|ed|ing)? not to be (?:named|identified|quoted|photographed|filmed)/u.test(words)
}

/** Whether a verb can stand here: not "the State Department" or "Rubio's claim". */
function mayBeVerb({ tokens, tags }: Reading, verb: number): boolean {
  if (/^\p{Lu}/u.test(tokens[verb]?.text ?? '') || tokens[verb - 1]?.normal === "'s") return false
  // "her {plan} to sink it", "the latest {offer}"
  if (/^(?:Noun\|Verb|Infinitive|Verb)/u.test(tags[verb]?.pos ?? '') && isModifier(tags[verb - 1])) return false
  if (/^(?:PastTense|PresentTense|Adj\|Past|Noun\|Verb|Verb|Infinitive)/u.test(tags[verb]?.pos ?? '')) return true
  // "he {hopes} she stays", "the company {plans} to cut"
  return /^(?:he|she|they|it)$/u.test(tokens[verb - 1]?.normal ?? '') || tokens[verb + 1]?.normal === 'to'
}

/** "heard how {he boast} of it": no main verb. */
function isBare({ tokens }: Reading, source: TokenRange, { verb, lemma, first }: JoinedVerb): boolean {
  const isOne = source.end === first && /^(?:he|she)$/u.test(tokens[first - 1]?.normal ?? '')
  return isOne && first === verb && tokens[verb]?.normal === lemma
}

/** "her", "the", "latest" */
function isModifier(tag: Reading['tags'][number] | undefined): boolean {
  return tag !== undefined && ['Determiner', 'Possessive', 'Adjective', 'Superlative'].some((name) => tag.all.has(name))
}

/** "the name {was announced}" */
function isPassive({ tokens, tags }: Reading, verb: number): boolean {
  return tags[verb]?.pos !== 'Gerund' && /^(?:was|were|is|are|been|being)$/u.test(tokens[verb - 1]?.normal ?? '')
}

/** "because of what [she] {called} [“a glitch”]", "the greens, which [she] {called} [“spiky”]": the words between the marks are hers. */
function readNamed(reading: Reading, { verb, lemma, first }: JoinedVerb, piece: TokenRange): Saying | null {
  const { tokens } = reading
  if (!/^(?:call|describe|term|dub|label)$/u.test(lemma) || first - 2 < piece.first) return null
  const isPronoun = /^(?:he|she|they|it)$/u.test(tokens[first - 1]?.normal ?? '')
  const source = isPronoun ? { first: first - 1, end: first } : subjectBefore(reading, first, piece.first)
  const relative = isPronoun ? /^(?:what|which|that|whom)$/u : /^(?:what|which|whom)$/u
  if (source === null || !relative.test(tokens[source.first - 1]?.normal ?? '')) return null
  // "Roe apologised for [what {he} called “a mix-up”]": his own words, found already.
  if (isPronoun && source.first - 1 <= piece.first) return null
  const open = tokens[verb + 1]?.normal === 'as' ? verb + 2 : verb + 1
  const end = behindQuotation(reading, open)
  if (end <= open + 2 || end > piece.end) return null
  return { source, cue: { first, end: open }, content: { first: open, end }, joined: null }
}

/** "her mother {used to} insist" */
function usedTo({ tokens }: Reading, first: number, limit: number): number {
  return first - 2 >= limit && tokens[first - 1]?.normal === 'to' && tokens[first - 2]?.normal === 'used' ? first - 2 : first // biome-ignore format: one line
}

/** The subject that ends before the verb group, if it opens a clause. */
function subjectOf(reading: Reading, end: number, piece: InnerPiece): TokenRange | null {
  if (end === piece.first && piece.front !== null) return clauseSubject(reading, piece.front.end, piece.front.first)
  if (reading.tokens[end - 1]?.normal === 'who' && end - 1 >= piece.first) return { first: end - 1, end }
  const sources = [clauseSubject, apposedSubject, wholeSubject, bareSubject].map((read) =>
    read(reading, end, piece.first),
  )
  return sources.find((source) => source !== null && startsClause(reading, source.first, piece.first)) ?? null
}

/** "Jude says {airline staff} told them": all before the verb is the subject, with no article. */
function bareSubject(reading: Reading, end: number, limit: number): TokenRange | null {
  const first = reading.tokens[limit]?.normal === 'that' ? limit + 1 : limit
  if (/^(?:the|an?|what|his|her|its|their|my|our|your|no|nobody|none|many|few|all|everybody|everyone)$/u.test(reading.tokens[first]?.normal ?? '')) return null // biome-ignore format: one line
  const noun = readNounPhrase(reading, first, end)
  return noun?.end === end && reading.tags[first]?.all.has('Value') !== true ? { first, end } : null
}

interface JoinedVerb {
  readonly verb: number
  readonly lemma: string
  readonly first: number
}

/** "[he] had a class on Monday {and had promised} [his students a party]": the subject stands before an earlier verb. */
function readJoined(
  reading: Reading,
  { verb, lemma, first }: JoinedVerb,
  piece: TokenRange,
  before: Saying | null,
): Saying | null {
  const { tokens, tags } = reading
  const isBehindComma = isHanging(reading, { verb, first }, piece.first)
  const isJoined = isBehindComma || /^(?:and|but)$/u.test(tokens[first - 1]?.normal ?? '')
  if (!isJoined || first - 1 <= piece.first) return null
  const source =
    before !== null && before.joined === null
      ? (before.source ?? null)
      : firstSubject(reading, { first: clauseStart(reading, piece.first, first), end: piece.end }, first)
  // Both verbs are of one tense: "had reported a leak and asked".
  if (source === null || tags[verb]?.pos === 'Infinitive' || (first === verb && tokens[verb]?.normal === lemma)) return null // biome-ignore format: one line
  const found = readInnerContent(reading, { verb, lemma, isOwn: isPronoun(reading, source), source, end: piece.end })
  if (found === null) return null
  const joined = tokens[first - 2]?.normal === ',' && !isBehindComma ? first - 2 : first - 1
  return { source, cue: { first, end: found.cueEnd }, content: found.content, joined }
}

/**
 * "the driver rang her{, pleading} for an hour": a participle has the subject of its clause; in "Trump welcomed the news that
 * Kasich would quit, saying" there are two it may have.
 */
function isHanging(reading: Reading, { verb, first }: Pick<JoinedVerb, 'verb' | 'first'>, start: number): boolean {
  const isBehindComma = reading.tokens[first - 1]?.text === ',' && reading.tags[verb]?.pos.includes('Gerund') === true
  return isBehindComma && clauseStart(reading, start + 1, first) === start + 1
}

/** Where the clause begins that a second verb stands in: "she was on the phone when {a custodian} leaned in and whispered". */
function clauseStart({ tokens }: Reading, start: number, verb: number): number {
  for (let at = verb - 1; at > Math.max(start, verb - longestClause); at -= 1)
    if (/^(?:when|while|because|until|after|before|if|that)$/u.test(tokens[at]?.normal ?? '')) return at + 1
  return start
}

/** The subject that the piece opens with: "that [he] had a class". */
function firstSubject(reading: Reading, { first: start, end }: TokenRange, limit: number): TokenRange | null {
  const first = reading.tokens[start]?.normal === 'that' ? start + 1 : start
  if (/^(?:he|she|they|it|i|we)$/u.test(reading.tokens[first]?.normal ?? '')) return { first, end: first + 1 }
  const noun = readNounPhrase(reading, first, Math.min(limit, end))
  return noun !== null && isFiniteVerb(reading.tags[noun.end]) ? { first, end: noun.end } : null
}

/** How many words of number a subject may begin with: "At least 38 Labour MPs". */
const longestCount = 4
const counting =
  /^(?:at|least|most|more|fewer|less|than|about|around|nearly|almost|some|over|up|to|dozens|hundreds|of|many|several)$/u

/** With what the content may begin with before it: "{senior} party members had urged", "{At least 38} MPs have told". */
function wholeSubject(reading: Reading, end: number, limit: number): TokenRange | null {
  const subject = subjectBefore(reading, end, limit)
  if (subject === null || subject.first <= limit || subject.first - limit > longestCount) return subject
  for (let at = limit; at < subject.first; at += 1) {
    const tags = reading.tags[at]?.all
    if (!(tags?.has('Adjective') || tags?.has('Value') || counting.test(reading.tokens[at]?.normal ?? '')))
      return subject
  }
  return { first: limit, end }
}

/** "a supervisor, Brent Haley, had ordered": a name between commas belongs to the subject. */
function apposedSubject(reading: Reading, end: number, limit: number): TokenRange | null {
  const { tokens } = reading
  if (tokens[end - 1]?.text !== ',') return null
  for (let at = end - 2; at > Math.max(limit, end - longestApposition); at -= 1) {
    if (!/^\p{L}/u.test(tokens[at]?.text ?? '') && tokens[at]?.text !== ',') return null
    if (tokens[at]?.text !== ',') continue
    const subject = subjectBefore(reading, at, limit)
    return subject === null ? null : { first: subject.first, end: end - 1 }
  }
  return null
}

/** "she had heard from a member of the delegation that …": who was heard is the source. */
function readHearing(reading: Reading, verb: number, first: number, piece: TokenRange): Saying | null {
  if (reading.tokens[verb + 1]?.normal !== 'from') return null
  const source = readNounPhrase(reading, verb + 2, piece.end)
  if (source === null || reading.tokens[source.end]?.normal !== 'that') return null
  return {
    source,
    cue: { first, end: verb + 2 },
    content: { first: source.end, end: innerContentEnd(reading, source.end, piece.end) },
    joined: null,
  }
}

/** The subject must open its clause: at the start, behind "that", a comma or a conjunction. */
function startsClause({ tokens, tags }: Reading, first: number, start: number): boolean {
  if (first === start) return true
  // Behind a noun "that" opens no reported clause: "the spending that he says the plan would achieve".
  if (tokens[first - 1]?.normal === 'that' && first - 1 > start)
    return !(tags[first - 2]?.all.has('Noun') ?? false) || takesThat(tags[first - 2]?.pos)
  return /^(?:that|,|and|but|as|because|when|while|if|until|after|before|since|although|though|why|where|how|than|“|")$/u.test(
    tokens[first - 1]?.normal ?? '',
  )
}

/** Whether a reported clause may stand behind the word, though the lexicon has it as a noun too. */
function takesThat(pos: string | undefined): boolean {
  return pos === 'PastTense' || pos === 'PresentTense' || pos === 'Pronoun' || pos === 'Noun|Verb'
}

function isPronoun({ tokens }: Reading, { first, end }: TokenRange): boolean {
  return end === first + 1 && /^(?:he|she|they|it|i|we|you|who)$/u.test(tokens[first]?.normal ?? '')
}
