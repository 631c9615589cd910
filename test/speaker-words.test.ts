import { describe, expect, it } from 'vitest'
import { readArticle } from '../src/reading.js'
import { bodyNounRows, documentNounRows } from '../src/speakers/body-nouns.js'
import { demonymRows } from '../src/speakers/demonyms.js'
import { hypernymRows, personNounRows } from '../src/speakers/person-nouns.js'
import { personalRows } from '../src/speakers/personal-acts.js'
import { resolveSpeakers } from '../src/speakers/resolve-speakers.js'
import { stateRows } from '../src/speakers/states.js'
import { tellStory } from '../src/speakers/tell-story.js'
import { nicknames, titleRows } from '../src/speakers/titles.js'
import { markSpeech } from './support/mark-speech.js'

const words = (row: string): string[] => row.trim().split(/\s+/)
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

function namesIn(text: string): string[] {
  return tellStory(readArticle(text)).story.names.map(({ start, end }) => text.slice(start, end))
}

function speakersOf(marked: string): string[] {
  const { text, attributions } = markSpeech(marked)
  const { speakers, speakerOf } = resolveSpeakers(readArticle(text), attributions)
  return speakerOf.map((id) => {
    const speaker = speakers.find((one) => one.id === id)
    return speaker === undefined ? 'nobody' : `${speaker.kind}: ${speaker.name}`
  })
}

describe('titles', () => {
  it.each(titleRows)('$sample', ({ words: row, sample }) => {
    const name = /(?:Ann|Bob|Bernard)(?: Roe)?|Roe/.exec(sample)?.[0] ?? ''
    expect(namesIn(sample).at(-1)).toBe(name)
    for (const word of words(row))
      expect([word, ...namesIn(`Yesterday ${capital(word)} ${name} said so.`)]).toEqual([word, name])
  })
})

describe('nouns for a person', () => {
  it.each(personNounRows)('$sample', ({ words: row, sample }) => {
    expect(speakersOf(sample.replace(/^(?:The|His|Her) \S+/, '{$&}'))[0]).toMatch(/^anonymous: /)
    for (const word of words(row)) expect(speakersOf(`{The ${word}} said so.`)).toEqual([`anonymous: ${word}`])
  })
})

describe('nouns for a body', () => {
  it.each(bodyNounRows.filter((row) => !row.named))('$sample', ({ words: row, sample }) => {
    expect(speakersOf(sample.replace(/^The \S+/, '{$&}'))[0]).toMatch(/^org: /)
    for (const word of words(row))
      expect([word, ...speakersOf(`{The ${word}} said so.`)]).toEqual([word, expect.stringMatching(/^(?:org|group): /)])
  })

  it.each(bodyNounRows.filter((row) => row.named))('$sample', ({ words: row, sample }) => {
    expect(speakersOf(sample.replace(/^(?:The )?\S+ \S+/, '{$&}'))[0]).toMatch(/^org: /)
    for (const word of words(row)) expect(speakersOf(`{Zelkor ${capital(word)}} said so.`)[0]).toMatch(/^org: /)
  })
})

describe('nouns for a document', () => {
  it.each(documentNounRows)('$sample', ({ words: row, sample }) => {
    expect(speakersOf(sample.replace(/^The \S+/, '{$&}'))[0]).toMatch(/^document: /)
    for (const word of words(row).filter((one) => one !== 'paper')) {
      expect([word, ...speakersOf(`{The ${word}} said so.`)]).toEqual([word, `document: ${word}`])
    }
  })
})

describe('what only people do', () => {
  it.each(personalRows)('$sample', ({ words: row, place, sample }) => {
    expect(speakersOf(sample.replace('Orr', '{Orr}'))).toEqual(['person: Orr'])
    for (const word of words(row)) {
      const text = place === 'before' ? `They ${word} {Orr} on Monday.` : `{Orr} ${word} on Monday.`
      expect([word, ...speakersOf(text)]).toEqual([word, 'person: Orr'])
    }
  })
})

describe('more general nouns', () => {
  it.each(hypernymRows)('$sample', ({ general, specific, sample }) => {
    expect(speakersOf(sample.replace(/The [\w-]+(?= spoke)/, '{$&}'))[0]).toMatch(/^person: (?:Ann|Bob|Bernard)/)
    for (const word of words(specific)) {
      expect([word, ...speakersOf(`The ${word}, Lee Roe, came. {The ${general}} spoke.`)]).toEqual([
        word,
        'person: Lee Roe',
      ])
    }
  })
})

describe('countries', () => {
  it.each(demonymRows)('%s', (row) => {
    const [adjective = '', ...others] = words(row).map((word) =>
      word.length < 5 && word.includes('.') ? word.toUpperCase() : capital(word),
    )
    for (const other of others) {
      expect([
        other,
        ...speakersOf(`{The ${adjective} president} came. Kim Doe left. {The ${other} president} spoke.`),
      ]).toEqual([other, `anonymous: ${adjective} president`, `anonymous: ${adjective} president`])
    }
  })
})

describe('states', () => {
  it.each(stateRows)('%s', (row) => {
    const [state = '', ...shorts] = words(row)
    const name = state.split('-').map(capital).join(' ')
    for (const short of shorts) {
      const text = `{Sen. Lee Roe (D-${capital(short)}.)} came. Sen. Kim Doe (D-Zz.) came. {The ${name} senator} spoke.`
      expect([short, ...speakersOf(text)]).toEqual([short, 'person: Lee Roe', 'person: Lee Roe'])
    }
  })
})

describe('short given names', () => {
  it.each(nicknames)('%s', (row) => {
    const [first = '', ...others] = words(row)
    for (const other of others) {
      const [a, b] = speakersOf(`{${capital(first)} Roe} spoke. {${capital(other)} Roe} said more.`)
      expect([other, a]).toEqual([other, b])
    }
  })
})
