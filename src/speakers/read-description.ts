import type { SpeakerKind } from '../types.js'
import type { Entity, Role } from './entity.js'
import { descriptionEnd, headWord, type Phrase, spanOf, wordAt } from './phrase.js'
import type { PronounPlace } from './rank-antecedents.js'
import type { Story } from './story.js'
import { isWord, roleWord } from './word-shape.js'

/** A description, and what is known where it stands. */
export interface DescriptionPlace {
  readonly phrase: Phrase
  readonly place: PronounPlace
  /** Entity of the owner in "his campaign"; null where it has none. */
  readonly owner: number | null
  /** Token behind the source: the description goes no further. */
  readonly limit: number
}

/** Its words, names in it replaced by whom they name: "Mr. Trump’s campaign" has the words of "the Trump campaign". */
export function readDescription(story: Story, { phrase, owner, limit }: DescriptionPlace): Role {
  const { tokens } = story.reading
  const words = new Set<string>()
  if (owner !== null) words.add(`#${owner}`)
  for (let at = phrase.first; at < phrase.coreEnd; at++) {
    if (story.meter !== undefined) story.meter.steps += 1
    const word = wordIn(story, phrase, at)
    if (word !== null) words.add(word)
  }
  return {
    ...spanOf(tokens, phrase.first, descriptionEnd(story, phrase, limit)),
    head: headWord(tokens, phrase.head),
    words,
    affiliation: null,
  }
}

function wordIn(story: Story, phrase: Phrase, at: number): string | null {
  const { tokens } = story.reading
  const word = wordAt(tokens, at)
  const name = story.nameAt[at] ?? -1
  if (name >= 0 && at !== phrase.head) {
    const entity = story.entities[story.entityOf[name] as number] as Entity
    return entity.kind === 'person' ? `#${entity.index}` : word
  }
  return isWord(tokens[at]) && word !== "'s" && !isTitleOfNext(story, at) ? roleWord(word) : null
}

/** "Mr." of "Mr. Trump’s campaign" */
function isTitleOfNext(story: Story, at: number): boolean {
  const next = story.names[story.nameAt[at + 1] ?? -1]
  return next !== undefined && next.titleToken <= at && at < next.firstToken
}

/** How many words of a complement tell two descriptions apart. */
const complementLimit = 12

/** What two descriptions of the same thing have in common: "a report by the bank" is not "a report by the police". */
export function descriptionKey(story: Story, { phrase }: DescriptionPlace, kind: SpeakerKind, role: Role): string {
  const words = [...role.words].sort()
  const { tokens } = story.reading
  for (let at = phrase.coreEnd; at < Math.min(phrase.end, phrase.coreEnd + complementLimit); at++) {
    if (isWord(tokens[at])) words.push(wordAt(tokens, at))
  }
  return `${kind} ${role.head} ${words.join(' ')}`
}
