import type { Attribution } from '../attributions/attribution.js'
import { contains, type Span } from '../span.js'
import type { Token } from '../tokens/token.js'
import { createEntity, type Entity, entityAt, genderOf, type Mention } from './entity.js'
import { type Event, gatherEvents } from './events.js'
import { fillGaps } from './fill-gaps.js'
import { introduce, introduceSpeaker } from './introduce.js'
import { spanOf } from './phrase.js'
import { placeOf } from './place-of.js'
import { pluralsBefore } from './plurals-before.js'
import type { PronounPlace } from './rank-antecedents.js'
import { readSource, type SourceReading } from './read-source.js'
import { relativeHead } from './relative-head.js'
import { resolveDescription } from './resolve-description.js'
import { basicPronoun, isFirstPerson, resolvePronoun } from './resolve-pronoun.js'
import type { Resolved } from './resolved.js'
import type { RoleIndex } from './role-index.js'
import { type Reference, type Story, tokenRange } from './story.js'

/** Whom each attribution, and each span asked for, means; null where it means nobody. */
export interface Narration {
  readonly resolved: readonly (Resolved | null)[]
  readonly alsoResolved: readonly (Resolved | null)[]
}

/** Everything that changes while the article is gone through. */
interface Telling {
  readonly story: Story
  readonly roles: RoleIndex
  readonly attributions: readonly Attribution[]
  readonly resolved: (Resolved | null)[]
  /** One entry a token: index of the attribution whose content it stands in, the smallest one; -1 for none. */
  readonly contentOf: Int32Array
  /** Index of the name that comes next. */
  nextName: number
  lastSpeaker: number | null
  author: number | null
  /** Whom the last "his" or "her" means. */
  bound: { readonly sentence: number; readonly entity: number } | null
}

/** Goes through the article in reading order and says whom each source means. */
export function narrate(
  story: Story,
  roles: RoleIndex,
  attributions: readonly Attribution[],
  also: readonly Span[],
): Narration {
  const telling: Telling = {
    story,
    roles,
    attributions,
    resolved: new Array(attributions.length).fill(null),
    contentOf: contentTokens(story, attributions),
    nextName: 0,
    lastSpeaker: null,
    author: null,
    bound: null,
  }
  const alsoResolved: (Resolved | null)[] = new Array(also.length).fill(null)
  let last: Event | null = null
  for (const event of gatherEvents(story, attributions, also)) {
    const again = last !== null && event.first === last.first && event.end === last.end && last.attribution >= 0
    // Two cues may share a source: it is read once.
    const one = again ? (telling.resolved[(last as Event).attribution] ?? null) : handle(telling, event)
    if (event.asked >= 0) alsoResolved[event.asked] = one
    if (event.attribution >= 0) telling.resolved[event.attribution] = one
    if (!again) last = event
  }
  passNames(telling, story.reading.tokens.length)
  fillGaps(attributions, telling.resolved)
  const settled = (one: Resolved | null): Resolved | null =>
    one === null ? null : { ...one, entity: entityAt(story.entities, one.entity).index }
  return { resolved: telling.resolved.map(settled), alsoResolved: alsoResolved.map(settled) }
}

function handle(telling: Telling, event: Event): Resolved | null {
  const { story, roles } = telling
  passNames(telling, event.first)
  const source = readSource(story, event.first, event.end)
  if (source === null) return null
  const pronoun = source.form === 'pronoun' ? basicPronoun(source.word) : null
  const one = resolve(telling, source, event.end, event.attribution)
  if (one === null) return null
  const entity = entityAt(story.entities, one.entity)
  if (source.form === 'pronoun' || source.form === 'relative')
    mention(telling, entity, source.token, source.token + 1, 'pronoun')
  const isObject = event.attribution < 0 && source.form === 'pronoun' && source.word !== 'he' && source.word !== 'she'
  // A "his" alone is too unsure to say how the article speaks of somebody.
  if (pronoun !== null && pronoun !== 'it' && (!isObject || (one.confidence > 0.7 && genderOf(entity) === pronoun)))
    entity.pronouns[pronoun] += 1
  if (isObject) telling.bound = { sentence: story.sentenceOf[event.first] ?? 0, entity: entity.index }
  if (source.form === 'name' && event.attribution >= 0) introduceSpeaker(story, roles, source.name)
  passNames(telling, source.token + 1)
  const isNew = source.form !== 'name' || event.attribution >= 0
  if (isNew && !isObject && !(source.form === 'pronoun' && pronoun === null))
    refer(telling, one.entity, source.token, event.end, formOf(source), event.attribution)
  // What somebody is quoted as having heard from others does not make these the speakers of the story.
  if (event.attribution >= 0 && (telling.contentOf[event.first] ?? -1) < 0) telling.lastSpeaker = one.entity
  return one
}

