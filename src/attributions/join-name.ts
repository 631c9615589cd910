import type { Reading } from '../reading.js'
import type { Attribution } from './attribution.js'
import { firstEndingAfter } from './places.js'

/** A name in apposition is no longer than this, in tokens. */
const longestName = 5
/** Neither is the place in front. */
const longestPlace = 6

/**
 * The source with the name behind its comma, where the models took
 * ```text
 * <According to> {the parish clerk, Miriam Oake,} [it was the longest meeting].   not {the parish clerk}, [Miriam Oake, it was …]
 * In May 2019 {Teague} <wrote>                                                    not {2019 Teague}
 * At Leeds Crown Court, {Ann Roe} <said>                                          not {Leeds Crown Court, Ann Roe}
 * ```
 */
export function joinName(reading: Reading, attribution: Attribution): Attribution {
  return dropPlace(reading, dropYear(reading, joinApposed(reading, attribution)))
}

function joinApposed({ tokens }: Reading, attribution: Attribution): Attribution {
  const { source, cue, content } = attribution
  const [piece, ...rest] = content
  if (source === null || cue === null || piece === undefined || cue.end > source.start) return attribution
  const first = firstEndingAfter(tokens, piece.start)
  const comma = tokens[first - 1]
  if (comma?.text !== ',' || tokens[first - 2]?.end !== source.end) return attribution
  let end = first
  while (end < first + longestName && /^\p{Lu}\p{L}/u.test(tokens[end]?.text ?? '')) end += 1
  const [closing, opener] = [tokens[end], tokens[end + 1]]
  if (end < first + 2 || closing?.text !== ',' || opener === undefined || opener.start >= piece.end) return attribution
  return {
    ...attribution,
    source: { start: source.start, end: closing.end },
    content: [{ start: opener.start, end: piece.end }, ...rest],
  }
}

function dropYear({ tokens }: Reading, attribution: Attribution): Attribution {
  const { source } = attribution
  if (source === null) return attribution
  const first = firstEndingAfter(tokens, source.start)
  const name = tokens[first + 1]
  const isYear = /^(?:1[89]|20)\d\d$/u.test(tokens[first]?.text ?? '') && /^\p{Lu}/u.test(name?.text ?? '')
  const isDated = /^(?:in|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)/u.test(tokens[first - 1]?.normal ?? '')
  if (!isYear || !isDated || name === undefined || name.start >= source.end) return attribution
  return { ...attribution, source: { start: name.start, end: source.end } }
}

function dropPlace({ tokens }: Reading, attribution: Attribution): Attribution {
  const { source } = attribution
  if (source === null) return attribution
  const first = firstEndingAfter(tokens, source.start)
  if (!/^(?:at|in|outside|near|inside)$/u.test(tokens[first - 1]?.normal ?? '')) return attribution
  const end = firstEndingAfter(tokens, source.end - 1) + 1
  let comma = first + 1
  while (comma < end && comma < first + longestPlace && tokens[comma]?.text !== ',') comma += 1
  let stop = comma + 1
  while (stop < end && /^\p{Lu}\p{L}/u.test(tokens[stop]?.text ?? '')) stop += 1
  const opener = tokens[comma + 1]
  // "{Paris, Texas, officials} said": a place of two words is no name.
  const isName = stop >= comma + 3 && stop <= comma + 1 + longestName && (stop === end || tokens[stop]?.text === ',')
  if (opener === undefined || !isName) return attribution
  return tokens[comma]?.text === ','
    ? { ...attribution, source: { start: opener.start, end: source.end } }
    : attribution
}
