import { utterances } from './polarity-words.js'
import type { View } from './view.js'

/** A word of the verb group and its dictionary form. */
export interface CueWord {
  readonly word: string
  readonly lemma: string
}

/** "said nothing about money", "had no immediate comment" */
export function saysNothing({ reading: { tokens }, own: { cue, content } }: View, words: readonly CueWord[]): boolean {
  const has = (one: string) => words.some(({ word }) => word === one)
  if (has('no') && has('comment')) return true
  const next = tokens[content[0]?.first ?? cue?.end ?? -1]?.normal
  return /^(?:say|have say)$/u.test(words.at(-1)?.lemma ?? '') ? next === 'nothing' || has('nothing') : false
}

/** "is expected" where what follows is "to announce …"; "is expected to grow" is a forecast. */
export function isAnnounced({ reading: { tokens }, own: { cue } }: View, words: readonly CueWord[]): boolean {
  if (cue === null || !/^(?:expected|due|set|scheduled|likely)$/u.test(words.at(-1)?.word ?? '')) return false
  if (tokens[cue.end]?.normal !== 'to') return false
  return /^(?:say|announce|speak|tell|address|argue|testify|ask|call|refuse|reveal|report|make)$/u.test(
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

/** "is unable to comment on individual cases", "did not want to say what she thought", "would say nothing". */
export function isUnwilling(words: readonly CueWord[]): boolean {
  const at = words.findIndex(({ word }) => /^(?:unable|want|wish|care|willing|unwilling)$/u.test(word))
  const isNegative =
    words.slice(0, at).some(({ word }) => /^(?:not|n't)$/u.test(word)) || /^un/u.test(words[at]?.word ?? '')
  if (at > 0 && isNegative && words[at + 1]?.word === 'to') return utterances.has(words[at + 2]?.lemma ?? '')
  return words.some(({ word }) => word === 'would' || word === 'will') && words.at(-1)?.word === 'nothing'
}
