import type { Metadata } from '../options.js'
import { InputError } from './decode.js'
import { rawMembers } from './raw-members.js'
import type { ReadArticle } from './read-input.js'

const metadataKeys = ['title', 'byline', 'publishedAt', 'publisher', 'url'] as const

/** The article of one line of JSONL; its keys that saidby does not know are carried as they are written. */
export function readJsonLine(json: string): ReadArticle {
  const value = parse(json)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new InputError('not a JSON object; an article is {"id": …, "text": "…"}')
  }
  const fields: Readonly<Record<string, unknown>> = { ...value }
  const { text, html } = fields
  if (typeof text !== 'string') {
    if (text !== undefined && text !== null) throw new InputError('its "text" is not a string')
    if (html === undefined) throw new InputError('it has no "text"')
    throw new InputError('it has "html", which this version does not read; give the text of the page as "text"')
  }
  const carried = rawMembers(json)
  for (const key of ['text', ...metadataKeys]) carried.delete(key)
  return { text, metadata: metadataOf(fields), carried }
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch (error) {
    throw new InputError(`not valid JSON: ${error instanceof Error ? error.message : String(error)}`)
  }
}

/** What the line knows about its article: data sets write what is not known as null or an empty string. */
function metadataOf(fields: Readonly<Record<string, unknown>>): Metadata {
  const known = metadataKeys.filter((key) => fields[key] !== undefined && fields[key] !== null && fields[key] !== '')
  return Object.fromEntries(known.map((key) => [key, fields[key]]))
}
