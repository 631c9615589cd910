import type { Reading } from '../reading.js'
import type { Attribution } from './attribution.js'
import { firstEndingAfter } from './places.js'

/** Marks that open a quotation behind a cue: `said: “…”`, `said, “…”`. */
const openers = new Set(['"', "'", '“', '‘', '«', '„', "''", '``', '‘‘'])

/**
 * The attribution without the clause that leads in: `Standing in the rain, {Roe} <said>: [“We are ready.”]` It begins with a
 * participle, and the cue goes on to words in marks.
 */
export function cutLeadIn({ tokens, tags }: Reading, attribution: Attribution): Attribution {
  const { cue, source, content } = attribution
  const [lead, ...rest] = content
  if (cue === null || source === null || lead === undefined || rest.length === 0) return attribution
  if (lead.end > source.start || source.start > cue.start) return attribution
  const said = firstEndingAfter(tokens, cue.end)
  const next = tokens[said]?.normal === ':' || tokens[said]?.normal === ',' ? said + 1 : said
  const begins = firstEndingAfter(tokens, lead.start)
  const isQuoted = openers.has(tokens[next]?.text ?? '') && rest.some(({ start }) => start === tokens[next]?.start)
  return isQuoted && tags[begins]?.pos === 'Gerund' ? { ...attribution, content: rest } : attribution
}
