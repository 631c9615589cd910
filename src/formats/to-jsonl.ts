import type { Extraction } from '../types.js'
import { withCarried } from './to-json.js'

const none: ReadonlyMap<string, string> = new Map()

/** The result as one line of JSON, without the line break at its end, with the carried keys first. */
export function toJsonl(extraction: Extraction, carried: ReadonlyMap<string, string> = none): string {
  return withCarried(JSON.stringify(extraction), extraction, carried, '', ':')
}
