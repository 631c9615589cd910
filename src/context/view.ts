import type { Meter } from '../meter.js'
import type { Reading } from '../reading.js'
import type { Layout, Placed } from './layout.js'
import { neighboursOf } from './layout.js'
import type { TokenRange } from './token-range.js'
import { inRange } from './token-range.js'

/** The article as seen from one attribution: which words round its cue can tell about the saying. */
export interface View {
  readonly reading: Reading
  readonly layout: Layout
  readonly index: number
  readonly own: Placed
  /** What is said: its own content, and that of attributions near it that its cue is no part of. */
  readonly said: readonly TokenRange[]
  /** Where the words of another that it stands in begin; nothing before them is about it. */
  readonly from: number
  readonly meter: Meter | undefined
}

/** How many attributions to either side can have content in the way: a sentence rarely holds more. */
const neighbours = 4

/** Content reaches over at most this many sentences without marks, which are told apart by themselves. */
const nearSentences = 2

/** Titles between marks are no longer than this: “Late Night With Seth Meyers”. */
const longestTitle = 7

/** The article seen from attribution `index`; null where there is none. */
export function viewFrom(reading: Reading, layout: Layout, index: number, meter?: Meter): View | null {
  const own = layout.placed[index]
  if (own === undefined) return null
  const anchor = own.cue?.first ?? own.source?.first ?? -1
  const said = [...own.content]
  let from = 0
  for (const near of neighboursOf(layout, index, neighbours)) {
    const other = layout.placed[near]
    // Content of another sentence cannot be in the way.
    if (other === undefined || Math.abs(other.sentence - own.sentence) > nearSentences) continue
    const around = other.content.find((piece) => inRange(piece, anchor))
    if (around === undefined) said.push(...other.content)
    else if (own.source === null || inRange(around, own.source.first)) from = Math.max(from, around.first)
  }
  return { reading, layout, index, own, said, from, meter }
}

/** Whether the token is no part of somebody's words: of content, or of a quotation that does not hold the cue. */
export function isUnsaid({ reading, layout, own, said }: View, token: number): boolean {
  if (said.some((piece) => inRange(piece, token))) return false
  const quote = layout.quoteAt[token] ?? -1
  if (quote < 0) return true
  const anchor = own.cue?.first ?? own.source?.first ?? -1
  return quote === layout.quoteAt[anchor] || isTitle(reading, quote)
}

/** Whether the token is neither somebody's words nor another attribution's cue. */
export function isFree(view: View, token: number): boolean {
  const cue = view.layout.cueAt[token] ?? -1
  if (view.meter !== undefined) view.meter.steps += 1
  return (cue < 0 || cue === view.index) && isUnsaid(view, token)
}

/** Where the free tokens from `first` end; with 'own', the tokens that are none of this attribution's own words. */
export function freeUntil(view: View, first: number, limit: number, whose: 'all' | 'own' = 'all'): number {
  let at = first
  while (at < limit && (whose === 'own' ? isForeign(view, at) : isFree(view, at))) at += 1
  return at
}

/** Whether the token is neither between marks nor of this attribution's content. */
function isForeign({ layout, own, meter }: View, token: number): boolean {
  if (meter !== undefined) meter.steps += 1
  return (layout.quoteAt[token] ?? -1) < 0 && !own.content.some((piece) => inRange(piece, token))
}

/** A short stretch between marks that starts with a capital: “Meet the Press”. */
function isTitle({ quotedSpans, text }: Reading, quote: number): boolean {
  const span = quotedSpans[quote]
  if (span === undefined || span.close === null) return false
  const inside = text.slice(span.open.end, Math.min(span.close.start, span.open.end + 80))
  const words = inside.split(/\s+/u)
  if (words.length > longestTitle || !/^[\p{Lu}\d]/u.test(inside)) return false
  // American papers put the comma inside: “Mud on My Hem,” she wrote.
  return !/[,.!?]$/u.test(inside) || words.every((word) => /^[\p{Lu}\d]/u.test(word) || word.length < 4)
}
