import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readText } from '../src/article/read-text.js'
import { createMeter } from '../src/meter.js'
import { abbreviations } from '../src/tokens/abbreviations.js'
import { tokenize } from '../src/tokens/tokenize.js'
import { anyText, hostileTexts } from './support/odd-text.js'

/** The whole text as one block, its tokens set apart by blanks. */
function cut(text: string): string {
  const tokens = tokenize(text, [{ start: 0, end: text.length, kind: 'paragraph' }])
  return tokens.map((token) => token.text).join(' ')
}

describe('tokenize', () => {
  it.each([
    // Clitics
    ['Putin’s aides', 'Putin ’s aides'],
    ["I don't, can't, won't", "I do n't , ca n't , wo n't"],
    ["we'll they've I'm she'd you're", "we 'll they 've I 'm she 'd you 're"],
    ["he shouldn't've gone", "he should n't 've gone"],
    ['the players’ union', 'the players ’ union'],
    // Signs of shares
    [
      'Apple (AAPL.O) and Toyota (7203.T) rose (in the U.S.)',
      'Apple ( AAPL.O ) and Toyota ( 7203.T ) rose ( in the U.S. )',
    ],
    ['He left.He (Roe.He) said', 'He left . He ( Roe . He ) said'],
    // Words broken at the end of a line
    ['could not be ex-\npected to last', 'could not be ex-\npected to last'],
    ['a word -\nor two --\nthen', 'a word - or two -- then'],
    ["the players' union", "the players ' union"],
    ["DON'T GO", "DO N'T GO"],
    ["the 1990's", "the 1990 's"],
    ['“Scandal”’s star', '“ Scandal ” ’s star'],
    // Apostrophes inside words
    ["O'Brien and D’Arcy", "O'Brien and D’Arcy"],
    ['the l’Élysée palace', 'the l’Élysée palace'],
    ["rock 'n' roll", "rock 'n' roll"],
    ['rock ’n’ roll', 'rock ’n’ roll'],
    ["'Tis the '90s, round 'em up", "'Tis the '90s , round 'em up"],
    ['back in ’08 and the ‘60s', 'back in ’08 and the ‘60s'],
    // Quotation marks
    ['“Yes,” he said.', '“ Yes , ” he said .'],
    ["''Yes,'' he said.", "'' Yes , '' he said ."],
    ["``Yes,'' he said.", "`` Yes , '' he said ."],
    ["'''Yes,' I said.''", "'' ' Yes , ' I said . ''"],
    ["''I said 'yes.'''", "'' I said ' yes . ' ''"],
    ['„Ja“, «oui» ‹si›', '„ Ja “ , « oui » ‹ si ›'],
    ["'Yes,' he said", "' Yes , ' he said"],
    // Feet and inches
    ['He is 6\'2" tall', 'He is 6\'2" tall'],
    ['a 12" pizza', 'a 12 " pizza'],
    // Punctuation
    ['Wait... what?! No—never--ever – yes', 'Wait ... what ?! No — never -- ever – yes'],
    ['one (two) [three]: four; five/six', 'one ( two ) [ three ] : four ; five / six'],
    ['Well… no', 'Well … no'],
    // Abbreviations and initials
    ['Mr. Brown left.', 'Mr. Brown left .'],
    ['The U.S. and the F.E.C. met at 9 a.m. on Jan. 5.', 'The U.S. and the F.E.C. met at 9 a.m. on Jan. 5 .'],
    ['J. K. Rowling and George W. Bush', 'J. K. Rowling and George W. Bush'],
    ['He got a B.', 'He got a B .'],
    ['So do I. But', 'So do I . But'],
    ['No. 10 said no.', 'No. 10 said no .'],
    ['Salem, Ore. and R-Pa. but Catholic Mass.', 'Salem , Ore. and R-Pa. but Catholic Mass .'],
    ['a U.S.-led force', 'a U.S.-led force'],
    ['the S.&P. and AT&T', 'the S.&P. and AT&T'],
    ['She has a Ph.D. now', 'She has a Ph.D. now'],
    // Numbers and amounts
    ['1,000.5 of 10,000 at 10:30', '1,000.5 of 10,000 at 10:30'],
    ['$15, £3.5m, 40%, €1,000', '$15 , £3.5m , 40% , €1,000'],
    ['a .22 rifle, 9/11', 'a .22 rifle , 9/11'],
    ['30-day self-described', '30-day self-described'],
    ['In 2015,200 left', 'In 2015,200 left'],
    ['10:35PMChris Christie', '10:35PM Chris Christie'],
    // Addresses
    ['see https://example.org/a?b=c.', 'see https://example.org/a?b=c .'],
    ['write to jane.doe@example.org, please', 'write to jane.doe@example.org , please'],
    ['#Kursk and @jane_doe', '#Kursk and @jane_doe'],
    ['state.gov and t.co', 'state.gov and t.co'],
    ['it ended.The end', 'it ended . The end'],
    // Other scripts and symbols
    ['Владимир Путин и 習近平', 'Владимир Путин и 習近平'],
    ['cafe\u0301 na\u00efve', 'cafe\u0301 na\u00efve'],
    ['news\u00adpaper', 'news\u00adpaper'],
    ['👍🏽👨‍👩‍👧🇬🇧 ok', '👍🏽 👨‍👩‍👧 🇬🇧 ok'],
    ['\ud800 a \udc00', '\ud800 a \udc00'],
  ])('%s', (text, expected) => {
    expect(cut(text)).toBe(expected)
  })

  it.each(
    abbreviations.flatMap(({ words, sample }) =>
      words.split(/\s+/).map((word) => [word, sample.replace('_', `${word}.`)]),
    ),
  )('keeps the period of "%s."', (word, sample) => {
    expect(cut(sample).toLowerCase()).toMatch(new RegExp(`(^| )${word.toLowerCase()}\\. `))
  })

  it('gives the words in lower case with straight apostrophes and without invisible characters', () => {
    const text = 'Putin’s NEWS\u00adPAPER'
    const tokens = tokenize(text, [{ start: 0, end: text.length, kind: 'paragraph' }])
    expect(tokens.map(({ normal }) => normal)).toEqual(['putin', "'s", 'newspaper'])
  })

  it('never crosses the border of a block', () => {
    const text = 'abx. def'
    const tokens = tokenize(text, [
      { start: 0, end: 2, kind: 'other' },
      { start: 2, end: 8, kind: 'paragraph' },
    ])
    expect(tokens.map(({ text: word, block }) => [word, block])).toEqual([
      ['ab', 0],
      ['x', 1],
      ['.', 1],
      ['def', 1],
    ])
  })

  it('covers every character that is not blank once, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let at = 0
        for (const token of tokenize(text, readText(text))) {
          expect(text.slice(at, token.start).trim()).toBe('')
          expect(token.text).toBe(text.slice(token.start, token.end))
          expect(token.text).not.toMatch(/^\s|\s$/)
          expect(token.end).toBeGreaterThan(token.start)
          at = token.end
        }
        expect(text.slice(at).trim()).toBe('')
      }),
    )
  })

  it.each(hostileTexts)('takes twice the steps for twice %s', (_name, build) => {
    const [once, twice] = [100_000, 200_000].map((size) => {
      const text = build(size)
      const meter = createMeter()
      tokenize(text, [{ start: 0, end: text.length, kind: 'paragraph' }], meter)
      return meter.steps
    })
    expect(once).toBeGreaterThan(0)
    expect(twice).toBeLessThanOrEqual((once ?? 0) * 2.2)
  })
})
