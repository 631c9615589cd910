import { isBreak } from './clause-columns.js'
import { type Columns, columnOf, pad, quoteState } from './column-names.js'
import { tagLabel } from './labels.js'
import { isVerb } from './pos-codes.js'

/** Words of about this strength and more are taken for likely cues. */
const likelyCue = 5

/** How many words of a kind stand before each place of a unit: those of a stretch are the difference of two. */
export interface WordCounts {
  readonly verbs: Int32Array
  /** Commas, colons, semicolons and dashes. */
  readonly breaks: Int32Array
  readonly likelyCues: Int32Array
  /** Cues on the tagger's best path. */
  readonly taggedCues: Int32Array
  /** Words and marks inside quotation marks. */
  readonly quoted: Int32Array
  /** First words of sentences. */
  readonly starts: Int32Array
  /** Not a count: where the last closing mark before each place stands, -1 where there is none. */
  readonly lastClose: Int32Array
}

/** Counts the words of a unit that say most of what a stretch of it may be. */
export function countWords(columns: Columns, length: number, path: Uint8Array): WordCounts {
  const [word, pos, quote] = [columnOf(columns, 'word'), columnOf(columns, 'pos'), columnOf(columns, 'quote')]
  const [cueness, sinceStart] = [columnOf(columns, 'cueness'), columnOf(columns, 'sinceStart')]
  const count = (is: (place: number) => boolean) => {
    const counts = new Int32Array(length + 1)
    for (let place = 0; place < length; place++) counts[place + 1] = (counts[place] as number) + (is(place) ? 1 : 0)
    return counts
  }
  return {
    verbs: count((place) => isVerb(pos[place + pad] as number)),
    breaks: count((place) => isBreak(word[place + pad] as number)),
    likelyCues: count((place) => (cueness[place + pad] as number) >= likelyCue),
    taggedCues: count((place) => path[place] === tagLabel.cue),
    quoted: count((place) => quote[place + pad] !== quoteState.out),
    starts: count((place) => sinceStart[place + pad] === 0),
    lastClose: lastCloses(quote, length),
  }
}

function lastCloses(quote: Int32Array, length: number): Int32Array {
  const places = new Int32Array(length + 1).fill(-1)
  for (let place = 0; place < length; place++) {
    places[place + 1] = quote[place + pad] === quoteState.closes ? place : (places[place] as number)
  }
  return places
}

/** How many there are from `first` to before `end`, no more than `most`. */
export function countIn(counts: Int32Array, first: number, end: number, most: number): number {
  return Math.min(most, Math.max(0, (counts[end] as number) - (counts[first] as number)))
}
