import type { Reading } from '../reading.js'
import { isFiniteVerb } from '../tokens/is-finite-verb.js'
import { extendAddressee } from './extend-addressee.js'
import { findBetween } from './find-between.js'
import { findMainTime } from './find-main-time.js'
import { findOpening } from './find-opening.js'
import { sentenceAt } from './layout.js'
import { determiners } from './noun-words.js'
import type { Phrase, Place } from './read-phrase.js'
import { timeAtEnd } from './time-at-end.js'
import { timeEnd } from './time-phrase.js'
import type { TokenRange } from './token-range.js'
import type { View } from './view.js'
import { freeUntil } from './view.js'
import { objectPhrase, reach, scan, walk } from './walk.js'
import { wordList } from './word-list.js'

/** How long the words for the person told can be, in tokens. */
const longestObject = 16
/** A source this close behind the cue is part of it: "said yesterday Ann Poe". */
const longestInversion = 8

/**
 * The phrases of the attribution's sentence that can be context, from its start to its end; `told` is the verb whose
 * object is the person told.
 */
export function findPhrases(view: View, told: number | null): Phrase[] {
  const { cue, source } = view.own
  const sentence = view.reading.sentences[view.own.sentence]
  if (cue === null || sentence === undefined) return []
  const end = Math.max(sentence.endToken, cue.end)
  const inverted = source !== null && source.first >= cue.end && source.first - cue.end < longestInversion
  const before = source !== null && source.end <= cue.first && source.first >= sentence.firstToken
  const begin = inverted ? source.end : cueEnd(view, cue)
  const object = told !== null && begin === cue.end ? readObject(view, { first: told + 1, end }) : null
  const behind = Math.max(object?.end ?? 0, begin)
  return [
    ...findOpening(view, { first: Math.max(sentence.firstToken, view.from), end: before ? source.first : cue.first }),
    ...(before ? findBetween(view, { first: source.end, end: cue.first }) : []),
    ...(source === null ? [] : findInSource(view, source)),
    ...scan(view, cue, 'cue'),
    ...(inverted ? walk(view, { first: cue.end, end: source.first }, 'between') : []),
    ...(object === null ? [] : [object]),
    ...walk(view, { first: behind, end }, 'following'),
    ...findTrailing(view, behind),
    ...findLoose(view, { first: behind, end }),
    ...findMainTime(view, Math.max(sentence.firstToken, view.from)),
  ]
}

/** Papers whose time is when they were made: "a poll in May". */
const findings = wordList(
  'poll polls survey surveys study report audit review analysis census paper minutes figures data',
)

/** A time that is left in the source: "{a letter from the board in March} thanked"; not "Poe, who resigned on Monday". */
function findInSource({ reading }: View, source: TokenRange): Phrase[] {
  const words = reading.tokens.slice(source.first, source.end)
  if (words.some(({ normal }) => findings.has(normal) || /^(?:who|which|whose|whom|where|that)$/u.test(normal)))
    return []
  const time = timeAtEnd(reading, source)
  // "an order released Friday"
  return time === null || /ed$|^sent$/u.test(reading.tokens[time.first - 1]?.normal ?? '') ? [] : [time]
}

/** The end of the cue; without a preposition at its end, where the phrase begins: "wrote {on X}", "writing {on her} X". */
function cueEnd({ reading: { tokens } }: View, { first, end }: TokenRange): number {
  const last = determiners.has(tokens[end - 1]?.normal ?? '') ? end - 2 : end - 1
  return last > first &&
    /^(?:in|on|at|via|during|by|through|from|to|over|outside|inside)$/u.test(tokens[last]?.normal ?? '')
    ? last
    : end
}

const tellers = /^(?:tells?|told|telling|asked|asks|warned|reminded|assured)$/u

/** The person or body told, right behind the verb: "told {CBS News}", "asked {her}". */
function readObject(view: View, { first: behindVerb, end }: TokenRange): Phrase | null {
  const { cue } = view.own
  // "<told parliament> [the plan was dead]": the models took the person told for a part of the cue.
  const inside = cue === null || cue.end <= behindVerb ? null : objectPhrase(view, behindVerb, cue.end, 'following', '')
  // "<told talkSPORT:> [“No.”]"
  const { tokens } = view.reading
  const isColon = tellers.test(tokens[behindVerb - 1]?.normal ?? '') && tokens[(cue?.end ?? 0) - 1]?.text === ':'
  const last = isColon && cue !== null ? cue.end - 1 : cue?.end
  if (inside !== null) return inside.end === last ? inside : null
  const first = cue?.end ?? behindVerb
  const limit = freeUntil(view, first, Math.min(end, first + longestObject))
  if (timeEnd(tokens, first, limit) !== null) return null
  const object = objectPhrase(view, first, limit, 'following', '')
  return object && { ...object, end: extendAddressee(view, object).end }
}

/**
 * What stands further behind a cue that follows its content, over what it is about: "he said of the plan in a letter on
 * Friday". A verb or another clause ends it.
 */
function findLoose(view: View, range: TokenRange): Phrase[] {
  const { tags, tokens } = view.reading
  const [content] = view.own.content
  if (content !== undefined && content.first >= range.first) return []
  const limit = freeUntil(view, range.first, Math.min(range.end, range.first + reach))
  let { first: start, first: end } = range
  let place: Place = 'loose'
  while (end < limit) {
    const normal = tokens[end]?.normal ?? ''
    const verb = whenVerb(view.reading, end)
    if (verb === null && (isFiniteVerb(tags[end]) || clauseWords.test(normal))) break
    if (verb !== null) [start, place] = [verb + 1, 'following']
    end = verb === null ? end + 1 : verb + 1
  }
  return scan(view, { first: start, end: Math.min(end, limit) }, place).filter(
    ({ kind }) => kind === 'time' || kind === 'prepositional',
  )
}

/** The verb of "said when we {met} at a café", "declined to comment when {contacted} by the Echo"; null elsewhere. */
function whenVerb({ tokens, tags }: Reading, at: number): number | null {
  if (!/^(?:when|as|while)$/u.test(tokens[at]?.normal ?? '')) return null
  if (tags[at + 1]?.all.has('Pronoun')) return at + 2
  return isFiniteVerb(tags[at + 1]) ? at + 1 : null
}

const clauseWords = /^(?:who|which|that|whose|where|as|because|while|when|but|and|[;:–—()]|-+)$/u

/** What stands behind the content: "said that it was late, in a statement Friday". */
function findTrailing(view: View, behind: number): Phrase[] {
  const last = view.own.content.at(-1)
  if (last === undefined || last.first < behind - 1) return []
  const sentence = view.reading.sentences[sentenceAt(view.reading, last.end - 1)]
  const start = view.reading.tokens[last.end]?.normal === ',' ? last.end + 1 : last.end
  return sentence === undefined ? [] : walk(view, { first: start, end: sentence.endToken }, 'trailing')
}
