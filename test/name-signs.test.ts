import { describe, expect, it } from 'vitest'
import { nameSigns, type SignScene } from '../src/attributions/name-signs.js'
import { splitNames } from '../src/attributions/name-spans.js'
import { cuesBeside } from '../src/attributions/scores-as-name.js'
import { outerSpansOf } from '../src/attributions/units.js'
import { wordsAround } from '../src/attributions/words-around.js'
import { createMeter } from '../src/meter.js'
import type { Sign } from '../src/model/learnt-signs.js'
import { readArticle } from '../src/reading.js'

function holdsIn(sign: Sign<SignScene>, text: string): boolean {
  const reading = readArticle(text, createMeter())
  const outerSpans = outerSpansOf(reading)
  return outerSpans.some((span) => {
    const words = wordsAround(text, span, reading.blocks[span.block] ?? span)
    const { before, after } = cuesBeside(reading, outerSpans, span)
    const bare = words.inner.replace(/[.,;:!?]+$/u, '')
    return sign.holds({ ...words, bare, cueBefore: before, cueAfter: after, nearName: outerSpans.length > 1 })
  })
}

function namesIn(text: string): string[] {
  const { names } = splitNames(readArticle(text, createMeter()))
  return names.map(({ start, end }) => text.slice(start, end))
}

/** Names by no pattern: only several signs together show it. */
const named: readonly [text: string, name: string][] = [
  ['The three fastest bats, “Nils”, a male of two years, slept in the attic of the school.', '“Nils”'],
  ['A brass band played “Morgen” until the beer ran out.', '“Morgen”'],
  ['Six “Goldliner” coaches stood in the yard.', '“Goldliner”'],
  ['The winds of Monday closed the road after a “lake-effect” storm buried two suburbs.', '“lake-effect”'],
  ['The tests are graded from “Plain” to “Grand”.', '“Plain”'],
]

/** Just as short, but said. */
const said = [
  'The crowd broke into chants of “Shame” at the gate.',
  'A boy at the back shouted “Nils” and ran.',
  'The minister blames the “mutant” birds for the noise.',
  'Residents say the “clean” water is brown.',
  'The plan was “unworkable”, a spokesman for the union said.',
  'Roe promised a “full and open” inquiry.',
  'The judge spoke of a “wicked” deception.',
  'The word he used was “nuku”, to pull out.',
  'In the harbour, Roe said, is “a ghost fleet”.',
  'The deal was, in the words of a banker, “a farce”.',
]

describe('nameSigns', () => {
  it.each(nameSigns)('$name: $sample', (sign) => {
    expect(holdsIn(sign, sign.sample)).toBe(true)
  })

  it.each(named)('%s', (text, name) => {
    expect(namesIn(text)).toContain(name)
  })

  it.each(said)('said: %s', (text) => {
    expect(namesIn(text)).toEqual([])
  })

  it('never asks a headline, which quotes by marks alone', () => {
    const text = 'Council to mend “Nils” bridge\n\nThe bridge is old. It was built in May. Nobody likes it here.'
    expect(namesIn(text)).toEqual([])
  })
})
