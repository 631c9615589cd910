import { describe, expect, test } from 'vitest'
import { tagSentences } from '../src/attributions/tag-sentences.js'
import { readTagged, writeTagged } from './support/tag-attributions.js'

function tagged(given: string): string {
  const { reading, attributions } = readTagged(given)
  return writeTagged(reading, tagSentences(reading, attributions))
}

const samples: readonly (readonly [rule: string, given: string, wanted: string])[] = [
  [
    'who tells a whole sentence stands at its end',
    'Two eagles were electrocuted by wires, scientists have concluded.',
    '<q1>Two eagles were electrocuted by wires</q1>, <s1>scientists</s1> <c1>have concluded</c1>.',
  ],
  [
    'with a time behind',
    'Reporters must stay away from the derby, a São Paulo court ruled on Friday, four weeks after a flare was thrown.',
    '<q1>Reporters must stay away from the derby</q1>, <s1>a São Paulo court</s1> <c1>ruled</c1> on Friday, four weeks after a flare was thrown.',
  ],
  [
    'a court that hears it is no source',
    'The roof had leaked for more than ten years, the High Court heard yesterday.',
    '<q1>The roof had leaked for more than ten years</q1>, the High Court <c1>heard</c1> yesterday.',
  ],
  [
    'what is said within ends where the tag begins',
    'It leaked although <s1>engineers</s1> <c1>warned</c1> <q1>that it was “on borrowed time”, a report by the regulator has found</q1>.',
    '<q1>It leaked although <s2>engineers</s2> <c2>warned</c2> <q2>that it was “on borrowed time”</q2></q1>, <s1>a report by the regulator</s1> <c1>has found</c1>.',
  ],
  [
    'nothing is added to what was found',
    '<q1>The bridge will close in the spring</q1>, <s1>the mayor</s1> <c1>said</c1>.',
    '<q1>The bridge will close in the spring</q1>, <s1>the mayor</s1> <c1>said</c1>.',
  ],
  [
    'a place is not what was said',
    'He planned to appeal, <s1>his lawyer, Roland Pease</s1>, <c1>said</c1> <q1>outside the courthouse</q1>.',
    '<q1>He planned to appeal</q1>, <s1>his lawyer, Roland Pease,</s1> <c1>said</c1> outside the courthouse.',
  ],
  [
    'nor is the subject alone',
    '<q1>The scan</q1> showed no break, <s1>a person who knows it</s1> <c1>told</c1> ESPN.',
    '<q1>The scan</q1> showed no break, <s1>a person who knows it</s1> <c1>told</c1> ESPN.',
  ],
  [
    'but the whole sentence',
    '<q1>The scan</q1> showed no break, <s1>a person briefed on it</s1> <c1>told</c1> ESPN.',
    '<q1>The scan showed no break</q1>, <s1>a person briefed on it</s1> <c1>told</c1> ESPN.',
  ],
  ['a participle is no tag', 'The bridge will close in the spring, sources familiar with it reported on hearing.', ''],
  ['nor is an insertion into a clause', 'He sold works which, the High Court heard, he had painted himself.', ''],
  ['a clause of its own is none', 'The bridge had closed when he came, and the mayor said nothing.', ''],
  ['nor is what a quotation is told by', 'As the crowd cheered in the hall, the mayor said, “Thank you.”', ''],
]

describe('tagSentences', () => {
  for (const [rule, given, wanted] of samples) test(rule, () => expect(tagged(given)).toBe(wanted || given))
})
