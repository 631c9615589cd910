import { isPair, pairBefore } from './described-pair.js'
import { createEntity, type Entity, entityAt, genderOf } from './entity.js'
import { spanOf, wordAt } from './phrase.js'
import { type Plural, pluralsBefore } from './plurals-before.js'
import { readDescription } from './read-description.js'
import { readSource, type SourceReading } from './read-source.js'
import { recent } from './recent.js'
import { relativeHead } from './relative-head.js'
import { resolveDescription } from './resolve-description.js'
import { basicPronoun, isFirstPerson, resolvePronoun } from './resolve-pronoun.js'
import type { Resolved } from './resolved.js'
import { type Reference, tokenAt } from './story.js'
import { subjectOfObject } from './subject-of-object.js'
import { authorOf, mention, placeAt, refer, type Telling } from './telling.js'

type Of<Form> = Extract<SourceReading, { form: Form }>

/** Whom a source means that ends before `end`; null where it means nobody. `attribution` is -1 where it is none's. */
export function resolveSource(
  telling: Telling,
  source: SourceReading,
  end: number,
  attribution: number,
): Resolved | null {
  const { story } = telling
  if (story.meter !== undefined) story.meter.steps += 1
  switch (source.form) {
    case 'name':
      return namedOf(telling, source.name, attribution)
    case 'pronoun':
      return resolveWord(telling, source, attribution)
    case 'relative':
      return resolveRelative(telling, source, attribution)
    case 'group':
      return resolveGroup(telling, source, attribution)
    case 'work':
      return resolveWork(telling, source)
    case 'description': {
      const { phrase, token } = source
      const pair = isPair(story, phrase) ? resolvePair(telling, token) : null
      if (pair !== null) {
        mention(telling, entityAt(story.entities, pair.entity), token, Math.min(end, phrase.end), 'description')
        return pair
      }
      const owner = ownerOf(telling, source, attribution)
      const place = placeAt(telling, token, attribution, 'they')
      const one = resolveDescription(story, telling.roles, { phrase, place, owner, limit: end })
      mention(telling, entityAt(story.entities, one.entity), token, Math.min(end, phrase.end), 'description')
      return one
    }
  }
}

function named({ story }: Telling, name: number): Resolved {
  const runnerUp = story.runnerUp[name] ?? null
  return { entity: story.entityOf[name] as number, confidence: runnerUp === null ? 0.97 : 0.8, runnerUp }
}

/** Of two who bear one surname, whom the pronoun fits that the words begin with: "Kerr said {she} had no choice". */
function namedOf(telling: Telling, name: number, attribution: number): Resolved {
  const one = named(telling, name)
  const { story, attributions } = telling
  const { runnerUp } = one
  const begins = attributions[attribution]?.content[0]?.start
  if (runnerUp === null || begins === undefined || attributions[attribution]?.kind !== 'indirect') return one
  const { tokens } = story.reading
  const at = tokenAt(tokens, begins)
  const word = basicPronoun(wordAt(tokens, wordAt(tokens, at) === 'that' ? at + 1 : at))
  if (word !== 'he' && word !== 'she') return one
  const [first, second] = [entityAt(story.entities, one.entity), entityAt(story.entities, runnerUp)]
  const other = word === 'he' ? 'she' : 'he'
  if (genderOf(first) !== other || genderOf(second) === other) return one
  return { entity: second.index, confidence: 0.7, runnerUp: first.index }
}

function resolveWord(telling: Telling, { word: spoken, token }: Of<'pronoun'>, attribution: number): Resolved | null {
  if (isFirstPerson(spoken)) return firstPerson(telling, token)
  const word = basicPronoun(spoken)
  if (word === null) return null
  if (word === 'they') for (const plural of pluralsBefore(telling.story, token)) passPlural(telling, plural)
  const place = placeAt(telling, token, attribution, word)
  const subject = subjectOfObject(telling.story, token)
  if (subject === null) return resolvePronoun(telling.story, place)
  // Whom "Smith told her" tells is not Smith.
  const isSubject = ({ entity }: Reference): boolean => entityAt(telling.story.entities, subject).index === entity
  return resolvePronoun(telling.story, {
    ...place,
    excluded: (reference) => isSubject(reference) || place.excluded(reference),
  })
}

