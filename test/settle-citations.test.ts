import { describe, expect, test } from 'vitest'
import { completeAttributions } from '../src/context/complete-attributions.js'
import { locateContext } from '../src/context/locate-context.js'
import { readTagged, writeTagged } from './support/tag-attributions.js'

/** The attributions as completed, and the chain of each: `2: the Post`. */
function complete(given: string): { wanted: string; chains: string } {
  const { reading, attributions } = readTagged(given)
  const all = completeAttributions(reading, attributions)
  const { located } = locateContext(reading, all, { publishedAt: null, publisher: null })
  const chains = located.flatMap(({ chain }, index) =>
    chain.map(({ source: { first, end } }) => {
      const [start, last] = [reading.tokens[first]?.start ?? 0, reading.tokens[end - 1]?.end ?? 0]
      return `${index + 1}: ${reading.text.slice(start, last)}`
    }),
  )
  return { wanted: writeTagged(reading, all), chains: chains.join('; ') }
}

const samples: readonly (readonly [rule: string, given: string, wanted: string, chains: string])[] = [
  [
    'who is cited in front said it',
    '<c1>Citing</c1> <q1>two officials</q1>, <s1><s2>the Post</s1></s2> <c2>reported</c2> <q2>that the base would close</q2>.',
    '<c1>Citing</c1> <s1>two officials</s1>, <s2>the Post</s2> <c2>reported</c2> <q1><q2>that the base would close</q1></q2>.',
    '1: the Post',
  ],
  [
    'and who is cited in between',
    '<s1><s2>The BBC</s1></s2>, <c1>citing</c1> <q1>a leaked memo</q1>, <c2>said</c2> <q2>the base would close</q2>.',
    '<s2>The BBC</s2>, <c1>citing</c1> <s1>a leaked memo</s1>, <c2>said</c2> <q1><q2>the base would close</q1></q2>.',
    '1: The BBC',
  ],
  [
    'a doctor cited for a decision did not say it',
    '<s1><s2>Lee</s1></s2>, <c1>citing</c1> <q1>his doctor</q1>, <c2>said</c2> <q2>he would not run</q2>.',
    '<s1><s2>Lee</s1></s2>, <c1>citing</c1> <q1>his doctor</q1>, <c2>said</c2> <q2>he would not run</q2>.',
    '',
  ],
  [
    'reasons are nobody, and no chain leads to whoever gives them',
    '<q1>The parade was off</q1>, <s1><s2>the mayor</s1></s2> <c1>said</c1>, <c2>citing</c2> <q2>security concerns</q2>.',
    '<q1>The parade was off</q1>, <s1><s2>the mayor</s1></s2> <c1>said</c1>, <c2>citing</c2> <q2>security concerns</q2>.',
    '',
  ],
  [
    'who is named within a report behind it',
    '<q1>Petrov was held, according to his lawyer</q1>, <s1>Russian media</s1> <c1>reported</c1>.',
    '<q1><q2>Petrov was held</q2>, <c2>according to</c2> <s2>his lawyer</s2></q1>, <s1>Russian media</s1> <c1>reported</c1>.',
    '2: Russian media',
  ],
  [
    'a report has all that is told before it',
    '<q1>Prices rose</q1>, <c1>according to</c1> <q2><s1>a survey of shops</s1></q2>, <s2>the Echo</s2> <c2>reported</c2>.',
    '<q1><q2>Prices rose</q2>, <c2>according to</c2> <s2>a survey of shops</s2></q1>, <s1>the Echo</s1> <c1>reported</c1>.',
    '2: the Echo',
  ],
  [
    'behind a semicolon nothing is according to anybody',
    '<q1>Pell was tired</q1>, <c1>according to</c1> <s1>friends</s1>; <q1>her office would not comment</q1>.',
    '<q1>Pell was tired</q1>, <c1>according to</c1> <s1>friends</s1>; <s2>her office</s2> <c2>would not comment</c2>.',
    '',
  ],
  [
    'nor is a chain read over it',
    '<q1>Pell was tired</q1>, <c1>according to</c1> <s1>friends</s1>; <s2>she</s2> <c2>said</c2> <q2>she would go on</q2>.',
    '<q1>Pell was tired</q1>, <c1>according to</c1> <s1>friends</s1>; <s2>she</s2> <c2>said</c2> <q2>she would go on</q2>.',
    '',
  ],
]

describe('who is cited, and who passes it on', () => {
  for (const [rule, given, wanted, chains] of samples)
    test(rule, () => expect(complete(given)).toEqual({ wanted, chains }))
})
