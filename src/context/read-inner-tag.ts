import type { Reading } from '../reading.js'
import type { Saying } from './read-inner-saying.js'
import { readReport } from './read-report.js'
import type { TokenRange } from './token-range.js'

/** How far from the end of the words a tag may begin, in tokens. */
const reach = 28

/** "[The plant could not break even], {economists at the ministry} <warned> in a memo": words that end in who said them. */
export function readInnerTag(reading: Reading, piece: TokenRange, isFree: (at: number) => boolean): Saying | null {
  for (let at = piece.end - 2; at > Math.max(piece.first + 2, piece.end - reach); at -= 1) {
    const comma = commaAt(reading, at)
    if (comma === null || !isFree(at + 1)) continue
    const tag = readReport(reading, at + 1, piece.end, isFree)
    if (tag !== null) return { ...tag, content: { first: piece.first, end: comma }, joined: null }
  }
  return null
}

/** The end of the words before the tag, where a comma stands at the token, or inside the mark that closes there. */
function commaAt({ tokens, tags }: Reading, at: number): number | null {
  if (tokens[at]?.text === ',') return /^[\p{L}\p{N}”’"'%)]/u.test(tokens[at - 1]?.text ?? '') ? at : null
  const closes = tags[at]?.pos === 'Quote' || /^[’']+$/u.test(tokens[at]?.text ?? '')
  return closes && tokens[at - 1]?.text === ',' ? at + 1 : null
}
