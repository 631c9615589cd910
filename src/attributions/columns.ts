import type { QuotedSpan } from '../marks/quoted-span.js'
import type { WordClasses } from '../model/word-classes.js'
import type { Reading } from '../reading.js'
import type { Token } from '../tokens/token.js'
import type { BlockKind } from '../types.js'
import { fillSentence } from './clause-columns.js'
import { blankColumns, type Columns, columnIndex, columnNames, columnOf, pad, quoteState } from './column-names.js'
import { posCode } from './pos-codes.js'
import { fillQuotes } from './quote-columns.js'
import type { Unit } from './units.js'
import { factsOf, type WordFacts } from './word-facts.js'

/** The properties of every token of the unit. `cueness` may be given by training, which must not count an article itself. */
export function columnsOf(
  reading: Reading,
  outerSpans: readonly QuotedSpan[],
  unit: Unit,
  classes: WordClasses,
  cuenessOf: (word: number, listed: number) => number = (_, listed) => classes.cueness[listed] ?? 0,
): Columns {
  const length = unit.endToken - unit.firstToken
  const columns = blankColumns(columnNames.length, length + 2 * pad)
  const words = { classes, cuenessOf }
  fillWords(reading, unit, words, columns)
  fillQuotes(reading, outerSpans, unit, columns)
  nameMarks(unit, words, columns)
  for (let index = unit.firstSentence; index < unit.endSentence; index++) {
    const sentence = reading.sentences[index]
    if (sentence === undefined) continue
    const first = Math.max(sentence.firstToken, unit.firstToken) - unit.firstToken + pad
    const end = Math.min(sentence.endToken, unit.endToken) - unit.firstToken + pad
    fillSentence(columns, first, end)
  }
  return columns
}

/** What is known of a word, and how often it stands in a cue. */
interface Words {
  readonly classes: WordClasses
  readonly cuenessOf: (word: number, listed: number) => number
}

function fillWords(reading: Reading, unit: Unit, words: Words, columns: Columns): void {
  const block = columnOf(columns, 'block')
  for (let index = unit.firstToken; index < unit.endToken; index++) {
    const at = index - unit.firstToken + pad
    const token = reading.tokens[index] as Token
    fillWord(factsOf(token), posCode(reading.tags[index]?.pos ?? 'Noun'), words, columns, at)
    block[at] = blockCodes[reading.blocks[token.block]?.kind ?? 'paragraph']
  }
}

/** What opens or closes a quotation is the same to the models in all styles: ‘We are going home,’ she said. */
function nameMarks({ firstToken, endToken }: Unit, words: Words, columns: Columns): void {
  const [quote, pos] = [columnOf(columns, 'quote'), columnOf(columns, 'pos')]
  const mark = factsOf({ text: '"', normal: '"' })
  const isMark = posCode('Quote')
  for (let at = pad; at < endToken - firstToken + pad; at++) {
    // Double marks are known for what they are already.
    if (pos[at] === isMark || (quote[at] !== quoteState.opens && quote[at] !== quoteState.closes)) continue
    fillWord(mark, isMark, words, columns, at)
  }
}

function fillWord(facts: WordFacts, pos: number, { classes, cuenessOf }: Words, columns: Columns, at: number): void {
  const listed = classes.find(facts.word)
  const isListed = listed > 0
  put(columns, columnIndex.word, at, facts.word)
  put(columns, columnIndex.stem, at, facts.stem)
  put(columns, columnIndex.pos, at, pos)
  // A word without a cluster falls back on what it looks like.
  put(columns, columnIndex.cluster, at, isListed ? (classes.cluster[listed] ?? 0) : facts.shape)
  put(columns, columnIndex.topic, at, isListed ? (classes.topic[listed] ?? 0) : facts.shape)
  put(columns, columnIndex.shape, at, facts.shape)
  put(columns, columnIndex.suffix, at, facts.suffix)
  put(columns, columnIndex.prefix, at, facts.prefix)
  put(columns, columnIndex.verbClass, at, classes.verbClass[listed] ?? 0)
  put(columns, columnIndex.nounClass, at, classes.nounClass[listed] ?? 0)
  put(columns, columnIndex.cueness, at, cuenessOf(facts.word, listed))
}

function put(columns: Columns, index: number, at: number, value: number): void {
  const column = columns[index] as Int32Array
  column[at] = value
}

const blockCodes: Readonly<Record<BlockKind, number>> = {
  paragraph: 0,
  headline: 1,
  heading: 2,
  'list-item': 3,
  caption: 4,
  credit: 5,
  byline: 5,
  dateline: 5,
  tags: 5,
  other: 5,
}
