import { expect, test } from 'vitest'
import { cutDangling } from '../src/attributions/cut-dangling.js'
import { cutLeadIn } from '../src/attributions/cut-lead-in.js'
import { extendPastMark } from '../src/attributions/extend-past-mark.js'
import { joinCoordinated } from '../src/attributions/join-coordinated.js'
import { recutExpected } from '../src/attributions/recut-expected.js'
import { readArticle } from '../src/reading.js'
import { afterStep, mark, unmark } from './support/mark-attribution.js'

test.each([
  [
    '[The European Union] <is expected> [to call for restraint on Friday].',
    '{The European Union} <is expected to call for> [restraint on Friday].',
  ],
  [
    '[Lanyon] <is due> [to say that the station will be rebuilt].',
    '{Lanyon} <is due to say> [that the station will be rebuilt].',
  ],
  ['[Rain] <is expected> [to fall on Friday].', '[Rain] <is expected> [to fall on Friday].'],
  ['{The minister} <is expected> [to announce cuts].', '{The minister} <is expected> [to announce cuts].'],
])('%s', (given, wanted) => {
  expect(afterStep(recutExpected, given)).toBe(wanted)
})

test.each([
  [
    '{He} <said> [that he agrees in principle], but that the terms need to be worked out.',
    '{He} <said> [that he agrees in principle, but that the terms need to be worked out].',
  ],
  [
    '{She} <said> [that it was late] and that everybody had gone home.',
    '{She} <said> [that it was late and that everybody had gone home].',
  ],
  [
    '{She} <said> [that it was late], and that was a mistake.',
    '{She} <said> [that it was late], and that was a mistake.',
  ],
  [
    '{She} <said> [that it was late], but the men stayed on.',
    '{She} <said> [that it was late], but the men stayed on.',
  ],
])('%s', (given, wanted) => {
  const { text, attribution } = unmark(given)
  const [joined] = joinCoordinated(readArticle(text), [attribution])
  expect(joined && mark(text, joined)).toBe(wanted)
})

test.each([
  [
    '{He} <confirmed> [that troops had made “significant gains”] in Kursk over the past week.',
    '{He} <confirmed> [that troops had made “significant gains” in Kursk over the past week].',
  ],
  [
    '{He} <called> [it “a disgrace”] in an interview with the Echo.',
    '{He} <called> [it “a disgrace”] in an interview with the Echo.',
  ],
  ['{He} <called> [it “a disgrace”] and left.', '{He} <called> [it “a disgrace”] and left.'],
  [
    '{He} <called> [it “a disgrace”] for the town, and left.',
    '{He} <called> [it “a disgrace”] for the town, and left.',
  ],
  ['{He} <said> [“It is a disgrace”] in a low voice.', '{He} <said> [“It is a disgrace”] in a low voice.'],
])('%s', (given, wanted) => {
  expect(afterStep(extendPastMark, given)).toBe(wanted)
})

test.each([
  ['[Standing in the rain], {Roe} <said>: [“We are ready.”]', 'Standing in the rain, {Roe} <said>: [“We are ready.”]'],
  ['[The bridge is safe], {Roe} <said>: [“We are ready.”]', '[The bridge is safe], {Roe} <said>: [“We are ready.”]'],
  ['[Standing here is a mistake], {Roe} <said>.', '[Standing here is a mistake], {Roe} <said>.'],
])('a clause that leads in is not said: %s', (given, wanted) => {
  expect(afterStep(cutLeadIn, given)).toBe(wanted)
})

test.each([
  ['{Roe} <said in> Leeds [that it was over].', '{Roe} <said> in Leeds [that it was over].'],
  ['[“It is over,”] {Roe} <was quoted by> the Echo.', '[“It is over,”] {Roe} <was quoted> by the Echo.'],
  ['{Roe} <insisted on> [a recount].', '{Roe} <insisted on> [a recount].'],
  ['[It was over], <according to> {Roe}.', '[It was over], <according to> {Roe}.'],
])('a preposition that leads elsewhere is no part of the cue: %s', (given, wanted) => {
  expect(afterStep(cutDangling, given)).toBe(wanted)
})
