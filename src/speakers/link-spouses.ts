import { addName, type Entity } from './entity.js'
import { mergeEntities } from './merge-entities.js'
import type { RoleIndex } from './role-index.js'
import type { Story } from './story.js'

const spouses: ReadonlySet<string> = new Set(['wife', 'widow', 'husband', 'widower', 'partner'])

/** How many sentences after "his wife, Anne," a "Mrs Poole" may follow. */
const sentenceWindow = 12

/** Finds who "Mrs Poole" is where the article has only "his wife, Anne": a surname that came with the marriage. */
export function linkSpouses(story: Story, roles: RoleIndex): void {
  const { entities, meter } = story
  let spouse: Entity | null = null
  for (const entity of [...entities].sort((a, b) => firstToken(a) - firstToken(b))) {
    if (meter !== undefined) meter.steps += 1
    if (isGivenOnly(entity) && entity.roles.some((role) => spouses.has(role.head))) spouse = entity
    else if (spouse !== null && isTitledOnly(entity) && isNear(spouse, entity) && !conflicts(spouse, entity)) {
      for (const name of entity.names) addName(spouse, name)
      mergeEntities(story, roles, entity, spouse)
      spouse = null
    }
  }
}

function firstToken({ names }: Entity): number {
  return names[0]?.firstToken ?? 0
}

/** Only ever called by one word, and that without a title: "Anne". */
function isGivenOnly({ names }: Entity): boolean {
  return names.length > 0 && names.every((name) => name.words.length === 1 && name.titleToken === name.firstToken)
}

/** Only ever "Mrs Poole", and not the Mr Poole of another place. */
function isTitledOnly({ names, he, she }: Entity): boolean {
  return (
    names.length > 0 &&
    Math.max(he, she) >= 4 &&
    names.every((name) => name.words.length === 1 && name.titleToken < name.firstToken)
  )
}

function isNear(spouse: Entity, entity: Entity): boolean {
  const last = spouse.names.at(-1)?.sentence ?? 0
  const next = entity.names[0]?.sentence ?? 0
  return next >= last && next - last <= sentenceWindow
}

function conflicts(a: Entity, b: Entity): boolean {
  return (a.he > a.she && b.she > b.he) || (a.she > a.he && b.he > b.she)
}
