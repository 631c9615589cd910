import { describe, expect, test } from 'vitest'
import { addIntroduced } from '../src/attributions/add-introduced.js'
import { readTagged, writeTagged } from './support/tag-attributions.js'

function introduced(given: string): string {
  const { reading, attributions } = readTagged(given)
  return writeTagged(reading, addIntroduced(reading, attributions))
}

/** Stands round the samples, so that they are no headline. */
const head = 'The mill burned down on Monday night, and nobody was hurt in it.\n\n'

const samples: readonly (readonly [rule: string, given: string, wanted: string])[] = [
  [
    'the cue is known, its content is not',
    '<s1>The mayor</s1> <c1>said</c1> in a statement:\n\n“We will rebuild the mill.”',
    '<s1>The mayor</s1> <c1>said</c1> in a statement:\n\n<q1>“We will rebuild the mill.”</q1>',
  ],
  [
    'the content the models gave it is wrong',
    '<s1>The mayor</s1> <c1>told</c1> <q1>the crowd on the square</q1>:\n\n“We will rebuild the mill.”',
    '<s1>The mayor</s1> <c1>told</c1> the crowd on the square:\n\n<q1>“We will rebuild the mill.”</q1>',
  ],
  [
    'the cue is not known',
    'In a letter on Tuesday, she wrote:\n\n“We will rebuild the mill.”',
    'In a letter on Tuesday, <s1>she</s1> <c1>wrote</c1>:\n\n<q1>“We will rebuild the mill.”</q1>',
  ],
  [
    'the verb group belongs to the cue',
    'Jane Roe, the mayor, later tweeted:\n\n“We will rebuild the mill.”',
    '<s1>Jane Roe, the mayor,</s1> <c1>later tweeted</c1>:\n\n<q1>“We will rebuild the mill.”</q1>',
  ],
  [
    'the verb is the second of two',
    'Our reporter Ann Poe is at the mill and writes:\n\n“We will rebuild the mill.”',
    '<s1>Our reporter Ann Poe</s1> is at the mill and <c1>writes</c1>:\n\n<q1>“We will rebuild the mill.”</q1>',
  ],
  [
    'whose message it is stands behind the noun',
    'Here is the full statement from the Larkspur Mill:\n\n“We will rebuild the mill.”',
    'Here is the full <c1>statement</c1> from <s1>the Larkspur Mill</s1>:\n\n<q1>“We will rebuild the mill.”</q1>',
  ],
  [
    'the source stands behind the verb',
    'Added Roe:\n\n“We will rebuild the mill.”',
    '<c1>Added</c1> <s1>Roe</s1>:\n\n<q1>“We will rebuild the mill.”</q1>',
  ],
  [
    'several paragraphs, each opened with a mark',
    'He continued:\n\n“We will rebuild the mill.\n\n“We will start tomorrow.”',
    '<s1>He</s1> <c1>continued</c1>:\n\n<q1>“We will rebuild the mill.</q1>\n\n<q1>“We will start tomorrow.”</q1>',
  ],
  [
    'a paragraph without marks right behind the verb',
    'On her blog Jane Roe writes:\n\nThe mill was where my mother worked, and where I learned to read.',
    'On her blog <s1>Jane Roe</s1> <c1>writes</c1>:\n\n<q1>The mill was where my mother worked, and where I learned to read.</q1>',
  ],
  [
    'but not a list of news',
    'Here is where we stand:\n\nThe mill was where the town worked, and it is gone.',
    'Here is where we stand:\n\nThe mill was where the town worked, and it is gone.',
  ],
  [
    'a quotation with a speaker of its own keeps it',
    'Roe had news:\n\n<q1>“We will rebuild the mill,”</q1> <s1>she</s1> <c1>said</c1>.',
    'Roe had news:\n\n<q1>“We will rebuild the mill,”</q1> <s1>she</s1> <c1>said</c1>.',
  ],
  [
    'a name signs the quotation',
    '“We will rebuild the mill.”\n\n— Jane Roe, director of the trust',
    '<q1>“We will rebuild the mill.”</q1>\n\n<c1>—</c1> <s1>Jane Roe</s1>, director of the trust',
  ],
  [
    'with a short dash and no blank',
    '“We will rebuild the mill.”\n\n-Commissioner Geoffrey Starks',
    '<q1>“We will rebuild the mill.”</q1>\n\n<c1>-</c1><s1>Commissioner Geoffrey Starks</s1>',
  ],
  [
    'or without a dash',
    '“We will rebuild the mill.”\n\nJane Roe, 34',
    '<q1>“We will rebuild the mill.”</q1>\n\n<s1>Jane Roe</s1>, 34',
  ],
  [
    'a letter quoted as mail is, without its signs',
    'We have the email, in which <s1>Roe</s1> <c1>writes</c1>:\n\n> We have made a decision.\n\n> My door is open.',
    'We have the email, in which <s1>Roe</s1> <c1>writes</c1>:\n\n> <q1>We have made a decision.</q1>\n\n> <q1>My door is open.</q1>',
  ],
  [
    'several write as one does',
    'Larkspur Police tweet:\n\nPlease keep away from the harbour tonight.',
    '<s1>Larkspur Police</s1> <c1>tweet</c1>:\n\n<q1>Please keep away from the harbour tonight.</q1>',
  ],
  [
    'a sentence is no signature',
    '“We will rebuild the mill.”\n\nJane Roe, a nurse, left the room.',
    '“We will rebuild the mill.”\n\nJane Roe, a nurse, left the room.',
  ],
]

describe('addIntroduced', () => {
  for (const [rule, given, wanted] of samples) {
    test(rule, () => expect(introduced(head + given)).toBe(head + wanted))
  }
})
