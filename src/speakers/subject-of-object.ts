import { wordAt } from './phrase.js'
import { recent } from './recent.js'
import type { Reference, Story } from './story.js'
import { isWord } from './word-shape.js'

/** How far before an object its subject may stand, in tokens. */
const reach = 8
const apposition = 16
/** How many references are looked at. */
const memory = 6

/** Prepositions behind which an object is somebody else than the subject: "she looked at her", but "he looked behind him". */
const prepositions = /^(?:to|at|for|from|on|about|of|against|by|upon|into)$/

/**
 * The entity that is the subject of the verb whose object the "him" or "her" at the token is: somebody else than the
 * pronoun means. "Smith told her", "Smith wants to see her"; null for "her deal", and where a noun stands between.
 */
export function subjectOfObject(story: Story, token: number): number | null {
  if (!isObject(story, token)) return null
  const { tokens, tags } = story.reading
  const sentence = story.sentenceOf[token]
  let at = token - 1
  let verbs = 0
  for (; at > token - reach && story.sentenceOf[at] === sentence; at--) {
    const all = tags[at]?.all
    const word = wordAt(tokens, at)
    if ((story.nameAt[at] ?? -1) >= 0 || all === undefined || !isWord(tokens[at]) || all.has('Pronoun')) break
    const isVerb = ['Verb', 'Modal', 'Copula', 'Auxiliary'].some((tag) => all.has(tag))
    if (isVerb) verbs += 1
    else if (!(all.has('Adverb') || all.has('Negative') || prepositions.test(word) || word === 'also')) break
  }
  return verbs === 0 || story.sentenceOf[at] !== sentence ? null : subjectAt(story, at)
}

/** "told her that", "met him.": not the "her" of "her deal". */
function isObject({ reading: { tokens, tags } }: Story, token: number): boolean {
  const word = wordAt(tokens, token)
  if (word === 'him') return true
  const next = tags[token + 1]?.all
  if (word !== 'her') return false
  if (next === undefined || !isWord(tokens[token + 1]) || next.has('Pronoun') || next.has('Date')) return true
  if (/^(?:that|this|to|there|so|too|again|not|here|afterwards|later)$/.test(wordAt(tokens, token + 1))) return true
  return ['Preposition', 'Conjunction', 'Determiner', 'Copula', 'QuestionWord'].some((tag) => next.has(tag))
}

/** Whoever is spoken of in the words that end at the token. */
function subjectAt(story: Story, at: number): number | null {
  const name = story.nameAt[at] ?? -1
  if (name >= 0) return story.entityOf[name] as number
  // "Smith, the mayor, told her": behind a comma, whoever is the source.
  const isMark = !isWord(story.reading.tokens[at])
  const last = lastReference(story, at, ({ attribution, form }) => (isMark ? attribution >= 0 : form !== 'name'))
  return last === null || !(isMark || isOnePhrase(story, last.token, at)) ? null : last.entity
}

/** The last one that fits, in the sentence of the token and not far before it. */
function lastReference(story: Story, at: number, fits: (one: Reference) => boolean): Reference | null {
  for (const { reference } of recent(story, memory)) {
    if (reference.token > at || !fits(reference)) continue
    return reference.sentence === story.sentenceOf[at] && at - reference.token <= apposition ? reference : null
  }
  return null
}

/** "a former friend", but not "she said that somebody": whether what begins at the one token may end at the other. */
function isOnePhrase({ reading: { tokens, tags } }: Story, first: number, end: number): boolean {
  for (let at = first + 1; at <= end; at++) {
    const all = tags[at]?.all
    if (!isWord(tokens[at]) || ['Pronoun', 'Copula', 'PastTense', 'Modal'].some((tag) => all?.has(tag))) return false
  }
  return true
}
