import type { Reading } from '../reading.js'
import type { Attribution } from './attribution.js'
import { firstEndingAfter } from './places.js'

/** Courtesy titles, which never stand without the name behind them. */
const title = /^(?:mr|mrs|ms|miss|mx|dr|prof|sgt|capt|lt|col|gen|rev|fr|sen|rep|gov|sir|dame|lord|lady)\.?$/iu

/**
 * The source with the title in front of it and the name behind it: "In March Mr {Hall} <told> the court", "At the inquest
 * {Mrs} <Hall testified>". A title is never parted from its name.
 */
export function joinTitle({ tokens }: Reading, attribution: Attribution): Attribution {
  const { source, cue } = attribution
  if (source === null) return attribution
  const first = firstEndingAfter(tokens, source.start)
  const before = tokens[first - 1]
  const start = before !== undefined && isTitle(before.text) ? before.start : source.start
  const end = firstEndingAfter(tokens, source.end)
  const parted = cue !== null && tokens[end]?.start === cue.start && isTitle(tokens[end - 1]?.text ?? '')
  if (!parted) return start === source.start ? attribution : { ...attribution, source: { start, end: source.end } }
  let verb = end
  while (/^\p{Lu}/u.test(tokens[verb]?.text ?? '')) verb += 1
  const [name, opener] = [tokens[verb - 1], tokens[verb]]
  if (verb === end || name === undefined || opener === undefined || opener.start >= cue.end) return attribution
  return { ...attribution, source: { start, end: name.end }, cue: { start: opener.start, end: cue.end } }
}

function isTitle(word: string): boolean {
  return /^\p{Lu}/u.test(word) && title.test(word)
}
