import type { Reading } from '../reading.js'
import { chainWordings } from './chain-words.js'
import type { Layout } from './layout.js'
import { isSaid } from './layout.js'
import { readNounPhrase } from './noun-phrase.js'
import type { TokenRange } from './token-range.js'
import { inRange } from './token-range.js'

/** One who passed the words on: where the text names them, and by which words. */
export interface FoundLink {
  readonly source: TokenRange
  readonly cue: TokenRange | null
}

const wordings = chainWordings.map(({ words }) => words.split(' '))
/** First words of the wordings, so that most tokens are passed over at once. */
const openers = new Set(wordings.map((words) => words[0] ?? ''))

/** A chain is cut here: nobody tells a thing through more people. */
const longest = 6

/** How far behind the frame's start a wording may stand, in tokens. */
const reach = 60

/**
 * Who passed the words of attribution `index` on, nearest first: the attributions whose content its cue stands in, from
 * the innermost out, then who the sentence's own frame names: "according to RIA", "a memo seen by the Sentinel".
 */
export function findChain(
  reading: Reading,
  layout: Layout,
  index: number,
  speakerOf: readonly (string | null)[],
): FoundLink[] {
  const own = layout.placed[index]
  if (own === undefined) return []
  const links = [...findWorded(reading, layout, index), ...findEnclosing(layout, index, speakerOf)]
  const seen = new Set<number>()
  return links.filter(({ source }) => !seen.has(source.first) && seen.add(source.first)).slice(0, longest)
}

/** The attributions that hold this one in their content, innermost first. */
function findEnclosing({ placed, order, rank }: Layout, index: number, speakerOf: readonly (string | null)[]): FoundLink[] {
  const speaker = speakerOf[index] ?? null
  const own = placed[index]
  const anchor = own?.cue?.first ?? -1
  if (own === undefined || anchor < 0) return []
  const holders: { size: number; link: FoundLink }[] = []
  const place = rank[index] ?? 0
  for (let near = Math.max(0, place - longest); near <= place + longest; near += 1) {
    const at = order[near] ?? -1
    const other = placed[at]
    if (other === undefined || other === own || other.source === null) continue
    // "Sesay said he had asked her whether …": nobody passes his own words on.
    if (speaker !== null && speaker === speakerOf[at]) continue
    const piece = other.content.find((range) => inRange(range, anchor))
    if (piece === undefined || sameWords(other.content, own.content)) continue
    const size = other.content.reduce((sum, { first, end }) => sum + end - first, 0)
    holders.push({ size, link: { source: other.source, cue: other.cue } })
  }
  return holders.sort((a, b) => a.size - b.size).map(({ link }) => link)
}

/** Two attributions of the very same words: neither passes the other on. */
function sameWords(one: readonly TokenRange[], other: readonly TokenRange[]): boolean {
  return one.length === other.length && one.every(({ first, end }, at) => other[at]?.first === first && other[at]?.end === end)
}

/** Links that the frame words: "said, according to RIA", "in an email seen by the Echo". */
function findWorded(reading: Reading, layout: Layout, index: number): FoundLink[] {
  const own = layout.placed[index]
  const anchor = own?.cue ?? own?.content[0]
  const sentence = reading.sentences[own?.sentence ?? -1]
  if (own === undefined || anchor === undefined || sentence === undefined) return []
  const first = Math.max(sentence.firstToken, anchor.first - reach)
  const end = Math.min(sentence.endToken, anchor.end + reach)
  const links: FoundLink[] = []
  for (let at = first; at < end; at += 1) {
    if (!openers.has(reading.tokens[at]?.normal ?? '') || inRange(own.cue, at)) continue
    const link = readWording(reading, at, end)
    if (link === null || !belongs(reading, layout, index, link)) continue
    links.push(link)
    at = link.source.end - 1
  }
  return links
}

function readWording(reading: Reading, at: number, end: number): FoundLink | null {
  const words = wordings.find((wording) => wording.every((word, offset) => reading.tokens[at + offset]?.normal === word))
  if (words === undefined) return null
  const behind = at + words.length
  const source = readNounPhrase(reading, behind, end)
  return source === null ? null : { source, cue: { first: at, end: behind } }
}

/** Whether the wording speaks of this attribution: not inside somebody's words, and no other cue between it and this one. */
function belongs(reading: Reading, layout: Layout, index: number, { source, cue }: FoundLink): boolean {
  const own = layout.placed[index]
  const at = cue?.first ?? source.first
  if (own === undefined || isSaid(layout, reading, index, at)) return false
  const from = own.cue ?? own.content[0]
  if (from === undefined) return false
  if (isBehindAnotherClause(reading, own.content.at(-1)?.end ?? from.end, at)) return false
  const low = Math.min(at, from.first)
  const high = Math.max(at, from.end - 1)
  for (let between = low; between <= high; between += 1) {
    const other = layout.cueAt[between] ?? -1
    if (other >= 0 && other !== index && layout.placed[other]?.source?.first !== own.source?.first && !isSameLink(layout, other, at) && !encloses(layout, other, between, index)) return false
  }
  return true
}

/** Between the words said and the wording stands another clause: "he would appeal, and the club will too, according to". */
function isBehindAnotherClause({ tokens, tags }: Reading, end: number, at: number): boolean {
  for (let between = end; between < at; between += 1) {
    if (/^(?:Modal|Copula|PastTense)$/u.test(tags[between]?.pos ?? '') && tokens[end]?.normal === ',' && between - end > 2) return true
  }
  return false
}

/** "according to" may be the cue of an attribution of its own, over the same words or over words and cue together. */
function isSameLink({ placed }: Layout, other: number, at: number): boolean {
  return inRange(placed[other]?.cue ?? null, at)
}

/** Cues inside this attribution's own content are no border: "said that he told her that …, according to RIA". */
function encloses({ placed }: Layout, _other: number, between: number, index: number): boolean {
  return placed[index]?.content.some((piece) => inRange(piece, between)) ?? false
}
