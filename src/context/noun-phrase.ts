import type { Reading } from '../reading.js'
import { isFiniteVerb } from '../tokens/is-finite-verb.js'
import type { WordTags } from '../tokens/tag.js'
import type { Token } from '../tokens/token.js'
import { participles } from './frame-words.js'
import { determiners, isCapital, isGoverned, isNoun, isNounLike, isOpeningMark, startsNoun } from './noun-words.js'
import { outletNames, outletNouns } from './outlet-words.js'
import { isDayWord } from './time-phrase.js'
import { counters, dayParts, months, nearDays, units } from './time-words.js'
import type { TokenRange } from './token-range.js'
import { wordList } from './word-list.js'

/** A noun phrase: its tokens and the token of its main word. */
export interface NounPhrase extends TokenRange {
  readonly head: number
}

const pronouns = wordList('me us him her them it you himself herself themselves')
const possessives = wordList('his her its their our my your')
/** Bodies whose names run on over "for" and "on": "the Office for Water Standards", "the Committee on Finance". */
const bodies = wordList(
  `committee subcommittee commission council center centre institute office fund society association campaign department
  board ministry foundation coalition alliance agency authority bureau trust partnership forum academy union
  secretary minister director report`,
)
/** Words that join two names, whatever their case. */
const conjunctions = wordList('and or but nor yet so')
/** What may stand behind "of": "the start of a debate". */
const articles = wordList('the a an his her its their two three four five six seven eight nine ten')
const approximate = wordList('about nearly almost around some roughly over')
const parts = wordList('one two three some several many most')
/** Adverbs that say where or when, and are no part of a name: "told Sky Sports {pitchside}", "in the tunnel {beforehand}". */
const edges = wordList(
  'pitchside courtside ringside trackside poolside backstage beforehand afterwards afterward outside inside',
)
/** What is told apart by a number behind it: "gate four". */
const numbered = wordList('gate court room pier platform stage door pitch studio terminal number channel berth bay')
/** Adjectives that belong to a time behind the phrase: "told CNN {last} week". */
const timely = wordList('last next this past early late earlier later recent')

/** What a title stands behind. */
const naming = wordList('titled headlined entitled')

/** Titles of programmes, books and films run at most this many words: “Late Night With Seth Meyers”. */
const longestTitle = 9

/**
 * The noun phrase that starts at `first` and ends before `limit`, with what `of` and a possessive join to it: "the
 * chairman of the committee", "ABC’s “This Week”"; null where none starts.
 */
export function readNounPhrase(reading: Reading, first: number, limit: number): NounPhrase | null {
  const opener = reading.tokens[first]?.normal ?? ''
  if (first >= limit) return null
  // "told {her} the plan was late": an article makes the word before it no possessive.
  const owns = possessives.has(opener) && !/^(?:the|an?|his|her|its|their|my|our|your|no|earlier|later|last|this)$/u.test(reading.tokens[first + 1]?.normal ?? '') // biome-ignore format: one line
  if (pronouns.has(opener) && !(owns && startsNoun(reading, first + 1, limit))) {
    return { first, end: first + 1, head: first }
  }
  let at = first + countLength(reading, first, limit)
  let head = -1
  while (at < limit) {
    const next = step({ reading, first, at, limit, head })
    if (next === null) break
    head = next.head
    at = next.at
  }
  return head < first ? null : { first, end: head + 1, head: isTitleEnd(reading, head) ? head - 1 : head }
}

/** How many words of number stand in front: "{about} 300 growers", "{one of} her last interviews". */
function countLength(reading: Reading, first: number, limit: number): number {
  const { tokens, tags } = reading
  const opener = tokens[first]?.normal ?? ''
  if (approximate.has(opener)) return tags[first + 1]?.all.has('Value') === true && first + 1 < limit ? 1 : 0
  const isPart = parts.has(opener) && tokens[first + 1]?.normal === 'of'
  return isPart && determiners.has(tokens[first + 2]?.normal ?? '') && startsNoun(reading, first + 2, limit) ? 2 : 0
}

/** How far a phrase has been read: the next token, and the main word so far or -1. */
interface Point {
  readonly reading: Reading
  readonly first: number
  readonly at: number
  readonly limit: number
  readonly head: number
}

type Step = Pick<Point, 'at' | 'head'> | null

