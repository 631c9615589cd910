import { isFiniteVerb } from '../tokens/is-finite-verb.js'
import { participles } from './frame-words.js'
import type { Place } from './read-phrase.js'
import { readPhrase } from './read-phrase.js'
import { timeEnd } from './time-phrase.js'
import type { View } from './view.js'
import { isFree } from './view.js'

/** A clause that tells documents apart is no longer than this, in tokens. */
const longest = 20

/**
 * End of the participle or relative clause that stands right behind a document and says which one: "In a letter {seen by
 * the Guardian}, she said", "in a video {posted on X}"; `first` where none does.
 */
export function documentClauseEnd(view: View, first: number, place: Place): number {
  const opening = place === 'opening'
  if (!(opensParticiple(view, first, place) || (opening && opensRelative(view, first)))) return first
  return opening ? withoutTime(view, first, clauseEnd(view, first)) : phrasesEnd(view, first, place)
}

/** End of the clause that says which place: "outside the hotel {where they met}"; `first` where none stands there. */
export function placeClauseEnd(view: View, first: number): number {
  const { tokens } = view.reading
  // "at hearings {on what became the Act}"
  const isTopic = tokens[first]?.normal === 'on' && tokens[first + 1]?.normal === 'what'
  if (tokens[first]?.normal !== 'where' && !isTopic && !opensRelative(view, first)) return first
  const end = clauseEnd(view, first)
  // "outside the hotel where" before what others are said to have said
  return end > first + 1 ? end : first
}

/** "seen by", "published in 1996", "filmed in a lay-by"; between source and cue it may as well be a verb. */
function opensParticiple({ reading: { tokens, tags } }: View, at: number, place: Place): boolean {
  const normal = tokens[at]?.normal ?? ''
  if (participles.has(normal)) return /(?:ed|en|wn|de|nt|ast|read)$/u.test(normal)
  if (place === 'opening' && tags[at]?.all.has('PastTense')) return true
  if (place === 'between' || !normal.endsWith('ed')) return false
  return tags[at + 1]?.all.has('Preposition') === true || timeEnd(tokens, at + 1, tokens.length) !== null
}

/** "that was posted on social media", "which came to light" */
function opensRelative({ reading: { tokens, tags } }: View, at: number): boolean {
  return /^(?:that|which)$/u.test(tokens[at]?.normal ?? '') && isFiniteVerb(tags[at + 1])
}

/** Up to the comma, the source, the cue or somebody's words. */
function clauseEnd(view: View, first: number): number {
  const { reading, own } = view
  const sentence = reading.sentences[own.sentence]
  const borders = [own.source?.first, own.cue?.first].filter((at) => at !== undefined && at > first) as number[]
  const limit = Math.min(first + longest, sentence?.endToken ?? first, ...borders)
  let at = first
  while (at < limit && isFree(view, at) && !endsClause(reading.tokens[at]?.text ?? '')) at += 1
  return at === first + longest ? first : at
}

/** Without the time at its end, unless the participle stands right before it: "posted on X {on Monday}". */
function withoutTime({ reading }: View, first: number, end: number): number {
  if (/^(?:that|which)$/u.test(reading.tokens[first]?.normal ?? '')) return end
  for (let at = first + 1; at < end; at += 1) {
    const phrase = readPhrase(reading, at, end, 'opening')
    // "dated Nov. 3 and seen by Reuters"
    if (phrase?.kind === 'time' && phrase.end === end) return at < first + 3 ? end : at
  }
  return end
}

function endsClause(text: string): boolean {
  return /^(?:[,;:.!?—–()]|-+)$/u.test(text)
}

/** The participle with a time right behind it, or with its phrases up to the first time: "posted on X late on Tuesday". */
function phrasesEnd(view: View, first: number, place: Place): number {
  const limit = clauseEnd(view, first)
  let end = first + 1
  for (let at = first + 1; at < limit; ) {
    const phrase = readPhrase(view.reading, at, limit, place)
    if (phrase === null || (phrase.kind === 'time' && end > first + 1)) break
    end = phrase.end
    at = end
    if (phrase.kind === 'time') break
  }
  return end
}
