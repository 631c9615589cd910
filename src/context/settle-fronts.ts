import type { Attribution } from '../attributions/attribution.js'
import type { Meter } from '../meter.js'
import type { Reading } from '../reading.js'
import type { Span } from '../span.js'
import type { WordTags } from '../tokens/tag.js'
import { bareFrontEnd } from './bare-front.js'
import { readLooseTime } from './loose-time.js'
import { readNounPhrase } from './noun-phrase.js'
import { readCue } from './read-cue.js'
import { readPhrase } from './read-phrase.js'
import { dayParts, nearness, units } from './time-words.js'
import type { TokenRange } from './token-range.js'
import { tokenRange } from './token-range.js'
import { wordList } from './word-list.js'

/** The word that opens what is said stands at most this many tokens behind the cue. */
const longest = 24

/** So many tokens between the cue and its content may have been left out: "told detectives after [his arrest that …]". */
const longestGap = 8

/** Verbs whose "that" opens what was said, so that what stands before it is not said: "said in a filing that …". */
const sayingVerbs = wordList(
  `say tell write reply announce argue claim warn add insist declare state report suggest explain note assert maintain
  complain confirm admit acknowledge predict promise vow testify tweet post remark reveal disclose assure inform remind
  ask advise invite instruct urge stress concede contend allege estimate conclude observe recall comment answer respond boast joke`,
)

/** Those of them whose object is the person told, whatever follows. */
const tellers = wordList('tell inform assure remind warn advise ask invite instruct')
/** Those of them that tell somebody to do something: "asked [the jury] {to wait}". */
const instructors = wordList('tell remind warn advise ask invite instruct')

/** Prepositions that say how, where or when it was said; "for", "of" and "with" rather say what about. */
const framing = wordList(
  'in on at by during via through from after before over outside inside aboard behind beside speaking_to to near',
)
/** "in the hope that", "on the grounds that": what follows belongs to the noun. */
const holders = wordList(
  `hope hopes ground grounds fear fears belief event case condition assumption basis understanding way fact idea notion claim
  claims report reports suggestion argument assertion allegation allegations evidence view opinion sense impression assurance
  assurances statement proof risk possibility chance warning warnings point theory rumour rumours rumor rumors plan plans proposal
  bill law rule letter letters speech`,
)

/** What a clause begins with: "told the men that morning {they} would go". */
const subjects = /^(?:he|she|it|they|we|i|you|there|the)$/u

/**
 * The attributions without what stands between the cue and the "that" of what is said: `{He} <said> in a filing before
 * the market opened [that profit would fall]`, also where the models took "said in" for the cue; and without what
 * surely is of the frame before a clause that no "that" opens: `{He} <said> last night [he was well]`.
 */
export function settleFronts(reading: Reading, attributions: readonly Attribution[], meter?: Meter): Attribution[] {
  return attributions.map((attribution) => {
    if (meter !== undefined) meter.steps += 1
    const { cue } = attribution
    return cue === null ? attribution : settleFront(reading, { ...attribution, cue })
  })
}

function settleFront(reading: Reading, attribution: Attribution & { readonly cue: Span }): Attribution {
  const { tokens } = reading
  const cue = tokenRange(tokens, attribution.cue)
  const start = frontStart(reading, cue.end, attribution.source)
  const index = attribution.content.findIndex((piece) => isNear(tokenRange(tokens, piece).first - start))
  const piece = attribution.content[index]
  if (piece === undefined) return attribution
  const content = tokenRange(tokens, piece)
  if (opensClause(reading, content.first, '')) return attribution
  const { lemma } = readCue(reading, cue)
  // "asked for [the file to be read]" asks nobody.
  if (!sayingVerbs.has(lemma) || tokens[cue.end - 1]?.normal === 'for') return attribution
  const inCue = start === cue.end && cue.end - cue.first > 1 && framing.has(tokens[cue.end - 1]?.normal ?? '')
  const front = inCue ? cue.end - 1 : start
  const cueEnd = inCue ? (tokens[front - 1]?.end ?? 0) : attribution.cue.end
  const behind = attribution.content[index + 1]
  if (behind !== undefined && isFramePiece(reading, front, content, tokenRange(tokens, behind), lemma))
    return {
      ...attribution,
      cue: { start: attribution.cue.start, end: cueEnd },
      content: attribution.content.toSpliced(index, 1),
    }
  const range = { first: front, end: content.end }
  const opener = frontEnd(reading, range, lemma) ?? bareFrontEnd(reading, range, lemma, inCue)
  if (opener === null || opener <= content.first) return attribution
  return {
    ...attribution,
    cue: { start: attribution.cue.start, end: cueEnd },
    content: attribution.content.with(index, { start: tokens[opener]?.start ?? piece.start, end: piece.end }),
  }
}

