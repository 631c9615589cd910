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

/** ASCII letters and figures for all that Unicode has: as far as slowness goes the same, and many times quicker to decide. */
const plainClasses = new Map(Object.entries({ L: 'A-Za-z', Lu: 'A-Z', Ll: 'a-z', N: '0-9', Nd: '0-9' }))

/** `[\p{Lu}.]\p{L}+` → `[A-Z.][A-Za-z]+` */
function withPlainClasses(source: string): string {
  let inside = false
  return source.replace(/\\p\{(\w+)\}|\\.|[[\]]/gsu, (part, name: string | undefined) => {
    if (part === '[' || part === ']') inside = part === '['
    const plain = plainClasses.get(name ?? '')
    if (plain === undefined) return part
    return inside ? plain : `[${plain}]`
  })
}

/** Each different one once. */
const literals = [
  ...new Map(
    regexLiterals(src)
      .filter(({ place, source }) => !trusting.test(place) && isUnbounded(source))
      .map((literal) => ({ ...literal, source: withPlainClasses(literal.source) }))
      .map((literal) => [`/${literal.source}/${literal.flags}`, literal]),
  ).values(),
]

test('regular expressions are found', () => {
  expect(literals.length).toBeGreaterThan(10)
})

test('the analyser knows a slow one', () => {
  expect(checkSync('[“"]([^”"]+)[”"]', 'u').status).toBe('vulnerable')
  expect(checkSync(withPlainClasses('^(?:[\\p{L}’]+\\s?)+:'), 'u').status).toBe('vulnerable')
})

test('letters of all scripts become plain ones, in brackets and out of them', () => {
  expect(withPlainClasses('^\\p{Lu}[\\p{L}.\\]\\p{N}]+\\p{Cf}\\[\\p{Ll}')).toBe('^[A-Z][A-Za-z.\\]0-9]+\\p{Cf}\\[[a-z]')
})

// What the analyser cannot decide in time is let through: how far it comes depends on the machine.
test.each(literals)('$place: /$source/$flags is not slow', ({ source, flags }) => {
  const result = checkSync(source, flags, { timeout: 500 })
  const attack = result.status === 'vulnerable' ? `${result.complexity.summary}: ${result.attack.pattern}` : ''
  expect(attack).toBe('')
})
