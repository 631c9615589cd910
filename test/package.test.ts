import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createContext, runInContext } from 'node:vm'
import { beforeAll, describe, expect, test } from 'vitest'
import { extract } from '../src/index.js'

type Tools = typeof import('../src/tools/measure-bundle.js')

const root = fileURLToPath(new URL('..', import.meta.url))
const text = '“We are going home,” Jane Roe said on Tuesday. Mr. Roe told Reuters that nobody had asked him.'
const manifest = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'))

/** Runs a program in a process of its own, with the built package as `saidby`, and returns what it prints. */
function runProgram(program: string, type: 'module' | 'commonjs' = 'module'): string {
  return execFileSync(process.execPath, [`--input-type=${type}`, '--eval', program], { cwd: root, encoding: 'utf8' })
}

/** Packages whose files are in the bundle. */
function packagesOf(paths: readonly string[]): string[] {
  const names = paths.map((path) => /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules)/.exec(path)?.[1])
  return [...new Set(names.filter((name) => name !== undefined))].sort()
}

describe('in a browser', () => {
  let tools: Tools
  beforeAll(async () => {
    tools = await import(/* @vite-ignore */ new URL('../dist/tools/measure-bundle.js', import.meta.url).href)
  })

  test('the bundle holds saidby and the packages of the core, and gives the same result without node', async () => {
    const { file, inputs } = await tools.bundleForBrowser()
    expect(packagesOf(Object.keys(inputs))).toEqual([
      'chrono-node',
      'compromise',
      'efrt',
      'grad-school',
      'suffix-thumb',
    ])
    // compromise asks for `self`, which every page and worker has.
    const context = createContext({ text, self: {} })
    const json = runInContext(`${new TextDecoder().decode(file)};JSON.stringify(saidby.extract(text))`, context)
    expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(extract(text))))
  })

  test('it keeps to its size', async () => {
    const { all, code, weights } = await tools.measureBundle()
    const kilobyte = 1024
    expect(code).toBeLessThan(214 * kilobyte)
    expect(weights).toBeLessThan(1536 * kilobyte)
    expect(all - code - weights).toBeLessThan(180 * kilobyte)
  })
})

describe('beside the user’s own compromise', () => {
  const show = `console.log(JSON.stringify(extract(${JSON.stringify(text)})))`
  const digest = `
    const { createHash } = await import('node:crypto')
    const model = createHash('sha256').update(JSON.stringify(nlp.model())).digest('hex')
    const tags = nlp('She walked to Pennsylvania Avenue, said Jane Roe.').json()[0].terms.map((term) => term.tags.sort())
    console.log(model, JSON.stringify(tags), Object.keys(nlp.methods()), Object.keys(nlp.world()))`
  let plain = ''
  beforeAll(() => {
    plain = runProgram(`import { extract } from 'saidby'; ${show}`)
  })

  test.each(['compromise', 'compromise/two', 'compromise/three'])(
    'nothing is added to %s, and saidby finds the same after it was loaded',
    (name) => {
      expect(JSON.parse(plain).text).toBe(text)
      const alone = runProgram(`import nlp from '${name}'; ${digest}`)
      expect(alone).toMatch(/^[0-9a-f]{64} /)
      const program = `import nlp from '${name}'; const { extract } = await import('saidby'); ${show}; ${digest}`
      expect(runProgram(program)).toBe(plain + alone)
    },
  )

  test('what the user teaches it does not change what saidby finds', () => {
    const teach = `
      nlp.addWords({ said: 'FirstName', roe: 'PastTense', told: 'Place', walked: 'Noun', home: 'PastTense' })
      nlp.plugin({ words: { asked: 'City' }, model: { one: { lexicon: { jane: 'PastTense' } } } })`
    const taught = `import nlp from 'compromise'; import { extract } from 'saidby'; ${teach}; ${show}`
    expect(runProgram(taught)).toBe(plain)
  })
})

describe('the package', () => {
  test('has these runtime dependencies and no others', () => {
    expect(Object.keys(manifest.dependencies).sort()).toEqual([
      'chrono-node',
      'compromise',
      'picocolors',
      'string-width',
      'wrap-ansi',
    ])
  })

  test('can be required from CommonJS', () => {
    const program = `const { extract } = require('saidby'); console.log(extract(${JSON.stringify(text)}).text)`
    expect(runProgram(program, 'commonjs').trim()).toBe(text)
  })

  test('holds what is used and nothing of training, evaluation or tools', () => {
    const args = ['pack', '--dry-run', '--json', '--ignore-scripts']
    const [packed] = JSON.parse(execFileSync('npm', args, { cwd: root, encoding: 'utf8', stdio: 'pipe' }))
    const paths: string[] = packed.files.map(({ path }: { path: string }) => path)
    const notices = ['LICENSE', 'README.md', 'THIRD-PARTY-NOTICES.md', 'package.json']
    const kept = [...notices, 'dist/index.js', 'dist/index.d.ts', 'dist/cli/main.js']
    expect(paths).toEqual(expect.arrayContaining(kept))
    expect(
      paths.filter((path) => /^(?:src|test|fixtures)\/|dist\/(?:train|evaluate|corpus|tools)\/|\.map$/.test(path)),
    ).toEqual([])
    expect(packed.size).toBeLessThan(2_500_000)
  })

  test('its lock file names no place to download from', () => {
    expect(readFileSync(`${root}/package-lock.json`, 'utf8')).not.toMatch(/"resolved"|https?:\/\/registry/)
  })

  test('its lock file knows every part for every system, without which npm ci refuses it', () => {
    const { packages } = JSON.parse(readFileSync(`${root}/package-lock.json`, 'utf8'))
    const paths = Object.keys(packages)
    const parts = paths.flatMap((path) => Object.keys(packages[path].optionalDependencies ?? {}))
    expect(parts.filter((part) => !paths.some((path) => path.endsWith(`node_modules/${part}`)))).toEqual([])
  })
})
