import type { Meter } from '../meter.js'
import type { Reading } from '../reading.js'
import type { Entity, Role } from './entity.js'
import { findNames, quotedTokens } from './find-names.js'
import { findRoles } from './find-roles.js'
import { linkNames } from './link-names.js'
import { linkSpouses } from './link-spouses.js'
import { bodyNouns, genderOfNoun } from './name-words.js'
import { createRoleIndex, type RoleIndex } from './role-index.js'
import type { Story } from './story.js'
import { roleWord } from './word-shape.js'

/** How many roles are kept of one entity. */
const roleLimit = 12

/** The article's names put together, with what it says their bearers are, before anything is resolved. */
export function tellStory(reading: Reading, meter?: Meter): { readonly story: Story; readonly roles: RoleIndex } {
  const quoted = quotedTokens(reading)
  const sentenceOf = new Int32Array(reading.tokens.length)
  for (const [index, sentence] of reading.sentences.entries())
    sentenceOf.fill(index, sentence.firstToken, sentence.endToken)
  const names = findNames(reading, quoted, sentenceOf, meter)
  const { entities, entityOf, runnerUp } = linkNames(reading, names, meter)
  const nameAt = new Int32Array(reading.tokens.length).fill(-1)
  for (const [index, name] of names.entries()) nameAt.fill(index, name.firstToken, name.endToken)
  const roles = createRoleIndex()
  for (const [index, name] of names.entries()) {
    if (meter !== undefined) meter.steps += 1
    const entity = entities[entityOf[index] as number] as Entity
    entity.mentions.push({ start: name.start, end: name.end, form: 'name' })
    if (entity.roles.length >= roleLimit) continue
    const limit = reading.sentences[name.sentence]?.endToken ?? name.endToken
    for (const role of findRoles({ reading, nameAt }, name, limit)) learnRole(reading, entity, role, roles)
  }
  const story: Story = {
    reading,
    names,
    entityOf,
    runnerUp,
    nameAt,
    quoted,
    sentenceOf,
    entities,
    references: [],
    phrases: new Map(),
    meter,
  }
  linkSpouses(story, roles)
  return { story, roles }
}

function learnRole(reading: Reading, entity: Entity, role: Role, roles: RoleIndex): void {
  const body = bodyNouns.has(role.head) && !isPersonal(role.head)
  if (body && entity.kind === 'person') return
  if (!body && entity.kind === 'org') return
  if (!body) entity.kind = 'person'
  else if (body && entity.kind === 'unknown') entity.kind = 'org'
  if (entity.roles.some((known) => known.start === role.start)) return
  entity.roles.push(role)
  roles.add(entity, role)
  learnBody(reading, entity, role, roles)
  const gender = genderOfNoun(role.head)
  if (gender !== null) entity[gender] += 2
  // "president and chief executive": the second post counts too.
  for (const head of role.words) if (head !== role.head && secondPosts.has(head)) roles.add(entity, { ...role, head })
}

/** "a spokesman for Acme", later "the Acme spokesman" */
function learnBody(reading: Reading, entity: Entity, role: Role, roles: RoleIndex): void {
  const { affiliation } = role
  if (affiliation === null || affiliation.start < role.end) return
  const body = reading.text.slice(affiliation.start, affiliation.end).split(/\s+/).map(roleWord)
  roles.add(entity, { ...role, words: new Set([...role.words, ...body]) })
}

function isPersonal(head: string): boolean {
  return head === 'guard' || head === 'officer'
}

const secondPosts: ReadonlySet<string> = new Set(
  'senator representative governor president executive ceo chairman chairwoman chair founder co-founder director editor author leader governor senator candidate nominee minister secretary mayor'.split(
    ' ',
  ),
)
