import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const src = fileURLToPath(new URL('../src', import.meta.url))

/** Folders and files of src in the order of the flow: each may import from its own line and the lines above it. */
const layers: readonly (readonly string[])[] = [
  ['span', 'meter', 'suggest-name', 'quick-pattern'],
  ['types', 'error'],
  ['options', 'check-text'],
  ['article', 'tokens', 'marks'],
  ['model'],
  ['reading'],
  ['attributions'],
  ['speakers'],
  ['context'],
  ['assemble'],
  ['extract'],
  ['index'],
  ['formats'],
  ['cli', 'corpus'],
  ['evaluate'],
  ['train'],
  ['tools'],
]

/** Packages the core may import: what a user's bundle will hold. */
const corePackages = ['compromise/two', 'chrono-node/en']

/** Who may touch files, streams and the process. */
const nodeOnly = ['cli', 'corpus', 'evaluate', 'train', 'tools']

/** What only people look at is written with these, by the formats alone. */
const formatPackages = ['picocolors', 'string-width', 'wrap-ansi']

interface Import {
  readonly file: string
  readonly from: string
  readonly target: string
}

const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))
const imports: Import[] = files.flatMap((file) => {
  const code = readFileSync(join(src, file), 'utf8')
  const found = code.matchAll(/^(?:import|export)\s(?:[^'";]*?\sfrom\s)?'([^']+)'|\bimport\('([^']+)'\)/gm)
  return [...found].map((match) => ({ file, from: partOf(file), target: match[1] ?? match[2] ?? '' }))
})

/** `attributions/units.ts` → `attributions`, `extract.ts` → `extract` */
function partOf(file: string): string {
  return (file.split(sep)[0] ?? '').replace(/\.(?:ts|js|json)$/, '')
}

const levelOf = (part: string): number => layers.findIndex((layer) => layer.includes(part))

describe('imports', () => {
  test('are found in most files', () => {
    expect(new Set(imports.map(({ file }) => file)).size).toBeGreaterThan(files.length / 2)
  })

  test('every part of src has its place in the flow', () => {
    expect(files.map(partOf).filter((part) => levelOf(part) < 0)).toEqual([])
  })

  test('point one way', () => {
    const upward = imports.filter(({ file, from, target }) => {
      if (!target.startsWith('.')) return false
      return levelOf(partOf(normalize(join(dirname(file), target)))) > levelOf(from)
    })
    expect(upward).toEqual([])
  })

  test('bring node and packages only to where they belong', () => {
    const outside = imports.filter(({ target }) => !target.startsWith('.'))
    const misplaced = outside.filter(({ from, target }) => {
      if (nodeOnly.includes(from)) return false
      return !(from === 'formats' ? formatPackages : corePackages).includes(target)
    })
    expect(misplaced).toEqual([])
  })

  test('compromise is met in one file only', () => {
    const core = imports.filter(({ from, target }) => target.startsWith('compromise') && !nodeOnly.includes(from))
    expect(core.map(({ file }) => file)).toEqual([join('tokens', 'tag.ts')])
  })

  test('every node module is named as one', () => {
    expect(imports.filter(({ target }) => /^(?:fs|path|url|process|buffer|stream|util)(?:\/|$)/.test(target))).toEqual(
      [],
    )
  })
})
