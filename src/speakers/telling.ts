import type { Attribution } from '../attributions/attribution.js'
import { contains } from '../span.js'
import type { Token } from '../tokens/token.js'
import { createEntity, type Entity, entityAt, type Mention } from './entity.js'
import { introduce } from './introduce.js'
import { spanOf } from './phrase.js'
import { placeOf } from './place-of.js'
import type { PronounPlace } from './rank-antecedents.js'
import type { Resolved } from './resolved.js'
import type { RoleIndex } from './role-index.js'
import { type Reference, type Story, tokenRange } from './story.js'

/** Everything that changes while the article is gone through. */
export interface Telling {
  readonly story: Story
  readonly roles: RoleIndex
  readonly attributions: readonly Attribution[]
  /** One entry an attribution: whom its source means, as far as is known. */
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

/** The state before the first word. */
export function beginTelling(story: Story, roles: RoleIndex, attributions: readonly Attribution[]): Telling {
  return {
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

/** Notes that the entity is spoken of from `first` to behind `end`. */
export function refer(
  { story }: Telling,
  entity: number,
  [first, end]: readonly [number, number],
  form: Reference['form'],
  attribution: number,
): void {
  const reference: Reference = {
    token: first,
    sentence: story.sentenceOf[first] ?? 0,
    entity: entityAt(story.entities, entity).index,
    place: attribution >= 0 ? 'subject' : placeOf(story, first, end),
    quoted: story.quoted[first] === 1,
    form,
    attribution,
  }
  const { references } = story
  let at = references.length
  // A group may be noted late, when a "they" asks for it.
  while (at > 0 && (references[at - 1] as Reference).token > first) at -= 1
  const before = references[at - 1]
  if (form === 'description' && before?.token === first && before.entity === reference.entity) return
  references.splice(at, 0, reference)
}

/** Notes the names that stand before the token. */
export function passNames(telling: Telling, until: number): void {
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
    refer(telling, entity, [name.firstToken, name.endToken], 'name', -1)
  }
}

/** Adds the words from `first` to behind `end` to what the entity is called. */
export function mention({ story }: Telling, entity: Entity, first: number, end: number, form: Mention['form']): void {
  entity.mentions.push({ ...spanOf(story.reading.tokens, first, end), form })
}

/** Whoever writes the article: the name of its byline. */
export function authorOf(telling: Telling): number {
  if (telling.author !== null) return telling.author
  const { story } = telling
  const bylines = story.reading.blocks.filter((block) => block.kind === 'byline')
  const isByline = (at: number): boolean =>
    bylines.some((block) => contains(block, story.names[at] as (typeof story.names)[number]))
  const byline = bylines.length === 0 ? undefined : [...story.names.keys()].find(isByline)
  telling.author =
    byline === undefined ? createEntity(story.entities, 'person').index : (story.entityOf[byline] as number)
  return telling.author
}

/** What is known where a pronoun or description stands. */
export function placeAt(
  telling: Telling,
  token: number,
  attribution: number,
  word: PronounPlace['word'],
): PronounPlace {
  const { story, attributions, contentOf, bound, lastSpeaker } = telling
  const { tokens } = story.reading
  const content = attributions[attribution]?.content ?? []
  const isOwn = ({ token: other }: Reference): boolean => {
    const at = (tokens[other] as Token).start
    return content.some(({ start, end }) => start <= at && at < end)
  }
  const isInside = story.quoted[token] === 1
  const sentence = story.sentenceOf[token] ?? 0
  return {
    token,
    sentence,
    word,
    isBound: /^(?:his|her|himself|herself)$/.test((tokens[token] as Token).normal),
    excluded: (reference) => reference.quoted && (!isInside || isOwn(reference)),
    own: isOwn,
    reported: (reference) => (contentOf[reference.token] ?? -1) >= 0 && !isOwn(reference),
    bound: bound?.sentence === sentence ? bound.entity : null,
    lastSpeaker: lastSpeaker === null ? null : entityAt(story.entities, lastSpeaker).index,
    relation: relationAt(telling, token),
  }
}

/** Nouns for what somebody is to somebody else. */
const relations =
  /^(?:colleague|co-worker|spokes(?:man|woman|person)|lawyer|attorney|solicitor|barrister|aide|agent|publicist|adviser|advisor|representative|deputy|assistant)$/

/** Whoever tells the words at the token, where "a colleague" is all that is known of them. */
function relationAt({ story, contentOf, resolved }: Telling, token: number): number | null {
  const teller = resolved[contentOf[token] ?? -1]
  if (teller === undefined || teller === null) return null
  const entity = entityAt(story.entities, teller.entity)
  const isCalledSo = entity.kind === 'anonymous' && entity.roles.some(({ head }) => relations.test(head))
  return isCalledSo ? entity.index : null
}
