import type { Span } from '../span.js'
import type { Entity } from './entity.js'
import type { NameMention } from './mention.js'
import { wordAt } from './phrase.js'
import type { Story } from './story.js'

/** Behind a name, what leads to the body its bearer is of: "of", "at", "who works for". */
const links: readonly (readonly string[])[] = [
  ['of'],
  ['at'],
  ['from'],
  ['with'],
  ['who', 'works', 'for'],
  ['who', 'works', 'at'],
  ['who', 'is', 'with'],
  ['who', 'worked', 'for'],
]

/**
 * The body that the words round the name of a source say its bearer is of: "Luc Martin of Capital Research", "IBM’s Ann
 * Lee"; null where it is a place, or none. `end` is where the source ends.
 */
export function findAffiliation(story: Story, name: NameMention, end: number): Span | null {
  const { tokens } = story.reading
  const owner = wordAt(tokens, name.titleToken - 1)
  if (owner === "'s" || owner === "'") return bodyAt(story, story.nameAt[name.titleToken - 2] ?? -1)
  const from = behindAge(story, name.endToken)
  for (const words of links) {
    if (!words.every((word, at) => wordAt(tokens, from + at) === word)) continue
    const next = from + words.length
    const first = wordAt(tokens, next) === 'the' ? next + 1 : next
    const at = story.nameAt[first] ?? -1
    const isBehind = story.names[at]?.titleToken === first && (words.length > 1 || first < end)
    return isBehind && story.sentenceOf[first] === name.sentence ? bodyAt(story, at) : null
  }
  return null
}

/** "Ann Lee, 43, {of} the University of Leeds" */
function behindAge({ reading: { tokens } }: Story, at: number): number {
  if (tokens[at]?.text !== ',') return at
  return /^\d{1,3}$/.test(wordAt(tokens, at + 1)) && tokens[at + 2]?.text === ',' ? at + 3 : at + 1
}

function bodyAt(story: Story, index: number): Span | null {
  const name = story.names[index]
  if (name === undefined) return null
  const { kind, forms } = story.entities[story.entityOf[index] as number] as Entity
  const isBody =
    kind === 'org' && forms.some((form) => form.kind === 'org') && forms.every((form) => form.kind !== 'place')
  return isBody ? { start: name.start, end: name.end } : null
}
