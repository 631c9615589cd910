import { type Entity, genderOf, type Role } from './entity.js'
import type { NameMention } from './mention.js'
import { mergeEntities } from './merge-entities.js'
import { epithets, titleWords } from './name-words.js'
import { wordAt } from './phrase.js'
import { recent } from './recent.js'
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
  const mention = story.names[name] as NameMention
  const entity = story.entities[story.entityOf[name] as number] as Entity
  if (mention.quoted || entity.kind === 'org') return
  const described = describedHere(story, entity, mention.titleToken)
  const before = described === null ? leadPersons(story, entity, mention) : unnamedLike(story, roles, described, entity)
  for (const unnamed of before) mergeEntities(story, roles, unnamed, entity)
}

/**
 * Called when a name is the source of a quotation: "The mayor called on the government to send the army. ‘We have asked
 * twice,’ said Theresa Lunn."
 */
export function introduceSpeaker(story: Story, roles: RoleIndex, name: number): void {
  const mention = story.names[name] as NameMention
  const entity = story.entities[story.entityOf[name] as number] as Entity
  if (entity.names[0] !== mention || mention.words.length < 2 || entity.roles.length > 0) return
  for (const { entity: unnamed, reference } of recent(story, window)) {
    if (!isUnnamed(unnamed, reference)) continue
    const isHolder = isPostHolder(story, unnamed, reference) && isJustBefore(story, reference, mention)
    if (isHolder && agrees(unnamed, entity)) mergeEntities(story, roles, unnamed, entity)
    return
  }
}

/** "the mayor", as the subject of a sentence: a post that one person holds. */
function isPostHolder({ reading: { tokens } }: Story, { roles }: Entity, { token, place }: Reference): boolean {
  const head = roles[0]?.head ?? ''
  return titleWords.has(head) && !epithets.has(head) && wordAt(tokens, token) === 'the' && place === 'subject'
}

function isJustBefore({ reading: { tokens } }: Story, reference: Reference, mention: NameMention): boolean {
  if (mention.sentence - reference.sentence > 1) return false
  return tokens[reference.token]?.block === tokens[mention.firstToken]?.block
}

/** The definite description next to the name: "The spokeswoman, Ailsa Munro". */
function describedHere(story: Story, entity: Entity, token: number): Role | null {
  const { tokens } = story.reading
  const isHere = (role: Role): boolean => {
    const at = tokenAt(tokens, role.start)
    const isNear = at < token && token - at < 20 && story.sentenceOf[at] === story.sentenceOf[token]
    return isNear && wordAt(tokens, at - 1) === 'the'
  }
  return entity.roles.find(isHere) ?? null
}

function unnamedLike(story: Story, roles: RoleIndex, role: Role, entity: Entity): Entity[] {
  const fitting = new Set(roles.find(role.head, role.words).map((match) => match.entity))
  for (const { entity: unnamed, reference } of recent(story, window)) {
    if (isUnnamed(unnamed, reference) && fitting.has(unnamed) && agrees(unnamed, entity)) return [unnamed]
  }
  return []
}

/** Whoever the lead spoke of, when the next sentences begin with a name and say no more of who that is. */
function leadPersons(story: Story, entity: Entity, mention: NameMention): Entity[] {
  if (mention.words.length < 2 || !opensSentence(story, entity, mention) || !isLead(story, mention.sentence)) return []
  if (entity.roles.length > 0 && !isAged(story, mention)) return []
  const found = new Set<Entity>()
  let head: string | undefined
  for (const { entity: unnamed, reference } of recent(story, window)) {
    if (mention.sentence - reference.sentence > (found.size === 0 ? 3 : 12)) break
    if (!isUnnamed(unnamed, reference) || isDefinite(story, reference) || !agrees(unnamed, entity)) continue
    // "Bride-to-be’s fury" in the headline, "A heartbroken bride-to-be" in the lead.
    head ??= unnamed.roles[0]?.head
    if (unnamed.roles[0]?.head === head) found.add(unnamed)
  }
  return [...found]
}

/** "the president" is somebody the reader knows; whom the lead brings in is "a former bookkeeper". */
function isDefinite({ reading: { tokens } }: Story, { token }: Reference): boolean {
  return /^(?:the|this|that|his|her|its|their|my|our)$/.test(wordAt(tokens, token))
}

/** "Denise Faulk, 52, pleaded guilty": an age says that this is who the story is about. */
function isAged({ reading: { tokens } }: Story, { endToken }: NameMention): boolean {
  return tokens[endToken]?.text === ',' && /^\d\d?$/.test(tokens[endToken + 1]?.text ?? '')
}

function opensSentence({ reading: { tokens, sentences } }: Story, entity: Entity, mention: NameMention): boolean {
  const first = sentences[mention.sentence]?.firstToken ?? 0
  return mention.titleToken === first || entity.roles.some((role) => tokens[first]?.start === role.start)
}

/** Whether the sentence stands in the headline, the byline or the first few paragraphs. */
export function isLead({ reading: { blocks, sentences } }: Story, sentence: number): boolean {
  const block = sentences[sentence]?.block ?? 0
  let paragraphs = 0
  for (let at = 0; at < Math.min(block, 12); at++) if (blocks[at]?.kind === 'paragraph') paragraphs += 1
  return block < 12 && paragraphs < 3
}

function isUnnamed({ kind, names }: Entity, reference: Reference): boolean {
  return kind === 'anonymous' && names.length === 0 && !reference.quoted
}

function agrees(unnamed: Entity, named: Entity): boolean {
  const [a, b] = [genderOf(unnamed), genderOf(named)]
  return a === null || b === null || a === b
}
