import type { Attribution } from '../attributions/attribution.js'
import { contains, type Span } from '../span.js'
import type { Token } from '../tokens/token.js'
import { createEntity, type Entity } from './entity.js'
import { isPluralNoun, isPersonNoun } from './noun-kinds.js'
import { readPhrase, spanOf, wordAt } from './phrase.js'
import { placeOf } from './place-of.js'
import { type PronounPlace, rankAntecedents } from './rank-antecedents.js'
import { readSource, type SourceReading } from './read-source.js'
import { relativeHead } from './relative-head.js'
import { type Resolved, resolveDescription } from './resolve-description.js'
import type { RoleIndex } from './role-index.js'
import { type Reference, type Story, tokenRange } from './story.js'

/** Goes through the article in reading order and says whom each source means. */
export interface Narrator {
  run(also: readonly Span[]): Narration
}

/** One entry an attribution, one entry a span asked for. */
export interface Narration {
  readonly resolved: readonly (Resolved | null)[]
  readonly alsoResolved: readonly (Resolved | null)[]
}

interface Event {
  readonly first: number
  readonly end: number
  /** Index of the attribution whose source this is; -1 for other places. */
  readonly attribution: number
  /** Index of the span asked for; -1 for other places. */
  readonly asked: number
}

/** A narrator of the story with its attributions. */
export function createNarrator(story: Story, roles: RoleIndex, attributions: readonly Attribution[]): Narrator {
  const { reading, references, entities } = story
  const { tokens, tags, sentences } = reading
  const resolved: (Resolved | null)[] = new Array(attributions.length).fill(null)
  const contentOf = contentTokens(story, attributions)
  let nextName = 0
  let lastSpeaker: number | null = null
  /** Two cues may share a source: it is read once. */
  let last: { readonly first: number; readonly end: number; readonly resolved: Resolved | null } = { first: -1, end: -1, resolved: null }

  const refer = (entity: number, first: number, end: number, form: Reference['form'], attribution: number): void => {
    references.push({
      token: first,
      sentence: story.sentenceOf[first] ?? 0,
      entity,
      place: attribution >= 0 ? 'subject' : placeOf(story, first, end),
      quoted: story.quoted[first] === 1,
      form,
      attribution,
    })
  }
  const pushNames = (until: number): void => {
    for (; nextName < story.names.length; nextName++) {
      const name = story.names[nextName]
      if (name === undefined || name.firstToken >= until) return
      refer(story.entityOf[nextName] as number, name.firstToken, name.endToken, 'name', -1)
    }
  }
  const mention = (entity: number, first: number, end: number, form: 'name' | 'description' | 'pronoun'): void => {
    const span = spanOf(tokens, first, end)
    const known = (entities[entity] as Entity).mentions
    if (!known.some((other) => other.start === span.start && other.end === span.end)) known.push({ ...span, form })
  }

  const placeFor = (token: number, attribution: number, word: PronounPlace['word']): PronounPlace => {
    const own = attributions[attribution]?.content ?? []
    const inside = story.quoted[token] === 1
    const outer = contentOf[token] ?? -1
    return {
      token,
      sentence: story.sentenceOf[token] ?? 0,
      word,
      excluded: (reference) => {
        if (reference.quoted && !inside) return true
        const at = (tokens[reference.token] as Token).start
        return own.some(({ start, end }) => start <= at && at < end)
      },
      lastSpeaker,
      enclosing: outer >= 0 && outer !== attribution ? (resolved[outer]?.entity ?? null) : null,
      reported: (reference) => (contentOf[reference.token] ?? -1) >= 0,
    }
  }

  const pronoun = (token: number, spoken: string, attribution: number): Resolved | null => {
    const word = basic(spoken)
    if (word === null) return null
    const ranked = rankAntecedents(story, placeFor(token, attribution, word))
    const [best, second] = ranked
    if (best === undefined) return orphan(word)
    const total = ranked.reduce((sum, { score }) => sum + Math.exp(score - best.score), 0)
    const confidence = (1 / total) * (word === 'it' || word === 'they' ? 0.75 : 0.97)
    return { entity: best.entity, confidence, runnerUp: second?.entity ?? null }
  }
  /** Nobody was spoken of before: somebody the article does not name. */
  const orphan = (word: PronounPlace['word']): Resolved => {
    const entity = createEntity(entities, word === 'they' ? 'group' : word === 'it' ? 'unknown' : 'anonymous')
    return { entity: entity.index, confidence: 0.3, runnerUp: null }
  }

  const author = createAuthor(story)
  /** "I", "we": inside a quotation its speaker, elsewhere who writes. */
  const firstPerson = (token: number): Resolved | null => {
    const outer = contentOf[token] ?? -1
    if (outer < 0) return story.quoted[token] === 1 ? null : { entity: author(), confidence: 0.7, runnerUp: null }
    const one = resolved[outer]
    return one === undefined || one === null ? null : { ...one, confidence: one.confidence * 0.95 }
  }

  const resolve = (source: SourceReading, end: number, attribution: number): Resolved | null => {
    if (story.meter !== undefined) story.meter.steps += 1
    switch (source.form) {
      case 'name':
        return named(source.name)
      case 'pronoun':
        return /^(?:i|we|me|us|my|our)$/.test(source.word) ? firstPerson(source.token) : pronoun(source.token, source.word, attribution)
      case 'relative':
        return relative(source.token, source.word, attribution)
      case 'group':
        return group(source, attribution)
      case 'description': {
        const { phrase } = source
        const owner = ownerOf(source.token, phrase, attribution)
        const one = resolveDescription(story, roles, { phrase, place: placeFor(source.token, attribution, 'they'), owner, limit: end })
        mention(one.entity, source.token, Math.min(end, phrase.end), 'description')
        return one
      }
    }
  }
  const named = (name: number): Resolved => {
    const runnerUp = story.runnerUp[name] ?? null
    return { entity: story.entityOf[name] as number, confidence: runnerUp === null ? 0.97 : 0.8, runnerUp }
  }
  const relative = (token: number, word: string, attribution: number): Resolved | null => {
    const head = relativeHead(story, token, word)
    if (head === null) return null
    if ('name' in head) return { ...named(head.name), confidence: 0.9 }
    const source = readSource(story, head.first, head.end)
    return source === null || source.form === 'relative' ? null : resolve(source, head.end, attribution)
  }
  const ownerOf = (token: number, phrase: { first: number; owner: number | null; determiner: string | null }, attribution: number): number | null => {
    const word = phrase.determiner
    if (word === 'his' || word === 'her' || word === 'their' || word === 'its') return pronoun(token, word, attribution)?.entity ?? null
    if (phrase.owner === null) return null
    const name = story.nameAt[phrase.owner - 1] ?? -1
    return name >= 0 ? (story.entityOf[name] as number) : null
  }
  const group = (source: Extract<SourceReading, { form: 'group' }>, attribution: number): Resolved | null => {
    const members = source.parts.flatMap((part) => {
      const one = resolve(part, source.end, attribution)
      return one === null ? [] : [one.entity]
    })
    if (members.length === 0) return null
    const known = entities.find((entity) => entity.members.length === members.length && members.every((member) => entity.members.includes(member)))
    const entity = known ?? createEntity(entities, 'group', members)
    mention(entity.index, source.token, source.end, 'name')
    return { entity: entity.index, confidence: 0.9, runnerUp: null }
  }

  const handle = (event: Event, askedResolved: (Resolved | null)[]): void => {
    pushNames(event.first)
    if (event.attribution >= 0 && event.first === last.first && event.end === last.end) {
      resolved[event.attribution] = last.resolved
      return
    }
    const source = readSource(story, event.first, event.end)
    if (source === null) return
    const one = resolve(source, event.end, event.attribution)
    if (event.asked >= 0) askedResolved[event.asked] = one
    if (one === null) return
    if (source.form === 'pronoun' || source.form === 'relative') mention(one.entity, source.token, source.token + 1, 'pronoun')
    if (source.form === 'pronoun') count(entities[one.entity] as Entity, source.word)
    pushNames(source.token + 1)
    if (source.form !== 'name' || event.attribution >= 0) refer(one.entity, source.token, event.end, source.form === 'name' ? 'name' : source.form === 'pronoun' ? 'pronoun' : 'description', event.attribution)
    if (event.attribution < 0) return
    resolved[event.attribution] = one
    last = { first: event.first, end: event.end, resolved: one }
    lastSpeaker = one.entity
  }

  return {
    run: (also) => {
      const alsoResolved: (Resolved | null)[] = new Array(also.length).fill(null)
      const events = gatherEvents(story, attributions, also)
      for (const event of events) handle(event, alsoResolved)
      pushNames(tokens.length)
      fillGaps(attributions, resolved)
      void tags
      void sentences
      return { resolved, alsoResolved }
    },
  }
}

