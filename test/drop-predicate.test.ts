import { expect, test } from 'vitest'
import { dropPredicate } from '../src/attributions/drop-predicate.js'
import { afterStep } from './support/mark-attribution.js'

test.each([
  // The first of two verbs.
  ['{Noakes shrugs and} <says> [that it is late].', '{Noakes} shrugs and <says> [that it is late].'],
  ['{Noakes pauses and} <says> [that it is late].', '{Noakes} pauses and <says> [that it is late].'],
  ['{Poe fights at 53 kilograms and} <says> [it is late].', '{Poe} fights at 53 kilograms and <says> [it is late].'],
  ['{Ann Poe, who is 54 and} <says> [it is late], left.', '{Ann Poe}, who is 54 and <says> [it is late], left.'],
  ['{The mayor of Larkspur} <said> [it was late].', '{The mayor of Larkspur} <said> [it was late].'],
  // A verb and what it has for an object.
  [
    '{Offshore vessel owner Halvorsen Marine cut its forecast} on Thursday and <said> [it was late].',
    '{Offshore vessel owner Halvorsen Marine} cut its forecast on Thursday and <said> [it was late].',
  ],
  [
    '{Novalis forecast fourth-quarter revenue} below estimates and <said> [it was late].',
    '{Novalis} forecast fourth-quarter revenue below estimates and <said> [it was late].',
  ],
  [
    '{The Harbor Board put its harbor up for sale} and <said> [it was late].',
    '{The Harbor Board} put its harbor up for sale and <said> [it was late].',
  ],
  // None of these is the verb of the sentence.
  ['{The man Roe called a liar} <said> [it was late].', '{The man Roe called a liar} <said> [it was late].'],
  [
    '{Ann Poe, who saw Roe leave the mill}, <said> [it was late].',
    '{Ann Poe, who saw Roe leave the mill}, <said> [it was late].',
  ],
  ['[It was late], <said> {Celtics coach Joe Roe}.', '[It was late], <said> {Celtics coach Joe Roe}.'],
])('%s', (given, wanted) => {
  expect(afterStep(dropPredicate, given)).toBe(wanted)
})
