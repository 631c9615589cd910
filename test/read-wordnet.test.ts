import { describe, expect, test } from 'vitest'
import { readSenseFiles } from '../src/train/read-wordnet.js'
import { senseClassesOf } from '../src/train/sense-classes.js'

const licence = '  1 An invented licence, as each file begins with one.  '

const verbs = readSenseFiles(
  [
    licence,
    'murble v 2 1 @ 2 1 00000002 00000001  ',
    'quip v 1 0 1 0 00000002  ',
    'tell v 1 3 @ ~ + 1 1 00000002  ',
    'fret v 5 0 5 0 00000001 00000001 00000003 00000001 00000002  ',
  ].join('\n'),
  [
    licence,
    '00000001 38 v 01 murble 0 000 | move about',
    '00000002 32 v 03 quip 0 murble 0 tell 0 000 | say, as the river said to the sea',
    '00000003 31 v 01 fret 0 000 | think, and think again',
    '',
  ].join('\n'),
)

const nouns = readSenseFiles(
  'marshman n 1 0 1 0 00000001  \nquip n 1 0 1 0 00000002  ',
  '00000001 18 n 01 marshman 0 000 | one\r\n00000002 10 n 01 quip 0 000 | two\r\n',
)

describe('readSenseFiles', () => {
  test('gives the lexicographer files of every sense in the order of the index', () => {
    expect([...verbs]).toEqual([
      ['murble', [32, 38]],
      ['quip', [32]],
      ['tell', [32]],
      ['fret', [38, 38, 31, 38, 32]],
    ])
  })
})

describe('senseClassesOf', () => {
  const none = { verbFile: 0, mayTell: false, mayThink: false, nounFile: 0 }

  test.each([
    ['told', { verbFile: 4, mayTell: true }],
    ['quipped', { verbFile: 4, mayTell: true }],
    ['quips', { verbFile: 4, mayTell: true, nounFile: 8 }],
    ['murbling', { verbFile: 4, mayTell: true }],
    // Its fifth sense, of communication, is too rare to count.
    ['frets', { verbFile: 10, mayThink: true }],
    ['marshmen', { nounFile: 16 }],
    ['constructor', {}],
  ])('%s', (word, expected) => {
    expect(senseClassesOf(word, { verbs, nouns })).toEqual({ ...none, ...expected })
  })
})
