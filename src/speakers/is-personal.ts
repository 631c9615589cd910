import type { Reading } from '../reading.js'
import type { Entity } from './entity.js'
import type { NameMention } from './mention.js'
import { personalRows } from './personal-acts.js'

const wordsAt = (place: 'before' | 'behind'): ReadonlySet<string> =>
  new Set(personalRows.flatMap((row) => (row.place === place ? row.words.split(/\s+/) : [])))
const before = wordsAt('before')
const behind = wordsAt('behind')

/** Whether the words next to a name of which nothing else is known show that its bearer is a person: "Orr, 43, smiled". */
export function isPersonal({ tokens }: Reading, { names }: Entity): boolean {
  const word = (at: number): string => tokens[at]?.normal ?? ''
  const shows = ({ titleToken, endToken }: NameMention): boolean => {
    if (before.has(word(titleToken - 1)) || behind.has(word(endToken))) return true
    // "Orr was born", "Orr is given to quoting Keynes", "Orr, 43,"
    if (word(endToken) === 'was' && word(endToken + 1) === 'born') return true
    if (/^(?:is|was)$/.test(word(endToken)) && word(endToken + 1) === 'given' && /^quot/.test(word(endToken + 3)))
      return true
    return word(endToken) === ',' && /^[1-9]\d$/.test(word(endToken + 1)) && word(endToken + 2) === ','
  }
  return names.some(shows)
}
