import { type Entity, genderOf, type Role } from './entity.js'
import { mergeEntities } from './merge-entities.js'
import { epithets, titleWords } from './name-words.js'
import { wordAt } from './phrase.js'
import type { RoleIndex } from './role-index.js'
import { type Reference, type Story, tokenAt } from './story.js'

/** How many references back somebody unnamed may stand who is named now. */
const window = 60

/**
 * Called when a person is named for the first time: whether somebody spoken of before without a name is this person.
 * ```text
 * > | A spokeswoman said … The spokeswoman, Ailsa Munro, added …
 * > | A former bookkeeper was sentenced Friday … Denise Faulk, 52, pleaded guilty …
 * ```
 */
export function introduce(story: Story, roles: RoleIndex, name: number): void {
  const mention = story.names[name]
  const entity = story.entities[story.entityOf[name] as number]
  if (mention === undefined || entity === undefined || mention.quoted || entity.kind === 'org') return
  const described = describedHere(story, entity, mention.titleToken)
  const before = described === null ? leadPerson(story, entity, name) : unnamedLike(story, roles, described, entity)
  for (const unnamed of before) mergeEntities(story, roles, unnamed, entity)
}

/**
 * Called when a name is the source of a quotation: "The mayor called on the government to send the army. ‘We have asked
 * twice,’ said Theresa Lunn."
 */
export function introduceSpeaker(story: Story, roles: RoleIndex, name: number): void {
  const mention = story.names[name]
  const entity = story.entities[story.entityOf[name] as number]
  if (
    mention === undefined ||
    entity === undefined ||
    entity.names[0] !== mention ||
    mention.words.length < 2 ||
    entity.roles.length > 0
  )
    return
  const { tokens } = story.reading
  for (const { unnamed, reference } of recentUnnamed(story)) {
    const [role] = unnamed.roles
    const isPost =
      role !== undefined &&
      titleWords.has(role.head) &&
      !epithets.has(role.head) &&
      wordAt(tokens, reference.token) === 'the'
    const isNear =
      mention.sentence - reference.sentence <= 1 && tokens[reference.token]?.block === tokens[mention.firstToken]?.block
    if (!isPost || !isNear || reference.place !== 'subject' || !agrees(unnamed, entity)) return
    mergeEntities(story, roles, unnamed, entity)
    return
  }
}

/** The definite description next to the name: "The spokeswoman, Ailsa Munro". */
function describedHere(story: Story, entity: Entity, token: number): Role | null {
  const { tokens } = story.reading
  for (const role of entity.roles) {
    const at = tokenAt(tokens, role.start)
    if (
      at < token &&
      token - at < 20 &&
      story.sentenceOf[at] === story.sentenceOf[token] &&
      wordAt(tokens, at - 1) === 'the'
    )
      return role
  }
  return null
}

function unnamedLike(story: Story, roles: RoleIndex, role: Role, entity: Entity): Entity[] {
  const fitting = new Set(
    roles
      .find(role.head, role.words)
      .filter((match) => match.entity.names.length === 0)
      .map((match) => match.entity.index),
  )
  for (const { unnamed } of recentUnnamed(story))
    if (fitting.has(unnamed.index) && agrees(unnamed, entity)) return [unnamed]
  return []
}

/** Whoever the lead spoke of, when the next sentences begin with a name and say no more of who that is. */
function leadPerson(story: Story, entity: Entity, name: number): Entity[] {
  const mention = story.names[name]
  if (mention === undefined || mention.words.length < 2) return []
  // "Denise Faulk, 52, pleaded guilty": an age says that this is who the story is about.
  const { tokens } = story.reading
  const aged = tokens[mention.endToken]?.text === ',' && /^\d\d?$/.test(tokens[mention.endToken + 1]?.text ?? '')
  if (entity.roles.length > 0 && !aged) return []
  const { sentences } = story.reading
  const first = sentences[mention.sentence]?.firstToken ?? 0
  const opens = mention.titleToken === first || entity.roles.some((role) => tokens[first]?.start === role.start)
  if (!opens || !isLead(story, mention.sentence)) return []
  const found = new Set<Entity>()
  let head: string | undefined
  for (const { unnamed, reference } of recentUnnamed(story)) {
    const far = mention.sentence - reference.sentence > (found.size === 0 ? 3 : 12)
    if (far) break
    if (!agrees(unnamed, entity)) continue
    // "Bride-to-be’s fury" in the headline, "A heartbroken bride-to-be" in the lead.
    head ??= unnamed.roles[0]?.head
    if (unnamed.roles[0]?.head === head) found.add(unnamed)
  }
  return [...found]
}

/** Whether the sentence stands in the headline, the byline or the first few paragraphs. */
export function isLead({ reading: { blocks, sentences } }: Story, sentence: number): boolean {
  const block = sentences[sentence]?.block ?? 0
  let paragraphs = 0
  for (let at = 0; at < Math.min(block, 12); at++) if (blocks[at]?.kind === 'paragraph') paragraphs += 1
  return block < 12 && paragraphs < 3
}

function* recentUnnamed(story: Story): Generator<{ unnamed: Entity; reference: Reference }> {
  const { references, entities } = story
  for (let at = references.length - 1; at >= Math.max(0, references.length - window); at--) {
    if (story.meter !== undefined) story.meter.steps += 1
    const reference = references[at] as Reference
    const unnamed = entities[reference.entity] as Entity
    if (unnamed.kind === 'anonymous' && unnamed.names.length === 0 && !reference.quoted) yield { unnamed, reference }
  }
}

function agrees(unnamed: Entity, named: Entity): boolean {
  const [a, b] = [genderOf(unnamed), genderOf(named)]
  return a === null || b === null || a === b
}
