import type { Extraction } from '../types.js'

const none: ReadonlyMap<string, string> = new Map()

/** The result as JSON that people can read, with the carried keys first. */
export function toJson(extraction: Extraction, carried: ReadonlyMap<string, string> = none): string {
  return withCarried(JSON.stringify(extraction, null, 2), extraction, carried, '\n  ', ': ')
}

/**
 * `json`, which is `extraction` written out, with the carried keys put in front. Their values are put in as they were
 * read: an id of twenty digits stays what it was. A key that the result has itself is the result's.
 */
export function withCarried(
  json: string,
  extraction: Extraction,
  carried: ReadonlyMap<string, string>,
  before: string,
  colon: string,
): string {
  const members = [...carried].filter(([key]) => !Object.hasOwn(extraction, key))
  const written = members.map(([key, value]) => `${before}${JSON.stringify(key)}${colon}${value},`)
  return `{${written.join('')}${json.slice(1)}`
}