function formOf(source: SourceReading): Reference['form'] {
  if (source.form === 'name' || source.form === 'pronoun') return source.form
  return 'description'
}

function refer(
  { story }: Telling,
  entity: number,
  first: number,
  end: number,
  form: Reference['form'],
  attribution: number,
): void {
  story.references.push({
    token: first,
    sentence: story.sentenceOf[first] ?? 0,
    entity: entityAt(story.entities, entity).index,
    place: attribution >= 0 ? 'subject' : placeOf(story, first, end),
    quoted: story.quoted[first] === 1,
    form,
    attribution,
  })
}

/** Notes the names that stand before the token. */
function passNames(telling: Telling, until: number): void {
  const { story, roles } = telling
  const { blocks, tokens } = story.reading
  for (; telling.nextName < story.names.length; telling.nextName++) {
    const name = story.names[telling.nextName]
    if (name === undefined || name.firstToken >= until) return
    const kind = blocks[tokens[name.firstToken]?.block ?? 0]?.kind
    // Who wrote the article, or took its picture, is not who it is about.
    if (kind === 'byline' || kind === 'credit' || kind === 'tags') continue
    const entity = story.entityOf[telling.nextName] as number
    if ((story.entities[entity] as Entity).names[0] === name) introduce(story, roles, telling.nextName)
    refer(telling, entity, name.firstToken, name.endToken, 'name', -1)
  }
}

function mention({ story }: Telling, entity: Entity, first: number, end: number, form: Mention['form']): void {
  entity.mentions.push({ ...spanOf(story.reading.tokens, first, end), form })
}

function resolve(telling: Telling, source: SourceReading, end: number, attribution: number): Resolved | null {
  const { story, roles } = telling
  if (story.meter !== undefined) story.meter.steps += 1
  switch (source.form) {
    case 'name':
      return named(telling, source.name)
    case 'pronoun': {
      if (isFirstPerson(source.word)) return firstPerson(telling, source.token)
      const word = basicPronoun(source.word)
      if (word === null) return null
      if (word === 'they') passPlurals(telling, source.token)
      return resolvePronoun(story, placeFor(telling, source.token, attribution, word))
    }
    case 'relative':
      return relative(telling, source.token, source.word, attribution)
    case 'group':
      return group(telling, source, attribution)
    case 'description': {
      const { phrase } = source
      const owner = ownerOf(telling, source, attribution)
      const one = resolveDescription(story, roles, {
        phrase,
        place: placeFor(telling, source.token, attribution, 'they'),
        owner,
        limit: end,
      })
      mention(telling, entityAt(story.entities, one.entity), source.token, Math.min(end, phrase.end), 'description')
      return one
    }
  }
}

/** "Analysts expect a rise. They say …": groups are looked for only when a "they" asks for one. */
function passPlurals(telling: Telling, token: number): void {
  const { story, roles } = telling
  for (const plural of pluralsBefore(story, token)) {
    const one =
      'phrase' in plural
        ? resolveDescription(story, roles, {
            phrase: plural.phrase,
            place: placeFor(telling, plural.first, -1, 'they'),
            owner: null,
            limit: plural.end,
          })
        : group(
            telling,
            {
              form: 'group',
              parts: plural.names.map((name) => ({ form: 'name', name, token: plural.first })),
              token: plural.first,
              end: plural.end,
            },
            -1,
          )
    if (one !== null) insert(telling, one.entity, plural.first, plural.end)
  }
}

function insert({ story }: Telling, entity: number, first: number, end: number): void {
  const { references } = story
  let at = references.length
  while (at > 0 && (references[at - 1] as Reference).token > first) at -= 1
  if (references[at - 1]?.token === first && references[at - 1]?.entity === entity) return
  references.splice(at, 0, {
    token: first,
    sentence: story.sentenceOf[first] ?? 0,
    entity,
    place: placeOf(story, first, end),
    quoted: false,
    form: 'description',
    attribution: -1,
  })
}

function named({ story }: Telling, name: number): Resolved {
  const runnerUp = story.runnerUp[name] ?? null
  return { entity: story.entityOf[name] as number, confidence: runnerUp === null ? 0.97 : 0.8, runnerUp }
}

/** "I", "we": inside a quotation its speaker, elsewhere who writes. */
function firstPerson(telling: Telling, token: number): Resolved | null {
  const outer = telling.contentOf[token] ?? -1
  if (outer >= 0) {
    const one = telling.resolved[outer] ?? null
    return one === null ? null : { ...one, confidence: one.confidence * 0.95 }
  }
  return telling.story.quoted[token] === 1 ? null : { entity: authorOf(telling), confidence: 0.7, runnerUp: null }
}

