import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { errorCodes } from '../src/error.js'
import { allActs, allKinds, resolveOptions } from '../src/options.js'

type Tools = typeof import('../src/tools/fill-readme.js')

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')

test('the README shows what the program prints today (npm run readme puts it there)', async () => {
  const tools: Tools = await import(/* @vite-ignore */ new URL('../dist/tools/fill-readme.js', import.meta.url).href)
  expect(tools.fillReadme(readme)).toBe(readme)
})

test('the README links to files that are there', () => {
  const links = [...readme.matchAll(/\]\(([^):#]+)\)/g)].map(([, link]) => link ?? '')
  expect(links.length).toBeGreaterThan(3)
  for (const link of links) expect(readFileSync(new URL(`../${link}`, import.meta.url), 'utf8')).not.toBe('')
})

test('the README tells every error code and every option with its values', () => {
  const rows = [...readme.matchAll(/^\| `([a-z-]+)` \| (.*) \|$/gm)].map(([, code, text]) => [code, text])
  expect(rows).toEqual(expect.arrayContaining(Object.entries(errorCodes)))
  for (const name of [...Object.keys(resolveOptions()), ...allKinds, ...allActs])
    expect(readme).toContain(`\`${name}\``)
})
