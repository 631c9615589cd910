import { isFiniteVerb } from '../tokens/is-finite-verb.js'
import { utterances } from './polarity-words.js'
import type { View } from './view.js'
import { wordList } from './word-list.js'

/** A word of the verb group and its dictionary form. */
export interface CueWord {
  readonly word: string
  readonly lemma: string
}

/** "said nothing about money", "had no immediate comment"; not "said nothing would change". */
export function saysNothing(
  { reading: { tokens, tags }, own: { cue, content } }: View,
  words: readonly CueWord[],
): boolean {
  const at = words.findIndex(({ word }) => word === 'nothing' || word === 'no')
  if (at >= 0 && words[at]?.word === 'no') return words.slice(at).some(({ word }) => withheld.has(word))
  if (at > 0) return isNothingSaid(words[at - 1], words.slice(at + 1))
  const next = content[0]?.first ?? cue?.end ?? -1
  // "gave [no details]"
  if (/^(?:give|provide|offer)$/u.test(words.at(-1)?.lemma ?? '') && tokens[next]?.normal === 'no')
    return tokens.slice(next + 1, next + 4).some(({ normal }) => withheld.has(normal))
  if (words.at(-1)?.lemma !== 'say' || tokens[next]?.normal !== 'nothing') return false
  // "said [nothing of her plans]" is not "said [nothing had changed]", and "nothing of the sort" may be either.
  for (let word = next + 1; word < Math.min(next + 5, content[0]?.end ?? 0); word += 1)
    if (isFiniteVerb(tags[word])) return false
  return true
}

/** "has said nothing publicly about", "had nothing to say about" */
function isNothingSaid(before: CueWord | undefined, behind: readonly CueWord[]): boolean {
  if (before?.lemma === 'say') return true
  return (
    /^(?:ha[sd]|have)$/u.test(before?.word ?? '') &&
    behind.slice(0, 3).some(({ lemma }) => /^(?:say|add)$/u.test(lemma))
  )
}

/** What is not given by who says nothing: "gave no details". */
const withheld = wordList(
  'comment comments response reply reaction statement details detail explanation reason reasons specifics confirmation timeline figures',
)