/** One word on; null where the phrase is over. */
function step(point: Point): Step {
  const { reading, at } = point
  const word = reading.tokens[at]
  const tag = reading.tags[at]
  if (word === undefined || tag === undefined) return null
  if (isOpeningMark(tag, word.text)) return stepTitle(point)
  if (word.normal === "'s" || word.normal === "'") return stepPossessive(point)
  if (isDayWord(word.normal, word.text)) return stepMeal(point) ?? stepDay(point)
  if (point.head >= 0 && endsPhrase(point)) return null
  // "Hello! magazine", "Yahoo! Finance"
  if (word.text === '!' && point.head === at - 1 && isCapital(reading.tokens[at - 1]?.text))
    return startsNoun(reading, at + 1, point.limit) ? { at: at + 1, head: point.head } : null
  return stepWord(point, word, tag)
}

/** "a Facebook post {hours after} the arrest", "a statement {read out by} the clerk": what is no part of the name. */
function endsPhrase({ reading: { tokens, tags }, at }: Point): boolean {
  const normal = tokens[at]?.normal ?? ''
  // "told Reuters {senior officials} had urged her"
  if (
    outletNames.has(tokens[at - 1]?.normal ?? '') &&
    isCapital(tokens[at - 1]?.text) &&
    tags[at]?.pos.startsWith('Adj')
  )
    return true
  const next = tokens[at + 1]?.normal ?? ''
  // "told a committee {Sept. 24}"
  if (months.has(normal) && /^\d/u.test(next)) return true
  if (normal === 'dated' || edges.has(normal)) return true
  // "a briefing {outside} the terminal"
  if (/^(?:outside|inside)$/u.test(normal) && determiners.has(tokens[at + 1]?.normal ?? '')) return true
  if (participles.has(normal)) return /^(?:by|to|out|aloud|in|on|at|for|after|before|during)$/u.test(next)
  return units.has(normal.replace(/s$/u, '')) && counters.has(next)
}

/** One word on, where it is neither a mark nor a day. */
function stepWord(point: Point, word: Token, tag: WordTags): Step {
  const { reading, at, head, first, limit } = point
  const named = at > first && isCapital(word.text) && word.normal !== 'the'
  if (determiners.has(word.normal) && !named) return stepDeterminer(point)
  // "TV Plus", where compromise takes the name for a conjunction
  if (head >= 0 && named && !conjunctions.has(word.normal)) return { at: at + 1, head: at }
  if (head === at - 1 && joins(point))
    return {
      at: at + (articles.has(reading.tokens[at + 1]?.normal ?? '') ? 2 : 1) + countLength(reading, at + 1, limit),
      head,
    }
  if (isNoun(tag, word.text) || ((at > first || isGoverned(reading, at)) && isNounLike(reading, at, limit)))
    return { at: at + 1, head: at }
  return stepTitled(point) ?? stepModifier(point)
}

/** "the hall", "all the members", "local paper the Echo", "gate four"; any other one opens another phrase. */
function stepDeterminer({ reading: { tokens, tags }, first, at, head, limit }: Point): Step {
  const opens = at === first || (head < 0 && /^(?:all|of)$/u.test(tokens[at - 1]?.normal ?? ''))
  if (opens || head !== at - 1) return opens ? { at: at + 1, head } : null
  const before = tokens[head]?.normal ?? ''
  if (tokens[at]?.normal === 'the' && outletNouns.has(before))
    return isCapital(tokens[at + 1]?.text) && at + 1 < limit ? { at: at + 1, head } : null
  return tags[at]?.all.has('Value') && numbered.has(before) ? { at: at + 1, head: at } : null
}

/** "an {editorial} titled “Resign”", "{Le} Monde": what compromise takes for an adjective and an article. */
function stepTitled({ reading: { tokens, tags }, first, at, limit, head }: Point): Step {
  if (naming.has(tokens[at + 1]?.normal ?? '') && head < 0 && at > first) return { at: at + 1, head: at }
  const isArticle = tags[at]?.all.has('Determiner') && isCapital(tokens[at]?.text) && isCapital(tokens[at + 1]?.text)
  return isArticle && at + 1 < limit ? { at: at + 1, head } : null
}

/** A participle or adjective in front: "an emailed statement". None follows the main word: "reporters gathered". */
function stepModifier({ reading, first, at, limit, head }: Point): Step {
  const tag = reading.tags[at]
  if (tag === undefined || /^(?:Modal|Copula)$/u.test(tag.pos) || naming.has(reading.tokens[at]?.normal ?? '')) return null // biome-ignore format: one line
  // "U.S. national security adviser", but "told CNN last week"
  const behindName = head === at - 1 && isCapital(reading.tokens[head]?.text) && tag.all.has('Adjective')
  const behindBrief = head === at - 1 && reading.tokens[at - 1]?.normal === 'brief'
  if (head === at - 1 && !behindBrief && (!behindName || timely.has(reading.tokens[at]?.normal ?? ''))) return null
  // "a few reporters"
  const isFew = head < 0 && reading.tokens[at]?.normal === 'few'
  const modifies = isFew || ['Adjective', 'Adverb', 'Value', 'Verb'].some((name) => tag.all.has(name))
  if (modifies && startsNoun(reading, at + 1, limit)) return { at: at + 1, head }
  // "your editorial", "the elderly": nothing else is there to be the main word.
  return head < 0 && at > first && tag.all.has('Adjective') ? { at: at + 1, head: at } : null
}

