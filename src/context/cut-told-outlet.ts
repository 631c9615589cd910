import type { Attribution } from '../attributions/attribution.js'
import { firstEndingAfter } from '../attributions/places.js'
import type { Meter } from '../meter.js'
import type { Reading } from '../reading.js'

/** Nouns that end the name of an outlet behind "news". */
const newsrooms = /^(?:agency|channel|network|magazine|site|website|service|programme|program|show|outlet)$/u

/** The attributions without the end of who was told in their content: `{Lee} <told> AFP news agency [taxes would rise]`. */
export function cutToldOutlet(reading: Reading, attributions: readonly Attribution[], meter?: Meter): Attribution[] {
  const { text, tokens } = reading
  return attributions.map((attribution) => {
    if (meter !== undefined) meter.steps += 1
    const { cue, content } = attribution
    const [piece, ...more] = content
    if (cue === null || piece === undefined || piece.start < cue.end) return attribution
    if (!/\b(?:told|tells?|telling)$/iu.test(text.slice(cue.start, cue.end))) return attribution
    const first = firstEndingAfter(tokens, piece.start)
    const isName = tokens[first - 1]?.normal === 'news' && (tokens[first - 1]?.start ?? 0) >= cue.end
    const next = tokens[first + 1]
    if (!isName || !newsrooms.test(tokens[first]?.normal ?? '') || !next || next.end >= piece.end) return attribution
    return { ...attribution, content: [{ start: next.start, end: piece.end }, ...more] }
  })
}
