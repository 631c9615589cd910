import type { SpeakerKind } from '../types.js'
import { bodyNounRows, businessNouns, documentNounRows, mediaNouns, placeNouns } from './body-nouns.js'
import { createEntity, type Entity, entityAt, genderOf, type Role } from './entity.js'
import { isLead } from './introduce.js'
import { bodyNouns, epithets, genderOfNoun } from './name-words.js'
import { isPluralNoun, kindOfNoun } from './noun-kinds.js'
import { descriptionEnd, type Phrase, spanOf, wordAt } from './phrase.js'
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
  /** Token behind the source: the description goes no further. */
  readonly limit: number
}

const definite: ReadonlySet<string> = new Set([
  'the',
  'this',
  'that',
  'these',
  'those',
  'his',
  'her',
  'its',
  'their',
  'our',
  'my',
  'both',
  'all',
  'your',
])

/** The entity a description means: one the article has described so before, one it fits, or a new one. */
export function resolveDescription(story: Story, roles: RoleIndex, at: DescriptionPlace): Resolved {
  const { tokens, tags } = story.reading
  const { phrase } = at
  const role = describe(story, at)
  const kind =
    role.head === 'paper' && isStudyTold(story) ? 'document' : kindOfNoun(tokens[phrase.head], tags[phrase.head])
  const old = oldEntity(story, roles, at, kind, role)
  if (old !== null) {
    note(story, roles, at, story.entities[old.entity] as Entity, role)
    return old
  }
  const entity = createEntity(story.entities, kind)
  const gender = genderOfNoun(role.head)
  if (gender !== null && kind === 'anonymous') entity[gender] += 2
  note(story, roles, at, entity, role)
  return { entity: entity.index, confidence: kind === 'unknown' ? 0.7 : 0.85, runnerUp: null }
}

/** "The paper" of an article about a study is the study, elsewhere it is a newspaper. */
function isStudyTold(story: Story): boolean {
  for (const { entity } of recent(story, 60)) {
    if (entity.kind === 'document' && entity.roles.some(({ head }) => studies.has(head))) return true
  }
  return false
}

const studies: ReadonlySet<string> = new Set(['study', 'research', 'analysis', 'review', 'experiment', 'survey'])

function note(story: Story, roles: RoleIndex, at: DescriptionPlace, entity: Entity, role: Role): void {
  story.phrases.set(keyOf(story, at, entity.kind, role), entity.index)
  if (entity.names.length > 0 || entity.roles.length > 6) return
  entity.roles.push(role)
  roles.add(entity, role)
}

/** The words of the description, names in it replaced by whom they name: "Mr. Trump’s campaign" is "the Trump campaign". */
function describe(story: Story, { phrase, owner, limit }: DescriptionPlace): Role {
  const { tokens } = story.reading
  const words = new Set<string>()
  if (owner !== null) words.add(`#${owner}`)
  for (let at = phrase.first; at < phrase.coreEnd; at++) {
    if (story.meter !== undefined) story.meter.steps += 1
    const name = story.nameAt[at] ?? -1
    const mention = story.names[name]
    if (name >= 0 && at !== phrase.head && mention !== undefined) {
      const entity = story.entities[story.entityOf[name] as number] as Entity
      words.add(entity.kind === 'person' ? `#${entity.index}` : wordAt(tokens, at))
    } else if (isWord(tokens[at]) && wordAt(tokens, at) !== "'s" && !isTitleOf(story, at))
      words.add(roleWord(wordAt(tokens, at)))
  }
  return {
    ...spanOf(tokens, phrase.first, descriptionEnd(story, phrase, limit)),
    head: roleWord(wordAt(tokens, phrase.head)),
    words,
    affiliation: null,
  }
}

/** "Mr." of "Mr. Trump’s campaign" */
function isTitleOf(story: Story, at: number): boolean {
  const next = story.names[story.nameAt[at + 1] ?? -1]
  return next !== undefined && next.titleToken <= at && at < next.firstToken
}

/** What two descriptions of the same thing have in common. */
function keyOf(story: Story, { phrase }: DescriptionPlace, kind: SpeakerKind, role: Role): string {
  const words = [...role.words].sort()
  const { tokens } = story.reading
  for (let at = phrase.coreEnd; at < Math.min(phrase.end, phrase.coreEnd + 12); at++) {
    if (isWord(tokens[at])) words.push(wordAt(tokens, at))
  }
  return `${kind} ${role.head} ${words.join(' ')}`
}

