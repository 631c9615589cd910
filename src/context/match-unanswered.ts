import type { Reading } from '../reading.js'
import { isFiniteVerb } from '../tokens/is-finite-verb.js'
import { isAdverbial } from './match-words.js'
import { readNounPhrase } from './noun-phrase.js'
import { timeEnd } from './time-phrase.js'
import type { TokenRange } from './token-range.js'
import { wordList } from './word-list.js'

/** One place of a wording. */
type Slot =
  | { readonly kind: 'word'; readonly words: ReadonlySet<string>; readonly optional: boolean }
  | { readonly kind: 'ask'; readonly optional: boolean }
  | { readonly kind: 'adverb' | 'when' | 'listed' | 'who' | 'what' | 'open' | 'close' }

/** A wording made ready for matching. */
export interface UnansweredWording {
  readonly slots: readonly Slot[]
  /** The words it can start with. */
  readonly first: ReadonlySet<string>
}

/** What of the article a wording was found in, as token indexes. */
export interface UnansweredMatch {
  readonly first: number
  readonly end: number
  readonly cue: TokenRange
  readonly who: TokenRange | null
  readonly what: TokenRange | null
}

/** Who did not speak is named in at most this many tokens. */
const longestName = 12
const asked = wordList('comment comments interview interviews response reaction information clarification explanation')
const beforeTime = wordList('on at in by late early')
/** What is asked for comes before these at once: "by press time", "by the time of publication". */
const deadline = wordList('press deadline publication')
/** Words that no name goes over: behind them begins what somebody does. */
const nameEnds = wordList('; : . ? ! to that who which and but when after before')

const special: Readonly<Record<string, Slot>> = {
  '~': { kind: 'adverb' },
  '(~)': { kind: 'adverb' },
  '@': { kind: 'when' },
  '{who}': { kind: 'who' },
  '{what}': { kind: 'what' },
  '{ask}': { kind: 'ask', optional: false },
  '({ask})': { kind: 'ask', optional: true },
  '({listed})': { kind: 'listed' },
  '<': { kind: 'open' },
  '>': { kind: 'close' },
}

/** Reads a wording of the table of unanswered questions. */
export function readUnanswered(pattern: string): UnansweredWording {
  const slots = pattern.split(' ').map((slot): Slot => {
    const bare = slot.replace(/[()]/gu, '')
    return special[slot] ?? { kind: 'word', words: new Set(bare.split('|')), optional: bare !== slot }
  })
  const first = slots.find(({ kind }) => kind !== 'open')
  return { slots, first: first?.kind === 'word' ? first.words : new Set() }
}

/** The wording where it starts at the token, or null. */
export function matchUnanswered(
  reading: Reading,
  { slots }: UnansweredWording,
  first: number,
  limit: number,
): UnansweredMatch | null {
  return match({ reading, slots, limit }, 0, { first, end: first, cue: { first, end: first }, who: null, what: null })
}

interface Search {
  readonly reading: Reading
  readonly slots: readonly Slot[]
  readonly limit: number
}

/** The rest of the wording from slot `index` on, behind what is matched so far. */
function match(search: Search, index: number, so: UnansweredMatch): UnansweredMatch | null {
  const slot = search.slots[index]
  if (slot === undefined) return so
  const goOn = (end: number, more?: Partial<UnansweredMatch>) => match(search, index + 1, { ...so, ...more, end })
  switch (slot.kind) {
    case 'open':
      return goOn(so.end, { cue: { first: so.end, end: so.end } })
    case 'close':
      return goOn(so.end, { cue: { first: so.cue.first, end: so.end } })
    case 'who':
    case 'what':
      return matchName(search, index, so, slot.kind)
    default: {
      const end = slotEnd(search, slot, so.end)
      const taken = end === null ? null : goOn(end)
      return taken ?? (isOptional(slot) ? goOn(so.end) : null)
    }
  }
}

function isOptional(slot: Slot): boolean {
  return slot.kind === 'word' || slot.kind === 'ask' ? slot.optional : true
}

/** Behind the word, adverb, time or request at the token; null where none stands there. */
function slotEnd({ reading, limit }: Search, slot: Slot, at: number): number | null {
  if (at >= limit) return null
  if (slot.kind === 'word') return slot.words.has(reading.tokens[at]?.normal ?? '') ? at + 1 : null
  if (slot.kind === 'adverb') return isAdverbial(reading, at) ? at + 1 : null
  if (slot.kind === 'listed') return listedEnd(reading, at, limit)
  return slot.kind === 'ask' ? askEnd(reading, at, limit) : whenEnd(reading, at, limit)
}

/** "seeking comment", "for further comment", "seeking an interview" */
function askEnd({ tokens }: Reading, at: number, limit: number): number | null {
  if (!/^(?:for|seeking|requesting)$/u.test(tokens[at]?.normal ?? '')) return null
  const noun = /^(?:a|an|any|further|additional|more)$/u.test(tokens[at + 1]?.normal ?? '') ? at + 2 : at + 1
  return noun < limit && asked.has(tokens[noun]?.normal ?? '') ? noun + 1 : null
}

/** "a number listed for", "phone numbers listed to" */
function listedEnd({ tokens }: Reading, first: number, limit: number): number | null {
  let at = /^(?:a|the|two|several)$/u.test(tokens[first]?.normal ?? '') ? first + 1 : first
  while (/^(?:phone|telephone|cell|mobile|cellphone|email)$/u.test(tokens[at]?.normal ?? '')) at += 1
  if (!/^(?:numbers?|address|addresses|lines?)$/u.test(tokens[at]?.normal ?? '')) return null
  at += /^(?:listed|registered|given)$/u.test(tokens[at + 1]?.normal ?? '') ? 2 : 1
  return at < limit && /^(?:for|to|under)$/u.test(tokens[at]?.normal ?? '') ? at + 1 : null
}

/** "on Tuesday", "Friday", "by press time" */
function whenEnd({ tokens }: Reading, at: number, limit: number): number | null {
  const start = beforeTime.has(tokens[at]?.normal ?? '') ? at + 1 : at
  if (start > at && deadline.has(tokens[start]?.normal ?? ''))
    return tokens[start + 1]?.normal === 'time' ? start + 2 : start + 1
  return timeEnd(tokens, start, limit)
}

/** A name in the middle ends where the rest of the wording fits; one at the end where its noun phrase does. */
function matchName(search: Search, index: number, so: UnansweredMatch, kind: 'who' | 'what'): UnansweredMatch | null {
  const { reading, slots, limit } = search
  const goOn = (end: number) => match(search, index + 1, { ...so, [kind]: { first: so.end, end }, end })
  if (slots.slice(index + 1).every((slot) => slot.kind === 'close' || isOptional(slot))) {
    const phrase = readNounPhrase(reading, so.end, limit)
    return phrase && goOn(phrase.end)
  }
  for (let at = so.end; at < Math.min(limit, so.end + longestName); at += 1) {
    if (nameEnds.has(reading.tokens[at]?.normal ?? '')) return null
    const found = goOn(at + 1)
    if (found !== null) return found
    if (isFiniteVerb(reading.tags[at]) && !/^\p{Lu}/u.test(reading.tokens[at]?.text ?? '')) return null
  }
  return null
}
