import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readText } from '../src/article/read-text.js'
import { createMeter } from '../src/meter.js'
import { abbreviations } from '../src/tokens/abbreviations.js'
import { splitSentences } from '../src/tokens/split-sentences.js'
import { tokenize } from '../src/tokens/tokenize.js'
import type { Block } from '../src/types.js'
import { anyText, hostileTexts } from './support/odd-text.js'

/** The whole text as one block, its sentences set apart by "|". */
function split(text: string): string {
  const blocks: Block[] = [{ start: 0, end: text.length, kind: 'paragraph' }]
  const sentences = splitSentences(text, blocks, tokenize(text, blocks))
  return sentences.map(({ start, end }) => text.slice(start, end)).join(' | ')
}

describe('splitSentences', () => {
  it.each([
    'He left. | She stayed.',
    'Did he leave? | Yes! | She stayed.',
    // Closing marks and brackets belong to the sentence they close
    '“We agree.” | He left.',
    '"We agree." | He left. | "So do we."',
    "''We agree.'' | He left.",
    '“I said ‘no.’” | He left.',
    "''It was the 'wrong track.'.'' | He left.",
    '(He laughed.) | She did not.',
    '“We agree. | We always did,” he said.',
    // A tag after a question or exclamation
    '“Hey! gimme!” she said. | He left.',
    '“Really?” Smith asked. | He left.',
    '“Really?” Gen. John W. Smith said.',
    '“Really?” | The president did not answer.',
    '“Really?” | He said nothing.',
    '“We agree,” said Smith. | He left.',
    // Abbreviations and initials
    'Mr. Brown met Gen. Smith on Jan. 5. | He left.',
    'He came to the U.S. | The president stayed.',
    'He met the U.S. Senate.',
    'He lives in Salem, Ore. and works.',
    'It opened at 9 a.m. Tuesday. | He left at 5 p.m. | She stayed.',
    'George W. Bush left. | J. K. Rowling stayed.',
    'Brown Inc. said so. | He sold Brown Inc. | The price fell.',
    'He got a B. | The teacher smiled.',
    'He said no. | No. 10 said yes.',
    'They had tea, milk, etc. | He left.',
    'Gov. C. L. “Butch” Otter left. | “Yes,” he said.',
    'He spoke in Salem, N.H. | “Yes,” he said.',
    'BEDFORD, N.H. (AP) — Rubio left.',
    'The S.&P. 500 closed down.',
    // Ellipses
    'Well... we do not know.... | He left.',
    'I went … and left. | He stayed.',
    'I went. . . . | Then he left.',
    // Lists, names, addresses
    '1. Trump leads. | Cruz follows.',
    'Yahoo! Inc. fell. | He left.',
    'Jeb! won. | He left.',
    'See example.org. | He left.',
    'It cost $1.5 million. | He paid 3.2 per cent.',
    'It ended. | iPhone sales rose.',
    'it ended.| The end came.',
  ])('%s', (marked) => {
    const text = marked.replaceAll(' | ', ' ').replaceAll('| ', '')
    expect(split(text)).toBe(marked.replaceAll(/(?<! )\| /g, ' | '))
  })

  it.each(
    abbreviations.flatMap(({ words, sample }) =>
      words.split(/\s+/).map((word) => [word, sample.replace('_', `${word}.`)]),
    ),
  )('goes on behind "%s."', (_word, sample) => {
    expect(split(sample)).toBe(sample)
  })

  it('never crosses the border of a block', () => {
    const text = 'The mayor\n\nleft. He'
    const blocks = readText(text)
    const sentences = splitSentences(text, blocks, tokenize(text, blocks))
    expect(sentences.map(({ start, end, block }) => [text.slice(start, end), block])).toEqual([
      ['The mayor', 0],
      ['left.', 1],
      ['He', 1],
    ])
  })

  it('covers every token once, in order, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const blocks = readText(text)
        const tokens = tokenize(text, blocks)
        let at = 0
        for (const { start, end, block, firstToken, endToken } of splitSentences(text, blocks, tokens)) {
          expect(firstToken).toBe(at)
          expect(endToken).toBeGreaterThan(firstToken)
          expect(tokens[firstToken]?.start).toBe(start)
          expect(tokens[endToken - 1]?.end).toBe(end)
          expect(tokens.slice(firstToken, endToken).every((token) => token.block === block)).toBe(true)
          at = endToken
        }
        expect(at).toBe(tokens.length)
      }),
    )
  })

  it.each(hostileTexts)('takes twice the steps for twice %s', (_name, build) => {
    const [once, twice] = [50_000, 100_000].map((size) => {
      const text = build(size)
      const blocks: Block[] = [{ start: 0, end: text.length, kind: 'paragraph' }]
      const meter = createMeter()
      splitSentences(text, blocks, tokenize(text, blocks), meter)
      return meter.steps
    })
    expect(twice).toBeLessThanOrEqual((once ?? 0) * 2.2 + 10)
  })
})
