import { expect, test } from 'vitest'
import { joinTitle } from '../src/attributions/join-title.js'
import { readArticle } from '../src/reading.js'
import { mark, unmark } from './support/mark-attribution.js'

test.each([
  ['In March Mr {Hall} <told> the court [that it rained].', 'In March {Mr Hall} <told> the court [that it rained].'],
  [
    'At the inquest {Mrs} <Hall testified> [that it rained].',
    'At the inquest {Mrs Hall} <testified> [that it rained].',
  ],
  ['In May {Dr.} <Ann Poe warned> [of rain].', 'In May {Dr. Ann Poe} <warned> [of rain].'],
  ['{Mrs Hall} <said> [that it rained].', '{Mrs Hall} <said> [that it rained].'],
  ['<Said> {Mr Hall}: [“It rained.”]', '<Said> {Mr Hall}: [“It rained.”]'],
])('%s', (given, wanted) => {
  const { text, attribution } = unmark(given)
  expect(mark(text, joinTitle(readArticle(text), attribution))).toBe(wanted)
})
