import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import type { Metadata } from '../options.js'
import { decode, InputError } from './decode.js'
import { readJsonLine } from './read-json-line.js'
import { readLines } from './read-lines.js'

/** One article as read, or what kept it from being read. */
export type Input = (ReadArticle | { readonly problem: string }) & {
  readonly file: string
  /** Where it begins, or where the problem is; undefined where the whole file is meant. */
  readonly line: number | undefined
  /** Whether the file can hold several articles. */
  readonly several: boolean
}

/** An article and what came with it. */
export interface ReadArticle {
  readonly text: string
  readonly metadata: Metadata
  /** Keys to carry into the output, with their values as JSON. */
  readonly carried: ReadonlyMap<string, string>
}

/** Enough bytes to tell JSONL and HTML from plain text. */
const bytesToTell = 512

/** Every article of a file (`-`: of `stdin`), one after the other; of JSONL no more than a line is held at a time. */
export async function* readInput(file: string, stdin: Readable): AsyncGenerator<Input> {
  try {
    const chunks = file === '-' ? stdin : await openFile(file)
    const { head, rest } = await peek(chunks)
    if (isJsonl(file, head)) yield* readJsonl(file, rest)
    else yield { file, line: undefined, several: false, ...(await readPlain(file, head, rest)) }
  } catch (error) {
    const line = error instanceof InputError ? error.line : undefined
    yield { file, line, several: false, problem: describe(error) }
  }
}

/** A stream of the file. Opening a directory would go well and only reading it fail, so it is looked at first. */
async function openFile(file: string): Promise<Readable> {
  if ((await stat(file)).isDirectory()) throw new InputError('a directory; name the files in it')
  return createReadStream(file)
}

/** The first bytes, and a stream that begins with them. */
async function peek(chunks: AsyncIterable<Buffer>): Promise<{ head: string; rest: AsyncIterable<Buffer> }> {
  const iterator = chunks[Symbol.asyncIterator]()
  const seen: Buffer[] = []
  let length = 0
  while (length < bytesToTell) {
    const { value, done } = await iterator.next()
    if (done) break
    seen.push(Buffer.from(value))
    length += value.length
  }
  async function* rest(): AsyncGenerator<Buffer> {
    yield* seen
    yield* { [Symbol.asyncIterator]: () => iterator }
  }
  return { head: Buffer.concat(seen).subarray(0, bytesToTell).toString('latin1'), rest: rest() }
}

/** By the file's ending, or because it begins like an object, as no article does: `{"id": …`. */
function isJsonl(file: string, head: string): boolean {
  return /\.(?:jsonl|ndjson)$/i.test(file) || /^(?:ï»¿)?\s{0,99}\{\s{0,99}"/.test(head)
}

function isHtml(file: string, head: string): boolean {
  return /\.(?:html?|xhtml)$/i.test(file) || /^(?:ï»¿)?\s{0,99}<(?:!doctype html|html)\b/i.test(head)
}

async function readPlain(file: string, head: string, chunks: AsyncIterable<Buffer>): Promise<ReadArticle> {
  if (isHtml(file, head)) throw new InputError('HTML, which this version does not read; give the text of the page')
  const bytes: Buffer[] = []
  for await (const chunk of chunks) bytes.push(chunk)
  const carried = new Map([['id', JSON.stringify(file)]])
  return { text: decode(Buffer.concat(bytes)), metadata: {}, carried }
}

async function* readJsonl(file: string, chunks: AsyncIterable<Buffer>): AsyncGenerator<Input> {
  for await (const { number, bytes } of readLines(chunks)) {
    const at = { file, line: number, several: true }
    try {
      const json = decode(bytes).replace(/^\uFEFF/, '')
      if (json.trim() !== '') yield { ...at, ...readJsonLine(json) }
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      yield { ...at, problem: error.message }
    }
  }
}

/** The system's errors in words, by code. */
const systemErrors: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  ENOTDIR: 'no such file',
  EACCES: 'no permission to read it',
  EISDIR: 'a directory; name the files in it',
  ERR_STRING_TOO_LONG: 'too long for one article',
}

function describe(error: unknown): string {
  const { code, message } = error as { code?: string; message?: string }
  return (code === undefined ? undefined : systemErrors[code]) ?? message ?? String(error)
}