/** Whoever writes the article: the name of its byline. */
function authorOf(telling: Telling): number {
  if (telling.author !== null) return telling.author
  const { story } = telling
  const bylines = story.reading.blocks.filter((block) => block.kind === 'byline')
  const byline =
    bylines.length === 0 ? -1 : story.names.findIndex((name) => bylines.some((block) => contains(block, name)))
  telling.author = byline >= 0 ? (story.entityOf[byline] as number) : createEntity(story.entities, 'person').index
  return telling.author
}

function relative(telling: Telling, token: number, word: string, attribution: number): Resolved | null {
  const head = relativeHead(telling.story, token, word)
  if (head === null) return null
  if ('name' in head) return { ...named(telling, head.name), confidence: 0.9 }
  const source = readSource(telling.story, head.first, head.end)
  return source === null || source.form === 'relative' ? null : resolve(telling, source, head.end, attribution)
}

function ownerOf(
  telling: Telling,
  source: Extract<SourceReading, { form: 'description' }>,
  attribution: number,
): number | null {
  const { story } = telling
  const { determiner, owner } = source.phrase
  if (determiner !== null && isFirstPerson(determiner)) return firstPerson(telling, source.token)?.entity ?? null
  if (determiner !== null && /^(?:his|her|their|its)$/.test(determiner)) {
    const word = basicPronoun(determiner)
    return word === null ? null : resolvePronoun(story, placeFor(telling, source.token, attribution, word)).entity
  }
  const name = owner === null ? -1 : (story.nameAt[owner - 1] ?? -1)
  return name >= 0 ? (story.entityOf[name] as number) : null
}

function group(
  telling: Telling,
  source: Extract<SourceReading, { form: 'group' }>,
  attribution: number,
): Resolved | null {
  const { entities } = telling.story
  const members = source.parts.flatMap((part) => {
    const one = resolve(telling, part, source.end, attribution)
    return one === null ? [] : [entityAt(entities, one.entity).index]
  })
  if (members.length === 0) return null
  const known = recentGroup(telling, members)
  const entity = known ?? createEntity(entities, 'group', members)
  mention(telling, entity, source.token, source.end, 'name')
  return { entity: entity.index, confidence: 0.9, runnerUp: null }
}

/** The same people, spoken of together before. */
function recentGroup({ story: { references, entities } }: Telling, members: readonly number[]): Entity | undefined {
  for (let at = references.length - 1; at >= Math.max(0, references.length - 200); at--) {
    const entity = entities[(references[at] as Reference).entity]
    if (entity?.members.length === members.length && members.every((member) => entity.members.includes(member)))
      return entity
  }
  return undefined
}

function placeFor(telling: Telling, token: number, attribution: number, word: PronounPlace['word']): PronounPlace {
  const { story, attributions, contentOf } = telling
  const { tokens } = story.reading
  const own = attributions[attribution]?.content ?? []
  const isOwn = (reference: Reference): boolean => {
    const at = (tokens[reference.token] as Token).start
    return own.some(({ start, end }) => start <= at && at < end)
  }
  const inside = story.quoted[token] === 1
  const { normal } = tokens[token] as Token
  return {
    token,
    sentence: story.sentenceOf[token] ?? 0,
    word,
    isBound: normal === 'his' || normal === 'her' || normal === 'himself' || normal === 'herself',
    excluded: (reference) => reference.quoted && (!inside || isOwn(reference)),
    own: isOwn,
    bound: telling.bound?.sentence === story.sentenceOf[token] ? (telling.bound?.entity ?? null) : null,
    lastSpeaker: telling.lastSpeaker === null ? null : entityAt(story.entities, telling.lastSpeaker).index,
    reported: (reference) => (contentOf[reference.token] ?? -1) >= 0 && !isOwn(reference),
  }
}

function contentTokens(story: Story, attributions: readonly Attribution[]): Int32Array {
  const { tokens } = story.reading
  const contentOf = new Int32Array(tokens.length).fill(-1)
  const spans = attributions.flatMap(({ content }, index) => content.map((span) => ({ span, index })))
  spans.sort((a, b) => b.span.end - b.span.start - (a.span.end - a.span.start))
  for (const { span, index } of spans) {
    const [first, end] = tokenRange(tokens, span)
    if (story.meter !== undefined) story.meter.steps += end - first
    contentOf.fill(index, first, end)
  }
  return contentOf
}
