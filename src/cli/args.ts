import { parseArgs } from 'node:util'
import { SaidbyError } from '../error.js'
import { formats } from '../formats/formats.js'
import { type Options, resolveOptions } from '../options.js'
import { suggestName } from '../suggest-name.js'

/** What the command was called to do. */
export interface Call {
  readonly files: readonly string[]
  /** Undefined: a table on a terminal, else JSON. */
  readonly format: string | undefined
  readonly options: Options
  readonly help: boolean
  readonly version: boolean
}

/** The call itself was wrong: exit code 2. */
export class CallError extends Error {}

/** Every option as node:util takes it. */
const flags = {
  format: { type: 'string', short: 'f' },
  'min-probability': { type: 'string' },
  kinds: { type: 'string', multiple: true },
  acts: { type: 'string', multiple: true },
  title: { type: 'string' },
  byline: { type: 'string', multiple: true },
  'published-at': { type: 'string' },
  publisher: { type: 'string' },
  url: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const

/** What the arguments ask for; a `CallError` where they make no sense. */
export function readCall(args: readonly string[]): Call {
  const { values, positionals } = parse(args)
  const options: Record<string, unknown> = {
    kinds: listOf('kinds', values.kinds),
    acts: listOf('acts', values.acts),
    minProbability: numberOf(values['min-probability']),
    title: values.title,
    byline: values.byline,
    publishedAt: values['published-at'],
    publisher: values.publisher,
    url: values.url,
  }
  check(options)
  if (values.format !== undefined && !Object.hasOwn(formats, values.format)) {
    const meant = suggestName(values.format, Object.keys(formats))
    const there = `there are: ${Object.keys(formats).join(', ')}`
    throw new CallError(`no format "${values.format}"; ${meant ? `did you mean ${meant}? ` : ''}${there}`)
  }
  if (positionals.filter((file) => file === '-').length > 1) throw new CallError('standard input can be read only once')
  return {
    files: positionals,
    format: values.format,
    options: options as Options,
    help: values.help ?? false,
    version: values.version ?? false,
  }
}

type Parsed = ReturnType<typeof parseArgs<{ options: typeof flags; allowPositionals: true }>>

function parse(args: readonly string[]): Parsed {
  try {
    return parseArgs({ args: [...args], options: flags, allowPositionals: true })
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const unknown = /^Unknown option '(--?)([^']+)'/.exec(message)
    if (!unknown) throw new CallError(message.split('. ')[0] ?? message)
    const meant = suggestName(unknown[2] ?? '', Object.keys(flags))
    throw new CallError(`no option ${unknown[1]}${unknown[2]}${meant ? `; did you mean --${meant}?` : ''}`)
  }
}

/** `--kinds direct,mixed` and `--kinds direct --kinds mixed` are the same. */
function listOf(flag: string, given: readonly string[] | undefined): string[] | undefined {
  if (given === undefined) return undefined
  const items = given.flatMap((list) => list.split(',')).map((item) => item.trim())
  const named = items.filter((item) => item !== '')
  if (named.length === 0) throw new CallError(`--${flag} names nothing; leave it out for all ${flag}`)
  return named
}

/** A blank is no number, though `Number('')` is 0. */
function numberOf(given: string | undefined): number | string | undefined {
  return given === undefined || given.trim() === '' || Number.isNaN(Number(given)) ? given : Number(given)
}

function check(options: Record<string, unknown>): void {
  try {
    resolveOptions(options)
  } catch (error) {
    if (!(error instanceof SaidbyError)) throw error
    const message = error.message.replace(/^saidby: /, '')
    throw new CallError(message.replace(/^option (\w+)/, (_, name: string) => flagOf(name)))
  }
}

/** `minProbability` → `--min-probability` */
function flagOf(name: string): string {
  return `--${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
}
