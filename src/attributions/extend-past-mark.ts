import type { Reading } from '../reading.js'
import type { Attribution } from './attribution.js'
import { firstEndingAfter } from './places.js'

/**
 * Words after which a reported clause goes on behind a closed mark: `that troops had made “significant gains” in Kursk
 * over the past week`. Of PolNeAR's mixed contents 9 in 10 do, where nothing but this stands before the full stop.
 */
const goesOn = new Set('in to for of because that on from by if with over about between at than against'.split(' '))

/** What tells where it was said, not what: `he had been “wrong” in an interview on Sunday`. */
const occasions =
  /^(?:interview|statement|speech|tweet|post|posting|email|e-mail|letter|message|column|book|memo|report|debate|rally|conference|briefing|call|hearing|address|remarks|video|podcast|twitter|facebook|instagram|testimony|essay|article)s?$/

/** The attribution with its content up to the end of the sentence, where it stopped at a mark that only words of it close. */
export function extendPastMark(reading: Reading, attribution: Attribution): Attribution {
  const { content, cue } = attribution
  const last = content.at(-1)
  if (last === undefined || cue === null || last.start < cue.end) return attribution
  const { tokens, tags, sentences } = reading
  const begin = firstEndingAfter(tokens, last.start)
  const next = firstEndingAfter(tokens, last.end)
  const sentence = sentences[firstEndingAfter(sentences, last.end - 1)]
  if (sentence === undefined || isMark(begin) || !isMark(next - 1) || /^[,.!?]$/.test(tokens[next - 2]?.normal ?? '')) {
    return attribution
  }
  if (!goesOn.has(tokens[next]?.normal ?? '')) return attribution
  let end = next
  for (; end < sentence.endToken; end++) {
    const word = tokens[end]?.normal ?? ''
    if (tags[end]?.pos === 'Stop') break
    if (/^[^\p{L}\p{N}$]+$/u.test(word) || occasions.test(word)) return attribution
  }
  return {
    ...attribution,
    content: [...content.slice(0, -1), { start: last.start, end: tokens[end - 1]?.end ?? last.end }],
  }

  function isMark(index: number): boolean {
    return tags[index]?.pos === 'Quote'
  }
}