function basic(word: string): PronounPlace['word'] | null {
  if (/^(?:he|him|his|himself)$/.test(word)) return 'he'
  if (/^(?:she|her|herself)$/.test(word)) return 'she'
  if (/^(?:they|them|their|themselves)$/.test(word)) return 'they'
  return word === 'it' || word === 'its' ? 'it' : null
}

function count(entity: Entity, word: string): void {
  const one = basic(word)
  if (one === 'he' || one === 'she' || one === 'they') entity.pronouns[one] += 1
}

/** One entry a token: index of the attribution whose content it stands in, the smallest one; -1 for none. */
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

/** Sources, spans asked for, and every other "he" or "she" and "A young woman" outside quotations, in order. */
function gatherEvents(story: Story, attributions: readonly Attribution[], also: readonly Span[]): Event[] {
  const { tokens, sentences } = story.reading
  const events: Event[] = []
  const taken = new Uint8Array(tokens.length)
  for (const [attribution, { source }] of attributions.entries()) {
    if (source === null) continue
    const [first, end] = tokenRange(tokens, source)
    events.push({ first, end, attribution, asked: -1 })
    taken.fill(1, first, end)
  }
  for (const [asked, span] of also.entries()) {
    const [first, end] = tokenRange(tokens, span)
    events.push({ first, end, attribution: -1, asked })
    taken.fill(1, first, end)
  }
  for (const sentence of sentences) {
    if (story.meter !== undefined) story.meter.steps += sentence.endToken - sentence.firstToken
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      if (taken[at] === 1 || story.quoted[at] === 1) continue
      const { normal } = tokens[at] as Token
      if (normal === 'he' || normal === 'she') events.push({ first: at, end: at + 1, attribution: -1, asked: -1 })
    }
    const opening = openingPerson(story, sentence.firstToken, sentence.endToken)
    if (opening !== null && taken[opening.first] !== 1) events.push({ ...opening, attribution: -1, asked: -1 })
  }
  return events.sort((a, b) => a.first - b.first || b.end - a.end)
}

