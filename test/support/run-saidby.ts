import { spawn } from 'node:child_process'
import { PassThrough, Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { run } from '../../src/cli/run.js'

const main = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url))

/** What a run of the command left behind. */
export interface Run {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs the built command in a pipe, as a script would, with `input` as its standard input. */
export function runSaidby(args: readonly string[], input: string | Uint8Array = '', cwd?: string): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [main, ...args], { cwd })
    const out: Buffer[] = []
    const err: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
    child.on('error', reject)
    // A call that is wrong ends before it has read anything.
    child.stdin.on('error', () => {})
    child.on('close', (code) => {
      resolve({ code, stdout: Buffer.concat(out).toString('utf8'), stderr: Buffer.concat(err).toString('utf8') })
    })
    child.stdin.end(input)
  })
}

/** Does in this process what `runSaidby` does in one of its own. */
export async function runHere(args: readonly string[], input: string | Uint8Array = ''): Promise<Run> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()]
  const [out, err] = [collect(stdout), collect(stderr)]
  // Standard input comes in pieces, as from a pipe.
  const bytes = Buffer.from(input)
  const pieces = [bytes.subarray(0, 7), bytes.subarray(7)].filter((piece) => piece.length > 0)
  const code = await run(args, { stdin: Readable.from(pieces), stdout, stderr, env: {} })
  stdout.end()
  stderr.end()
  return { code, stdout: await out, stderr: await err }
}

async function collect(stream: Readable): Promise<string> {
  const pieces: Buffer[] = []
  for await (const piece of stream) pieces.push(piece)
  return Buffer.concat(pieces).toString('utf8')
}
