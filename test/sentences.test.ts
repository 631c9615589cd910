import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { extract } from '../src/extract.js'
import type { Span } from '../src/span.js'
import type { Quotation } from '../src/types.js'
import { type MarkedLine, markSpans } from './support/mark-spans.js'

interface Line {
  readonly label: string
  readonly marked: readonly MarkedLine[]
}

function readLines(file: string): Line[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [label = '', ...copies] = line.split('\t')
      return { label, marked: copies.map((copy) => markSpans(copy.replaceAll('\\n', '\n'))) }
    })
}

const lines = readLines('fixtures/sentences.tsv')
const missed = readLines('fixtures/sentences-missed.tsv')

const said = lines.filter(({ marked }) => marked.some(({ cue, content }) => cue.length + content.length > 0))
const nothing = lines.filter((line) => !said.includes(line))

describe('the sentences', () => {
  it('are marked unmistakably', () => {
    for (const { label, marked } of lines) {
      expect(marked.length, label).toBeGreaterThan(0)
      expect(new Set(marked.map(({ text }) => text)).size, `${label}: the copies differ`).toBe(1)
    }
    expect(new Set(lines.map(({ label }) => label)).size).toBe(lines.length)
    expect(nothing.length).toBeGreaterThan(20)
  })
})

describe('everything said in a sentence is found', () => {
  it.each(said)('$label', ({ marked }) => {
    const text = marked[0]?.text ?? ''
    const { quotations } = extract(text)
    const found = quotations.map((quotation) => shown(quotation))
    for (const one of marked) expect(found).toContainEqual(expected(one))
    const between = quotations.filter(({ quoted }) => quoted.length > 0)
    expect(between.length, 'more between marks than was said').toBe(marked.filter(isQuoted).length)
  })
})

describe('nothing is said in', () => {
  it.each(nothing)('$label', ({ marked }) => {
    const text = marked[0]?.text ?? ''
    expect(extract(text).quotations.map((quotation) => shown(quotation))).toEqual([])
  })
})

describe('still missed, and to be moved to sentences.tsv once it comes right', () => {
  it.each(missed)('$label', ({ marked }) => {
    const { quotations } = extract(marked[0]?.text ?? '')
    const found = quotations.map((quotation) => shown(quotation))
    const all = marked.filter(({ cue, content }) => cue.length + content.length > 0)
    const right =
      all.length === 0
        ? found.length === 0
        : all.every((one) => found.some((other) => JSON.stringify(other) === JSON.stringify(expected(one)))) &&
          quotations.filter(({ quoted }) => quoted.length > 0).length === all.filter(isQuoted).length
    expect(right).toBe(false)
  })
})

interface Shown {
  readonly content: readonly string[]
  readonly cue: string
  readonly source: string
}

function expected({ text, content, cue, source }: MarkedLine): Shown {
  const words = (spans: readonly Span[]) => spans.map(({ start, end }) => trim(text.slice(start, end)))
  return { content: words(content), cue: words(cue).join(' '), source: words(source).join(' ') }
}

function shown({ content, cue, source }: Quotation): Shown {
  return {
    content: content.map(({ text }) => trim(text)),
    cue: trim(cue?.text ?? ''),
    source: trim(source?.text ?? ''),
  }
}

/** Without the comma or full stop that may or may not belong to it, and without the marks round the whole of it. */
function trim(text: string): string {
  return text === ':' ? text : text.replace(/^[\s"“”„«»‘’',.:;]+|[\s"“”„«»‘’',.:;]+$/gu, '')
}

function isQuoted({ text, content }: MarkedLine): boolean {
  return content.some(({ start, end }) => /["“”„«»‘]|''|^'/u.test(text.slice(start, end)))
}
