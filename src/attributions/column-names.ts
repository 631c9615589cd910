/**
 * What is known of each token of a unit, as integers: one array a property, `pad` places longer on both sides, so that
 * a feature may look a few words to the left or right without asking whether there are any.
 */
export type Columns = readonly Int32Array[]

/** The columns of a unit of `length` tokens. */
export interface UnitColumns {
  readonly columns: Columns
  readonly length: number
}

/** Places kept free on either side of a unit. */
export const pad = 4

/** The value of every property outside the unit. */
export const outside = -1

/** As many columns of that length, filled with `outside`: one block of memory, since asking for many takes long. */
export function blankColumns(count: number, length: number): Int32Array[] {
  const memory = new Int32Array(count * length).fill(outside)
  return Array.from({ length: count }, (_, index) => memory.subarray(index * length, (index + 1) * length))
}

/** The properties of a token, each with the sample it is there for. */
export const columnNames = [
  'word', // "said"
  'stem', // said, says, saying: "say"
  'pos', // PastTense, Noun|Verb, Comma
  'cluster', // said, told, added: one of some hundred fine word clusters
  'topic', // the same, one of some dozen coarse ones
  'shape', // Xx, XX, x, 0-0
  'suffix', // last three letters: "-ing"
  'prefix', // first three letters: "con-"
  'verbClass', // WordNet's verb.communication, verb.cognition …
  'nounClass', // WordNet's noun.person, noun.communication …
  'cueness', // how often such words stand in a cue, in eight steps
  'quote', // outside, opening mark, closing mark, inside
  'quoteLength', // words in the stretch of marks it stands in
  'sinceQuote', // words since the last closing mark of the sentence
  'untilQuote', // words to the next opening mark of the sentence
  'endOfQuote', // what stood before that closing mark: “… home,” she said
  'leftCue', // the nearest word to the left that is likely a cue
  'leftCueDistance',
  'leftCueCommas', // commas since then
  'leftThat', // "that" since then: said on Friday that he …
  'rightCue',
  'rightCueDistance',
  'rightCueCommas',
  'cueOrder', // are there likely cues to the left, right, both, none
  'leftVerb', // the nearest verb to the left: what it is in the end all about
  'rightVerb',
  'sinceStart', // words since the sentence began
  'untilEnd', // words to its end
  'firstWord', // of the sentence
  'sentenceHas', // marks, a likely cue, "according"
  'clauseWord', // the word after the last comma, colon or dash
  'sinceComma', // words since it
  'untilComma', // words to the next one
  'afterComma', // the word after the next one: …, but / …, she said
  'clauseVerbs', // verbs since the last comma, before here
  'aheadVerbs', // verbs from here to the next comma
  'block', // headline, paragraph, list item …
] as const

export type ColumnName = (typeof columnNames)[number]

/** Index of a property among the columns. */
export const columnIndex: Readonly<Record<ColumnName, number>> = Object.fromEntries(
  columnNames.map((name, index) => [name, index]),
) as Record<ColumnName, number>

/** The column of that name. */
export function columnOf(columns: Columns, name: ColumnName): Int32Array {
  return columns[columnIndex[name]] as Int32Array
}

/** Lengths and distances in ten steps: 0 1 2 3 4 6 9 14 21 35 and more. */
export function step(length: number): number {
  if (length < 5) return length
  if (length < 7) return 5
  if (length < 10) return 6
  if (length < 15) return 7
  if (length < 22) return 8
  return length < 36 ? 9 : 10
}

/** Values of the column "quote". */
export const quoteState = { out: 0, opens: 1, closes: 2, inside: 3, innerMark: 4 } as const
