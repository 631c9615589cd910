import { readFileSync } from 'node:fs'
import type { Attribution } from '../../src/attributions/attribution.js'
import { type Reading, readArticle } from '../../src/reading.js'
import type { Kind } from '../../src/types.js'
import { markSpans } from './mark-spans.js'

/** A line of fixtures/context/*.tsv: what is expected, and the marked sentence. */
export interface Sample {
  readonly expected: string
  readonly sentence: string
}

/** The lines of fixtures/context/<name>.tsv. */
export function readSamples(name: string): Sample[] {
  const lines = readFileSync(`fixtures/context/${name}.tsv`, 'utf8').split('\n')
  return lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [expected = '', sentence = ''] = line.split('\t')
      return { expected, sentence }
    })
}

/** A marked sentence as read, with its attribution. */
export function readMarked(sentence: string): { reading: Reading; attribution: Attribution } {
  const { text, cue, source, content } = markSpans(sentence)
  const words = content.map(({ start, end }) => text.slice(start, end))
  const kind: Kind = !words.some((one) => /["“‘]/u.test(one))
    ? 'indirect'
    : words.every((one) => /^["“‘]/u.test(one))
      ? 'direct'
      : 'mixed'
  const attribution = {
    kind: words.length === 0 ? ('indirect' as const) : kind,
    content,
    cue: cue[0] ?? null,
    source: source[0] ?? null,
    continues: null,
    probability: 1,
    evidence: [],
  }
  return { reading: readArticle(text), attribution }
}
