import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { extract } from '../src/index.js'
import { runHere } from './support/run-saidby.js'

const said = '“We are going home,” Jane Roe said.'
const seed = fileURLToPath(new URL('../fixtures/articles/putin-ceasefire/source.txt', import.meta.url))
const root = fileURLToPath(new URL('..', import.meta.url))

let folder = ''
const home = process.cwd()
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'saidby-'))
  process.chdir(folder)
})
afterAll(() => {
  process.chdir(home)
  rmSync(folder, { recursive: true, force: true })
})

function file(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content)
  return name
}

/** In this process: command.test.ts starts the built command itself. */
const run = (args: readonly string[], input?: string | Uint8Array) => runHere(args, input)
const lines = (text: string): string[] => text.split('\n').filter((line) => line !== '')

describe('input', () => {
  test('one file gives the same object as the library', async () => {
    const { code, stdout, stderr } = await run([seed])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(extract(readFileSync(seed, 'utf8')))))
  })

  test.each([[[]], [['-']]])('standard input is read by %j', async (args) => {
    const { code, stdout } = await run(args, said)
    expect(code).toBe(0)
    expect(JSON.parse(stdout).text).toBe(said)
  })

  test('several files make a list, each with its name as id', async () => {
    const { stdout } = await run([file('a.txt', said), file('b.txt', 'Nothing.')])
    expect(JSON.parse(stdout).map(({ id, text }: { id: string; text: string }) => [id, text])).toEqual([
      ['a.txt', said],
      ['b.txt', 'Nothing.'],
    ])
  })

  test('an empty file is an article without quotations', async () => {
    const { code, stdout } = await run([file('empty.txt', '')])
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ text: '', quotations: [], speakers: [] })
  })

  test('a byte order mark stays where it is, so that offsets are those of the file', async () => {
    const { stdout } = await run([file('bom.txt', `\uFEFF${said}`)])
    expect(JSON.parse(stdout).text).toBe(`\uFEFF${said}`)
  })

  test('line breaks of every kind stay as they are', async () => {
    const { stdout } = await run(['-'], `One.\r\n\r\n${said}\rTwo.`)
    expect(JSON.parse(stdout).text).toBe(`One.\r\n\r\n${said}\rTwo.`)
  })

  test('metadata options reach the result', async () => {
    const args = ['--title', 'T', '--byline', 'A', '--byline', 'B', '--published-at', '2025-03-13', '--url', 'u:1']
    const { stdout } = await run([...args, '--publisher', 'P', '-'], said)
    expect(JSON.parse(stdout).article).toMatchObject({
      title: 'T',
      byline: ['A', 'B'],
      publishedAt: '2025-03-13',
      url: 'u:1',
      publisher: 'P',
    })
  })

  test('--kinds, --acts and --min-probability reach the extraction', async () => {
    const args = ['--kinds', 'direct, mixed', '--acts', 'speech', '--acts', 'writing', '--min-probability', '0.4']
    const { code, stdout } = await run([...args, seed])
    const options = { kinds: ['direct', 'mixed'], acts: ['speech', 'writing'], minProbability: 0.4 } as const
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(extract(readFileSync(seed, 'utf8'), options))))
  })
})

describe('JSONL', () => {
  test('gives one line a line, with unknown keys untouched and in front', async () => {
    const line = `{"id": 12345678901234567890, "text": ${JSON.stringify(said)}, "score": 1.0, "tags": {"a": ["}", "\\""]}}`
    const { code, stdout } = await run(['-f', 'jsonl', file('in.jsonl', `${line}\n\n${line}`)])
    expect(code).toBe(0)
    expect(lines(stdout)).toHaveLength(2)
    expect(lines(stdout)[0]).toContain('{"id":12345678901234567890,"score":1.0,"tags":{"a": ["}", "\\""]},"text":')
  })

  test('its metadata wins over the options; null and empty mean not known', async () => {
    const input = [
      { id: 1, text: said, title: 'Own', publishedAt: '2025-03-13T10:00:00Z', byline: 'A' },
      { id: 2, text: said, title: null, publishedAt: '' },
    ]
    const jsonl = input.map((article) => JSON.stringify(article)).join('\n')
    const { stdout } = await run(['-f', 'jsonl', '--title', 'Given', '-'], jsonl)
    const [first, second] = lines(stdout).map((line) => JSON.parse(line))
    expect(first.article).toMatchObject({ title: 'Own', publishedAt: '2025-03-13T10:00:00Z', byline: ['A'] })
    expect(second.article.title).toBe('Given')
  })

  test('as JSON it is a list, even of one or none', async () => {
    const one = await run([file('one.jsonl', JSON.stringify({ id: 'x', text: said }))])
    expect(JSON.parse(one.stdout)).toMatchObject([{ id: 'x', text: said }])
    const none = await run([file('a.jsonl', '\n'), file('b.jsonl', '')])
    expect(none).toEqual({ code: 0, stdout: '[\n]\n', stderr: '' })
  })

  test('a bad line is told by file and line and stops no other', async () => {
    const bad = [
      '{"id": 1, "text": ',
      '{"id": 2, "html": "<p>x"}',
      '{"id": 3}',
      '{"text": 4}',
      '[]',
      '{"text": "x", "publishedAt": "yesterday"}',
    ]
    const good = JSON.stringify({ id: 'good', text: said })
    const { code, stdout, stderr } = await run(['-f', 'jsonl', file('bad.ndjson', [...bad, good].join('\n'))])
    expect(code).toBe(1)
    expect(lines(stdout).map((line) => JSON.parse(line).id)).toEqual(['good'])
    expect(lines(stderr).map((line) => line.split(': ').slice(0, 3).join(': '))).toEqual([
      expect.stringMatching(/^saidby: bad\.ndjson:1: not valid JSON/),
      'saidby: bad.ndjson:2: it has "html", which this version does not read; give the text of the page as "text"',
      'saidby: bad.ndjson:3: it has no "text"',
      'saidby: bad.ndjson:4: its "text" is not a string',
      expect.stringMatching(/^saidby: bad\.ndjson:5: not a JSON object/),
      expect.stringMatching(/^saidby: bad\.ndjson:6: option publishedAt cannot be "yesterday"/),
    ])
  })

  test('a line of invalid UTF-8 stops no other', async () => {
    const good = Buffer.from(`${JSON.stringify({ id: 1, text: said })}\n`)
    const bytes = Buffer.concat([good, Buffer.from('{"text": "caf'), Buffer.from([0xe9]), Buffer.from('"}\n'), good])
    const { code, stdout, stderr } = await run(['-f', 'jsonl', file('latin.jsonl', bytes)])
    expect({ code, count: lines(stdout).length }).toEqual({ code: 1, count: 2 })
    expect(stderr).toMatch(/^saidby: latin\.jsonl:2: not valid UTF-8/)
  })
})

