import type { SpeakerKind } from '../types.js'
import { bodyNounRows, businessNouns, documentNounRows, mediaNouns, placeNouns } from './body-nouns.js'
import { createEntity, type Entity, genderOf, type Role } from './entity.js'
import { epithets, genderOfNoun } from './name-words.js'
import { isPluralNoun, kindOfNoun } from './noun-kinds.js'
import { type Phrase, spanOf, wordAt } from './phrase.js'
import { type Antecedent, type PronounPlace, rankAntecedents } from './rank-antecedents.js'
import type { RoleIndex } from './role-index.js'
import type { Reference, Story } from './story.js'
import { isWord, roleWord, singular } from './word-shape.js'

/** Whom a source means, how sure that is, and who else it might be. */
export interface Resolved {
  readonly entity: number
  readonly confidence: number
  readonly runnerUp: number | null
}

/** What is known where a description stands. */
export interface DescriptionPlace {
  readonly phrase: Phrase
  readonly place: PronounPlace
  /** Entity of the owner in "his campaign"; null where it has none. */
  readonly owner: number | null
}

const definite: ReadonlySet<string> = new Set(['the', 'this', 'that', 'these', 'those', 'his', 'her', 'its', 'their', 'our', 'my', 'both', 'all', 'your'])

/** The entity a description means: one the article has described so before, one it fits, or a new one. */
export function resolveDescription(story: Story, roles: RoleIndex, at: DescriptionPlace): Resolved {
  const { tokens, tags } = story.reading
  const { phrase } = at
  const kind = kindOfNoun(tokens[phrase.head], tags[phrase.head])
  const role = describe(story, phrase, at.owner)
  const old = oldEntity(story, roles, at, kind, role)
  if (old !== null) {
    note(story, roles, story.entities[old.entity] as Entity, role)
    return old
  }
  const entity = createEntity(story.entities, kind)
  const gender = genderOfNoun(role.head)
  if (gender !== null && kind === 'anonymous') entity[gender] += 2
  note(story, roles, entity, role)
  return { entity: entity.index, confidence: kind === 'unknown' ? 0.7 : 0.85, runnerUp: null }
}

function note(story: Story, roles: RoleIndex, entity: Entity, role: Role): void {
  if (entity.names.length > 0 || entity.roles.length > 6) return
  entity.roles.push(role)
  roles.add(entity, role)
  if (story.meter !== undefined) story.meter.steps += 1
}

/** The words of the description, names in it replaced by whom they name: "Mr. Trump’s campaign" is "the Trump campaign". */
function describe(story: Story, phrase: Phrase, owner: number | null): Role {
  const { tokens } = story.reading
  const words = new Set<string>()
  if (owner !== null) words.add(`#${owner}`)
  for (let at = phrase.first; at < phrase.end; at++) {
    const name = story.nameAt[at] ?? -1
    if (name >= 0 && at !== phrase.head) words.add(`#${story.entityOf[name] as number}`)
    const word = wordAt(tokens, at)
    if (isWord(tokens[at]) && word !== "'s" && at < phrase.coreEnd && (name < 0 || at === phrase.head)) words.add(roleWord(word))
    else if (at < phrase.coreEnd && name >= 0) words.add(word)
  }
  return { ...spanOf(tokens, phrase.first, phrase.end), head: roleWord(wordAt(tokens, phrase.head)), words, affiliation: null }
}

function oldEntity(story: Story, roles: RoleIndex, at: DescriptionPlace, kind: SpeakerKind, role: Role): Resolved | null {
  const same = samePhrase(roles, at, role)
  if (kind === 'group') return same ?? oldGroup(story, at)
  const isDefinite = at.phrase.determiner === null ? isBareSingular(story, at.phrase) : definite.has(at.phrase.determiner)
  if (kind === 'anonymous') return isDefinite ? oldPerson(story, roles, at, role) : (same ?? laterPerson(story, roles, at, role))
  if (!isDefinite) return same
  return same ?? oldBody(story, at, role, kind)
}

/** "CNN President:" in a headline. */
function isBareSingular(story: Story, { head }: Phrase): boolean {
  return !isPluralNoun(story.reading.tokens[head], story.reading.tags[head])
}

/** Whoever was described in the same words before: "the Sanders campaign", "GOP analysts". */
function samePhrase(roles: RoleIndex, at: DescriptionPlace, role: Role): Resolved | null {
  const only = role.words.size === 1
  const indefinite = at.phrase.determiner !== null && !definite.has(at.phrase.determiner)
  for (const { entity } of roles.find(role.head, role.words)) {
    if (entity.names.length > 0 || (entity.kind === 'anonymous' && (only || indefinite) && at.phrase.end === at.phrase.coreEnd)) continue
    for (const known of entity.roles) {
      if (known.head === role.head && sameWords(known.words, role.words)) return { entity: entity.index, confidence: 0.85, runnerUp: null }
    }
  }
  return null
}

