import { wordAt } from './phrase.js'
import type { Reference, Story } from './story.js'
import { isCapital, isWord } from './word-shape.js'

const objectMarkers: ReadonlySet<string> = new Set(
  'of for at in from with to on by about across against among around behind between into over through under without during after before since until like than via'.split(
    ' ',
  ),
)

/** Where the words from `first` to behind `end` stand in their clause, from the words next to them. */
export function placeOf({ reading }: Pick<Story, 'reading'>, first: number, end: number): Reference['place'] {
  const { tokens, tags } = reading
  const next = tags[end]
  if (next?.pos === 'Possessive') return 'owner'
  const before = wordAt(tokens, first - 1) === 'the' ? wordAt(tokens, first - 2) : wordAt(tokens, first - 1)
  if (objectMarkers.has(before)) return 'object'
  const word = wordAt(tokens, end)
  if (next === undefined || tokens[end]?.block !== tokens[first]?.block) return 'object'
  const all = next.all
  const verb = all.has('Verb') || all.has('Modal') || all.has('Copula') || all.has('Auxiliary')
  if (verb || /^(?:who|also|never|now|then|later|once|both|himself|herself)$/.test(word) || word.endsWith('ly'))
    return 'subject'
  if (tokens[end]?.text === ',' || tokens[end]?.text === '(')
    return isAfterVerb(tags[first - 1]?.all) ? 'object' : 'subject'
  if (isWord(tokens[end]) && !isCapital(tokens[end]) && all.has('Noun') && !all.has('Pronoun')) return 'modifier'
  return 'object'
}

function isAfterVerb(all: ReadonlySet<string> | undefined): boolean {
  return all?.has('Verb') === true
}
