import type { Attribution } from '../attributions/attribution.js'
import type { Span } from '../span.js'
import type { Sentence, Token } from '../tokens/token.js'
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
    for (const [first, end] of otherPlaces(story, sentence)) {
      if (taken[first] !== 1) events.push({ first, end, attribution: -1, asked: -1 })
    }
  }
  return events.sort((a, b) => a.first - b.first || b.end - a.end)
}

type Place = readonly [first: number, end: number]

/** "he", "her" and the like outside quotations, and who the sentence opens with. */
function otherPlaces(story: Story, { firstToken, endToken }: Sentence): Place[] {
  const { tokens } = story.reading
  const places: Place[] = []
  for (let at = firstToken; at < endToken; at++) {
    if (story.quoted[at] !== 1 && pronouns.has((tokens[at] as Token).normal)) places.push([at, at + 1])
  }
  const opening = openingPerson(story, firstToken, endToken)
  return opening === null ? places : [...places, opening]
}

const pronouns: ReadonlySet<string> = new Set(['he', 'she', 'him', 'his', 'her', 'himself', 'herself'])
const openers = /^(?:a|an|the|his|her|their|my|our|another|one)$/

/** "A young woman had gone": an unnamed person at the head of a sentence may be the "she" of the next. */
function openingPerson(story: Story, first: number, limit: number): Place | null {
  const { tokens, tags } = story.reading
  if (story.quoted[first] === 1) return null
  if (openers.test(wordAt(tokens, first))) return personAt(story, first, limit)
  // "In the hallway, a father of one of the patients shook his head."
  if (tags[first]?.all.has('Preposition') !== true) return null
  for (let at = first + 1; at < Math.min(limit - 1, first + 9); at++) {
    if (tokens[at]?.text === ',') return openers.test(wordAt(tokens, at + 1)) ? personAt(story, at + 1, limit) : null
  }
  return null
}

function personAt(story: Story, first: number, limit: number): Place | null {
  const { tokens, tags } = story.reading
  const stop = Math.min(limit, first + 8)
  let head = first + 1
  while (head < stop && isModifier(story, head) && !isLastNoun(story, head, limit)) head += 1
  if (head >= stop || !isPersonNoun(tokens[head], tags[head]) || isPluralNoun(tokens[head], tags[head])) return null
  const next = head + 1
  const isNamed = (story.nameAt[next] ?? -1) >= 0 || tags[next]?.pos === 'Possessive'
  // "The driver, Ann Roe, …" is named; "The driver, who is 63, …" is not.
  const isApposed = isNamed || (tokens[next]?.text === ',' && !explains(tokens, next + 1))
  return isApposed || readPhrase(story, first, next) === null ? null : [first, next]
}

/** "who is 63", "63", "aged 63", "a 34-year-old woman": what an unnamed person is like. */
function explains(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at)
  if (/^(?:who|whose|aged|in)$|^\d{1,3}$/.test(word)) return true
  return /^an?$/.test(word) && /year-old$/.test(wordAt(tokens, at + 1))
}

function isModifier(story: Story, at: number): boolean {
  const { tokens, tags } = story.reading
  return (story.nameAt[at] ?? -1) < 0 && isWord(tokens[at]) && tags[at]?.all.has('Preposition') !== true
}

/** Not the "police" of "the police chief". */
function isLastNoun({ reading: { tokens, tags } }: Story, at: number, limit: number): boolean {
  if (!isPersonNoun(tokens[at], tags[at]) || isPluralNoun(tokens[at], tags[at])) return false
  return at + 1 >= limit || !isPersonNoun(tokens[at + 1], tags[at + 1])
}
