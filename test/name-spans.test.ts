import { describe, expect, it } from 'vitest'
import { splitNames } from '../src/attributions/name-spans.js'
import { namingPatterns } from '../src/attributions/naming-patterns.js'
import { extract } from '../src/extract.js'
import { createMeter } from '../src/meter.js'
import { readArticle } from '../src/reading.js'

function namesIn(text: string): string[] {
  const { names } = splitNames(readArticle(text, createMeter()))
  return names.map(({ start, end }) => text.slice(start, end))
}

/** Like one of the patterns, but somebody says it. */
const spoken = [
  'Roe called the plan “a disgrace”.',
  'Roe called it “the best news out of that hole in three years”.',
  'He said: “The sign is not enough.”',
  'A photo of a boat arrived and Roe said, “That is mine.”',
  'She described it as “a tax on bread”.',
  'The book says “we were all asleep that night”.',
  'Critics of the film “did not sleep for a week”.',
  'What she called “a proper mix-up” was a disaster.',
  'He used the word “catastrophe” twice.',
  'He told Roe “Never” and left.',
  'Roe “Never gave in” Lund says.',
  'Roe came to “the end of the road” that day.',
]

describe('splitNames', () => {
  it.each(namingPatterns)('$name: $sample', ({ name, sample }) => {
    expect(namesIn(sample), name).toHaveLength(1)
  })

  it.each(spoken)('nobody is named in: %s', (sample) => {
    expect(namesIn(sample)).toEqual([])
  })

  it('leaves them out of what is quoted, and with it the kind', () => {
    const { quotations } = extract('Roe said the band closed with the song “Blue River” every night.')
    expect(quotations.map(({ kind, quoted }) => [kind, quoted.length])).toEqual([['indirect', 0]])
  })
})
