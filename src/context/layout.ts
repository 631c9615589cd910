import type { Attribution } from '../attributions/attribution.js'
import type { Meter } from '../meter.js'
import type { Reading } from '../reading.js'
import type { TokenRange } from './token-range.js'
import { inRange, tokenRange } from './token-range.js'

/** An attribution as token ranges. */
export interface Placed {
  readonly cue: TokenRange | null
  readonly source: TokenRange | null
  readonly content: readonly TokenRange[]
  /** Index of the sentence that holds the cue; where there is none, the first piece of content. */
  readonly sentence: number
}

/** The attributions of an article over its tokens. */
export interface Layout {
  readonly placed: readonly Placed[]
  /** By token: the attribution whose cue it is of, or -1. */
  readonly cueAt: Int32Array
  /** By token: the outermost quoted span it stands in, or -1. */
  readonly quoteAt: Int32Array
  /** Attributions in the order of their cues; `rank[i]` is the place of attribution i in it. */
  readonly order: readonly number[]
  readonly rank: readonly number[]
}

/** How many attributions to either side can have content in the way: a sentence rarely holds more. */
const neighbours = 4

/** Titles between marks are no longer than this, in tokens with the marks: “Late Night With Seth Meyers”. */
const longestTitle = 9

/** The attributions laid over the tokens, sentences and quoted spans. */
export function layAttributions(reading: Reading, attributions: readonly Attribution[], meter?: Meter): Layout {
  const { tokens } = reading
  const cueAt = new Int32Array(tokens.length).fill(-1)
  const placed = attributions.map((attribution, index): Placed => {
    const range = (span: { start: number; end: number } | null) => (span === null ? null : tokenRange(tokens, span))
    const cue = range(attribution.cue)
    for (let at = cue?.first ?? 0; at < (cue?.end ?? 0); at += 1) {
      if (meter !== undefined) meter.steps += 1
      cueAt[at] = index
    }
    const content = attribution.content.map((piece) => tokenRange(tokens, piece))
    const source = range(attribution.source)
    const anchor = cue ?? content[0] ?? source ?? { first: 0, end: 0 }
    return { cue, source, content, sentence: sentenceAt(reading, anchor.first) }
  })
  const anchor = ({ cue, content }: Placed) => cue?.first ?? content[0]?.first ?? 0
  const order = placed.map((_, index) => index).sort((a, b) => anchorOf(placed[a], anchor) - anchorOf(placed[b], anchor) || a - b)
  const rank = new Array<number>(placed.length).fill(0)
  order.forEach((index, place) => {
    rank[index] = place
  })
  return { placed, cueAt, quoteAt: quoteOfTokens(reading, meter), order, rank }
}

function anchorOf(placed: Placed | undefined, anchor: (placed: Placed) => number): number {
  return placed === undefined ? 0 : anchor(placed)
}

/** Index of the sentence that holds the token. */
export function sentenceAt({ sentences }: Reading, token: number): number {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle]?.endToken ?? 0) > token) high = middle
    else low = middle + 1
  }
  return Math.min(low, Math.max(0, sentences.length - 1))
}

/**
 * Whether the token belongs to somebody's words rather than to the frame of attribution `index`: its own content, a
 * quotation its cue is not part of, or the content of another attribution that does not hold its cue.
 */
export function isSaid(layout: Layout, reading: Reading, index: number, token: number): boolean {
  const own = layout.placed[index]
  if (own === undefined) return false
  if (own.content.some((piece) => inRange(piece, token))) return true
  const anchor = own.cue?.first ?? own.source?.first ?? -1
  const quote = layout.quoteAt[token] ?? -1
  if (quote >= 0 && quote !== (layout.quoteAt[anchor] ?? -1) && !isTitle(reading, quote)) return true
  const place = layout.rank[index] ?? 0
  for (let near = Math.max(0, place - neighbours); near <= place + neighbours; near += 1) {
    const other = layout.placed[layout.order[near] ?? -1]
    if (other === undefined || other === own) continue
    if (other.content.some((piece) => inRange(piece, token)) && !other.content.some((piece) => inRange(piece, anchor))) return true
  }
  return false
}

/** A short stretch between marks that starts with a capital: “Meet the Press”. */
function isTitle({ quotedSpans, text }: Reading, quote: number): boolean {
  const span = quotedSpans[quote]
  if (span === undefined || span.close === null) return false
  const inside = text.slice(span.open.end, Math.min(span.close.start, span.open.end + 80))
  const words = inside.split(/\s+/u)
  if (words.length > longestTitle - 2 || !/^[\p{Lu}\d]/u.test(inside)) return false
  // American papers put the comma inside: “Mud on My Hem,” she wrote.
  return !/[,.!?]$/u.test(inside) || words.every((word) => /^[\p{Lu}\d]/u.test(word) || word.length < 4)
}

function quoteOfTokens({ tokens, quotedSpans }: Reading, meter?: Meter): Int32Array {
  const quoteAt = new Int32Array(tokens.length).fill(-1)
  quotedSpans.forEach((span, index) => {
    if (span.depth > 0) return
    const { first, end } = tokenRange(tokens, span)
    if (meter !== undefined) meter.steps += end - first
    quoteAt.fill(index, first, end)
  })
  return quoteAt
}
