import type { Entity } from './entity.js'
import type { RoleIndex } from './role-index.js'
import type { Story } from './story.js'

/** How many references back a merge looks: an unnamed person is named within a few paragraphs, or never. */
const mergeWindow = 400

/** Makes the unnamed entity the named one: "a spokeswoman" is Ailsa Munro. */
export function mergeEntities(story: Story, roles: RoleIndex, unnamed: Entity, named: Entity): void {
  if (unnamed === named || unnamed.mergedInto !== null) return
  unnamed.mergedInto = named.index
  named.mentions.push(...unnamed.mentions)
  named.he += unnamed.he
  named.she += unnamed.she
  for (const word of ['he', 'she', 'they'] as const) named.pronouns[word] += unnamed.pronouns[word]
  for (const role of unnamed.roles) {
    named.roles.push({ ...role, isBorrowed: true })
    roles.add(named, role)
  }
  const { references } = story
  for (let at = references.length - 1; at >= Math.max(0, references.length - mergeWindow); at--) {
    if (story.meter !== undefined) story.meter.steps += 1
    const reference = references[at]
    if (reference?.entity === unnamed.index) reference.entity = named.index
  }
}