/** "said {Roe} after the vote [that …]": the front begins behind a source that follows the cue. */
function frontStart({ tokens }: Reading, cueEnd: number, sourceSpan: Span | null): number {
  const source = sourceSpan === null ? null : tokenRange(tokens, sourceSpan)
  return source?.first === cueEnd ? source.end : cueEnd
}

function isNear(gap: number): boolean {
  return gap >= 0 && gap <= longestGap
}

/** "said on [her podcast] [that it was late]": the first piece is all frame. */
function isFramePiece(reading: Reading, front: number, piece: TokenRange, behind: TokenRange, lemma: string): boolean {
  if (behind.first !== piece.end || !opensClause(reading, behind.first, lemma)) return false
  return frontEnd(reading, { first: front, end: behind.end }, lemma) === behind.first
}

/** Where what is said begins, if all before it is to whom, how, where and when; else null. */
function frontEnd(reading: Reading, { first: front, end }: TokenRange, lemma: string): number | null {
  const limit = Math.min(end, front + longest)
  let at = front
  let last = ''
  let telling = tellers.has(lemma)
  while (at < limit && !(at > front && opensClause(reading, at, telling ? '' : lemma))) {
    const next = partEnd(reading, at, limit, telling, at > front)
    if (next === null) return null
    telling = telling && next.kind !== 'object'
    last = reading.tokens[next.end - 1]?.normal ?? ''
    at = next.end
  }
  return at < limit && !holders.has(last) ? at : null
}

interface Part {
  readonly kind: 'object' | 'phrase'
  readonly end: number
}

/** One piece of the frame: a time, "in a filing", the person told. */
function partEnd(reading: Reading, at: number, limit: number, telling: boolean, further: boolean): Part | null {
  // "told her {only} on Sunday that"
  if (/^(?:,|only|just|again|even|once|back)$/u.test(reading.tokens[at]?.normal ?? ''))
    return { kind: 'phrase', end: at + 1 }
  const phrase = readPhrase(reading, at, limit, 'following')
  const time = readLooseTime(reading, at, limit, 'following')
  if (phrase?.kind === 'time') return { kind: 'phrase', end: phrase.end }
  if (time !== null) return { kind: 'phrase', end: time.end }
  // "in a filing {with the exchange}"
  const goesOn = further && /^(?:with|to|for)$/u.test(phrase?.preposition ?? '')
  if (phrase !== null) return goesOn || framing.has(phrase.preposition) ? { kind: 'phrase', end: phrase.end } : null
  const told = telling ? readNounPhrase(reading, at, limit) : null
  return told === null ? null : { kind: 'object', end: told.end }
}

/** "that", behind the person asked "whether" and the like, behind the one told "to go"; not a "that" that points: "that morning". */
function opensClause({ tokens, tags }: Reading, at: number, lemma: string): boolean {
  const normal = tokens[at]?.normal ?? ''
  if (/^(?:ask|tell|announce|explain|reveal|say|confirm|disclose|indicate|specify)$/u.test(lemma) && /^(?:whether|if|why|how|what|when|where|who|which)$/u.test(normal)) return true // biome-ignore format: one line
  if (normal === 'to' && instructors.has(lemma)) return opensInfinitive(tags[at + 1])
  const next = tokens[at + 1]?.normal ?? ''
  // "earlier {that} day", "told the men {that} morning they would go"
  const points =
    (units.has(next) && nearness.has(tokens[at - 1]?.normal ?? '')) ||
    ((dayParts.has(next) || next === 'day') && subjects.test(tokens[at + 2]?.normal ?? ''))
  return normal === 'that' && !points && tags[at]?.pos !== 'Pronoun'
}

function opensInfinitive(tag: WordTags | undefined): boolean {
  if (tag === undefined) return false
  return tag.pos.endsWith('|Verb') || ['Infinitive', 'Copula', 'Auxiliary'].some((name) => tag.all.has(name))
}
