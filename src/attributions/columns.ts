import type { QuotedSpan } from '../marks/quoted-span.js'
import type { WordClasses } from '../model/word-classes.js'
import type { Reading } from '../reading.js'
import type { Token } from '../tokens/token.js'
import type { BlockKind } from '../types.js'
import { fillSentence } from './clause-columns.js'
import { type ColumnName, type Columns, columnNames, columnOf, outside, pad, quoteState } from './column-names.js'
import { posCode } from './pos-codes.js'
import { fillQuotes } from './quote-columns.js'
import type { Unit } from './units.js'
import { factsOf } from './word-facts.js'

/** The properties of every token of the unit. `cueness` may be given by training, which must not count an article itself. */
export function columnsOf(
  reading: Reading,
  outerSpans: readonly QuotedSpan[],
  unit: Unit,
  classes: WordClasses,
  cuenessOf: (word: number, listed: number) => number = (_, listed) => classes.cueness[listed] ?? 0,
): Columns {
  const length = unit.endToken - unit.firstToken
  const columns = columnNames.map(() => new Int32Array(length + 2 * pad).fill(outside))
  fillWords(reading, unit, classes, cuenessOf, columns)
  fillQuotes(reading, outerSpans, unit, columns)
  nameMarks(unit, classes, cuenessOf, columns)
  for (let index = unit.firstSentence; index < unit.endSentence; index++) {
    const sentence = reading.sentences[index]
    if (sentence === undefined) continue
    const first = Math.max(sentence.firstToken, unit.firstToken) - unit.firstToken + pad
    const end = Math.min(sentence.endToken, unit.endToken) - unit.firstToken + pad
    fillSentence(columns, first, end)
  }
  return columns
}

/** What opens or closes a quotation is the same to the models in all styles: ‘We are going home,’ she said. */
function nameMarks(
  { firstToken, endToken }: Unit,
  classes: WordClasses,
  cuenessOf: (word: number, listed: number) => number,
  columns: Columns,
): void {
  const quote = columnOf(columns, 'quote')
  const facts = factsOf({ text: '"', normal: '"' })
  const named: readonly [ColumnName, number][] = [
    ['word', facts.word],
    ['stem', facts.stem],
    ['pos', posCode('Quote')],
    ['cluster', facts.shape],
    ['topic', facts.shape],
    ['shape', facts.shape],
    ['suffix', facts.suffix],
    ['prefix', facts.prefix],
    ['verbClass', classes.verbClass[0] ?? 0],
    ['nounClass', classes.nounClass[0] ?? 0],
    ['cueness', cuenessOf(facts.word, 0)],
  ]
  const pos = columnOf(columns, 'pos')
  for (let at = pad; at < endToken - firstToken + pad; at++) {
    if (quote[at] !== quoteState.opens && quote[at] !== quoteState.closes) continue
    // Double marks are told apart by the tagger already.
    if (pos[at] === posCode('Quote')) continue
    for (const [name, value] of named) columnOf(columns, name)[at] = value
  }
}

function fillWords(
  reading: Reading,
  unit: Unit,
  classes: WordClasses,
  cuenessOf: (word: number, listed: number) => number,
  columns: Columns,
): void {
  const column = (name: ColumnName) => columnOf(columns, name)
  const [word, stem, pos] = [column('word'), column('stem'), column('pos')]
  const [cluster, topic] = [column('cluster'), column('topic')]
  const [shape, suffix, prefix] = [column('shape'), column('suffix'), column('prefix')]
  const [verbClass, nounClass, cueness] = [column('verbClass'), column('nounClass'), column('cueness')]
  const block = column('block')
  for (let index = unit.firstToken; index < unit.endToken; index++) {
    const at = index - unit.firstToken + pad
    const token = reading.tokens[index] as Token
    const facts = factsOf(token)
    const listed = classes.find(facts.word)
    word[at] = facts.word
    stem[at] = facts.stem
    pos[at] = posCode(reading.tags[index]?.pos ?? 'Noun')
    // A word without a cluster falls back on what it looks like.
    cluster[at] = listed > 0 ? (classes.cluster[listed] ?? 0) : facts.shape
    topic[at] = listed > 0 ? (classes.topic[listed] ?? 0) : facts.shape
    shape[at] = facts.shape
    suffix[at] = facts.suffix
    prefix[at] = facts.prefix
    verbClass[at] = classes.verbClass[listed] ?? 0
    nounClass[at] = classes.nounClass[listed] ?? 0
    cueness[at] = cuenessOf(facts.word, listed)
    block[at] = blockCodes[reading.blocks[token.block]?.kind ?? 'paragraph']
  }
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
