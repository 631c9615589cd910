import { expect, test } from 'vitest'
import type { Attribution } from '../src/attributions/attribution.js'
import { cutRecipient } from '../src/attributions/cut-recipient.js'
import { readArticle } from '../src/reading.js'

/** Marked text, as the models may give it -> how it should be: <cue> and [content]. */
const cases: readonly (readonly [given: string, wanted: string])[] = [
  ['He <told> [the outlet he was not given a reason].', 'He <told> the outlet [he was not given a reason].'],
  ['Marsh <told> [her she had “robbed the dying”].', 'Marsh <told> her [she had “robbed the dying”].'],
  ['She <told> [the committee that it was over].', 'She <told> the committee [that it was over].'],
  ['They <warned> [him to stay away].', 'They <warned> him [to stay away].'],
  [
    'Police <assured> [the mostly white crowd that all was well].',
    'Police <assured> the mostly white crowd [that all was well].',
  ],
  [
    'An official <confirmed to CBS News> [that troops had gone].',
    'An official <confirmed> to CBS News [that troops had gone].',
  ],
  ['She <announced Sunday> [she would resign].', 'She <announced> Sunday [she would resign].'],
  ['He <told> [the truth].', 'He <told> [the truth].'],
  ['He <told> [a story about his dog].', 'He <told> [a story about his dog].'],
  ['He <said> [the outlet he owned was not for sale].', 'He <said> [the outlet he owned was not for sale].'],
  ['They <called for> [an inquiry].', 'They <called for> [an inquiry].'],
]

test.each(cases)('%s', (given, wanted) => {
  const { text, attribution } = unmark(given)
  const cut = cutRecipient(readArticle(text), attribution)
  expect(mark(text, cut)).toBe(wanted)
})

function unmark(marked: string): { text: string; attribution: Attribution } {
  const text = marked.replace(/[<>[\]]/g, '')
  const offset = (mark: string) => marked.slice(0, marked.indexOf(mark)).replace(/[<>[\]]/g, '').length
  const attribution: Attribution = {
    kind: 'indirect',
    cue: { start: offset('<'), end: offset('>') },
    content: [{ start: offset('['), end: offset(']') }],
    source: null,
    continues: null,
    probability: 1,
    evidence: [],
  }
  return { text, attribution }
}

function mark(text: string, { cue, content }: Attribution): string {
  const marks = [
    [cue?.start ?? 0, '<'],
    [cue?.end ?? 0, '>'],
    [content[0]?.start ?? 0, '['],
    [content[0]?.end ?? 0, ']'],
  ] as const
  return marks.toReversed().reduce((marked, [at, sign]) => marked.slice(0, at) + sign + marked.slice(at), text)
}
