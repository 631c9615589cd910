import { SaidbyError, showValue } from './error.js'
import { suggestName } from './suggest-name.js'
import type { Act, Kind } from './types.js'

/** What the caller knows about the article. It wins over what the text shows. */
export interface Metadata {
  /**
   * The headline.
   * @defaultValue what the text shows, else `null` in the result
   */
  readonly title?: string | undefined
  /**
   * Who wrote it: a name, or a list of names.
   * @defaultValue what the text shows, else `[]` in the result
   */
  readonly byline?: string | readonly string[] | undefined
  /**
   * When it was published, as an ISO date or date-time: `2025-03-13`, `2025-03-13T14:05:00Z`. Give it whenever it is
   * known: `Thursday` and `last week` can be turned into dates only with it.
   * @defaultValue what the text shows, else `null` in the result
   */
  readonly publishedAt?: string | undefined
  /**
   * Who published it: `CBS News`.
   * @defaultValue `null` in the result
   */
  readonly publisher?: string | undefined
  /**
   * Where it was published. It is only carried into the result; nothing is ever fetched.
   * @defaultValue `null` in the result
   */
  readonly url?: string | undefined
}

/** How to extract. Everything is optional, and `undefined` always means the default. */
export interface Options extends Metadata {
  /**
   * The kinds of quotations to return. `['direct', 'mixed']` leaves out what is reported without quotation marks.
   * @defaultValue all three kinds
   */
  readonly kinds?: readonly Kind[] | undefined
  /**
   * The acts to return. `['speech', 'writing']` leaves out what people think, want or oppose. A quotation without a cue
   * counts as speech.
   * @defaultValue all five acts
   */
  readonly acts?: readonly Act[] | undefined
  /**
   * The lowest probability to return, from 0 to 1. Raise it for fewer, surer quotations; 0 returns every candidate.
   * @defaultValue where F1 was best on the tuning articles
   */
  readonly minProbability?: number | undefined
}

/** The options with every default filled in, checked and frozen: what the stages use. */
export interface Settings {
  readonly kinds: readonly Kind[]
  readonly acts: readonly Act[]
  /** `null`: the model's own best threshold. */
  readonly minProbability: number | null
  readonly title: string | null
  readonly byline: readonly string[] | null
  readonly publishedAt: string | null
  readonly publisher: string | null
  readonly url: string | null
}

/** Every kind of quotation, in the order of how sure the words are. */
export const allKinds: readonly Kind[] = ['direct', 'mixed', 'indirect']

/** Every act a cue can tell of. */
export const allActs: readonly Act[] = ['speech', 'writing', 'thought', 'attitude', 'report']

/** One reader for each option: the checked value of it, or a `SaidbyError`. `undefined` never reaches a reader. */
const readers: { readonly [Name in keyof Settings]: (value: unknown, name: string) => Settings[Name] } = {
  kinds: (value, name) => readList(value, name, allKinds),
  acts: (value, name) => readList(value, name, allActs),
  minProbability: readProbability,
  title: readString,
  byline: readNames,
  publishedAt: readDate,
  publisher: readString,
  url: readString,
}

const metadataNames: readonly string[] = ['title', 'byline', 'publishedAt', 'publisher', 'url']

const defaults: Settings = Object.freeze({
  kinds: Object.freeze([...allKinds]),
  acts: Object.freeze([...allActs]),
  minProbability: null,
  title: null,
  byline: null,
  publishedAt: null,
  publisher: null,
  url: null,
})

/** The settings that `options` stand for; a `SaidbyError` for an unknown option or a wrong value. */
export function resolveOptions(options?: unknown): Settings {
  return resolve(options, defaults, Object.keys(readers), 'option')
}

/** `settings` with what is known about one article laid over them; other options cannot change any more. */
export function overrideMetadata(settings: Settings, metadata?: unknown): Settings {
  return resolve(metadata, settings, metadataNames, 'per-article option')
}

function resolve(options: unknown, base: Settings, names: readonly string[], what: string): Settings {
  if (options === undefined) return base
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    const problem = `the options must be an object, but are ${showValue(options)}`
    throw new SaidbyError('invalid-options', problem, "Write them by name: { kinds: ['direct'] }")
  }
  const changed: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(options)) {
    if (!names.includes(name)) throw unknownOption(name, names, what)
    if (value !== undefined) changed[name] = readers[name as keyof Settings](value, name)
  }
  return Object.freeze({ ...base, ...changed })
}

function unknownOption(name: string, names: readonly string[], what: string): SaidbyError {
  const meant = suggestName(name, names)
  const settled = Object.hasOwn(readers, name) ? 'Give it to createExtractor() instead' : undefined
  const fix = settled ?? (meant ? `Did you mean ${meant}?` : `The options are: ${names.join(', ')}`)
  return new SaidbyError('unknown-option', `there is no ${what} ${showValue(name)}`, fix)
}

function readList<Value extends string>(value: unknown, name: string, known: readonly Value[]): readonly Value[] {
  const choice = `any of ${known.map((item) => `'${item}'`).join(', ')}`
  if (!Array.isArray(value)) throw wrong(name, value, `Write a list of ${choice}`)
  // Array.from: a hole in the list is a mistake like any other value.
  const unknown = Array.from(value).findIndex((item) => !known.includes(item))
  if (unknown >= 0) {
    const meant = suggestName(String(value[unknown]), known)
    throw wrong(name, value, `${meant ? `Did you mean '${meant}'? ` : ''}It is a list of ${choice}`)
  }
  return Object.freeze(known.filter((item) => value.includes(item)))
}

function readProbability(value: unknown, name: string): number {
  if (typeof value === 'number' && value >= 0 && value <= 1) return value
  throw wrong(name, value, 'Write a number from 0 to 1, such as 0.8')
}

function readString(value: unknown, name: string): string {
  if (typeof value === 'string') return value
  throw wrong(name, value, 'Write a string, or leave it out if it is not known')
}

function readNames(value: unknown, name: string): readonly string[] {
  const names = typeof value === 'string' ? [value] : value
  if (Array.isArray(names) && names.every((item) => typeof item === 'string')) return Object.freeze([...names])
  throw wrong(name, value, "Write a name or a list of names: ['Tucker Reals', 'Holly Williams']")
}

const isoDate =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ]([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/i

function readDate(value: unknown, name: string): string {
  const parts = typeof value === 'string' ? isoDate.exec(value) : null
  if (typeof value === 'string' && parts !== null && isDay(Number(parts[1]), Number(parts[2]), Number(parts[3]))) {
    return value
  }
  throw wrong(name, value, 'Write an ISO date or date-time: 2025-03-13 or 2025-03-13T14:05:00Z')
}

/** Whether the calendar has the day: not 30 February. */
function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(2000, month - 1, day))
  date.setUTCFullYear(year, month - 1, day)
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

function wrong(name: string, value: unknown, fix: string): SaidbyError {
  return new SaidbyError('invalid-option', `option ${name} cannot be ${showValue(value)}`, fix)
}
