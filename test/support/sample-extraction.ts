import { type Extraction, extract, type Known, type Quotation, type TextSpan } from '../../src/index.js'

const text = [
  'Mayor asks for patience',
  'Dana Whitcombe, the mayor of Ashbury, told the Ashbury Echo on Tuesday that the bridge “will open when it is safe.”',
  'A spokesman declined to comment.',
].join('\n')

const spanOf = (words: string): TextSpan => {
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`The sample does not hold ${words}`)
  return { start, end: start + words.length, text: words }
}

const known = (words: string, speaker: string | null = null): Known => ({
  ...spanOf(words),
  certainty: 'stated',
  speaker,
})

/** A result written by hand, so that formats can be tested without what the models find. */
export const sampleExtraction: Extraction = {
  text,
  article: { ...extract('').article, title: 'Mayor asks for patience', publisher: 'Ashbury Echo' },
  quotations: [
    {
      id: 'q1',
      kind: 'mixed',
      content: [spanOf('that the bridge “will open when it is safe.”')],
      quoted: [spanOf('will open when it is safe.')],
      cue: { ...spanOf('told'), lemma: 'tell', act: 'speech' },
      source: spanOf('Dana Whitcombe, the mayor of Ashbury'),
      speaker: 's1',
      polarity: 'asserted',
      context: {
        block: 1,
        sentence: spanOf(text.split('\n')[1] ?? ''),
        addressee: known('the Ashbury Echo'),
        medium: null,
        venue: null,
        time: { ...known('Tuesday'), iso: '2025-03-11' },
        chain: [],
      },
      probability: 0.934,
      evidence: ['cue:told'],
      repeats: null,
    },
    {
      id: 'q2',
      kind: 'indirect',
      content: [],
      quoted: [],
      cue: { ...spanOf('declined to comment'), lemma: 'decline', act: 'speech' },
      source: spanOf('A spokesman'),
      speaker: null,
      polarity: 'declined',
      context: {
        block: 2,
        sentence: spanOf('A spokesman declined to comment.'),
        addressee: null,
        medium: null,
        venue: null,
        time: null,
        chain: [{ source: spanOf('the Ashbury Echo'), cue: null, speaker: null }],
      },
      probability: 0.5,
      evidence: [],
      repeats: null,
    },
  ] satisfies Quotation[],
  speakers: [
    {
      id: 's1',
      name: 'Dana Whitcombe',
      kind: 'person',
      role: 'mayor of Ashbury',
      affiliation: 'Ashbury',
      pronoun: null,
      aliases: [],
      mentions: [spanOf('Dana Whitcombe')],
    },
  ],
  diagnostics: [],
}
