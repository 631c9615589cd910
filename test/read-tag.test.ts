import { expect, test } from 'vitest'
import { readTag } from '../src/attributions/read-tag.js'
import { outerSpansOf } from '../src/attributions/units.js'
import { createMeter } from '../src/meter.js'
import { readArticle } from '../src/reading.js'

function tagOf(text: string): [source: string | undefined, cue: string] | null {
  const reading = readArticle(text, createMeter())
  const [span] = outerSpansOf(reading)
  const tag = span === undefined ? null : readTag(reading, span)
  const words = (part: { start: number; end: number } | null) =>
    part === null ? undefined : text.slice(part.start, part.end)
  return tag === null ? null : [words(tag.source), words(tag.cue) ?? '']
}

test.each([
  ['“Show me one,” he said, “and I will eat it.”', ['he', 'said']],
  ['‘‘Show me one,” he sald, “and I will eat it.”', ['he', 'sald']],
  ['“Show me one,” she sajd. “I will eat it.”', ['she', 'sajd']],
  ['“Show me one,” he knew, “and I will eat it.”', ['he', 'knew']],
  ['“Show me one” he hundred, and left.', null],
  ['“Show me one,” the bread, then the salt.', null],
])('%s', (text, wanted) => {
  expect(tagOf(text)).toEqual(wanted)
})
