import type { Reading } from '../reading.js'
import type { Attribution } from './attribution.js'
import { firstEndingAfter } from './places.js'

const coordinators = new Set(['and', 'but', 'or'])
const subjects = new Set(['he', 'she', 'it', 'they', 'who', 'i', 'we'])

/**
 * A reported clause goes on over a second `that`: `said that he agrees in principle, but that the terms need to be
 * worked out, and he emphasized …` is one content up to `worked out`. Takes the attributions in order of the text.
 */
export function joinCoordinated(reading: Reading, attributions: readonly Attribution[]): Attribution[] {
  const starts = attributions
    .flatMap(({ cue, source, content }) => [cue, source, ...content].flatMap((span) => (span === null ? [] : [span])))
    .sort((a, b) => a.start - b.start)
  return attributions.map((attribution) => {
    const last = attribution.content.at(-1)
    if (last === undefined || attribution.cue === null || last.start < attribution.cue.end) return attribution
    const limit = starts[firstStartFrom(starts, last.end)]?.start ?? reading.text.length
    const end = coordinatedEnd(reading, last.end, limit)
    return end === null
      ? attribution
      : { ...attribution, content: [...attribution.content.slice(0, -1), { ...last, end }] }
  })
}

/** Where the clause coordinated by `, but that` after `from` ends, before `limit`; null where none follows. */
function coordinatedEnd({ tokens, tags, sentences }: Reading, from: number, limit: number): number | null {
  let index = firstEndingAfter(tokens, from)
  const sentence = sentences[firstEndingAfter(sentences, from - 1)]
  if (sentence === undefined) return null
  if (tokens[index]?.normal === ',') index++
  if (!coordinators.has(tokens[index]?.normal ?? '') || tokens[index + 1]?.normal !== 'that') return null
  // "… it was late, and that was a mistake": there it is no conjunction.
  if (tags[index + 2]?.all.has('Verb')) return null
  let end = index + 2
  while (end < sentence.endToken && (tokens[end]?.start ?? limit) < limit) end++
  while (end > index + 3 && endsOutside(tokens[end - 1]?.normal ?? '')) end--
  return end < index + 5 ? null : (tokens[end - 1]?.end ?? null)
}

/** What may stand between this clause and the next attribution, or the end of the sentence. */
function endsOutside(word: string): boolean {
  return /^[.,;:!?—–-]+$/.test(word) || coordinators.has(word) || subjects.has(word)
}

function firstStartFrom(spans: readonly { readonly start: number }[], position: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.start ?? 0) < position) low = middle + 1
    else high = middle
  }
  return low
}
