import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { linePatterns } from '../src/article/line-patterns.js'
import { namingPatterns } from '../src/attributions/naming-patterns.js'
import { quickEnding, quickPattern, toTry } from '../src/quick-pattern.js'

const seed = readFileSync(new URL('../fixtures/articles/putin-ceasefire/source.txt', import.meta.url), 'utf8')
/** Plain and other letters, and those that have no lower case or another one of their own. */
const odd = [
  'İstanbul’s book',
  'known aſ',
  'the ſign READS',
  'Kraków, aka',
  'ŽIŽEK DUBBED',
  'Ёлка',
  'STRAẞE',
  'ΑΣ ',
  '١٢',
  'É',
]
const texts = [
  ...[...linePatterns, ...namingPatterns].map(({ sample }) => sample),
  ...linePatterns.flatMap(({ sample }) => [
    sample.toUpperCase(),
    sample.toLowerCase(),
    `${sample}é`,
    sample.replace('e', 'é'),
  ]),
  // What stands before each mark of the samples, as it is, in capitals, and with letters that are not plain.
  ...namingPatterns.flatMap(({ sample }) => {
    const before = sample.slice(0, sample.indexOf('“')).trimEnd()
    return [before, before.toUpperCase(), before.replace(/[aeiou](?=\p{L}+$)/u, 'é'), `Łódź ${before}`, `${before}:`]
  }),
  ...seed.split('\n'),
  ...odd.flatMap((one) => odd.map((other) => `${one} ${other}`)),
]

/** On which of the texts the two do not agree. */
function differences(pattern: RegExp, quick: (text: ReturnType<typeof toTry>) => boolean): string[] {
  return texts.filter((text) => quick(toTry(text)) !== pattern.test(text))
}

test.each(linePatterns)('the quick pattern of $sample matches what the pattern does', ({ pattern }) => {
  expect(texts.some((text) => pattern.test(text))).toBe(true)
  expect(differences(pattern, quickPattern(pattern))).toEqual([])
})

test.each(namingPatterns)('the quick ending of $name matches what the pattern does', ({ before }) => {
  expect(texts.some((text) => before.test(text))).toBe(true)
  expect(differences(before, quickEnding(before))).toEqual([])
})

test('letters of any case and script are found where the pattern asks for them', () => {
  for (const [source, flags] of [
    ['^\\p{Lu}[\\p{L}.]+ sign$', 'iu'],
    ['^\\p{Lu}[\\p{L}.]+ sign$', 'u'],
    ['[^\\p{L}\\p{N}]S\\S$', 'iu'],
  ] as const) {
    const pattern = new RegExp(source, flags)
    for (const text of ['Ann sign', 'ann SIGN', 'Éva ſign', 'éva sign', 'İn sign', '.s9', '1s9', ' ſé', 'Ann sing'])
      expect([text, quickPattern(pattern)(toTry(text))]).toEqual([text, pattern.test(text)])
  }
})