/** Names count as whom they name, so that the words of a name and its number do not both have to agree. */
function sameWords(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [left, right] = [keyWords(a), keyWords(b)]
  return left.length === right.length && left.every((word) => right.includes(word))
}

function keyWords(words: ReadonlySet<string>): string[] {
  const list = [...words]
  return list.some((word) => word.startsWith('#')) ? list.filter((word) => word.startsWith('#') || !isNamed(word, list)) : list
}

function isNamed(word: string, list: readonly string[]): boolean {
  return list.some((other) => other.startsWith('#')) && !/^(?:campaign|office|team|camp|lawyer|adviser|aide|supporter|staff|spokesman)$/.test(word)
}

/** "the press secretary", "the American official", "the senator". */
function oldPerson(story: Story, roles: RoleIndex, at: DescriptionPlace, role: Role): Resolved | null {
  const gender = genderOfNoun(role.head)
  const owned = at.owner
  const plain = new Set([...role.words].filter((word) => !word.startsWith('#')))
  const found = roles
    .find(role.head, plain)
    .filter(({ entity }) => entity.kind === 'person' || entity.kind === 'anonymous' || entity.kind === 'unknown')
    .filter(({ entity }) => entity.index !== owned && (gender === null || (genderOf(entity) ?? gender) === gender))
    .map(({ entity, fit }) => ({ entity: entity.index, score: fit - distance(story, entity, at.place.token) }))
    .sort((a, b) => b.score - a.score)
  if (story.meter !== undefined) story.meter.steps += found.length
  const [best, second] = found
  if (best !== undefined && best.score > 0) return choice(best.entity, best.score, second)
  return epithets.has(role.head) || /year-old$/.test(role.head) ? salient(story, at, gender) : null
}

function choice(entity: number, score: number, second: { entity: number; score: number } | undefined): Resolved {
  const margin = second === undefined ? 2 : score - second.score
  return {
    entity,
    confidence: Math.min(0.95, 0.55 + 0.2 * Math.min(2, margin)),
    runnerUp: margin < 0.8 && second !== undefined ? second.entity : null,
  }
}

/** How much less likely an entity is for not having been spoken of lately; those not introduced yet come last. */
function distance(story: Story, entity: Entity, token: number): number {
  const here = story.sentenceOf[Math.min(token, story.sentenceOf.length - 1)] ?? 0
  const seen = lastSeen(story, entity.index)
  if (seen !== null) return Math.min(1.2, Math.log2(1 + Math.max(0, here - seen.sentence)) * 0.2)
  const ahead = entity.names[0]
  return ahead === undefined ? 0.5 : 0.8 + Math.min(1, (ahead.sentence - here) / 40)
}

function lastSeen(story: Story, entity: number): Reference | null {
  for (let at = story.references.length - 1; at >= Math.max(0, story.references.length - 150); at--) {
    const reference = story.references[at] as Reference
    if (story.meter !== undefined) story.meter.steps += 1
    if (reference.entity === entity && !reference.quoted) return reference
  }
  return null
}

/** "the businessman", "the 34-year-old": nobody was called so before, so it is whoever the story is about just now. */
function salient(story: Story, at: DescriptionPlace, gender: 'he' | 'she' | null): Resolved | null {
  const ranked = (['he', 'she'] as const)
    .filter((word) => gender === null || gender === word)
    .flatMap((word) => rankAntecedents(story, { ...at.place, word }))
    .filter(({ entity }) => entity !== at.owner && (story.entities[entity] as Entity).kind !== 'anonymous')
    .sort((a: Antecedent, b: Antecedent) => b.score - a.score)
  const [best] = ranked
  if (best === undefined || best.score < 1) return null
  const second = ranked.find(({ entity }) => entity !== best.entity)
  return { entity: best.entity, confidence: 0.5, runnerUp: second?.entity ?? null }
}

/** In a headline or lead, "A lawmaker" may be named a sentence or two later: "Rep. Joey Salceda". */
function laterPerson(story: Story, roles: RoleIndex, at: DescriptionPlace, role: Role): Resolved | null {
  if (at.phrase.determiner === 'another' || at.phrase.determiner === 'one' || at.phrase.end > at.phrase.coreEnd + 4) return null
  const here = story.sentenceOf[at.place.token] ?? 0
  if (here > 2) return null
  const found = roles.find(role.head, role.words).filter(({ entity }) => {
    const name = entity.names[0]
    return name !== undefined && name.sentence > here && name.sentence - here < 6 && lastSeen(story, entity.index) === null
  })
  return found.length === 1 && found[0] !== undefined ? { entity: found[0].entity.index, confidence: 0.6, runnerUp: null } : null
}

