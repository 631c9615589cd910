import { isVerbal } from './noun-words.js'
import { utterances } from './polarity-words.js'
import type { View } from './view.js'

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
  const [before, behind] = [words[at - 1], words.slice(at + 1)]
  if (at > 0 && words[at]?.word === 'no') return behind.some(({ word }) => word === 'comment')
  // "has said nothing publicly about", "had nothing to say about"
  if (at > 0)
    return (
      before?.lemma === 'say' ||
      (/^(?:ha[sd]|have)$/u.test(before?.word ?? '') && /^(?:say|add)$/u.test(behind[1]?.lemma ?? ''))
    )
  const next = content[0]?.first ?? cue?.end ?? -1
  if (words.at(-1)?.lemma !== 'say' || tokens[next]?.normal !== 'nothing') return false
  // "said [nothing of her plans]" is not "said [nothing had changed]", and "nothing of the sort" may be either.
  for (let word = next + 1; word < Math.min(next + 5, content[0]?.end ?? 0); word += 1)
    if (isVerbal(tags[word])) return false
  return true
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
  const at = words.findIndex(({ word }) => /^(?:unable|want|wish|care|willing|unwilling)$/u.test(word))
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
