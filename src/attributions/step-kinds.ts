import { hashWord } from '../model/hash.js'
import { type Columns, columnIndex, pad, quoteState } from './column-names.js'

/** How many kinds of step between two tokens the models tell apart. */
export const stepKindCount = 24

const comma = hashWord(',')
const breaks = new Set(['—', ':', ';', '(', ')', '…'].map(hashWord))

/**
 * The kind of the step into each token, by what the marks do there (opens, just closed, inside, outside) and what
 * stands on either side: the start of a sentence, a comma, another break, a likely cue.
 */
export function stepKinds(columns: Columns, length: number): Uint8Array {
  const column = (name: keyof typeof columnIndex) => columns[columnIndex[name]] as Int32Array
  const [word, quote, cueness, sinceStart] = [column('word'), column('quote'), column('cueness'), column('sinceStart')]
  const kinds = new Uint8Array(length)
  for (let place = 0; place < length; place++) {
    const at = place + pad
    const side = sinceStart[at] === 0 ? 1 : sideOf(word, cueness, at)
    kinds[place] = marksOf(quote, at) * 6 + side
  }
  return kinds
}

function marksOf(quote: Int32Array, at: number): number {
  const here = quote[at] as number
  if (here === quoteState.opens) return 1
  if (quote[at - 1] === quoteState.closes) return 2
  return here === quoteState.inside || here === quoteState.closes ? 3 : 0
}

function sideOf(word: Int32Array, cueness: Int32Array, at: number): number {
  if (word[at - 1] === comma) return 2
  if (breaks.has(word[at - 1] as number)) return 3
  if (word[at] === comma || breaks.has(word[at] as number)) return 4
  return (cueness[at] as number) >= 5 ? 5 : 0
}
