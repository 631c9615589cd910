import { describe, expect, it } from 'vitest'
import { isSpokenFor, spokenPatterns } from '../src/attributions/is-spoken-for.js'
import { nameCasesOf, splitNames } from '../src/attributions/name-spans.js'
import { createMeter } from '../src/meter.js'
import { readArticle } from '../src/reading.js'

describe('spokenPatterns', () => {
  it.each(spokenPatterns)('$sample', ({ before, sample }) => {
    const reading = readArticle(sample, createMeter())
    const scenes = nameCasesOf(reading).map(({ scene }) => scene)
    expect(scenes.filter((scene) => before.test(scene.before) && isSpokenFor(scene))).toHaveLength(1)
    expect(splitNames(reading).names).toEqual([])
  })
})

describe('isSpokenFor', () => {
  it.each([
    'Mayor: “No Excuses” for late buses\n\nThe buses were late in May. Nobody liked it, and the mayor was told so.',
    '“It’s over.” — Sam Smith, senator',
  ])('%s', (text) => {
    const [scene] = nameCasesOf(readArticle(text, createMeter())).map((one) => one.scene)
    expect(scene && isSpokenFor(scene)).toBe(true)
  })

  it.each([
    'Review: “King Lear” at the Almeida\n\nThe hall was cold in May. Nobody liked it, and the king was told so.',
    'She condemned “The Satanic Verses” without having read it.',
    'New at the hall: “King Lear” in the round\n\nThe hall was cold in May. Nobody liked it, and the king was told so.',
  ])('not: %s', (text) => {
    const [scene] = nameCasesOf(readArticle(text, createMeter())).map((one) => one.scene)
    expect(scene && isSpokenFor(scene)).toBe(false)
  })
})