/** "Analysts expect a rise. They say …": groups are looked for only when a "they" asks for one. */
function passPlural(telling: Telling, plural: Plural): void {
  const { first, end } = plural
  const one =
    'phrase' in plural
      ? resolveDescription(telling.story, telling.roles, {
          phrase: plural.phrase,
          place: placeAt(telling, first, -1, 'they'),
          owner: null,
          limit: end,
        })
      : resolveGroup(
          telling,
          { form: 'group', parts: plural.names.map(nameAt(first)), token: first, end, phrase: null },
          -1,
        )
  if (one !== null) refer(telling, one.entity, [first, end], 'description', -1)
}

const nameAt =
  (token: number) =>
  (name: number): SourceReading => ({ form: 'name', name, token })

/** "I", "we": inside a quotation its speaker, elsewhere who writes. */
function firstPerson(telling: Telling, token: number): Resolved | null {
  const outer = telling.contentOf[token] ?? -1
  if (outer >= 0) {
    const one = telling.resolved[outer] ?? null
    return one === null ? null : { ...one, confidence: one.confidence * 0.95 }
  }
  return telling.story.quoted[token] === 1 ? null : { entity: authorOf(telling), confidence: 0.7, runnerUp: null }
}

function resolveRelative(telling: Telling, { token, word }: Of<'relative'>, attribution: number): Resolved | null {
  const head = relativeHead(telling.story, token, word)
  if (head === null) return null
  if ('name' in head) return { ...named(telling, head.name), confidence: 0.9 }
  const source = readSource(telling.story, head.first, head.end)
  return source === null || source.form === 'relative' ? null : resolveSource(telling, source, head.end, attribution)
}

function ownerOf(telling: Telling, { phrase, token }: Of<'description'>, attribution: number): number | null {
  const { story } = telling
  const { determiner, owner } = phrase
  if (determiner !== null && isFirstPerson(determiner)) return firstPerson(telling, token)?.entity ?? null
  const word = determiner !== null && /^(?:his|her|their|its)$/.test(determiner) ? basicPronoun(determiner) : null
  if (word !== null) return resolvePronoun(story, placeAt(telling, token, attribution, word)).entity
  const name = owner === null ? -1 : (story.nameAt[owner - 1] ?? -1)
  return name >= 0 ? (story.entityOf[name] as number) : null
}

function resolveGroup(telling: Telling, source: Of<'group'>, attribution: number): Resolved | null {
  const { entities } = telling.story
  const members = source.parts.flatMap((part) => {
    const one = resolveSource(telling, part, source.end, attribution)
    return one === null ? [] : [entityAt(entities, one.entity).index]
  })
  if (members.length === 0) return null
  const entity = sameGroup(telling, members) ?? createEntity(entities, 'group', members)
  mention(telling, entity, source.token, source.end, 'name')
  const { phrase } = source
  if (phrase !== null && entity.roles.length < groupRoles) {
    const place = placeAt(telling, source.token, attribution, 'they')
    entity.roles.push(readDescription(telling.story, { phrase, place, owner: null, limit: phrase.end }))
  }
  return { entity: entity.index, confidence: 0.9, runnerUp: null }
}

/** "NBC’s “Meet the Press”": one record for all places where the title stands. */
function resolveWork(telling: Telling, { work: { first, end, kind } }: Of<'work'>): Resolved {
  const { story } = telling
  const { tokens } = story.reading
  const words = tokens.slice(first, end).map(({ normal }) => normal)
  const key = `work ${words.join(' ')}`
  const known = story.phrases.get(key)
  const entity = known === undefined ? createEntity(story.entities, kind) : entityAt(story.entities, known)
  if (known === undefined) {
    story.phrases.set(key, entity.index)
    entity.roles.push({
      ...spanOf(tokens, first, end),
      head: words.at(-1) ?? '',
      words: new Set(words),
      affiliation: null,
    })
  }
  mention(telling, entity, first, end, 'description')
  return { entity: entity.index, confidence: 0.85, runnerUp: null }
}

/** "The pair said they were cold." */
function resolvePair(telling: Telling, token: number): Resolved | null {
  for (const plural of pluralsBefore(telling.story, token)) if ('names' in plural) passPlural(telling, plural)
  const members = pairBefore(telling.story, token)
  if (members === null) return null
  const entity = sameGroup(telling, members) ?? createEntity(telling.story.entities, 'group', members)
  return { entity: entity.index, confidence: 0.7, runnerUp: null }
}

/** How many descriptions are kept of people named together. */
const groupRoles = 4

/** The same people, spoken of together before. */
function sameGroup({ story }: Telling, members: readonly number[]): Entity | null {
  for (const { entity } of recent(story, 200)) {
    const isSame = entity.members.length === members.length && members.every((one) => entity.members.includes(one))
    if (isSame) return entity
  }
  return null
}
