import { expect, test } from 'vitest'
import { joinCoordinated } from '../src/attributions/join-coordinated.js'
import { recutExpected } from '../src/attributions/recut-expected.js'
import { readArticle } from '../src/reading.js'
import { mark, unmark } from './support/mark-attribution.js'

test.each([
  [
    '[The European Union] <is expected> [to call for restraint on Friday].',
    '{The European Union} <is expected to call for> [restraint on Friday].',
  ],
  ['[Lanyon] <is due> [to say that the station will be rebuilt].', '{Lanyon} <is due to say> [that the station will be rebuilt].'],
  ['[Rain] <is expected> [to fall on Friday].', '[Rain] <is expected> [to fall on Friday].'],
  ['{The minister} <is expected> [to announce cuts].', '{The minister} <is expected> [to announce cuts].'],
])('%s', (given, wanted) => {
  const { text, attribution } = unmark(given)
  expect(mark(text, recutExpected(readArticle(text), attribution))).toBe(wanted)
})

test.each([
  [
    '{He} <said> [that he agrees in principle], but that the terms need to be worked out.',
    '{He} <said> [that he agrees in principle, but that the terms need to be worked out].',
  ],
  ['{She} <said> [that it was late] and that everybody had gone home.', '{She} <said> [that it was late and that everybody had gone home].'],
  ['{She} <said> [that it was late], and that was a mistake.', '{She} <said> [that it was late], and that was a mistake.'],
  ['{She} <said> [that it was late], but the men stayed on.', '{She} <said> [that it was late], but the men stayed on.'],
])('%s', (given, wanted) => {
  const { text, attribution } = unmark(given)
  const [joined] = joinCoordinated(readArticle(text), [attribution])
  expect(joined && mark(text, joined)).toBe(wanted)
})
