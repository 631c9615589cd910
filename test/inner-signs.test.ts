import { describe, expect, it } from 'vitest'
import { attribute } from '../src/attributions/attribute.js'
import { committedModels } from '../src/attributions/models.js'
import { completeAttributions } from '../src/context/complete-attributions.js'
import { proposeInner } from '../src/context/inner-proposals.js'
import { innerSigns } from '../src/context/inner-signs.js'
import { layAttributions } from '../src/context/layout.js'
import { extract } from '../src/index.js'
import { createMeter } from '../src/meter.js'
import { signsOf } from '../src/model/learnt-signs.js'
import { readArticle } from '../src/reading.js'

/** Names of the signs that hold for anything found in the reported clauses of the text. */
function signsIn(text: string): string[] {
  const meter = createMeter()
  const reading = readArticle(text, meter)
  const found = completeAttributions(reading, attribute(reading, committedModels(), null, meter), meter)
  const outer = found.filter(({ evidence }) => !evidence.includes('inside-another'))
  const proposals = proposeInner(reading, outer, layAttributions(reading, outer), meter)
  return proposals.flatMap(({ scene }) => signsOf(innerSigns, scene).map((index) => innerSigns[index]?.name ?? ''))
}

describe('innerSigns', () => {
  it.each(innerSigns)('$name: $sample', ({ name, sample }) => {
    expect(signsIn(sample)).toContain(name)
  })
})

/** Sayings inside others, with the words of both cues. */
const told: readonly [text: string, outer: string, inner: string][] = [
  ['A doctor who sold the pills told colleagues that they were harmless, Roe’s lawyer said.', 'said', 'told'],
  [
    'Two people close to the firm told the Herald that its own lawyers had warned in a memo that the plan was illegal.',
    'told',
    'had warned',
  ],
  [
    'A civil servant of long standing tells me that the minister ordered the word ‘cramped’ removed from an early draft.',
    'tells',
    'ordered',
  ],
]

/** What somebody tells of himself or another without anybody being quoted in it. */
const plain = [
  'Ms Roe said she had been woken by a sort of whoosh in the night.',
  'The magazine said a drummer wrote half of the song.',
  'Her critics said the law allows a drawing of lots.',
  'The museum said it admits children for nothing.',
  'The witness said she never heard him say that he would come back.',
  'The editor said the headline said it all.',
  'The editor said the paper published a letter that said the mayor had lied.',
]

describe('findInnerByModels', () => {
  it.each(told)('%s', (text, outer, inner) => {
    const { quotations } = extract(text)
    const found = quotations.find(({ cue }) => cue?.text === inner)
    expect(found?.evidence).toContain('inside-another')
    expect(found?.context.chain[0]?.cue?.text).toBe(outer)
  })

  it('gives a cue that stands in two contents once', () => {
    const text = 'Roe told the Echo that the ministry had ordered a review, saying “rest is all”, according to Reuters.'
    const cues = extract(text).quotations.map(({ cue }) => cue?.start)
    expect(new Set(cues).size).toBe(cues.length)
  })

  it.each(plain)('%s', (text) => {
    expect(extract(text).quotations).toHaveLength(1)
  })
})
