import { describe, expect, test } from 'vitest'
import { settleNested } from '../src/context/settle-nested.js'
import { readTagged, writeTagged } from './support/tag-attributions.js'

function settled(given: string): string {
  const { reading, attributions } = readTagged(given)
  return writeTagged(reading, settleNested(reading, attributions))
}

const samples: readonly (readonly [rule: string, given: string, wanted: string])[] = [
  [
    'who is nearer to the verb said it, and the one before reports it',
    '<s1>Roe</s1> accepted that the contractor, Tierney Span, <c1>had warned</c1> <q1>his office of “tonal effects” in March</q1>.',
    '<s2>Roe</s2> <c2>accepted</c2> <q2>that <s1>the contractor, Tierney Span</s1>, <c1>had warned</c1> his office <q1>of “tonal effects”</q1> in March</q2>.',
  ],
  [
    'a report that was cut short has all of it',
    '<s1><s2>Maureen</s1></s2> <c1>claims</c1> <q1>the dentist, Emre Kaplan</q1>, <c2>told</c2> her <q2>that the gap was ‘a fault’</q2>.',
    '<s1>Maureen</s1> <c1>claims</c1> <q1><s2>the dentist, Emre Kaplan</s2>, <c2>told</c2> her <q2>that the gap was ‘a fault’</q2></q1>.',
  ],
  [
    'what begins with who was told begins there',
    '<s1>Roe</s1> <c1>said</c1> at the track he had been told by phone on Tuesday <q1>that she was ‘in form’</q1>.',
    '<s1>Roe</s1> <c1>said</c1> at the track <q1>he had been told by phone on Tuesday that she was ‘in form’</q1>.',
  ],
  [
    'a report is no part of who said what it reports',
    '<s1>The inspector states that a boy employed by the circus</s1> <c1>confessed</c1> to him <q1>that the pin was out</q1>.',
    '<s2>The inspector</s2> <c2>states</c2> <q2>that <s1>a boy employed by the circus</s1> <c1>confessed</c1> to him <q1>that the pin was out</q1></q2>.',
  ],
]
const unchanged = [
  '<s1>Roe</s1> <c1>said</c1> at the track on Tuesday <q1>that she was ‘in form’</q1>.',
  '<s1>Roe</s1>, who said the mill was safe, <c1>had warned</c1> <q1>of floods</q1>.',
  '<s1>Roe</s1> said little but <c1>warned</c1> <q1>of floods</q1>.',
  '<s1>Roe</s1> said he <c1>had warned</c1> <q1>of floods</q1>.',
]

describe('settleNested', () => {
  for (const [rule, given, wanted] of samples) test(rule, () => expect(settled(given)).toBe(wanted))
  for (const given of unchanged) test(`unchanged: ${given}`, () => expect(settled(given)).toBe(given))
})
