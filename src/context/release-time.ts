import type { Phrase } from './read-phrase.js'
import { timeEnd } from './time-phrase.js'
import type { View } from './view.js'

const released = /^(?:released|published|issued|posted|filed|unveiled|unsealed|aired)$/u

/** When what speaks was given out, which its source says: “according to {a poll published on Friday}”. */
export function releaseTime({ reading, own }: View): Phrase[] {
  const { source } = own
  const { tokens } = reading
  for (let at = source?.first ?? 0; source !== null && at < source.end - 1; at += 1) {
    if (!released.test(tokens[at]?.normal ?? '')) continue
    const preposition = tokens[at + 1]?.normal === 'on' ? 'on' : ''
    const noun = preposition === '' ? at + 1 : at + 2
    const end = timeEnd(tokens, noun, source.end)
    // “charges filed on Tuesday in Hennepin County”: of the filing, and no more.
    if (end !== source.end) return []
    return [{ kind: 'time', place: 'loose', first: at + 1, noun, head: noun, end, preposition }]
  }
  return []
}
