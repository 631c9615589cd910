import type { Reading } from '../reading.js'
import { isFiniteVerb } from '../tokens/is-finite-verb.js'
import type { Attribution } from './attribution.js'
import { firstEndingAfter } from './places.js'

const relative = /^(?:who|which)$/u

/**
 * The content of a relative clause without the main verb behind its comma: `Ann Poe, {who} <said> [she was tired], drove
 * home`. A comma inside the content before that one may open an aside, so that nothing is cut.
 */
export function cutRelative({ text, tokens, tags, sentences }: Reading, attribution: Attribution): Attribution {
  const { cue, source, content } = attribution
  const [piece] = content
  if (cue === null || source === null || piece === undefined || content.length > 1 || piece.start < cue.end)
    return attribution
  const who = firstEndingAfter(tokens, source.start)
  if (!relative.test(text.slice(source.start, source.end)) || tokens[who - 1]?.text !== ',') return attribution
  const sentence = sentences[firstEndingAfter(sentences, source.start)]
  // “Also there was Ann Poe, who said …”: a main verb stands before already.
  for (let at = sentence?.firstToken ?? who; at < who; at += 1) if (isFiniteVerb(tags[at])) return attribution
  const first = firstEndingAfter(tokens, piece.start)
  let comma = first
  while (comma < (sentence?.endToken ?? first) && tokens[comma]?.text !== ',') comma += 1
  const [last, mark] = [tokens[comma - 1], tokens[comma]]
  if (last === undefined || mark === undefined || comma <= first + 1 || mark.end >= piece.end) return attribution
  // "{left} by the back door", "{closed} its doors": compromise has them for adjectives too.
  if (!(isFiniteVerb(tags[comma + 1]) || tags[comma + 1]?.pos === 'Adj|Past')) return attribution
  return { ...attribution, content: [{ start: piece.start, end: last.end }] }
}
