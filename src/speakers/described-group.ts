import type { Role } from './entity.js'
import { wordAt } from './phrase.js'
import type { DescriptionPlace } from './read-description.js'
import { recent } from './recent.js'
import type { Resolved } from './resolved.js'
import type { Story } from './story.js'

/** Whether the words only count: "some", "many". */
export function isBareCount({ reading: { tokens } }: Story, { phrase }: DescriptionPlace): boolean {
  return /^(?:some|many|most|others|all|both|few|several)$/.test(wordAt(tokens, phrase.head))
}

/** "Many", "some": of the group just spoken of. */
export function lastGroup(story: Story, at: DescriptionPlace): Resolved | null {
  for (const { reference, entity } of recent(story, 60)) {
    if (entity.kind !== 'group' || reference.quoted) continue
    const isNear = at.place.sentence - reference.sentence <= 3
    return isNear ? { entity: entity.index, confidence: 0.5, runnerUp: null } : null
  }
  return null
}

/** "the sources", "these wealthy donors": the last group of that noun that nothing speaks against. */
export function describedGroup(story: Story, at: DescriptionPlace, role: Role): Resolved | null {
  const these = at.phrase.determiner === 'these' || at.phrase.determiner === 'those'
  const rest = [...role.words].filter((word) => word !== role.head)
  const fits = ({ head, words }: Role): boolean =>
    head === role.head && (these || rest.every((word) => words.has(word)))
  for (const { reference, entity } of recent(story, 80)) {
    if (entity.kind !== 'group' || reference.quoted || entity.index === at.owner) continue
    if (entity.roles.some(fits)) return { entity: entity.index, confidence: 0.8, runnerUp: null }
  }
  return null
}
