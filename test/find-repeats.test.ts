import { describe, expect, test } from 'vitest'
import { findRepeats } from '../src/context/find-repeats.js'
import { layAttributions } from '../src/context/layout.js'
import { readTagged } from './support/tag-attributions.js'

/** Which repeats which, by number: `2 repeats 1`; `same` says whether one speaker says it all. */
function repeatsOf(given: string, same: boolean): string {
  const { reading, attributions } = readTagged(given)
  const speakers = attributions.map((_, index) => (same ? 's1' : `s${index + 1}`))
  const repeats = findRepeats(reading, layAttributions(reading, attributions), speakers)
  return repeats
    .flatMap((earlier, index) => (earlier === null ? [] : [`${index + 1} repeats ${earlier + 1}`]))
    .join('; ')
}

const body = 'The house stands on a hill, and the hill above the sea; it was built in 1810 by a captain of the fleet.'

describe('the body says a headline’s words', () => {
  test.each([
    [
      '<s1>Lee</s1><c1>:</c1> <q1>“We go”</q1>',
      '<q2>“We go,”</q2> <s2>he</s2> <c2>said</c2>. <q2>“That is that.”</q2>',
      true,
    ],
    [
      '<s1>Lee</s1> <c1>says</c1> <q1>she will “never leave” Turkey</q1>',
      '<s2>She</s2> <c2>said</c2> <q2>that she would “never leave” Turkey</q2>.',
      true,
    ],
    [
      '<s1>Lee</s1> <c1>says</c1> <q1>it is “over” and “dead”</q1>',
      '<s2>She</s2> <c2>said</c2> <q2>it was “dead”, “quite over”</q2>.',
      true,
    ],
    [
      '<q1>‘We will never leave’</q1><c1>:</c1> <s1>Lee</s1>',
      '<q2>‘We will never leave, and that is that,’</q2> <s2>she</s2> <c2>said</c2>.',
      true,
    ],
    [
      '<s1>Lee</s1> <c1>says</c1> <q1>the bridge must close</q1>',
      '<s2>She</s2> <c2>said</c2> <q2>the bridge must close at once</q2>.',
      true,
    ],
    ['<s1>Lee</s1><c1>:</c1> <q1>“We go”</q1>', '<q2>“We stay,”</q2> <s2>he</s2> <c2>said</c2>.', false],
    [
      '<s1>Lee</s1> <c1>says</c1> <q1>it is “over” and “dead”</q1>',
      '<s2>She</s2> <c2>said</c2> <q2>it was “dead”</q2>.',
      false,
    ],
    [
      '<s1>Lee</s1> <c1>says</c1> <q1>it is “dead”</q1>',
      '<s2>She</s2> <c2>said</c2> <q2>the dead would “rise”</q2>.',
      false,
    ],
  ])('%s … %s', (headline, saying, isRepeat) => {
    const given = `${headline}\n\nBy Ann Roe\n\n${saying} ${body}\n\n${body}`
    expect(repeatsOf(given, true)).toBe(isRepeat ? '2 repeats 1' : '')
  })

  test('few words of somebody else are his own', () => {
    const given = `<s1>Lee</s1><c1>:</c1> <q1>“We go”</q1>\n\nBy Ann Roe\n\n<q2>“We go,”</q2> <s2>Poe</s2> <c2>said</c2>. ${body}\n\n${body}`
    expect(repeatsOf(given, false)).toBe('')
  })
})