/** "Sky News’ Kay Burley", "the players’ union" */
function stepPossessive({ reading, at, limit, head }: Point): Step {
  // "the host’s Friday night programme"
  const day = reading.tokens[at + 1]
  if (
    head >= 0 &&
    day !== undefined &&
    isDayWord(day.normal, day.text) &&
    dayParts.has(reading.tokens[at + 2]?.normal ?? '')
  )
    return startsNoun(reading, at + 3, limit) ? { at: at + 1, head } : null
  return head >= 0 && startsNoun(reading, at + 1, limit) ? { at: at + 1, head } : null
}

/** A title between quotation marks: “This Week”. */
function stepTitle({ reading: { tokens, tags }, at, limit }: Point): Step {
  if (!isCapital(tokens[at + 1]?.text)) return null
  for (let close = at + 2; close < Math.min(limit, at + 2 + longestTitle); close += 1) {
    if (tags[close]?.pos === 'Quote' || /^[’']$/u.test(tokens[close]?.text ?? '')) return { at: close + 1, head: close }
  }
  return null
}

/** "Tuesday’s news conference", "a Wednesday interview", "a Super Tuesday rally"; any other day ends the phrase. */
function stepDay({ reading, first, at, limit, head }: Point): Step {
  const next = reading.tokens[at + 1]?.normal ?? ''
  if (next === "'s") return startsNoun(reading, at + 2, limit) ? { at: at + 2, head } : null
  const before = reading.tokens[at - 1]?.normal ?? ''
  // "his Friday night programme", "the host’s Sunday morning show"
  if (at > first && dayParts.has(next) && (before === "'s" || determiners.has(before)))
    return startsNoun(reading, at + 2, limit) ? { at: at + 2, head } : null
  const inside = at > first && (head < 0 || isInName(reading, at, head))
  return inside && !dayParts.has(next) && startsNoun(reading, at + 1, limit) ? { at: at + 1, head } : null
}

/** "a Super {Tuesday} rally"; "Outside Parliament {yesterday} Local Government Minister": only a day of the week is a part of a name. */
function isInName({ tokens }: Reading, at: number, head: number): boolean {
  return !nearDays.has(tokens[at]?.normal ?? '') && isCapital(tokens[head]?.text)
}

/** "over Sunday lunch" */
function stepMeal({ reading, first, at, head }: Point): Step {
  return at === first && meals.test(reading.tokens[at + 1]?.normal ?? '') ? { at: at + 1, head } : null
}

const meals = /^(?:lunch|dinner|brunch|breakfast|supper|roast|mass|service|prayers)$/u

/** "of" and "and" between two nouns, "for" and "on" inside the name of a body. */
function joins({ reading, at, limit, head }: Point): boolean {
  const { tokens, tags } = reading
  const next = articles.has(tokens[at + 1]?.normal ?? '') ? at + 2 : at + 1
  const capital = isCapital(tokens[next]?.text)
  switch (tokens[at]?.normal) {
    case 'of':
    case '&':
      return startsNoun(reading, at + 1, limit) || countLength(reading, at + 1, limit) > 0
    case 'and':
      return (
        startsNoun(reading, next, limit) && !isFiniteVerb(tags[next + 1]) && (!capital || isCapital(tokens[head]?.text))
      )
    case 'for':
      // "a reporter for The Sentinel"
      if (tags[head]?.all.has('Actor')) return startsNoun(reading, at + 1, limit)
      return capital && isBody(reading, head)
    case 'on':
      return capital && isBody(reading, head)
    case 'de':
    case 'van':
    case 'von':
    case 'al':
      return next < limit
    default:
      return false
  }
}

function isBody({ tokens }: Reading, at: number): boolean {
  return isCapital(tokens[at]?.text) && bodies.has(tokens[at]?.normal ?? '')
}

function isTitleEnd({ tags }: Reading, at: number): boolean {
  return tags[at]?.pos === 'Quote' || tags[at]?.pos === 'Possessive'
}
