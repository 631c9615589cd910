import type { Polarity } from '../types.js'
import {
  type CueWord,
  isAnnounced,
  isEvaded,
  isForgone,
  isShown,
  isSilent,
  isUnwilling,
  saysNothing,
} from './polarity-signs.js'
import {
  allegations,
  auxiliaries,
  denials,
  doneAnyway,
  habits,
  loose,
  modals,
  negatives,
  nobodies,
  omissions,
  prospects,
  refusals,
  utterances,
} from './polarity-words.js'
import type { CueReading } from './read-cue.js'
import type { TokenRange } from './token-range.js'
import { inRange } from './token-range.js'
import { guessLemma, verbLemma } from './verb-forms.js'
import type { View } from './view.js'

/** How many words of a cue are looked at, and how many before it. */
const longestGroup = 12
const longestLead = 4

/** Whether the words were asserted, denied, declined, not said at all, or only supposed. */
export function findPolarity(view: View, { lemma, act, main }: CueReading): Polarity {
  const { tokens } = view.reading
  const { cue } = view.own
  if (cue === null) return 'asserted'
  const range = verbGroup(view, cue)
  const words = tokens
    .slice(range.first, range.end)
    .map(({ normal }): CueWord => ({ word: normal, lemma: formOf(normal) }))
  // What follows the main verb is its object: "refused {to say why he would go}" is no supposition.
  const group = words.slice(0, Math.max(1, main - range.first + 1))
  const spoken = (act === 'speech' || act === 'writing') && verbLemma(tokens[main]?.normal ?? '') !== null
  const uttered = spoken || utterances.has(lemma)
  if (isDeclined(view, words, lemma, uttered)) return ifAt(view, cue, 'declined')
  if (denials.has(lemma) || isRejection(view, lemma, main)) return isNegated(group) ? 'asserted' : 'denied'
  if (isCutShort(words) || isUnanswered(words) || saysNothing(view, words) || isSilent(view, words)) return 'not-said'
  if (isAnnounced(view, words)) return 'hypothetical'
  return uttered && !isShown(words) ? polarityOfUtterance(view, cue, group) : 'asserted'
}

/** "threats of sanctions {if} it refuses to engage" */
function ifAt(view: View, cue: TokenRange, polarity: Polarity): Polarity {
  return isConditional(view, cue) ? 'hypothetical' : polarity
}

function isDeclined(view: View, words: readonly CueWord[], lemma: string, uttered: boolean): boolean {
  // "Neither government would comment"
  if (isNobody(view) && utterances.has(lemma) && lemma !== 'say' && words.some(({ word }) => word === 'would'))
    return true
  return isRefusal(words, lemma, uttered) || isUnwilling(view, words) || isEvaded(view, words) || isForgone(words)
}

function polarityOfUtterance(view: View, cue: TokenRange, group: readonly CueWord[]): Polarity {
  if (isUnspoken(view, group)) return 'not-said'
  return isHypothetical(view, cue, group) ? 'hypothetical' : 'asserted'
}

/** "did not say", "failed to mention", "nobody said"; not "did not hesitate to say". */
function isUnspoken(view: View, group: readonly CueWord[]): boolean {
  if (isOmitted(group) || isNobody(view)) return true
  return isNegated(group) && !group.some(({ lemma }) => doneAnyway.has(lemma))
}

function formOf(word: string): string {
  return verbLemma(word) ?? (/(?:ed|ing)$/u.test(word) ? guessLemma(word) : word)
}

/** The cue with the auxiliaries it left out in front, and what was refused behind: "declined" + "to comment". */
function verbGroup({ reading: { tokens, tags }, layout, own }: View, cue: TokenRange): TokenRange {
  let first = cue.first
  while (first > Math.max(0, cue.first - longestLead)) {
    const at = first - 1
    const word = tokens[at]?.normal ?? ''
    const auxiliary = modals.has(word) || negatives.has(word) || auxiliaries.has(word) || tags[at]?.pos === 'Adverb'
    if (!auxiliary || inRange(own.source, at) || (layout.cueAt[at] ?? -1) >= 0) break
    first = at
  }
  const last = tokens[cue.end - 1]?.normal ?? ''
  const end = refusals.has(formOf(last)) ? cue.end + 3 : last === 'to' ? cue.end + 1 : cue.end
  return { first, end: Math.min(end, cue.first + longestGroup) }
}

/** "declined to comment", "refused to say", "would not say", "would neither confirm nor deny", "wouldn’t be drawn". */
function isRefusal(words: readonly CueWord[], lemma: string, uttered: boolean): boolean {
  const refusal = words.findIndex((one) => refusals.has(one.lemma))
  if (refusal >= 0) {
    if (isNegated(words.slice(0, refusal))) return false
    const rest = words.slice(refusal + 1)
    // "declined an interview"
    if (rest.some(({ word }) => /^(?:interviews?|comment|requests?)$/u.test(word))) return true
    // "declined {Sunday} to rule out"
    const to = rest.findIndex(({ word }) => word === 'to')
    const refused = rest.slice(Math.max(0, to)).find(({ word }) => !loose.has(word))
    return refused === undefined ? lemma === 'decline' : utterances.has(refused.lemma)
  }
  const would = words.findIndex(({ word }) => /^(?:would|'d|will|'ll|wo)$/u.test(word))
  if (would < 0 || !uttered) return false
  const [next, then] = [words[would + 1]?.word, words[would + 2]?.word]
  if (next === 'neither') return words.some(({ word }) => word === 'nor')
  return (next === 'not' || next === "n't") && (utterances.has(lemma) || then === 'be')
}

