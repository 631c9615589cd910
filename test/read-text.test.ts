import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lettersPatterns, signaturePatterns } from '../src/article/label-signatures.js'
import { linePatterns } from '../src/article/line-patterns.js'
import { readText } from '../src/article/read-text.js'
import { datelinePatterns } from '../src/article/split-datelines.js'
import { createMeter } from '../src/meter.js'
import { anyText, hostileTexts } from './support/odd-text.js'

/** "kind: words" of each block, line breaks as "/". */
function read(text: string): string[] {
  return readText(text).map(({ start, end, kind }) => `${kind}: ${text.slice(start, end).replaceAll('\n', '/')}`)
}

const body = [
  'The council voted on Monday to build a new school beside the river, despite the mayor’s long doubts.',
  '“We agree,” she said, adding that the river had not flooded in forty years.',
  'The school will open in May, when the first pupils are due to move from the old building.',
]

/** An article with `line` in the middle of its body. */
function article(line: string): string {
  return ['Council backs plan for new school', body[0], line, body[1], body[2]].join('\n\n')
}

function kindOf(line: string): string | undefined {
  const text = article(line)
  return readText(text).find(({ start }) => start === text.indexOf(line))?.kind
}

describe('readText', () => {
  it.each<[what: string, text: string, expected: string[]]>([
    [
      'an agency story',
      `Council backs plan for new school\n\nBy Jane Doe and John Roe\n\nLEEDS, England (AP) — ${body[0]}\n\n${body[1]}\n\n${body[2]}`,
      [
        'headline: Council backs plan for new school',
        'byline: By Jane Doe and John Roe',
        'dateline: LEEDS, England (AP) —',
        ...body.map((line) => `paragraph: ${line}`),
      ],
    ],
    [
      'a dateline before the first paragraph, which has no headline over it',
      `LEEDS, England (AP) — Nobody put out a tape?\n\n${body[1]}\n\n${body[2]}`,
      [
        'dateline: LEEDS, England (AP) —',
        'paragraph: Nobody put out a tape?',
        ...body.slice(1).map((line) => `paragraph: ${line}`),
      ],
    ],
    [
      'the times of a live blog, on the line of their entries',
      `Budget as it happened\n\n1.04pm ${body[0]}\n\n12.51pm “No,” she said.\n\n14:05 GMT Man questioned\n\n5pm Friday is when the vote ends.`,
      [
        'headline: Budget as it happened',
        'other: 1.04pm',
        `paragraph: ${body[0]}`,
        'other: 12.51pm',
        'paragraph: “No,” she said.',
        'other: 14:05 GMT',
        'heading: Man questioned',
        'paragraph: 5pm Friday is when the vote ends.',
      ],
    ],
    [
      'names under a headline, a date, a line that sums up',
      `Council backs plan\nMayor ‘still has doubts’ about river\nJane Doe\n13 March 2025\n${body.join('\n')}`,
      [
        'headline: Council backs plan',
        'heading: Mayor ‘still has doubts’ about river',
        'byline: Jane Doe',
        'dateline: 13 March 2025',
        ...body.map((line) => `paragraph: ${line}`),
      ],
    ],
    [
      'a section and a role',
      `FILM\nCouncil backs plan. It is new.\nBy JANE DOE FOR THE DAILY EXAMPLE\nCourts Reporter\n${body.join('\n')}`,
      [
        'heading: FILM',
        'headline: Council backs plan. It is new.',
        'byline: By JANE DOE FOR THE DAILY EXAMPLE',
        'byline: Courts Reporter',
        ...body.map((line) => `paragraph: ${line}`),
      ],
    ],
    [
      'an e-mail',
      `From: desk@example.org\nSubject: School plan\n\nCouncil backs plan\n\n${body.join('\n\n')}`,
      [
        'other: From: desk@example.org',
        'other: Subject: School plan',
        'headline: Council backs plan',
        ...body.map((line) => `paragraph: ${line}`),
      ],
    ],
    [
      'a press release',
      `FOR IMMEDIATE RELEASE\n\nLumenor Opens Plant in Tessaly, Creating Jobs\n\nTESSALY, Ohio, May 14, 2024 – ${body[0]}\n\n${body[1]}`,
      [
        'other: FOR IMMEDIATE RELEASE',
        'headline: Lumenor Opens Plant in Tessaly, Creating Jobs',
        'dateline: TESSALY, Ohio, May 14, 2024 –',
        `paragraph: ${body[0]}`,
        `paragraph: ${body[1]}`,
      ],
    ],
    [
      'a quotation broken over two lines',
      `Council backs plan\n${body[0]}\n“The plan is good,” she said, according to the local news agency “It\nwill be necessary to wait.”\n${body[2]}`,
      [
        'headline: Council backs plan',
        `paragraph: ${body[0]}`,
        'paragraph: “The plan is good,” she said, according to the local news agency “It/will be necessary to wait.”',
        `paragraph: ${body[2]}`,
      ],
    ],
    [
      'a transcript',
      `Q: Why did you go?\nA: Because I had to.\nSMITH: And you stayed?\nMS. JONES: I did.`,
      [
        'paragraph: Q: Why did you go?',
        'paragraph: A: Because I had to.',
        'paragraph: SMITH: And you stayed?',
        'paragraph: MS. JONES: I did.',
      ],
    ],
    [
      'a live blog',
      `Election night: as it happened\n\n10.42am BST\n\n${body[0]}\n\n11:05 GMT\n\nThe mayor has arrived.\n\n${body[1]}`,
      [
        'headline: Election night: as it happened',
        'other: 10.42am BST',
        `paragraph: ${body[0]}`,
        'other: 11:05 GMT',
        'paragraph: The mayor has arrived.',
        `paragraph: ${body[1]}`,
      ],
    ],
    [
      'a list',
      `Five things to know\n\n${body[0]}\n\n• The school is new.\n• The river is old.\n\n1. Trump\n2. Cruz\n\n- First, the mayor left.\n- Then she came back.\n\n${body[1]}`,
      [
        'headline: Five things to know',
        `paragraph: ${body[0]}`,
        'list-item: • The school is new.',
        'list-item: • The river is old.',
        'list-item: 1. Trump',
        'list-item: 2. Cruz',
        'list-item: - First, the mayor left.',
        'list-item: - Then she came back.',
        `paragraph: ${body[1]}`,
      ],
    ],
    [
      'names before "contributed"',
      `Council backs plan\n\n${body.join('\n\n')}\n\nJane Doe,\nJohn Q. Roe and\nMary van Dam\ncontributed to this report.\n#council #school`,
      [
        'headline: Council backs plan',
        ...body.map((line) => `paragraph: ${line}`),
        'credit: Jane Doe,',
        'credit: John Q. Roe and',
        'credit: Mary van Dam',
        'credit: contributed to this report.',
        'tags: #council #school',
      ],
    ],
    ['only a sentence', 'The mayor said “no” on Monday.', ['paragraph: The mayor said “no” on Monday.']],
    ['nothing', ' \n\t\n', []],
  ])('%s', (_what, text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  it('joins the lines of wrapped paragraphs', () => {
    const text = [
      'COUNCIL BACKS PLAN',
      '',
      'By Jane Doe',
      'LEEDS (AP) -- The council voted on Monday to build a new school',
      'beside the river, despite long doubts of the mayor. She said, "We',
      'agree, but we have',
      'doubts."',
      '   The school will open in May, when the first pupils are due to',
      'move from the old building.',
      '',
      'It will be the third.',
    ].join('\n')
    expect(read(text)).toEqual([
      'headline: COUNCIL BACKS PLAN',
      'byline: By Jane Doe',
      'dateline: LEEDS (AP) --',
      'paragraph: The council voted on Monday to build a new school/beside the river, despite long doubts of the mayor. She said, "We/agree, but we have/doubts."',
      'paragraph: The school will open in May, when the first pupils are due to/move from the old building.',
      'paragraph: It will be the third.',
    ])
  })

  it('reads every kind of line break', () => {
    expect(readText('One line.\r\nTwo lines.\rThree.\u2028Four.')).toHaveLength(4)
  })

  it('reads the signatures under letters, but no headings between them', () => {
    const lines = [
      'Trees and buses',
      'Sir – The trees are not furniture. The council should leave them.',
      'Denis Olorunfemi\nCromwell Road',
      'Buses Again',
      'Sir – The bus came at ten. It was the nine.',
      'Willemijn ter Horst, Stoke Hallow',
      'My third letter this year says the same.',
    ]
    expect(read(lines.join('\n\n')).slice(2)).toEqual([
      'credit: Denis Olorunfemi',
      'credit: Cromwell Road',
      'heading: Buses Again',
      `paragraph: ${lines[4]}`,
      'credit: Willemijn ter Horst, Stoke Hallow',
      `paragraph: ${lines[6]}`,
    ])
    expect(read([body[0], body[1], 'Denis Olorunfemi', body[2]].join('\n\n'))[2]).toBe('heading: Denis Olorunfemi')
  })

  it.each(lettersPatterns.map(({ sample }) => [sample]))('takes a name behind "%s" for a signature', (sample) => {
    const lines = ['Trees are no furniture, readers say', sample, body[0], 'Ann Poe', body[2]]
    expect(read(lines.join('\n\n'))[3]).toBe('credit: Ann Poe')
  })

  it.each(signaturePatterns.map(({ sample }) => [sample]))('reads "%s" as who signed the letter', (sample) => {
    const lines = ['Trees are no furniture', 'Sir – The trees are no furniture.', sample, 'Sir – The bus came late.']
    expect(read(lines.join('\n\n'))[2]).toBe(`credit: ${sample}`)
  })

  it('marks a headline printed again at the end', () => {
    const text = `${article('The mayor left early.')}\n\nCouncil backs plan for new school`
    const blocks = readText(text)
    expect(blocks[blocks.length - 1]).toMatchObject({ kind: 'headline', repeats: 0 })
    expect(blocks.filter(({ repeats }) => repeats !== undefined)).toHaveLength(1)
  })

  it.each(linePatterns.map(({ kind, sample }) => [sample, kind]))('reads "%s" as %s', (sample, kind) => {
    expect(kindOf(sample)).toBe(kind)
  })

  it.each([...datelinePatterns.map(({ sample }) => [sample]), ['OSLO (Norwire) - The mayor left.']])(
    'cuts the dateline off "%s"',
    (sample) => {
      expect(read(article(sample))[2]).toBe(`dateline: ${sample.slice(0, sample.indexOf('The mayor')).trim()}`)
      expect(read(article(sample))[3]).toBe('paragraph: The mayor left.')
    },
  )

  it.each([
    ['What happens next', 'heading'],
    ['WHAT HAPPENS NEXT', 'heading'],
    ['Who pays for it?', 'heading'],
  ])('reads "%s" as %s', (line, kind) => {
    expect(kindOf(line)).toBe(kind)
  })

  it.each([
    'The mayor contributed to the fund that built the school.',
    'She contributed to this year’s campaign and to the “plan,” he said.',
    'By Monday, the school was full.',
    'By Jane Doe’s account, the mayor said nothing.',
    'He reads Reuters.',
    'Photos of the river were shown to the council, she said.',
    'Source close to the mayor: “It is over.”',
    '“It is over.”',
    '“No”',
    'Related costs, she said, were high.',
    'More than 40 people spoke.',
    'Read the plan, the mayor said.',
    'Follow the money, he said.',
    'Copyright law is old, said the mayor.',
    'Updated figures, she said, would come in May.',
    'Above all, the mayor said, “we are late.”',
    'THE MAYOR — who left early — said nothing.',
    'Sen. Jane Doe (R-Texas) — the mayor’s sister — agreed.',
    'In 2015. The mayor left.',
    'Tags on the trees, he said, were gone.',
    'He spoke to Jane Doe of Reuters.',
    'Comments were made, said the mayor.',
    'Watch: the mayor is coming, he said, and she “will not leave.”',
  ])('reads "%s" as a paragraph', (line) => {
    expect(kindOf(line)).toBe('paragraph')
  })

  it('labels the lines of the seed article that are no paragraphs', () => {
    const text = readFileSync(new URL('../fixtures/articles/putin-ceasefire/source.txt', import.meta.url), 'utf8')
    const blocks = readText(text)
    const others = blocks
      .filter(({ kind }) => kind !== 'paragraph')
      .map(({ kind, start, end }) => `${kind}: ${text.slice(start, Math.min(end, start + 30))}`)
    expect(others).toEqual([
      'headline: Putin backs Trump’s push for U',
      'credit: Russian Pool/Reuters',
      'credit: Tucker Reals,',
      'credit: Eleanor Watson and',
      'credit: Holly Williams',
      'credit: contributed to this report.',
      'headline: Putin backs Trump’s push for U',
      'tags: #Putin #backs #Trumps #push #U',
    ])
    expect(blocks.flatMap(({ repeats }, index) => (repeats === undefined ? [] : [[index, repeats]]))).toEqual([[28, 0]])
  })

  it('covers every character that is not blank once, in order, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let at = 0
        for (const { start, end } of readText(text)) {
          expect(text.slice(at, start).trim()).toBe('')
          expect(end).toBeGreaterThan(start)
          expect(text.slice(start, end).trim().length).toBe(end - start)
          at = end
        }
        expect(text.slice(at).trim()).toBe('')
        expect(readText(text)).toEqual(readText(text))
      }),
    )
  })

  it.each(hostileTexts)('takes twice the steps for twice %s', (_name, build) => {
    const [once, twice] = [50_000, 100_000].map((size) => {
      const meter = createMeter()
      readText(build(size), meter)
      return meter.steps
    })
    expect(once).toBeGreaterThan(0)
    expect(twice).toBeLessThanOrEqual((once ?? 0) * 2.2)
  })

  it('reads a megabyte of anything', () => {
    for (const [, build] of hostileTexts) expect(() => readText(build(1_000_000))).not.toThrow()
  })
})