/** "kept silent on", "went unanswered", "were not returned", "were unsuccessful": nobody spoke. */
export function isSilent(
  { reading: { tokens }, own: { cue, source, content } }: View,
  words: readonly CueWord[],
): boolean {
  const has = (pattern: RegExp) => words.some(({ word }) => pattern.test(word))
  if (has(/^(?:silent|mum|tight-lipped|tightlipped)$/u)) return has(/^(?:remain|stay|keep|kept|been|has|have|had)/u)
  if (has(/^(?:unanswered|unreturned|unsuccessful|fruitless|futile|unreachable)$/u)) return true
  if (has(/^(?:not|n't)$/u) && has(/^(?:returned|reached|contacted|located|successful|acknowledged)$/u)) return true
  // "Attempts to reach {Lee} <failed>"
  if (words.length === 1 && has(/^failed$/u)) return content.length === 0
  if (has(/^seeking$/u) && has(/^comments?$/u)) return true
  // "ignored [questions]"
  const object = words.at(-1)?.lemma === 'ignore' ? content[0] : undefined
  if (object !== undefined && isQuestion(tokens.slice(object.first, Math.min(object.end, object.first + 4))))
    return true
  // "<has approached> {the council} for comment"
  const isAsked = source !== null && source.first === cue?.end && tokens[source.end]?.normal === 'for'
  return isAsked && tokens.slice(source.end, source.end + 3).some(({ normal }) => normal === 'comment')
}

/** "dodged questions about", "sidestepped [the question]": declined without a word. */
export function isEvaded({ reading: { tokens }, own: { content } }: View, words: readonly CueWord[]): boolean {
  const at = words.findIndex(({ word }) =>
    /^(?:dodg|sidestep|evad|duck|deflect|swerv|brush|bat|swat)(?:e|ed|ped|ing|ted|s|es)?$/u.test(word),
  )
  if (at < 0) return false
  const object = content[0]
  const behind = object === undefined ? [] : tokens.slice(object.first, Math.min(object.end, object.first + 4))
  return words.slice(at).some(({ word }) => question.test(word)) || isQuestion(behind)
}

const question = /^(?:questions?|requests?|quer(?:y|ies)|inquir(?:y|ies)|enquir(?:y|ies))$/u

function isQuestion(words: readonly { readonly normal: string }[]): boolean {
  return words.some(({ normal }) => question.test(normal))
}

/** "chose not to comment", "refrained from commenting", "neither confirmed nor denied" */
export function isForgone(words: readonly CueWord[]): boolean {
  const at = words.findIndex(({ word }) =>
    /^(?:chose|chooses|choose|opted|opts|elected|preferred|prefers|decided)$/u.test(word),
  )
  if (at >= 0 && words[at + 1]?.word === 'not' && words[at + 2]?.word === 'to')
    return words.slice(at + 3, at + 5).some(({ lemma }) => utterances.has(lemma))
  if (words.some(({ word }) => /^(?:refrain|abstain)/u.test(word)))
    return words.some(({ word }) => /^comment/u.test(word))
  // "neither confirmed nor denied", "could not confirm or deny"
  const has = (pattern: RegExp) => words.findIndex(({ word }) => pattern.test(word))
  const [first, second] = [has(/^(?:confirm|admit)/u), has(/^(?:deny|denie|disput|refut)/u)]
  const isNegative = has(/^(?:neither|not|n't|without)$/u)
  return isNegative >= 0 && isNegative < first && first < second && /^n?or$/u.test(words[second - 1]?.word ?? '')
}

/** "is expected" where what follows is "to announce …"; "is expected to grow" is a forecast. */
export function isAnnounced({ reading: { tokens }, own: { cue } }: View, words: readonly CueWord[]): boolean {
  if (cue === null || !/^(?:expected|due|set|scheduled|likely)$/u.test(words.at(-1)?.word ?? '')) return false
  if (tokens[cue.end]?.normal !== 'to') return false
  return /^(?:say|announce|speak|tell|address|argue|testify|ask|call|refuse|reveal|report|make|declare|plead|accept|confirm|unveil|outline|propose|urge|demand|appeal|apologise|apologize|respond|reject|deny|explain|rule|pledge|promise)$/u.test(
    tokens[cue.end + 1]?.normal ?? '',
  )
}

/** "can be heard saying", "Rovers can confirm": said in the saying of it. */
export function isShown(words: readonly CueWord[]): boolean {
  const can = words.findIndex(({ word }) => word === 'can' || word === 'could')
  if (can < 0) return false
  if (words.some(({ word }) => /^(?:heard|seen)$/u.test(word))) return true
  return /^(?:confirm|reveal|announce|disclose)$/u.test(words[can + 1]?.word ?? '')
}

/** "is unable to comment on individual cases", "did not want [to discuss it]", "would say nothing". */
export function isUnwilling({ reading: { tokens }, own: { cue } }: View, words: readonly CueWord[]): boolean {
  const at = words.findIndex(({ word }) =>
    /^(?:unable|want|wish|care|willing|unwilling|prepared|ready|able|inclined)$/u.test(word),
  )
  const isNegative =
    words.slice(0, at).some(({ word }) => /^(?:not|n't)$/u.test(word)) || /^un/u.test(words[at]?.word ?? '')
  if (at > 0 && isNegative && words[at + 1]?.word === 'to') return utterances.has(words[at + 2]?.lemma ?? '')
  const end = cue?.end ?? 0
  if (at > 0 && isNegative && at === words.length - 1)
    return tokens[end]?.normal === 'to' && kept.test(tokens[end + 1]?.normal ?? '')
  return words.some(({ word }) => word === 'would' || word === 'will') && words.at(-1)?.word === 'nothing'
}

/** What is kept back when the words it is said of are content: "did not want [to go]" is a wish. */
const kept = /^(?:comment|discuss|say|speak|talk|answer|elaborate|disclose|reveal|confirm|identify|name|explain)$/u
