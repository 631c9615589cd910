import type { Reading } from '../reading.js'
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
  [...cueVerbClasses].reverse().flatMap(({ act, verbs }) => verbs.split(/\s+/u).map((verb): [string, Act] => [verb, act])),
)

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
  const { tokens } = reading
  const words = tokens.slice(cue.first, cue.end).map(({ normal }) => normal)
  const according = words.indexOf('according')
  if (according >= 0) return { lemma: 'according to', act: 'speech', main: cue.first + according }
  const main = findMain(reading, cue, words)
  const word = words[main] ?? ''
  if (!/\p{L}/u.test(word)) return { lemma: word, act: 'speech', main: cue.first + main }
  const verb = verbLemma(word)
  if (verb !== null && isVerbHere(reading, cue.first + main)) return { lemma: verb, act: acts.get(verb) ?? 'speech', main: cue.first + main }
  const singular = word.replace(/s$/u, '')
  const noun = nounActs[word] ?? nounActs[singular]
  if (noun !== undefined) return { lemma: nounActs[word] === undefined ? singular : word, act: noun, main: cue.first + main }
  if (verb !== null) return { lemma: verb, act: acts.get(verb) ?? 'speech', main: cue.first + main }
  const tag = reading.tags[cue.first + main]
  return { lemma: tag?.all.has('Verb') ? guessLemma(word) : word, act: 'speech', main: cue.first + main }
}

/** Place in the cue of the word that counts. */
function findMain(reading: Reading, cue: TokenRange, words: readonly string[]): number {
  let found = -1
  for (const [at, word] of words.entries()) {
    const lemma = verbLemma(word)
    if (lemma === null || !isVerbHere(reading, cue.first + at) || isNounPlace(reading, words, cue.first, at)) continue
    if (found < 0) found = at
    else if (isLed(words, found, at) || (at === lastWordOf(words) && word.endsWith('ing'))) found = at
  }
  if (found >= 0) return found
  const verb = words.findIndex((word, at) => reading.tags[cue.first + at]?.pos === 'PastTense' && !auxiliaries.has(word))
  if (verb >= 0) return verb
  const content = words.findIndex((word) => !auxiliaries.has(word) && /\p{L}/u.test(word) && word !== "'s")
  return content >= 0 ? content : Math.max(0, lastWordOf(words))
}

const auxiliaries = wordList(
  `be is are was were been being am 's 're 'm have has had 've 'd do does did will would could can may might must shall
  should 'll to not n't never also as of for that in on the a an and his her its their he she it they who`,
)

/** Whether the first verb only leads to the second, with "to", "on to" or "as" before it: "went on to say". */
function isLed(words: readonly string[], first: number, second: number): boolean {
  const lemma = verbLemma(words[first] ?? '') ?? ''
  const before = words[second - 1] ?? ''
  const infinitive = before === 'to' || (words[second - 2] === 'to' && before.endsWith('ly'))
  if (infinitive) return leading.has(lemma)
  if (words[second]?.endsWith('ing')) return leading.has(lemma)
  return /^(?:nor|not)$/u.test(before) ? false : false
}

function lastWordOf(words: readonly string[]): number {
  for (let at = words.length - 1; at >= 0; at -= 1) if (/\p{L}/u.test(words[at] ?? '')) return at
  return words.length - 1
}

function isVerbHere({ tags }: Reading, at: number): boolean {
  const tag = tags[at]
  return tag !== undefined && (tag.all.has('Verb') || tag.pos.includes('Verb') || tag.pos.includes('Past') || tag.pos.includes('Gerund') || !tag.all.has('Preposition')) // biome-ignore format: one line
}

/** Behind a determiner or preposition a word is no verb: "in a report", "his claim", "said on a call". */
function isNounPlace({ tags }: Reading, words: readonly string[], first: number, at: number): boolean {
  if (at === 0) return false
  const before = tags[first + at - 1]
  const word = words[at - 1] ?? ''
  if (word === 'to' || word === 'as' || word === 'by' || word === 'without' || word === 'neither') return false
  return before?.pos === 'Determiner' || before?.pos === 'Preposition' || before?.pos === 'Possessive' || before?.pos === 'Adjective'
}
