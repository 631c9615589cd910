import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { extract } from '../src/index.js'
import { runSaidby } from './support/run-saidby.js'

const said = '“We are going home,” Jane Roe said.'
const seed = fileURLToPath(new URL('../fixtures/articles/putin-ceasefire/source.txt', import.meta.url))
const root = fileURLToPath(new URL('..', import.meta.url))

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'saidby-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function file(name: string, content: string): string {
  writeFileSync(join(folder, name), content)
  return name
}

const run = (args: readonly string[], input?: string | Uint8Array) => runSaidby(args, input, folder)

/** The built command in a process of its own; what it does with each kind of input and option, cli.test.ts tests. */
describe('the command', () => {
  test('one file gives the same object as the library', async () => {
    const { code, stdout, stderr } = await run([seed])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(extract(readFileSync(seed, 'utf8')))))
  })

  test('reads standard input, tells of what it cannot read, and ends with 1', async () => {
    const { code, stdout, stderr } = await run(['-f', 'jsonl', '-', 'missing.txt'], said)
    expect({ code, stderr }).toEqual({ code: 1, stderr: 'saidby: missing.txt: no such file\n' })
    expect(JSON.parse(stdout).text).toBe(said)
  })

  test('a wrong call ends with 2 and writes nothing', async () => {
    const { code, stdout, stderr } = await run(['--formt', 'json'], said)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain('saidby: no option --formt; did you mean --format?')
  })

  test('--version tells the version of the package', async () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    expect(await run(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' })
  })

  test('a reader who leaves early is no mistake', async () => {
    const name = file('many.jsonl', `${JSON.stringify({ text: 'Nothing much. '.repeat(400) })}\n`.repeat(400))
    const main = join(root, 'dist/cli/main.js')
    const child = spawn(process.execPath, [main, '-f', 'jsonl', name], { cwd: folder })
    let stderr = ''
    child.stderr.on('data', (chunk) => {
      stderr += chunk
    })
    child.stdout.once('data', () => child.stdout.destroy())
    const code = await new Promise((resolve) => child.on('close', resolve))
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  })
})

describe('npm start', () => {
  const start = (args: readonly string[], cwd: string) =>
    new Promise<string>((resolve, reject) => {
      const script = join(root, 'dist/tools/start.js')
      const child = spawn(process.execPath, [script, ...args], { cwd: root, env: { ...process.env, INIT_CWD: cwd } })
      let stdout = ''
      child.stdout.on('data', (chunk) => {
        stdout += chunk
      })
      child.on('error', reject)
      child.on('close', () => resolve(stdout))
    })

  test('shows the seed article as a table', async () => {
    const table = await run(['-f', 'table', seed])
    expect(await start([], root)).toBe(table.stdout)
  })

  test('takes a file as the caller names it, and another format', async () => {
    const name = file('mine.txt', said)
    expect(JSON.parse(await start(['-f', 'json', name], folder)).text).toBe(said)
  })
})
