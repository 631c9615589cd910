import { readFileSync } from 'node:fs'
import type { Readable, Writable } from 'node:stream'
import { SaidbyError } from '../error.js'
import type { Extractor } from '../extract.js'
import type { Format, Output } from '../formats/format.js'
import { formats } from '../formats/formats.js'
import type { Options } from '../options.js'
import { type Call, CallError, readCall } from './args.js'
import { createWriter, type Writer } from './create-writer.js'
import { helpText } from './help.js'
import { type Input, readInput } from './read-input.js'

/** What the command reads from and writes to. */
export interface Surroundings {
  readonly stdin: Readable & { readonly isTTY?: boolean }
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number }
  readonly stderr: Writable
  readonly env: Readonly<Record<string, string | undefined>>
}

/** Runs the command and returns its exit code: 0, 1 if an article could not be read, 2 if the call was wrong. */
export async function run(args: readonly string[], surroundings: Surroundings): Promise<number> {
  // Nobody is left to tell when standard error itself is closed.
  surroundings.stderr.on('error', () => {})
  const writer = createWriter(surroundings.stdout)
  try {
    const call = readCall(args)
    if (call.help) await writer.write(helpText())
    else if (call.version) await writer.write(`${version()}\n`)
    else return await extractAll(call, writer, surroundings)
    return 0
  } catch (error) {
    if (!(error instanceof CallError)) throw error
    surroundings.stderr.write(`saidby: ${error.message}\nsaidby --help lists the options.\n`)
    return 2
  }
}

async function extractAll(call: Call, writer: Writer, surroundings: Surroundings): Promise<number> {
  const tally = { failed: 0 }
  for await (const piece of outputPieces(call, tally, surroundings)) {
    if (!(await writer.write(piece))) break
  }
  const failure = writer.failure()
  if (failure) surroundings.stderr.write(`saidby: cannot write the output: ${failure.message}\n`)
  return tally.failed > 0 || failure ? 1 : 0
}

/** The output, each article's in one piece, so that nothing is ever half-written; problems go to standard error. */
async function* outputPieces(
  { files: named, format: asked, options }: Call,
  tally: { failed: number },
  surroundings: Surroundings,
): AsyncGenerator<string> {
  const { stdin, stdout, stderr } = surroundings
  const files = named.length > 0 ? named : ['-']
  if (files.includes('-') && stdin.isTTY) stderr.write('saidby: reading from the keyboard; end with Ctrl-D\n')
  const format = formats[asked ?? (stdout.isTTY ? 'table' : 'json')] as Format
  // Only now: help and mistakes in the call should not wait for the models.
  const { createExtractor } = await import('../extract.js')
  const extractor = createExtractor(settingsOf(options))
  let several = files.length > 1
  let next = format.frame.open
  for await (const input of readAll(files, stdin)) {
    several ||= input.several
    const output = outputOf(input, extractor, options)
    if (typeof output === 'string') {
      stderr.write(`saidby: ${placeOf(input)}: ${output}\n`)
      tally.failed++
      continue
    }
    yield (several ? next : '') + format.write(output, { ...screenOf(surroundings), several })
    next = format.frame.between
  }
  const isEmpty = next === format.frame.open
  if (several && !(isEmpty && tally.failed > 0)) yield (isEmpty ? next : '') + format.frame.close
}

async function* readAll(files: readonly string[], stdin: Readable): AsyncGenerator<Input> {
  for (const file of files) yield* readInput(file, stdin)
}

/** The article's result, or in words why there is none. */
function outputOf(input: Input, extractor: Extractor, options: Options): Output | string {
  if ('problem' in input) return input.problem
  const { title, byline, publishedAt, publisher, url } = options
  try {
    const metadata = { title, byline, publishedAt, publisher, url, ...input.metadata }
    const extraction = extractor.extract(input.text, metadata)
    return { extraction, carried: input.carried, label: placeOf(input) }
  } catch (error) {
    if (error instanceof SaidbyError) return error.message.replace(/^saidby: /, '')
    return `a mistake in saidby, please report it: ${error instanceof Error ? error.stack : String(error)}`
  }
}

/** The options that hold for every article; metadata is laid over them article by article. */
function settingsOf({ kinds, acts, minProbability }: Options): Options {
  return { kinds, acts, minProbability }
}

/** `articles.jsonl:3` */
function placeOf({ file, line }: Input): string {
  return `${file === '-' ? 'standard input' : file}${line === undefined ? '' : `:${line}`}`
}

/** As wide as the terminal, up to a width that is still easy to read; 100 columns in a pipe. */
function screenOf({ stdout, env }: Surroundings): { width: number; colors: boolean } {
  const width = stdout.isTTY && stdout.columns ? Math.min(stdout.columns, 120) : 100
  return { width, colors: stdout.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb' }
}

function version(): string {
  const file = new URL('../../package.json', import.meta.url)
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version
}
