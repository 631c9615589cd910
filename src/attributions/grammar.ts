import type { Reading } from '../reading.js'
import type { Grammar } from './choose.js'

const conjunctions = new Set(['and', 'but', 'though', 'although', 'while', 'whereas', 'yet', 'so'])

/** What the text says of how proposals stand to each other. */
export function grammarOf({ tokens, tags }: Pick<Reading, 'tokens' | 'tags'>): Grammar {
  return {
    passesOn: ({ cue }) => tokens[cue.first]?.normal === 'according',
    clauseStart: ({ source, cue }) => {
      if (source === null || source.end > cue.first) return -1
      // “…, even though the Kremlin denied”: the source stands right behind the conjunction.
      if (!conjunctions.has(tokens[source.first - 1]?.normal ?? '')) return -1
      const before = tokens[source.first - 2]?.normal === 'even' ? source.first - 3 : source.first - 2
      return tags[before]?.pos === 'Comma' ? before : -1
    },
    participleStart: ({ cue }) => {
      const isParticiple = tokens[cue.first]?.normal.endsWith('ing') === true
      const quotes = tags[cue.end]?.pos === 'Quote'
      return isParticiple && quotes && tags[cue.first - 1]?.pos === 'Comma' ? cue.first - 1 : -1
    },
  }
}