function oldEntity(
  story: Story,
  roles: RoleIndex,
  at: DescriptionPlace,
  kind: SpeakerKind,
  role: Role,
): Resolved | null {
  const { phrase } = at
  const { tokens, tags } = story.reading
  const known = story.phrases.get(keyOf(story, at, kind, role))
  const same = known === undefined ? undefined : entityAt(story.entities, known).index
  const isDefinite =
    phrase.determiner === null ? !isPluralNoun(tokens[phrase.head], tags[phrase.head]) : definite.has(phrase.determiner)
  const again = same === undefined ? null : { entity: same, confidence: 0.85, runnerUp: null }
  if (kind === 'group')
    return isBare(story, phrase)
      ? (lastGroup(story, at) ?? again)
      : (again ?? (isDefinite ? oldGroup(story, at, role) : null))
  if (kind === 'anonymous') {
    if (isDefinite) return oldPerson(story, roles, at, role) ?? again
    // "A spokesman for Acme said", twice: one spokesman; "one source", "another source": two.
    return (
      (phrase.end > phrase.coreEnd && phrase.determiner !== 'another' && phrase.determiner !== 'one' ? again : null) ??
      laterPerson(story, roles, at, role)
    )
  }
  if (
    again !== null &&
    (isDefinite ||
      at.owner !== null ||
      isPluralNoun(tokens[phrase.head], tags[phrase.head]) ||
      phrase.end > phrase.coreEnd)
  )
    return again
  return isDefinite && at.owner === null ? oldBody(story, at, role, kind) : null
}

function isBare({ reading: { tokens } }: Story, phrase: Phrase): boolean {
  return /^(?:some|many|most|others|all|both|few|several)$/.test(wordAt(tokens, phrase.head))
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
  // "my mother", "his boss": somebody new, whom the owner brings in.
  const isOwned =
    at.owner !== null || at.phrase.owner !== null || /^(?:his|her|its|their|my|our)$/.test(at.phrase.determiner ?? '')
  return !isOwned && (epithets.has(role.head) || /year-old$/.test(role.head)) ? salient(story, at, gender) : null
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
  for (const { reference } of recent(story, 150)) if (reference.entity === entity && !reference.quoted) return reference
  return null
}

/** "the businessman", "the 34-year-old": nobody was called so before, so it is whoever the story is about just now. */
function salient(story: Story, at: DescriptionPlace, gender: 'he' | 'she' | null): Resolved | null {
  const ranked = (['he', 'she'] as const)
    .filter((word) => gender === null || gender === word)
    .flatMap((word) => rankAntecedents(story, { ...at.place, word }))
    // "said the man": whoever has a name would have been called by it.
    .map((one) =>
      (story.entities[one.entity] as Entity).kind === 'anonymous' ? { ...one, score: one.score + 2 } : one,
    )
    .sort((a: Antecedent, b: Antecedent) => b.score - a.score)
  const [best] = ranked
  if (best === undefined || best.score < 1) return null
  const second = ranked.find(({ entity }) => entity !== best.entity)
  return { entity: best.entity, confidence: 0.5, runnerUp: second?.entity ?? null }
}

/** In a headline or lead, "A lawmaker" may be named a sentence or two later: "Rep. Joey Salceda". */
function laterPerson(story: Story, roles: RoleIndex, at: DescriptionPlace, role: Role): Resolved | null {
  if (at.phrase.determiner === 'another' || at.phrase.determiner === 'one' || at.phrase.end > at.phrase.coreEnd + 4)
    return null
  const here = story.sentenceOf[at.place.token] ?? 0
  if (!isLead(story, here)) return null
  const found = roles.find(role.head, role.words).filter(({ entity }) => {
    const name = entity.names[0]
    return (
      name !== undefined && name.sentence > here && name.sentence - here < 6 && lastSeen(story, entity.index) === null
    )
  })
  return found.length === 1 && found[0] !== undefined
    ? { entity: found[0].entity.index, confidence: 0.6, runnerUp: null }
    : null
}

/** "Many", "some": of the group just spoken of. */
function lastGroup(story: Story, at: DescriptionPlace): Resolved | null {
  for (const { reference, entity } of recent(story, 60)) {
    if (entity.kind !== 'group' || reference.quoted) continue
    const near = at.place.sentence - reference.sentence <= 3
    return near ? { entity: entity.index, confidence: 0.5, runnerUp: null } : null
  }
  return null
}

/** "the sources", "these wealthy donors": the last group of that noun that nothing speaks against. */
function oldGroup(story: Story, at: DescriptionPlace, role: Role): Resolved | null {
  const these = at.phrase.determiner === 'these' || at.phrase.determiner === 'those'
  const rest = [...role.words].filter((word) => word !== role.head)
  for (const { reference, entity } of recent(story, 80)) {
    if (entity.kind !== 'group' || reference.quoted || entity.index === at.owner) continue
    const fits = entity.roles.some(
      ({ head, words }) => head === role.head && (these || rest.every((word) => words.has(word))),
    )
    if (fits) return { entity: entity.index, confidence: 0.8, runnerUp: null }
  }
  return null
}

