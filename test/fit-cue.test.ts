import { expect, test } from 'vitest'
import { fitCue } from '../src/attributions/fit-cue.js'
import { afterStep } from './support/mark-attribution.js'

test.each([
  [
    '{The judge} <was unmoved, saying> [that prison was due].',
    '{The judge} was unmoved, <saying> [that prison was due].',
  ],
  [
    '{Roe} <refused, however, to say> [whether he would go].',
    '{Roe} <refused, however, to say> [whether he would go].',
  ],
  [
    'A man {who} <would not be named, moaned> [that it was late].',
    'A man {who} would not be named, <moaned> [that it was late].',
  ],
  [
    '{Roe} <took it in stride, later adding> [that it was late].',
    '{Roe} took it in stride, <later adding> [that it was late].',
  ],
  ['{He} <smiled, as if to say> [it was late].', '{He} <smiled, as if to say> [it was late].'],
  ['{She} <repeatedly, implicitly criticized> [the plan].', '{She} <repeatedly, implicitly criticized> [the plan].'],
  ['{She} <said> [it was late].', '{She} <said> [it was late].'],
])('%s', (given, wanted) => {
  expect(afterStep(fitCue, given)).toBe(wanted)
})
