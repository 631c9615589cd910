import type { Reading } from '../reading.js'
import { chainSourceEnd } from './chain-source-end.js'
import { chainWordings } from './chain-words.js'
import { findCiting } from './find-citing.js'
import { findInterrupting } from './find-interrupting.js'
import { findQuoting } from './find-quoting.js'
import { findReadOut } from './find-read-out.js'
import { findTrailing } from './find-trailing.js'
import type { Layout } from './layout.js'
import { neighboursOf } from './layout.js'
import { readNounPhrase } from './noun-phrase.js'
import type { TokenRange } from './token-range.js'
import { inRange } from './token-range.js'
import type { View } from './view.js'
import { isUnsaid, viewFrom } from './view.js'
import { withRelative } from './with-relative.js'

/** One who passed the words on: where the text names them, and by which words. */
export interface FoundLink {
  readonly source: TokenRange
  /** The words of it that name them, where a clause stands behind: "[two aides], who spoke on condition of anonymity". */
  readonly name?: TokenRange
  readonly cue: TokenRange | null
  /** The attribution that passes the words on; null where the frame words it. */
  readonly holder: number | null
}

const wordings = chainWordings.map(({ words }) => words.split(' '))
/** First words of the wordings, so that most tokens are passed over at once. */
const openers = new Set(wordings.map((words) => words[0] ?? ''))

/** A chain is cut here: nobody tells a thing through more people. */
const longest = 6
/** How far from the cue a wording may stand, in tokens. */
const reach = 60

/**
 * Who passed the words on, nearest first: who the sentence's own frame names ("according to RIA", "a memo seen by the
 * Sentinel"), then the attributions whose content the cue stands in, from the innermost out, each with whom its own frame
 * names. What stands outside of the words of such a one passes those on: "A clerk said Vega had asked her to go, according
 * to the affidavit" is the clerk’s, and she is the affidavit’s.
 */
export function findChain(view: View): FoundLink[] {
  const { reading, layout, meter } = view
  const framed = findFramed(view)
  const enclosing = findEnclosing(view)
  const isOutside = ({ source, cue }: FoundLink) => {
    const holder = layout.placed[enclosing[0]?.holder ?? -1]
    return holder !== undefined && !holder.content.some((piece) => inRange(piece, cue?.first ?? source.first))
  }
  const beyond = enclosing.flatMap((link) => {
    const outer = viewFrom(reading, layout, link.holder ?? -1, meter)
    return [link, ...(outer === null ? [] : findFramed(outer))]
  })
  // A frame's wording tells best where the name of the one behind it ends.
  const worded = new Map(framed.map((link) => [link.source.first, link]))
  const around = beyond.map((link) => worded.get(link.source.first) ?? link)
  const links = [...framed.filter((link) => !isOutside(link)), ...around, ...framed.filter(isOutside)]
  const seen = new Set<number>()
  return links.filter(({ source }) => !seen.has(source.first) && seen.add(source.first)).slice(0, longest)
}

/** Who the frame of the attribution names. */
function findFramed(view: View): FoundLink[] {
  return [
    ...findCiting(view),
    ...findQuoting(view),
    ...findInterrupting(view),
    ...findWorded(view),
    ...findReadOut(view),
    ...findTrailing(view),
  ]
}

/** The attributions that hold this one in their content, innermost first. */
function findEnclosing({ reading, layout, index, own }: View): FoundLink[] {
  const anchor = own.cue?.first ?? -1
  const holders: { size: number; link: FoundLink }[] = []
  for (const near of neighboursOf(layout, index, longest)) {
    const other = layout.placed[near]
    if (!other?.content.some((piece) => inRange(piece, anchor)) || sameRanges(other.content, own.content)) continue
    // "Roe described it as late but would not say why": two verbs of one subject.
    if (other.source === null || other.source.first === own.source?.first) continue
    const size = other.content.reduce((sum, { first, end }) => sum + end - first, 0)
    const whole = withRelative(reading, other.source, other.cue?.first ?? 0)
    holders.push({ size, link: { source: whole, name: other.source, cue: other.cue, holder: near } })
  }
  // "RIA reported, citing an official": whoever is cited stands nearer to the words.
  const place = ({ cue }: FoundLink) => cue?.first ?? 0
  return holders.sort((a, b) => a.size - b.size || place(b.link) - place(a.link)).map(({ link }) => link)
}

function sameRanges(one: readonly TokenRange[], other: readonly TokenRange[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ first, end }, at) => other[at]?.first === first && other[at]?.end === end)
  )
}

