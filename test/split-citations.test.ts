import { describe, expect, test } from 'vitest'
import { splitCitations } from '../src/context/split-citations.js'
import { readTagged, writeTagged } from './support/tag-attributions.js'

function split(given: string): string {
  const { reading, attributions } = readTagged(given)
  return writeTagged(reading, splitCitations(reading, attributions))
}

const samples: readonly (readonly [rule: string, given: string, wanted: string])[] = [
  [
    'who is cited said what follows',
    '<s1><s2>ERR</s1></s2> <c1>reported</c1> <q1>this morning</q1>, <c2>citing</c2> <q2>an official, that it had a camera</q2>.',
    '<s1>ERR</s1> <c1>reported</c1> this morning, <c2>citing</c2> <s2>an official</s2>, <q1><q2>that it had a camera</q1></q2>.',
  ],
  [
    'and the report that was not found is added',
    '<s1>ERR</s1> reported, <c1>citing</c1> <q1>an official, that it had a camera</q1>.',
    '<s2>ERR</s2> <c2>reported</c2>, <c1>citing</c1> <s1>an official</s1>, <q1><q2>that it had a camera</q1></q2>.',
  ],
  [
    'nobody else is cited',
    '<s1>ERR</s1> <c1>reported</c1> the loss, <c2>citing</c2> <q2>figures that were wrong</q2>.',
    '<s1>ERR</s1> <c1>reported</c1> the loss, <c2>citing</c2> <q2>figures that were wrong</q2>.',
  ],
]

describe('splitCitations', () => {
  for (const [rule, given, wanted] of samples) test(rule, () => expect(split(given)).toBe(wanted))
})
