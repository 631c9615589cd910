import type { Reading } from '../reading.js'
import type { WordTags } from '../tokens/tag.js'
import type { Act } from '../types.js'
import { cueVerbClasses } from './cue-verbs.js'
import type { TokenRange } from './token-range.js'
import { guessLemma, verbLemma } from './verb-forms.js'
import { wordList } from './word-list.js'

/** What a cue says was done. */
export interface CueReading {
  /** Dictionary form of its main word: "say"; the mark itself for ":"; "according to". */
  readonly lemma: string
  readonly act: Act
  /** Token of the main word. */
  readonly main: number
}

const acts: ReadonlyMap<string, Act> = new Map(
  [...cueVerbClasses]
    .reverse()
    .flatMap(({ act, verbs }) => verbs.split(/\s+/u).map((verb): [string, Act] => [verb, act])),
)

/** What is done with the verb, by its dictionary form; undefined where it is no verb of a cue. */
export function actOf(lemma: string): Act | undefined {
  return acts.get(lemma)
}

/** Verbs that only lead to the verb that counts: "declined to say", "went on to add", "was quoted as saying". */
const leading = wordList(
  `decline refuse go continue begin start expect plan seek try appear seem fail quote hear issue release put take want
  hope use rush proceed intend attempt manage stop come get have make be do hasten care dare need like prepare aim
  stand break turn step offer choose set send give find keep schedule threaten promise agree raise be would quick respond
  respond react shoot draw know see report widely move stand`,
)

/** Nouns that attribute, by what they say was done; all others are speech: "his claim that", "her statement". */
const nounActs: Readonly<Record<string, Act>> = {
  belief: 'thought',
  view: 'thought',
  opinion: 'thought',
  idea: 'thought',
  thought: 'thought',
  impression: 'thought',
  assumption: 'thought',
  conviction: 'thought',
  expectation: 'thought',
  suspicion: 'thought',
  decision: 'thought',
  plan: 'thought',
  hope: 'attitude',
  fear: 'attitude',
  support: 'attitude',
  opposition: 'attitude',
  desire: 'attitude',
  wish: 'attitude',
  concern: 'attitude',
  worry: 'attitude',
  disdain: 'attitude',
  finding: 'report',
  evidence: 'report',
  letter: 'writing',
  tweet: 'writing',
  email: 'writing',
  post: 'writing',
}

/** The cue's main word and what it says was done. */
export function readCue(reading: Reading, cue: TokenRange): CueReading {
  const words = reading.tokens.slice(cue.first, cue.end).map(({ normal }) => normal)
  const according = words.indexOf('according')
  if (according >= 0) return { lemma: 'according to', act: 'speech', main: cue.first + according }
  const at = findMain(reading, cue, words)
  return { ...nameWord(reading, words[at] ?? '', cue.first + at), main: cue.first + at }
}

/** What the main word is called, and what it says was done. */
function nameWord({ tags }: Reading, word: string, at: number): Pick<CueReading, 'lemma' | 'act'> {
  const verb = verbLemma(word)
  const asVerb = verb === null ? null : { lemma: verb, act: acts.get(verb) ?? 'speech' }
  // "his claim", "her view": behind a possessive or determiner it is a noun.
  if (asVerb !== null && !isBehindNounOpener(tags[at - 1])) return asVerb
  const singular = word.replace(/s$/u, '')
  const noun = [word, singular].find((form) => nounActs[form] !== undefined)
  if (noun !== undefined) return { lemma: noun, act: nounActs[noun] ?? 'speech' }
  if (asVerb !== null) return asVerb
  const answer = answers.get(word)
  if (answer !== undefined) return { lemma: answer, act: 'speech' }
  return { lemma: tags[at]?.all.has('Verb') ? guessLemma(word) : word, act: 'speech' }
}

/** Place in the cue of the word that counts. */
function findMain(reading: Reading, cue: TokenRange, words: readonly string[]): number {
  const answer = words.findIndex((word) => answers.has(word))
  if (answer >= 0 && words.some((word) => /^(?:no|not|n't|un\w+|futile|fruitless)$/u.test(word))) return answer
  const last = words.findLastIndex((word) => /\p{L}/u.test(word))
  let found = -1
  for (const [at, word] of words.entries()) {
    if (verbLemma(word) === null || isNounPlace(reading, words, cue.first, at)) continue
    if (found < 0 || isLed(words, found, at) || (at === last && word.endsWith('ing'))) found = at
  }
  if (found >= 0) return found
  // "had no immediate comment", "was not immediately available for comment"
  const comment = words.findLastIndex((word) => /^(?:comments?|interviews?)$/u.test(word))
  if (comment >= 0 && !words.some((word) => sought.test(word))) return comment
  const verb = words.findIndex((word, at) => reading.tags[cue.first + at]?.pos === 'PastTense' && !empty.has(word))
  if (verb >= 0) return verb
  const content = words.findIndex((word) => !empty.has(word) && /\p{L}/u.test(word))
  return Math.max(0, content >= 0 ? content : last)
}

/** What is not done by who does not speak, of words that are no verbs: "went unanswered", "no immediate response". */
const answers: ReadonlyMap<string, string> = new Map([
  ['unanswered', 'answer'],
  ['unreturned', 'return'],
  ['response', 'respond'],
  ['reaction', 'react'],
  ['statement', 'state'],
  ['unsuccessful', 'reach'],
  ['successful', 'reach'],
  ['futile', 'reach'],
  ['fruitless', 'reach'],
])

/** "could not be reached for comment" */
const sought = /^(?:reached|contacted|approached|located|asked)$/u

/** Words that are never a cue's main word. */
const empty = wordList(
  `be is are was were been being am 's 're 'm have has had 've 'd do does did will would could can may might must shall
  should 'll to not no any yet immediately n't never also as of for that in on the a an and his her its their he she it they who`,
)

/** Whether the first verb only leads to the second: "went on to say", "was quoted as saying". */
function isLed(words: readonly string[], first: number, second: number): boolean {
  // "responded to {requests}" is no infinitive.
  if (verbLemma(words[second] ?? '') !== words[second] && !words[second]?.endsWith('ing')) return false
  const infinitive = words[second - 1] === 'to' || (words[second - 2] === 'to' && words[second - 1]?.endsWith('ly'))
  return (infinitive || words[second]?.endsWith('ing') === true) && leading.has(verbLemma(words[first] ?? '') ?? '')
}

/** Behind a determiner or preposition a word is no verb: "in a report", "his claim", "said on a call". */
function isNounPlace({ tags }: Reading, words: readonly string[], first: number, at: number): boolean {
  const before = words[at - 1] ?? ''
  if (at === 0 || /^(?:to|as|by|without|neither)$/u.test(before)) return false
  // "stopped short of calling", but "of a claim"
  if (before === 'of' && words[at]?.endsWith('ing')) return false
  const tag = tags[first + at - 1]
  return isBehindNounOpener(tag) || tag?.pos === 'Preposition' || tag?.pos === 'Adjective'
}

function isBehindNounOpener(tag: WordTags | undefined): boolean {
  return tag?.pos === 'Determiner' || tag?.pos === 'Possessive'
}
