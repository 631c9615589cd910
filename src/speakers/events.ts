import type { Attribution } from '../attributions/attribution.js'
import type { Span } from '../span.js'
import type { Token } from '../tokens/token.js'
import { isPersonNoun, isPluralNoun } from './noun-kinds.js'
import { readPhrase, wordAt } from './phrase.js'
import { type Story, tokenRange } from './story.js'
import { isWord } from './word-shape.js'

/** A place in the article where it has to be said who is meant. */
export interface Event {
  readonly first: number
  readonly end: number
  /** Index of the attribution whose source this is; -1 for other places. */
  readonly attribution: number
  /** Index of the span asked for; -1 for other places. */
  readonly asked: number
}

/** Sources, spans asked for, every other "he" and "she" and "A young woman" outside quotations, in order. */
export function gatherEvents(story: Story, attributions: readonly Attribution[], also: readonly Span[]): Event[] {
  const { tokens, sentences } = story.reading
  const events: Event[] = []
  const taken = new Uint8Array(tokens.length)
  const enter = (span: Span, attribution: number, asked: number): void => {
    const [first, end] = tokenRange(tokens, span)
    events.push({ first, end, attribution, asked })
    taken.fill(1, first, end)
  }
  for (const [index, { source }] of attributions.entries()) if (source !== null) enter(source, index, -1)
  for (const [index, span] of also.entries()) enter(span, -1, index)
  for (const sentence of sentences) {
    if (story.meter !== undefined) story.meter.steps += sentence.endToken - sentence.firstToken
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      if (taken[at] === 1 || story.quoted[at] === 1) continue
      if (pronouns.has((tokens[at] as Token).normal))
        events.push({ first: at, end: at + 1, attribution: -1, asked: -1 })
    }
    const opening = openingPerson(story, sentence.firstToken, sentence.endToken)
    if (opening !== null && taken[opening.first] !== 1) events.push({ ...opening, attribution: -1, asked: -1 })
  }
  return events.sort((a, b) => a.first - b.first || b.end - a.end)
}

const pronouns: ReadonlySet<string> = new Set(['he', 'she', 'him', 'his', 'her', 'himself', 'herself'])
const openers = /^(?:a|an|the|his|her|their|my|our|another|one)$/

/** "A young woman had gone": an unnamed person at the head of a sentence may be the "she" of the next. */
function openingPerson(story: Story, first: number, limit: number): { first: number; end: number } | null {
  const { tokens } = story.reading
  if (story.quoted[first] === 1) return null
  if (openers.test(wordAt(tokens, first))) return personAt(story, first, limit)
  // "In the hallway, a father of one of the patients shook his head."
  if (story.reading.tags[first]?.all.has('Preposition') !== true) return null
  for (let at = first + 1; at < Math.min(limit - 1, first + 9); at++) {
    if (tokens[at]?.text === ',') return openers.test(wordAt(tokens, at + 1)) ? personAt(story, at + 1, limit) : null
  }
  return null
}

function personAt(story: Story, first: number, limit: number): { first: number; end: number } | null {
  const { tokens, tags } = story.reading
  for (let head = first + 1; head < Math.min(limit, first + 8); head++) {
    if ((story.nameAt[head] ?? -1) >= 0 || !isWord(tokens[head]) || tags[head]?.all.has('Preposition') === true)
      return null
    if (!isPersonNoun(tokens[head], tags[head]) || isPluralNoun(tokens[head], tags[head])) continue
    const next = head + 1
    // "the police chief": not the head yet.
    if (next < limit && isPersonNoun(tokens[next], tags[next])) continue
    if ((story.nameAt[next] ?? -1) >= 0 || tokens[next]?.text === ',' || tags[next]?.pos === 'Possessive') return null
    return readPhrase(story, first, next) === null ? null : { first, end: next }
  }
  return null
}