/** "the sources", "these voters", "many": the last group that fits. */
function oldGroup(story: Story, at: DescriptionPlace): Resolved | null {
  const { tokens } = story.reading
  const { phrase } = at
  const head = roleWord(wordAt(tokens, phrase.head))
  const bare = /^(?:some|many|most|others|all|both|few|several)$/.test(wordAt(tokens, phrase.head))
  const isDefinite = phrase.determiner !== null && definite.has(phrase.determiner)
  if (!bare && !isDefinite) return null
  const here = at.place.sentence
  for (let back = story.references.length - 1; back >= Math.max(0, story.references.length - 80); back--) {
    const reference = story.references[back] as Reference
    if (story.meter !== undefined) story.meter.steps += 1
    const entity = story.entities[reference.entity] as Entity
    if (entity.kind !== 'group' || reference.quoted) continue
    if (bare && here - reference.sentence <= 2 && here > reference.sentence) return { entity: entity.index, confidence: 0.5, runnerUp: null }
    if (!bare && phrase.coreEnd - phrase.first === 1 && entity.roles.some((role) => role.head === head)) {
      return { entity: entity.index, confidence: 0.8, runnerUp: null }
    }
  }
  return null
}

const documentHeads: ReadonlySet<string> = new Set(documentNounRows.flatMap(({ words }) => words.split(' ')))
const familyOf: readonly ReadonlySet<string>[] = [mediaNouns, placeNouns, businessNouns, ...bodyNounRows.map(({ words }) => new Set(words.split(' ')))]
const familiesOfPapers: readonly ReadonlySet<string>[] = documentNounRows.map(({ words }) => new Set(words.split(' ')))

/** "the outlet", "the company", "the report": the last body or paper of that sort. */
function oldBody(story: Story, at: DescriptionPlace, role: Role, kind: SpeakerKind): Resolved | null {
  const only = at.phrase.coreEnd - at.phrase.first <= 2
  const plain = [...role.words].filter((word) => word !== role.head)
  const families = (documentHeads.has(role.head) && kind === 'document' ? familiesOfPapers : familyOf).filter((family) => family.has(role.head))
  let loose: number | null = null
  for (let back = story.references.length - 1; back >= Math.max(0, story.references.length - 120); back--) {
    const reference = story.references[back] as Reference
    if (story.meter !== undefined) story.meter.steps += 1
    const entity = story.entities[reference.entity] as Entity
    if (reference.quoted || reference.entity === at.owner || (entity.kind !== kind && !(kind === 'org' && entity.kind === 'unknown'))) continue
    const nouns = nounsOf(story, entity)
    const known = wordsOf(entity)
    if (nouns.has(role.head) && plain.every((word) => word.startsWith('#') || known.has(word))) {
      return { entity: entity.index, confidence: 0.8, runnerUp: loose }
    }
    if (loose === null && only && families.some((family) => [...nouns].some((noun) => family.has(noun)))) loose = entity.index
  }
  return loose !== null && only ? { entity: loose, confidence: 0.6, runnerUp: null } : null
}

/** The nouns that say what sort of body it is: the last word of its name, the main words of what it is called. */
function nounsOf(story: Story, entity: Entity): ReadonlySet<string> {
  const nouns = new Set(entity.roles.map((role) => role.head))
  for (const name of entity.names.slice(0, 4)) nouns.add(singular(name.words.at(-1) ?? ''))
  if (isOutlet(entity)) nouns.add('outlet')
  if (entity.names.some((name) => name.kind === 'place')) nouns.add('city')
  if (story.meter !== undefined) story.meter.steps += nouns.size
  return nouns
}

function wordsOf(entity: Entity): ReadonlySet<string> {
  return new Set([...entity.roles.flatMap((role) => [...role.words]), ...entity.names.slice(0, 4).flatMap((name) => [...name.words])])
}

const outlets: ReadonlySet<string> = new Set('cnn bbc itv npr pbs cbs nbc abc msnbc cnbc fox reuters ap afp upi politico bloomberg axios buzzfeed vox slate salon newsmax breitbart tass xinhua interfax ria rt fortune forbes variety vogue time newsweek guardian economist independent spectator atlantic hill huffpost espn vice wired'.split(' '))

function isOutlet(entity: Entity): boolean {
  return entity.names.slice(0, 4).some((name) => name.words.some((word) => outlets.has(word)))
}