/** Links that the frame words: "said, according to RIA", "in an email seen by the Echo". */
function findWorded(view: View): FoundLink[] {
  const { own, reading } = view
  const anchor = own.cue ?? own.content[0]
  const sentence = reading.sentences[own.sentence]
  if (anchor === undefined || sentence === undefined) return []
  const end = Math.min(sentence.endToken, anchor.end + reach)
  const links: FoundLink[] = []
  for (let at = Math.max(sentence.firstToken, anchor.first - reach); at < end; at += 1) {
    if (view.meter !== undefined) view.meter.steps += 1
    const link = readWording(view, at, at < anchor.first ? Math.max(anchor.first, at) : end)
    if (link === null || !belongs(view, link)) continue
    links.push(link)
    // "a recording {obtained by the Echo}" names the next one within the source.
    at = (link.cue?.end ?? link.source.end) - 1
  }
  return links
}

/** The wording that starts at the token, with whom it names before `limit`. */
function readWording({ reading, layout, own }: View, at: number, limit: number): FoundLink | null {
  const opener = reading.tokens[at]?.normal ?? ''
  // "was quoted by Der Spiegel" has the wording's first word in the cue.
  if (!openers.has(opener) || (inRange(own.cue, at) && !/^(?:quoted|cited|as)$/u.test(opener))) return null
  const words = wordings.find((wording) =>
    wording.every((word, offset) => reading.tokens[at + offset]?.normal === word),
  )
  if (words === undefined) return null
  // "per Digipäev", not "per share"
  if (opener === 'per' && !/^\p{Lu}/u.test(reading.tokens[at + 1]?.text ?? '')) return null
  const source = readNounPhrase(reading, at + words.length, limit)
  if (source === null) return null
  const named = { first: source.first, end: chainSourceEnd(reading, source.end, limit, at > (own.cue?.first ?? at)) }
  return { source: wholeSource(reading, layout, at, named), cue: { first: at, end: at + words.length }, holder: null }
}

/** The source that was found for the same words, where it names more: "a recording {aired by a Marathi channel}". */
function wholeSource({ tokens }: Reading, { cueAt, placed }: Layout, cue: number, named: TokenRange): TokenRange {
  const source = placed[cueAt[cue] ?? -1]?.source
  if (!source || source.first !== named.first || source.end <= named.end) return named
  // "according to Osman[, and the old man has a point]"
  return tokens.slice(named.end, source.end).some(({ normal }) => normal === 'and') ? named : source
}

/** Whether the wording speaks of this attribution: outside anybody's words, with no other saying between. */
function belongs(view: View, { source, cue }: FoundLink): boolean {
  const { own, layout, index } = view
  const at = cue?.first ?? source.first
  const from = own.cue ?? own.content[0]
  if (from === undefined || !isUnsaid(view, at) || isBehindClause(view, own.content.at(-1)?.end ?? from.end, at))
    return false
  if (isParted(view, Math.min(at, from.first), Math.max(at, from.end))) return false
  for (let between = Math.min(at, from.first); between < Math.max(at, from.end); between += 1) {
    const other = layout.cueAt[between] ?? -1
    if (other >= 0 && other !== index && !isOpen(view, other, between, at)) return false
  }
  return true
}

/** A semicolon parts them: "she was tired, according to friends; her office <would not comment>". */
function isParted({ reading: { tokens }, layout, own }: View, first: number, end: number): boolean {
  for (let at = first; at < end; at += 1) {
    if (tokens[at]?.text !== ';' || (layout.quoteAt[at] ?? -1) >= 0) continue
    if (!own.content.some((piece) => inRange(piece, at))) return true
  }
  return false
}

/** Whether a cue between is no border: the wording's own, one inside the content, or one of the same source. */
function isOpen({ layout, own }: View, other: number, between: number, at: number): boolean {
  const placed = layout.placed[other]
  if (inRange(placed?.cue ?? null, at)) return true
  if (own.content.some((piece) => inRange(piece, between))) return true
  return placed?.source?.first === own.source?.first
}

/** Another clause stands between: "said he would appeal, and the club will complain too, according to". */
function isBehindClause({ reading: { tokens, tags }, own }: View, end: number, at: number): boolean {
  // "according to a survey commissioned by the bank and seen by the Echo" is one source.
  if (inRange(own.source, at)) return false
  if (tokens[end]?.normal !== ',') return false
  // “We are late”, Roe said, according to RIA: the verb behind the comma is its own cue.
  for (let between = Math.max(end + 3, own.cue?.end ?? 0); between < at; between += 1) {
    if (/^(?:Modal|Copula|PastTense)$/u.test(tags[between]?.pos ?? '')) return true
  }
  return false
}
