import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { regexLiterals } from './support/regex-literals.js'

// The analyser can also run as a native program or in Java; its JavaScript gives the same answers everywhere.
process.env.RECHECK_BACKEND = 'pure'
const { checkSync } = await import('recheck')

/** What reads only our own files; the rest meets whatever text a user hands over. */
const trusting = /^(?:corpus|evaluate|train|tools)\b/
const src = fileURLToPath(new URL('../src', import.meta.url))

/** What can be slow at all: a pattern whose repetitions all have an end takes time in proportion to the text. */
const isUnbounded = (source: string): boolean => /[*+]|\{\d+,\}/.test(source)

const literals = regexLiterals(src).filter(({ place, source }) => !trusting.test(place) && isUnbounded(source))

test('regular expressions are found', () => {
  expect(literals.length).toBeGreaterThan(10)
})

test('the analyser knows a slow one', () => {
  expect(checkSync('[“"]([^”"]+)[”"]', 'u').status).toBe('vulnerable')
})

// What the analyser cannot decide in time is let through: how far it comes depends on the machine.
test.each(literals)('$place: /$source/$flags is not slow', ({ source, flags }) => {
  const result = checkSync(source, flags, { timeout: 1_000 })
  const attack = result.status === 'vulnerable' ? `${result.complexity.summary}: ${result.attack.pattern}` : ''
  expect(attack).toBe('')
})