/** "A young woman had gone": an unnamed person at the head of a sentence may be the "she" of the next. */
function openingPerson(story: Story, first: number, limit: number): { first: number; end: number } | null {
  const { tokens, tags } = story.reading
  if (!/^(?:a|an|the|his|her|their|my|our|another|one)$/.test(wordAt(tokens, first)) || story.quoted[first] === 1) return null
  const phrase = readPhrase(story, first, Math.min(limit, first + 12))
  if (phrase === null || (story.nameAt[phrase.head] ?? -1) >= 0) return null
  if (!isPersonNoun(tokens[phrase.head], tags[phrase.head]) || isPluralNoun(tokens[phrase.head], tags[phrase.head])) return null
  if ((story.nameAt[phrase.end] ?? -1) >= 0 || tokens[phrase.end]?.text === ',') return null
  return { first, end: phrase.end }
}

/** Quotations without a source of their own: whoever goes on speaking. */
function fillGaps(attributions: readonly Attribution[], resolved: (Resolved | null)[]): void {
  for (const [index, attribution] of attributions.entries()) {
    if (resolved[index] !== null || attribution.source !== null) continue
    let from = attribution.continues
    for (let steps = 0; from !== null && from !== index && steps < 40; steps++) {
      const one = resolved[from]
      if (one !== undefined && one !== null) {
        resolved[index] = { ...one, confidence: one.confidence * 0.9 }
        break
      }
      from = attributions[from]?.continues ?? null
    }
  }
}

/** Whoever writes the article: the name of its byline, made only when somebody asks. */
function createAuthor(story: Story): () => number {
  let known: number | null = null
  return () => {
    if (known !== null) return known
    const { blocks } = story.reading
    const byline = story.names.findIndex((name) => blocks.some((block) => block.kind === 'byline' && contains(block, name)))
    known = byline >= 0 ? (story.entityOf[byline] as number) : createEntity(story.entities, 'person').index
    return known
  }
}
