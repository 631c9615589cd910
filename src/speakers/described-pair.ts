import { isPersonNoun } from './noun-kinds.js'
import { type Phrase, wordAt } from './phrase.js'
import { recent } from './recent.js'
import type { Story } from './story.js'

/** How many references and sentences back the two may stand. */
const window = 40
const sentenceWindow = 3

/** Whether the words mean two people spoken of before: "the pair", "the couple", "the two", "the two men". */
export function isPair(
  { reading: { tokens, tags } }: Story,
  { first, head, determiner, end, coreEnd }: Phrase,
): boolean {
  if (end > coreEnd) return false
  // "The couple": the word counts, too ("a couple of days"), and the article is read as a part of it.
  if (wordAt(tokens, head) === 'couple') return wordAt(tokens, first) === 'the' && head === first + 1
  if (/^(?:pair|duo)$/.test(wordAt(tokens, head))) return head === first && determiner === 'the'
  if (determiner !== 'the' || wordAt(tokens, first) !== 'two') return false
  return head === first || (head === first + 1 && isPersonNoun(tokens[head], tags[head]))
}

/** The two it means, or the group they are: the last two named together, else the only two people spoken of just before. */
export function pairBefore(story: Story, token: number): readonly number[] | null {
  const here = story.sentenceOf[Math.min(token, story.sentenceOf.length - 1)] ?? 0
  const people = new Set<number>()
  for (const { reference, entity } of recent(story, window)) {
    if (here - reference.sentence > sentenceWindow) break
    if (reference.quoted || reference.token >= token) continue
    if (entity.members.length === 2) return entity.members
    if (entity.kind === 'person' || (entity.kind === 'unknown' && entity.names.length > 0)) people.add(entity.index)
  }
  return people.size === 2 ? [...people].reverse() : null
}