/** Who was spoken of, last first. */
function* recent(story: Story, limit: number): Generator<{ reference: Reference; entity: Entity }> {
  for (let back = story.references.length - 1; back >= Math.max(0, story.references.length - limit); back--) {
    if (story.meter !== undefined) story.meter.steps += 1
    const reference = story.references[back] as Reference
    yield { reference, entity: story.entities[reference.entity] as Entity }
  }
}

const familyOf: readonly ReadonlySet<string>[] = [
  mediaNouns,
  placeNouns,
  businessNouns,
  ...bodyNounRows.map(({ words }) => new Set(words.split(' '))),
]
const familiesOfPapers: readonly ReadonlySet<string>[] = documentNounRows.map(({ words }) => new Set(words.split(' ')))

/** "the outlet", "the company", "the report": the body or paper of that sort that the article is most about here. */
function oldBody(story: Story, at: DescriptionPlace, role: Role, kind: SpeakerKind): Resolved | null {
  const plain = [...role.words].filter((word) => word !== role.head)
  const families = (kind === 'document' ? familiesOfPapers : familyOf).filter((family) => family.has(role.head))
  const scores = new Map<number, number>()
  for (const { reference, entity } of recent(story, 120)) {
    if (reference.quoted || (entity.kind !== kind && !(kind === 'org' && entity.kind === 'unknown'))) continue
    const known = scores.get(entity.index)
    if (known !== undefined) {
      scores.set(entity.index, known + 0.25)
      continue
    }
    const fit = bodyFit(story, at, entity, role, plain, families)
    const back = at.place.sentence - reference.sentence
    // A bank whose analyst is quoted is not what the story is about.
    const place = reference.place === 'modifier' ? -1 : reference.place === 'subject' ? 0.3 : 0
    if (fit > 0) scores.set(entity.index, fit + place - 0.3 * Math.log2(1 + Math.max(0, back)))
  }
  const [best, second] = [...scores].sort((a, b) => b[1] - a[1])
  if (best === undefined || best[1] <= 0) return null
  const close = second !== undefined && best[1] - second[1] < 0.8
  return { entity: best[0], confidence: close ? 0.6 : 0.8, runnerUp: close ? second[0] : null }
}

/** 3 for the same noun and nothing against it, 2 for one of the same sort, 1 where nothing is known; 0 where it cannot be. */
function bodyFit(
  story: Story,
  at: DescriptionPlace,
  entity: Entity,
  role: Role,
  plain: readonly string[],
  families: readonly ReadonlySet<string>[],
): number {
  const nouns = nounsOf(story, entity)
  const known = wordsOf(entity)
  if (nouns.has(role.head) && plain.every((word) => known.has(word))) return 3
  if (plain.length > 1 || at.phrase.owner !== null) return 0
  if (families.some((family) => [...nouns].some((noun) => family.has(noun)))) return 2
  const untold =
    entity.names.length > 0 &&
    entity.kind !== 'document' &&
    ![...nouns].some((noun) => bodyNouns.has(noun) || placeNouns.has(noun))
  return untold && looseNouns.has(role.head) ? 1.4 : 0
}

const looseNouns: ReadonlySet<string> = new Set(
  'company firm agency corporation business bank airline retailer manufacturer maker organization organisation group charity regulator watchdog association union club team bureau startup giant network broadcaster department'.split(
    ' ',
  ),
)

/** The nouns that say what sort of body it is: the last word of its name, the main words of what it is called. */
function nounsOf(story: Story, entity: Entity): ReadonlySet<string> {
  const nouns = new Set(entity.roles.map((role) => role.head))
  for (const { words } of entity.names.slice(0, 4)) {
    const small = words.findIndex((word) => word === 'of' || word === 'for')
    const noun = (small > 0 ? words[small - 1] : words.at(-1)) ?? ''
    nouns.add(noun)
    nouns.add(singular(noun))
  }
  if (isOutlet(entity)) nouns.add('outlet')
  if (entity.names.some((name) => name.kind === 'place')) nouns.add('city')
  if (story.meter !== undefined) story.meter.steps += nouns.size
  return nouns
}

function wordsOf(entity: Entity): ReadonlySet<string> {
  return new Set([
    ...entity.roles.flatMap((role) => [...role.words]),
    ...entity.names.slice(0, 4).flatMap((name) => [...name.words]),
  ])
}

const outlets: ReadonlySet<string> = new Set(
  'cnn bbc itv npr pbs cbs nbc abc msnbc cnbc fox reuters ap afp upi politico bloomberg axios buzzfeed vox slate salon newsmax breitbart tass xinhua interfax ria rt fortune forbes variety vogue time newsweek guardian economist independent spectator atlantic hill huffpost espn vice wired'.split(
    ' ',
  ),
)

function isOutlet(entity: Entity): boolean {
  return entity.names.slice(0, 4).some((name) => name.words.some((word) => outlets.has(word)))
}