/** "did not say", "never said"; not "not only said". */
function isNegated(words: readonly CueWord[]): boolean {
  const at = words.findIndex(({ word }) => negatives.has(word))
  return at >= 0 && !/^(?:only|just)$/u.test(words[at + 1]?.word ?? '')
}

/** "rejected claims that he lied", "dismissed suggestions of a rift". */
function isRejection({ reading: { tokens }, own: { cue, content } }: View, lemma: string, main: number): boolean {
  if (lemma !== 'reject' && lemma !== 'dismiss') return false
  // "<dismissed claims> [that he had lied]"
  const tail = { first: main + 1, end: cue?.end ?? 0 }
  const words = [tail, ...content].flatMap(({ first, end }) => tokens.slice(first, Math.min(end, first + longestGroup)))
  // "dismissed the suggestion as “the usual fantasy”" says what it is instead.
  if (words.some(({ normal }) => normal === 'as')) return false
  return words.slice(0, 2).some(({ normal }) => allegations.has(normal))
}

/** "did not immediately respond to a message seeking comment": whatever follows, nothing was said. */
function isUnanswered(words: readonly CueWord[]): boolean {
  const at = words.findIndex(({ word }) => /^(?:not|n't)$/u.test(word))
  return at >= 0 && words.slice(at + 1, at + 4).some(({ lemma }) => /^(?:respond|reply|answer)$/u.test(lemma))
}

/** "stopped short of calling", "have yet to name", "was unavailable for comment", "has been approached for comment". */
function isCutShort(words: readonly CueWord[]): boolean {
  const has = (...group: readonly string[]) => group.every((one) => words.some(({ word }) => word === one))
  if (has('short', 'of') || has('yet', 'to') || has('unavailable')) return true
  if (has('available', 'comment')) return isNegated(words)
  return has('approached', 'comment') || has('contacted', 'comment')
}

/** "failed to mention", "without saying". */
function isOmitted(words: readonly CueWord[]): boolean {
  const at = words.findIndex(({ lemma }) => omissions.has(lemma))
  return at >= 0 && at < words.length - 1
}

/** "Nobody is suggesting", "Neither company has commented", "No official said"; not "No. 10 said". */
function isNobody({ reading: { tokens }, own: { source } }: View): boolean {
  if (source === null) return false
  // "Neither {the club nor the league} would comment"
  if (tokens[source.first - 1]?.normal === 'neither') return true
  return nobodies.has(tokens[source.first]?.normal ?? '') && tokens[source.first]?.text !== 'No.'
}

/** "would argue", "will tell", "is expected to announce", "plans to say"; not "would often say" or "would like to say". */
function isSupposed(words: readonly CueWord[], isOwn: boolean): boolean {
  const last = words.at(-1)?.word ?? ''
  const modal = words.find(({ word }) => modals.has(word))
  // "he'd said" is had, "he'd say" would
  if (modal !== undefined && isOwn) return false
  if (modal !== undefined && !(modal.word === "'d" && verbLemma(last) !== last)) {
    return !words.some(({ word }) => habits.has(word) || word === 'like')
  }
  const to = words.findIndex(({ word }) => word === 'to')
  // "Suppose she were to say"
  if (to > 0 && words[to - 1]?.word === 'were') return true
  return to > 0 && words.slice(0, to).some(({ word, lemma }) => prospects.has(word) || prospects.has(lemma))
}

/** "I must say", "we can tell you": said in the saying of it. */
function isFirstPerson({ reading: { tokens }, own: { source } }: View): boolean {
  return source !== null && source.end === source.first + 1 && /^(?:i|we)$/u.test(tokens[source.first]?.normal ?? '')
}

/** "would argue", "If she says"; not "could not help but note". */
function isHypothetical(view: View, cue: TokenRange, group: readonly CueWord[]): boolean {
  if (isNegated(group) && group.some(({ lemma }) => doneAnyway.has(lemma))) return false
  // "would say only that she was sorry"
  if (view.reading.tokens[cue.end]?.normal === 'only') return false
  return isSupposed(group, isFirstPerson(view)) || isConditional(view, cue)
}

/** "If she says …", "unless he tells them". */
function isConditional({ reading: { tokens }, own: { source } }: View, cue: TokenRange): boolean {
  const start = source !== null && source.end <= cue.first ? source.first : cue.first
  const before = tokens[start - 1]
  return before?.block === tokens[start]?.block && /^(?:if|unless)$/u.test(before?.normal ?? '')
}
