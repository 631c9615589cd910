import { describe, expect, test } from 'vitest'
import { addUncued } from '../src/attributions/add-uncued.js'
import { isTitle } from '../src/attributions/is-title.js'
import { readTagged, writeTagged } from './support/tag-attributions.js'

function uncued(given: string): string {
  const { reading, attributions } = readTagged(given)
  return writeTagged(reading, addUncued(reading, attributions))
}

const head = 'The mill burned down on Monday night, and nobody was hurt in it.\n\n'

const samples: readonly (readonly [rule: string, given: string, wanted: string])[] = [
  [
    'the next paragraph of the same speaker',
    '<q1>“We tried,”</q1> <s1>she</s1> <c1>said</c1>.\n\n“We failed in the end.”',
    '<q1>“We tried,”</q1> <s1>she</s1> <c1>said</c1>.\n\n<q2=1>“We failed in the end.”</q2>',
  ],
  [
    'an answer is by the other one',
    '<q1>“It was hot,”</q1> <s1>Tam</s1> <c1>said</c1>.\n\n<q2>“How hot?”</q2> <s2>Ann</s2> <c2>asked</c2>.\n\n“Too hot.”',
    '<q1>“It was hot,”</q1> <s1>Tam</s1> <c1>said</c1>.\n\n<q2>“How hot?”</q2> <s2>Ann</s2> <c2>asked</c2>.\n\n<q3=1>“Too hot.”</q3>',
  ],
  [
    'nor is the answer to a reported question by whoever asks, and both ends of a paragraph are speech',
    '<q1>“It was hot,”</q1> <s1>Tam</s1> <c1>said</c1>. <s2>I</s2> <c2>ask</c2> <q2>whether he was frightened</q2>.\n\n“Frightened?” A long pull on the pole. “Not of her.”',
    '<q1>“It was hot,”</q1> <s1>Tam</s1> <c1>said</c1>. <s2>I</s2> <c2>ask</c2> <q2>whether he was frightened</q2>.\n\n<q3=1>“Frightened?”</q3> A long pull on the pole. <q3=1>“Not of her.”</q3>',
  ],
  [
    'a sentence after one without marks',
    '<s1>Roe</s1> <c1>said</c1> <q1>the mill was lost</q1>. “We have nothing left to sell.”',
    '<s1>Roe</s1> <c1>said</c1> <q1>the mill was lost</q1>. <q2=1>“We have nothing left to sell.”</q2>',
  ],
  [
    'no title of a work',
    'Her first novel is out. “The Last Days of the Mill.” It sold well.',
    'Her first novel is out. “The Last Days of the Mill.” It sold well.',
  ],
  ['no scare quotes', 'The “strike desk” is closed for the night.', 'The “strike desk” is closed for the night.'],
  [
    'no sign',
    'A sign that said nothing but “wet paint, do not touch” hung there.',
    'A sign that said nothing but “wet paint, do not touch” hung there.',
  ],
  [
    'no source between marks',
    '<s1>“The View”</s1> <c1>said</c1> <q1>so</q1>.',
    '<s1>“The View”</s1> <c1>said</c1> <q1>so</q1>.',
  ],
]

const body = '\n\nThe mill burned down on Monday night, and nobody was hurt in it.\n\nIt was old.'

const headlines: readonly (readonly [given: string, wanted: string])[] = [
  ['Mayor: ‘We will rebuild’', '<s1>Mayor</s1><c1>:</c1> <q1>‘We will rebuild’</q1>'],
  ['Storm Greta: Winds rise in the north', 'Storm Greta: Winds rise in the north'],
  ['Swimming: Ang to train in Brisbane', 'Swimming: Ang to train in Brisbane'],
  ['UN: Drought nears its end', '<s1>UN</s1><c1>:</c1> <q1>Drought nears its end</q1>'],
  ['Poll: Lead narrows in Ohio', '<s1>Poll</s1><c1>:</c1> <q1>Lead narrows in Ohio</q1>'],
  ['Roe to unions: I will fight', '<s1>Roe</s1> to unions<c1>:</c1> <q1>I will fight</q1>'],
  ['Juno Vale breaks silence: “I am no robot”', '<s1>Juno Vale</s1> breaks silence<c1>:</c1> <q1>“I am no robot”</q1>'],
  ['‘I was so scared’: survivor tells of blaze', '<q1>‘I was so scared’</q1>: survivor tells of blaze'],
  ['‘He took my ring’: Bride’s fury at gull', '<q1>‘He took my ring’</q1><c1>:</c1> <s1>Bride’s</s1> fury at gull'],
  [
    '‘I write in the bath’: a conversation with Ilse Varga',
    '<q1>‘I write in the bath’</q1><c1>:</c1> a conversation with <s1>Ilse Varga</s1>',
  ],
  [
    '“We were lucky”: Exclusive interview with Ann Poe on the fire',
    '<q1>“We were lucky”</q1><c1>:</c1> Exclusive interview with <s1>Ann Poe</s1> on the fire',
  ],
  ['The Latest: Mill burns down', 'The Latest: Mill burns down'],
  ['Big win for the mill: Town votes to rebuild it', 'Big win for the mill: Town votes to rebuild it'],
  ['Ministers ‘dragged feet’ over repairs', 'Ministers ‘dragged feet’ over repairs'],
]

describe('addUncued', () => {
  for (const [rule, given, wanted] of samples) test(rule, () => expect(uncued(head + given)).toBe(head + wanted))
  for (const [given, wanted] of headlines) test(given, () => expect(uncued(given + body)).toBe(wanted + body))
})

describe('isTitle', () => {
  test.each(['The Count of Monte Cristo', 'Meet the Press', 'The Ditch.', 'Popeye'])('%s', (title) => {
    expect(isTitle(title)).toBe(true)
  })
  test.each(['We will rebuild', 'OH NO NOT AGAIN', 'he left Paris'])('not %s', (words) => {
    expect(isTitle(words)).toBe(false)
  })
})
