import { expect, test } from 'vitest'
import { cutRecipient } from '../src/attributions/cut-recipient.js'
import { readArticle } from '../src/reading.js'
import { mark, unmark } from './support/mark-attribution.js'

/** Marked text, as the models may give it -> how it should be: <cue> and [content]. */
const cases: readonly (readonly [given: string, wanted: string])[] = [
  ['He <told> [the outlet he was not given a reason].', 'He <told> the outlet [he was not given a reason].'],
  ['Marsh <told> [her she had “robbed the dying”].', 'Marsh <told> her [she had “robbed the dying”].'],
  ['She <told> [the committee that it was over].', 'She <told> the committee [that it was over].'],
  ['They <warned> [him to stay away].', 'They <warned> him [to stay away].'],
  [
    'Police <assured> [the mostly white crowd that all was well].',
    'Police <assured> the mostly white crowd [that all was well].',
  ],
  [
    'An official <confirmed to CBS News> [that troops had gone].',
    'An official <confirmed> to CBS News [that troops had gone].',
  ],
  [
    'An official <confirmed> [to CBS News that troops had gone].',
    'An official <confirmed> to CBS News [that troops had gone].',
  ],
  ['She <promised> [to show that it was possible].', 'She <promised> [to show that it was possible].'],
  ['She <announced Sunday> [she would resign].', 'She <announced> Sunday [she would resign].'],
  ['He <told> [the truth].', 'He <told> [the truth].'],
  ['He <told> [a story about his dog].', 'He <told> [a story about his dog].'],
  ['He <said> [the outlet he owned was not for sale].', 'He <said> [the outlet he owned was not for sale].'],
  ['A memo <advises> [a “pivot to hospitals” at once].', 'A memo <advises> [a “pivot to hospitals” at once].'],
  ['They <called for> [an inquiry].', 'They <called for> [an inquiry].'],
]

test.each(cases)('%s', (given, wanted) => {
  const { text, attribution } = unmark(given)
  const cut = cutRecipient(readArticle(text), attribution)
  expect(mark(text, cut)).toBe(wanted)
})
