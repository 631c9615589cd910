import type { Reading } from '../reading.js'
import { units } from './time-words.js'
import type { TokenRange } from './token-range.js'
import type { View } from './view.js'
import { wordList } from './word-list.js'

/** What can be pointed back at. */
const papers = wordList(
  `letter email e-mail memo message report post tweet note text document file statement article column diary book memoir
  interview video recording transcript filing lawsuit complaint affidavit petition review study paper song poem podcast
  entry`,
)
/** Behind these stands who wrote or got the papers: "She sent emails {to} donors". */
const between = wordList('to from by for between with')

/** What points back at a paper of the sentence before: "The emails were sent in May. {In one}, he wrote", "{In it} she says". */
export function findPointed({ reading, own }: View): TokenRange | null {
  const { tokens, sentences, blocks } = reading
  const sentence = sentences[own.sentence]
  const before = sentences[own.sentence - 1]
  if (sentence === undefined || before === undefined || own.source === null) return null
  const first = sentence.firstToken
  const pointer = tokens[first + 1]?.normal ?? ''
  const isPart = /^(?:one|another|some|most)$/u.test(pointer)
  if (tokens[first]?.normal !== 'in' || !(isPart || /^(?:it|them)$/u.test(pointer))) return null
  const isOfThem = isPart && tokens[first + 2]?.normal === 'of' && tokens[first + 3]?.normal === 'them'
  const end = isOfThem ? first + 4 : first + 2
  const behind = tokens[end]?.normal === ',' ? end + 1 : end
  // A headline before the sentence does not serve.
  const follows = blocks[before.block]?.kind === blocks[sentence.block]?.kind
  if (own.source.first !== behind || !follows) return null
  const range = { first: before.firstToken, end: before.endToken }
  return isPaperOf(reading, range, pointer) ? { first, end } : null
}

/** Whether the sentence before names what "it", "one" or "another" stands for. */
function isPaperOf(reading: Reading, range: TokenRange, pointer: string): boolean {
  if (pointer === 'it') return namesPaper(reading, range)
  return (pointer === 'another' && isOneOf(reading, range)) || namesPapers(reading, range)
}

function namesPaper({ tokens }: Reading, { first, end }: TokenRange): boolean {
  return tokens.slice(first, end).some(({ normal }) => papers.has(normal))
}

/** "he wrote in {one post}" before "In another": the paper of the words before. */
function isOneOf({ tokens }: Reading, { first, end }: TokenRange): boolean {
  const words = tokens.slice(first, end).map(({ normal }) => normal)
  return words.some(
    (word, at) => at > 1 && papers.has(word) && /^(?:in|on) (?:one|an?)$/u.test(words.slice(at - 2, at).join(' ')),
  )
}

/**
 * Whether the last of several things named are papers: "She sent {emails} to donors"; not "Her book tells of ten
 * {marriages}" or "The letters tell of ten {marriages}".
 */
function namesPapers({ tokens, tags }: Reading, { first, end }: TokenRange): boolean {
  for (let at = end - 1; at >= first; at -= 1) {
    const word = tokens[at]?.normal ?? ''
    if (isPapers(word)) return true
    if (tags[at]?.all.has('Plural') !== true || tags[at]?.all.has('Pronoun') || units.has(word)) continue
    const governed = tokens.slice(Math.max(first, at - longestGoverned), at)
    if (!governed.some(({ normal }) => between.has(normal))) return false
  }
  return false
}

/** How far behind its preposition the noun may stand, in tokens: "to {his wealthiest donors}". */
const longestGoverned = 3

function isPapers(word: string): boolean {
  if (!word.endsWith('s')) return false
  return papers.has(word.replace(/s$/u, '')) || papers.has(word.replace(/ies$/u, 'y'))
}