describe('what cannot be read', () => {
  test.each([
    ['missing.txt', null, /^saidby: missing\.txt: no such file\n$/],
    ['binary.bin', Buffer.from([0x7f, 0x45, 0x0a, 0x00, 0x01]), /^saidby: binary\.bin:2: a binary file/],
    ['latin.txt', Buffer.from([0x61, 0x0a, 0x0a, 0x63, 0xe9, 0x0a]), /^saidby: latin\.txt:3: not valid UTF-8/],
    ['utf16.txt', Buffer.from('\uFEFFa', 'utf16le'), /^saidby: utf16\.txt:1: the text is in UTF-16/],
    ['page.html', '<p>Hello</p>', /^saidby: page\.html: HTML, which this version does not read/],
    ['page.txt', '<!DOCTYPE html>\n<p>Hello</p>', /^saidby: page\.txt: HTML/],
  ])('%s: a message, nothing written, exit code 1', async (name, content, message) => {
    if (content !== null) file(name, content)
    const { code, stdout, stderr } = await run([name])
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toMatch(message)
  })

  test('a directory', async () => {
    mkdirSync(join(folder, 'articles'))
    const { code, stdout, stderr } = await run(['articles'])
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toBe('saidby: articles: a directory; name the files in it\n')
  })

  test('stops no other file', async () => {
    const { code, stdout } = await run([file('good.txt', said), 'missing.txt', file('good2.txt', said)])
    expect(code).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject([{ id: 'good.txt' }, { id: 'good2.txt' }])
  })
})

describe('a wrong call ends with 2 and writes nothing', () => {
  test.each([
    [['--formt', 'json'], 'no option --formt; did you mean --format?'],
    [['--format', 'xml'], 'no format "xml"; there are: '],
    [['--format', 'jsn'], 'no format "jsn"; did you mean json? there are: '],
    [['--format'], "Option '-f, --format <value>' argument missing"],
    [['--min-probability', '80'], '--min-probability cannot be 80. Write a number from 0 to 1'],
    [['--min-probability', ''], '--min-probability cannot be "". Write a number from 0 to 1'],
    [['--kinds', ' ,'], '--kinds names nothing; leave it out for all kinds'],
    [['--kinds', 'dirct'], '--kinds cannot be ["dirct"]. Did you mean \'direct\'?'],
    [['--published-at', '13.3.2025'], '--published-at cannot be "13.3.2025". Write an ISO date'],
    [['-', '-'], 'standard input can be read only once'],
  ])('%j', async (args, message) => {
    const { code, stdout, stderr } = await run(args, said)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(`saidby: ${message}`)
    expect(stderr).toContain('saidby --help lists the options.')
  })
})

describe('output', () => {
  test('--help tells every option and format, --version the version of the package', async () => {
    const help = await run(['--help'])
    for (const word of ['--format', '--min-probability', '--kinds', '--acts', 'table', 'jsonl']) {
      expect(help.stdout).toContain(word)
    }
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    expect(await run(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' })
  })

  test('a table in a pipe has no colours and names each of several articles', async () => {
    const { stdout } = await run(['-f', 'table', file('a.txt', said), file('b.txt', '\u001b[31mNothing.')])
    expect(stdout).not.toContain('\u001b')
    expect(stdout).toContain('a.txt\n')
    expect(stdout).toContain('b.txt\nNo quotations found.\n')
  })
})
