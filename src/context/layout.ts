import type { Attribution } from '../attributions/attribution.js'
import type { Meter } from '../meter.js'
import type { Reading } from '../reading.js'
import type { Span } from '../span.js'
import type { TokenRange } from './token-range.js'
import { tokenRange } from './token-range.js'

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

/** The attributions laid over the tokens, sentences and quoted spans. */
export function layAttributions(reading: Reading, attributions: readonly Attribution[], meter?: Meter): Layout {
  const { tokens } = reading
  const cueAt = new Int32Array(tokens.length).fill(-1)
  const range = (span: Span | null) => (span === null ? null : tokenRange(tokens, span))
  const placed = attributions.map((attribution, index): Placed => {
    if (meter !== undefined) meter.steps += 1
    const cue = range(attribution.cue)
    if (cue !== null) cueAt.fill(index, cue.first, cue.end)
    const content = attribution.content.map((piece) => tokenRange(tokens, piece))
    const source = range(attribution.source)
    return {
      cue,
      source,
      content,
      sentence: sentenceAt(reading, cue?.first ?? content[0]?.first ?? source?.first ?? 0),
    }
  })
  const anchors = placed.map(({ cue, content }) => cue?.first ?? content[0]?.first ?? 0)
  const order = anchors.map((_, index) => index).sort((a, b) => (anchors[a] ?? 0) - (anchors[b] ?? 0) || a - b)
  const rank = new Array<number>(placed.length).fill(0)
  for (const [place, index] of order.entries()) rank[index] = place
  return { placed, cueAt, quoteAt: quoteOfTokens(reading, meter), order, rank }
}

/** Indexes of the attributions next to this one in the order of cues, at most `reach` to either side, itself left out. */
export function neighboursOf({ order, rank }: Layout, index: number, reach: number): number[] {
  const place = rank[index] ?? 0
  const near: number[] = []
  for (let at = Math.max(0, place - reach); at <= Math.min(order.length - 1, place + reach); at += 1) {
    if (at !== place) near.push(order[at] ?? index)
  }
  return near
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

function quoteOfTokens({ tokens, quotedSpans }: Reading, meter?: Meter): Int32Array {
  const quoteAt = new Int32Array(tokens.length).fill(-1)
  for (const [index, span] of quotedSpans.entries()) {
    if (meter !== undefined) meter.steps += 1
    if (span.depth > 0) continue
    const { first, end } = tokenRange(tokens, span)
    quoteAt.fill(index, first, end)
  }
  return quoteAt
}
