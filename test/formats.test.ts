import stringWidth from 'string-width'
import { describe, expect, test } from 'vitest'
import { extract } from '../src/extract.js'
import { toJson } from '../src/formats/to-json.js'
import { toJsonl } from '../src/formats/to-jsonl.js'
import { toTable } from '../src/formats/to-table.js'
import { sampleExtraction } from './support/sample-extraction.js'

const carried = new Map([
  ['id', '12345678901234567890'],
  ['a "b"', '{"c": 1.0}'],
  ['quotations', '"not ours"'],
])

describe('toJson and toJsonl', () => {
  test.each([toJson, toJsonl])('%o reads back as the result', (format) => {
    expect(JSON.parse(format(sampleExtraction))).toStrictEqual(sampleExtraction)
  })

  test.each([toJson, toJsonl])('%o puts carried keys in front, as they were written', (format) => {
    const json = format(sampleExtraction, carried)
    expect(json.replaceAll(/\s/g, '')).toMatch(/^\{"id":12345678901234567890,"a\\"b\\"":\{"c":1\.0\},"text":/)
    expect(JSON.parse(json)).toMatchObject({ ...sampleExtraction, 'a "b"': { c: 1 } })
  })

  test('toJsonl stays on one line', () => {
    expect(toJsonl(sampleExtraction, carried)).not.toContain('\n')
  })
})

describe('toTable', () => {
  test('shows who, the words and how in columns', () => {
    expect(toTable(sampleExtraction, { width: 100, colors: false })).toMatchInlineSnapshot(`
      "Mayor asks for patience
      Ashbury Echo
      2 quotations by 1 speaker: 1 mixed, 1 indirect

         Who                     Words                                     How                        Sure
      ────────────────────────────────────────────────────────────────────────────────────────────────────
      1  Dana Whitcombe          that the bridge “will open when it is     mixed · told                93%
         mayor of Ashbury        safe.”                                    to the Ashbury Echo
                                                                           when Tuesday (2025-03-11)

      2  A spokesman             (no words)                                indirect · declined to      50%
                                                                           comment
                                                                           declined
                                                                           passed on by the Ashbury
                                                                           Echo
      "
    `)
  })

  test('names who is known by name, and puts no “via” before “in a statement”', () => {
    const text = 'Roe said in a statement that Lee had told her on X that it was over. He told Roe to leave.'
    const table = toTable(extract(text), { width: 120, colors: false })
    expect(table).toMatch(/ in a statement$/m)
    expect(table).not.toContain('via in')
    expect(table).toMatch(/passed on by Roe$/m)
    expect(table).toMatch(/to Roe$/m)
  })

  test('shows them under one another where there is no room for columns', () => {
    expect(toTable(sampleExtraction, { width: 40, colors: false }, 'a.jsonl:1')).toMatchInlineSnapshot(`
      "a.jsonl:1
      Mayor asks for patience
      Ashbury Echo
      2 quotations by 1 speaker: 1 mixed, 1
      indirect

      1  Dana Whitcombe, mayor of Ashbury
         that the bridge “will open when it is
         safe.”
         mixed · told
         to the Ashbury Echo
         when Tuesday (2025-03-11)
         93% sure

      2  A spokesman
         (no words)
         indirect · declined to comment
         declined
         passed on by the Ashbury Echo
         50% sure
      "
    `)
  })

  test.each([10, 30, 71, 72, 100, 120])('keeps to a width of %i', (width) => {
    for (const colors of [false, true]) {
      const lines = toTable(sampleExtraction, { width, colors }, 'a'.repeat(200)).split('\n')
      expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(width)
    }
  })

  test('lets no text of an article reach the terminal as a command', () => {
    const [first] = sampleExtraction.quotations
    if (!first) throw new Error('The sample has a first quotation')
    const content = [{ start: 0, end: 1, text: 'a\u001b[2Jb\u009b31mc\r\nd\u202Ee' }]
    const hostile = { ...sampleExtraction, quotations: [{ ...first, content }] }
    const table = toTable(hostile, { width: 100, colors: false })
    expect(table).toContain('a [2Jb 31mc d e')
    for (const command of ['\u001b', '\u009b', '\r', '\u202e']) expect(table).not.toContain(command)
  })
})
