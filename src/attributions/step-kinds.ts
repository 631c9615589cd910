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
    const here = quote[at] as number
    let marks = 0
    if (here === quoteState.opens) marks = 1
    else if (quote[at - 1] === quoteState.closes) marks = 2
    else if (here === quoteState.inside || here === quoteState.closes) marks = 3
    let side = 0
    if (sinceStart[at] === 0) side = 1
    else if (word[at - 1] === comma) side = 2
    else if (breaks.has(word[at - 1] as number)) side = 3
    else if (word[at] === comma || breaks.has(word[at] as number)) side = 4
    else if ((cueness[at] as number) >= 5) side = 5
    kinds[place] = marks * 6 + side
  }
  return kinds
}
