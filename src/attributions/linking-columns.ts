import { mix } from '../model/hash.js'
import { type ColumnName, columnOf, outside, pad, quoteState, step } from './column-names.js'
import { countIn } from './count-words.js'
import { type CueRange, mainPlace } from './link-columns.js'
import type { LinkableUnit, Linked, Range } from './link-cue.js'
import type { CueCandidate } from './tag-cues.js'

/** What is known of a whole linking: a cue's source and content, as no model that goes word by word can see them. */
export const linkingColumnNames = [
  'one', // always the same: says how often such a linking is right
  'behind', // how much worse than the best path, in steps
  'rank', // first, second, third
  'guessed', // the source is a guess
  'order', // which part follows which
  'orderGaps', // the same, with whether words stand between
  'cueBelief', // how sure the tagger is of the cue
  'contentBelief', // how sure the linker is of the content
  'sourceBelief', // and of the source
  'cueStem',
  'cueWord',
  'cueFirst',
  'cueLast',
  'cueCluster',
  'cueTopic',
  'cueVerbClass',
  'cueNounClass',
  'cuePos',
  'cueFirstPos',
  'cueLength',
  'cueness',
  'cueQuote', // does the cue stand in marks
  'beforeCue',
  'beforeCuePos',
  'afterCue',
  'afterCuePos',
  'pieces', // pieces of content
  'side', // is the content before or after the cue
  'gap', // words between it and the cue that are not the source
  'gapWord', // the word next to the content, between it and the cue
  'gapPos',
  'firstWord', // the content's first word and those around it
  'firstPos',
  'firstTopic',
  'secondWord',
  'secondPos',
  'beforeWord',
  'beforePos',
  'lastWord',
  'lastPos',
  'lastTopic',
  'afterWord', // the word after the content and those that follow
  'afterPos',
  'afterTopic',
  'afterWord2',
  'afterPos2',
  'afterPos3',
  'beforeQuote', // does the word before it stand in marks
  'afterQuote', // does the word after it, or open them
  'pastMarkWord', // what follows the last closing mark within it: “…,” adding
  'pastMarkPos',
  'pastMarkLength', // words from there to its end
  'length',
  'verbs', // verbs in it
  'breaks', // commas in it
  'likelyCues', // words in it that are often cues
  'taggedCues', // words in it that the tagger takes for cues
  'starts', // sentences in it
  'marks', // does it begin and end with marks, is it all, some or not quoted
  'cutsMarks', // does it begin or end within marks
  'atStart', // does it begin a sentence
  'atEnd', // does it end one
  'restLength', // what follows to the end of the sentence: words
  'restVerbs',
  'restQuoted',
  'restBreaks',
  'restCues',
  'headLength', // what stands before it from the start of the sentence
  'headVerbs',
  'farLength', // a second piece: words
  'farMarks',
  'farBetween', // words between the two pieces
  'farFirstPos',
  'farStarts', // sentences between the two
  'leftQuoted', // quoted words near the cue that are left out
  'sourceSide',
  'sourceGap', // words between source and cue
  'sourceGapPos', // the first of them
  'sourceLength',
  'sourceBreaks',
  'sourceVerbs',
  'sourceFirst',
  'sourceFirstPos',
  'sourceLast',
  'sourceLastPos',
  'sourceLastTopic',
  'sourceLastNoun',
  'sourceBefore',
  'sourceBeforePos',
  'sourceAfter',
  'sourceAfterPos',
  'sourceAfterPos2',
  'sourceQuote',
  'sourceTouches', // does the content begin or end next to the source
  'sourcePosRun', // the parts of speech of its first four words
  'outer', // how likely the cue stands in what another cue says
  'outerCue', // that other cue
  'outerOrder', // whether it stands before or after
  'inner', // how likely a cue in the content is one
  'rival', // how likely another cue has the same content
  'rivalCue',
  'rivalSide',
  'crowd', // other cues in reach
] as const

export type LinkingColumnName = (typeof linkingColumnNames)[number]

/** Index of each property. */
export const linkingColumnIndex: Readonly<Record<string, number>> = Object.fromEntries(
  linkingColumnNames.map((name, index) => [name, index]),
)

/** Puts a property of the linking being described. */
type Put = (name: LinkingColumnName, value: number) => void

/** A cue with what may be its source and content. */
export interface CueLinkings {
  readonly cue: CueCandidate
  /** One at least. */
  readonly linkings: readonly Linked[]
}

/** As many other cues on either side are asked what they say. */
const neighbours = 6

/** The properties of each linking of each cue of a unit: one array a property, one place a linking, cue by cue. */
export function linkingColumns(unit: LinkableUnit, found: readonly CueLinkings[]): Int32Array[] {
  const count = found.reduce((sum, { linkings }) => sum + linkings.length, 0)
  const columns = linkingColumnNames.map(() => new Int32Array(count).fill(outside))
  let place = 0
  found.forEach(({ cue, linkings }, index) => {
    const [first, end] = [place, place + linkings.length]
    const company = companyOf(found, index)
    fillCue(unit, cue, (name, value) => {
      columns[linkingColumnIndex[name] as number]?.fill(value, first, end)
    })
    linkings.forEach((linked, rank) => {
      const at = place++
      const put: Put = (name, value) => {
        const column = columns[linkingColumnIndex[name] as number] as Int32Array
        column[at] = value
      }
      put('rank', Math.min(rank, 3))
      fillBeliefs(cue, linked, put)
      fillOrder(cue, linked, put)
      fillContent(unit, cue, linked, put)
      fillSource(unit, cue, linked, put)
      fillCompany(unit, cue, linked, company, put)
    })
  })
  return columns
}

/** What the likeliest linkings of the cues on either side say. */
function companyOf(found: readonly CueLinkings[], index: number): Company[] {
  return found.slice(Math.max(0, index - neighbours), index + neighbours + 1).flatMap(({ cue, linkings }) => {
    const likeliest = linkings[0]
    if (cue === found[index]?.cue || likeliest === undefined) return []
    return [{ cue, content: likeliest.content, belief: cue.probability * likeliest.contentProbability }]
  })
}

function fillBeliefs(cue: CueCandidate, linked: Linked, put: Put): void {
  put('behind', Math.min(12, Math.floor(linked.behind * 2)))
  put('guessed', linked.guessed ? 1 : 0)
  put('cueBelief', Math.floor(cue.probability * 10))
  put('contentBelief', Math.floor(linked.contentProbability * 10))
  put('sourceBelief', linked.source === null ? outside : Math.floor(linked.sourceProbability * 10))
}

/** Another cue nearby, with what it most likely says. */
interface Company {
  readonly cue: CueRange
  readonly content: readonly Range[]
  /** How likely it is an attribution, from 0 to 1. */
  readonly belief: number
}

/** What the other cues say of the same words. */
function fillCompany(
  unit: LinkableUnit,
  cue: CueRange,
  { content }: Linked,
  company: readonly Company[],
  put: Put,
): void {
  const stem = (other: Company) => wordsOf(unit)('stem', mainPlace(unit.columns, other.cue))
  const before = (other: Company) => (other.cue.first < cue.first ? 0 : 1)
  const [outer, outerBelief] = likeliest(company.filter((other) => isWithin(cue, other.content)))
  put('outer', outerBelief)
  if (outer !== null) {
    put('outerCue', stem(outer))
    put('outerOrder', before(outer))
  }
  const rest = company.filter((other) => !isWithin(cue, other.content))
  put('inner', likeliest(rest.filter((other) => isWithin(other.cue, content)))[1])
  const [rival, rivalBelief] = likeliest(
    rest.filter((other) => !isWithin(other.cue, content) && sharesHalf(content, other.content)),
  )
  put('rival', rivalBelief)
  if (rival !== null) {
    put('rivalCue', stem(rival))
    put('rivalSide', before(rival))
  }
  put('crowd', Math.min(4, company.length))
}

/** The likeliest of some cues, the first of equals, and how likely it is in steps; 0 where there is none. */
function likeliest(company: readonly Company[]): [Company | null, number] {
  let [best, top]: [Company | null, number] = [null, 0]
  for (const other of company) {
    const steps = 1 + Math.floor(other.belief * 5)
    if (steps > top) [best, top] = [other, steps]
  }
  return [best, top]
}

function isWithin(cue: CueRange, content: readonly Range[]): boolean {
  return content.some(({ first, end }) => first <= cue.first && cue.end <= end)
}

/** Whether half of a content's words are also another's. */
function sharesHalf(content: readonly Range[], other: readonly Range[]): boolean {
  let [shared, total] = [0, 0]
  for (const a of content) {
    total += a.end - a.first
    for (const b of other) shared += Math.max(0, Math.min(a.end, b.end) - Math.max(a.first, b.first))
  }
  return shared * 2 >= total
}

const wordsOf = (unit: LinkableUnit) => (name: ColumnName, place: number) =>
  columnOf(unit.columns, name)[Math.max(-pad, Math.min(unit.length + pad - 1, place)) + pad] as number

function fillCue(unit: LinkableUnit, cue: CueRange, put: Put): void {
  const at = wordsOf(unit)
  const main = mainPlace(unit.columns, cue)
  put('one', 1)
  put('cueStem', at('stem', main))
  put('cueWord', at('word', main))
  put('cueFirst', at('word', cue.first))
  put('cueLast', at('word', cue.end - 1))
  put('cueCluster', at('cluster', main))
  put('cueTopic', at('topic', main))
  put('cueVerbClass', at('verbClass', main))
  put('cueNounClass', at('nounClass', main))
  put('cuePos', at('pos', main))
  put('cueFirstPos', at('pos', cue.first))
  put('cueLength', Math.min(4, cue.end - cue.first))
  put('cueness', at('cueness', main))
  put('cueQuote', at('quote', cue.first) === quoteState.out ? 0 : 1)
  put('beforeCue', at('word', cue.first - 1))
  put('beforeCuePos', at('pos', cue.first - 1))
  put('afterCue', at('word', cue.end))
  put('afterCuePos', at('pos', cue.end))
}

/** In which order the parts stand, and whether words are left out between them. */
function fillOrder(cue: CueRange, { source, content }: Linked, put: Put): void {
  const parts = [
    { range: cue as Range, part: 1 },
    ...(source === null ? [] : [{ range: source, part: 2 }]),
    ...content.slice(0, 3).map((range) => ({ range, part: 3 })),
  ].sort((a, b) => a.range.first - b.range.first)
  let [order, gaps] = [0, 0]
  parts.forEach(({ range, part }, index) => {
    order = order * 4 + part
    const before = parts[index - 1]?.range.end ?? range.first
    gaps = gaps * 16 + part * 4 + Math.min(3, Math.max(0, range.first - before))
  })
  put('order', order)
  put('orderGaps', gaps)
}

function fillContent(unit: LinkableUnit, cue: CueRange, linked: Linked, put: Put): void {
  const distance = ({ first, end }: Range) => (first >= cue.end ? first - cue.end : cue.first - end)
  const [near, far] = [...linked.content].sort((a, b) => distance(a) - distance(b))
  if (near === undefined) return
  put('pieces', Math.min(3, linked.content.length))
  fillGap(unit, cue, linked.source, near, put)
  fillEdges(unit, near, put)
  fillInside(unit, near, put)
  fillSentence(unit, cue, linked.source, near, put)
  put('leftQuoted', step(leftQuoted(unit, cue, linked.content)))
  if (far !== undefined) fillFar(unit, near, far, put)
}

/** What stands between the content and the cue. */
function fillGap(unit: LinkableUnit, cue: CueRange, source: Range | null, { first, end }: Range, put: Put): void {
  const at = wordsOf(unit)
  const after = first >= cue.end
  const [left, right] = after ? [cue.end, first] : [end, cue.first]
  const sourceBetween = source !== null && source.first >= left && source.end <= right
  put('side', after ? 1 : 0)
  put('gap', step(Math.max(0, right - left - (sourceBetween ? source.end - source.first : 0))))
  if (right <= left) return
  const place = after ? right - 1 : left
  put('gapWord', at('word', place))
  put('gapPos', at('pos', place))
}

/** The content's first and last words, and those around it. */
function fillEdges(unit: LinkableUnit, { first, end }: Range, put: Put): void {
  const at = wordsOf(unit)
  put('beforeWord', at('word', first - 1))
  put('beforePos', at('pos', first - 1))
  put('beforeQuote', at('quote', first - 1))
  put('firstWord', at('word', first))
  put('firstPos', at('pos', first))
  put('firstTopic', at('topic', first))
  put('secondWord', at('word', first + 1))
  put('secondPos', at('pos', first + 1))
  put('lastWord', at('word', end - 1))
  put('lastPos', at('pos', end - 1))
  put('lastTopic', at('topic', end - 1))
  put('afterWord', at('word', end))
  put('afterPos', at('pos', end))
  put('afterTopic', at('topic', end))
  put('afterQuote', at('quote', end))
  put('afterWord2', at('word', end + 1))
  put('afterPos2', at('pos', end + 1))
  put('afterPos3', at('pos', end + 2))
}

function fillInside(unit: LinkableUnit, content: Range, put: Put): void {
  const at = wordsOf(unit)
  const { counts } = unit
  const { first, end } = content
  put('length', step(end - first))
  put('verbs', countIn(counts.verbs, first, end, 3))
  put('breaks', countIn(counts.breaks, first, end, 3))
  put('likelyCues', countIn(counts.likelyCues, first, end, 2))
  put('taggedCues', countIn(counts.taggedCues, first, end, 2))
  put('starts', countIn(counts.starts, first + 1, end, 2))
  put('marks', marksOf(unit, content))
  put('cutsMarks', cutsMarks(unit, content))
  const close = counts.lastClose[end] as number
  if (close < first || close === end - 1) return
  put('pastMarkWord', at('word', close + 1))
  put('pastMarkPos', at('pos', close + 1))
  put('pastMarkLength', step(end - 1 - close))
}

/** What of the sentence stands before and behind the content, as far as the cue or source where they do. */
function fillSentence(
  { counts, length }: LinkableUnit,
  cue: CueRange,
  source: Range | null,
  { first, end }: Range,
  put: Put,
): void {
  const [begins, ends] = [lastStart(counts.starts, first), nextStart(counts.starts, end, length)]
  put('atStart', begins === first ? 1 : 0)
  put('atEnd', ends - end <= 1 ? 1 : 0)
  const stops = [cue.first, source?.first ?? ends].filter((place) => place >= end)
  const rest = Math.min(ends, ...stops)
  put('restLength', step(Math.max(0, rest - end)))
  put('restVerbs', countIn(counts.verbs, end, rest, 2))
  put('restQuoted', countIn(counts.quoted, end, rest, 1))
  put('restBreaks', countIn(counts.breaks, end, rest, 2))
  put('restCues', countIn(counts.likelyCues, end, rest, 2))
  const head = first >= cue.end ? Math.max(begins, cue.end) : begins
  put('headLength', step(Math.max(0, first - head)))
  put('headVerbs', countIn(counts.verbs, Math.min(head, first), first, 2))
}

/** How many quoted words of the cue's sentence the content leaves out. */
function leftQuoted({ counts, length }: LinkableUnit, cue: CueRange, content: readonly Range[]): number {
  const [begins, ends] = [lastStart(counts.starts, cue.first), nextStart(counts.starts, cue.end, length)]
  let left = countIn(counts.quoted, begins, ends, farthest * 2)
  for (const { first, end } of content) {
    const [from, to] = [Math.max(first, begins), Math.min(end, ends)]
    if (from < to) left -= countIn(counts.quoted, from, to, farthest * 2)
  }
  return Math.max(0, left)
}

/** A second piece of the content. */
function fillFar(unit: LinkableUnit, near: Range, far: Range, put: Put): void {
  const [from, to] = far.first >= near.end ? [near.end, far.first] : [far.end, near.first]
  put('farLength', step(far.end - far.first))
  put('farMarks', marksOf(unit, far))
  put('farBetween', step(Math.max(0, to - from)))
  put('farFirstPos', wordsOf(unit)('pos', far.first))
  put('farStarts', countIn(unit.counts.starts, from, Math.max(from, to) + 1, 2))
}

/** Whether marks open and close a stretch, and whether all, some or none of it is quoted. */
function marksOf({ columns, counts }: LinkableUnit, { first, end }: Range): number {
  const quote = columnOf(columns, 'quote')
  const quoted = countIn(counts.quoted, first, end, 1000)
  const share = quoted === 0 ? 0 : quoted === end - first ? 2 : 1
  const opens = quote[first + pad] === quoteState.opens ? 1 : 0
  const closes = quote[end - 1 + pad] === quoteState.closes ? 1 : 0
  return share * 4 + opens * 2 + closes
}

function cutsMarks({ columns }: LinkableUnit, { first, end }: Range): number {
  const quote = columnOf(columns, 'quote')
  const within = (place: number) =>
    quote[place + pad] === quoteState.inside || quote[place + pad] === quoteState.innerMark
  const starts = within(first) && quote[first - 1 + pad] !== quoteState.out ? 1 : 0
  const ends =
    quote[end - 1 + pad] !== quoteState.out &&
    quote[end - 1 + pad] !== quoteState.closes &&
    quote[end + pad] !== quoteState.out
      ? 2
      : 0
  return starts + ends
}

/** No sentence is followed further than this, so that one without an end costs no more than a long one. */
const farthest = 150

/** Where the sentence that holds a place begins. */
function lastStart(starts: Int32Array, place: number): number {
  const least = Math.max(0, place - farthest)
  let at = place
  while (at > least && starts[at + 1] === starts[at]) at--
  return at
}

/** Where the next sentence begins that begins at a place or after it. */
function nextStart(starts: Int32Array, place: number, length: number): number {
  const most = Math.min(length, place + farthest)
  let at = place
  while (at < most && starts[at + 1] === starts[at]) at++
  return at
}

function fillSource(unit: LinkableUnit, cue: CueRange, { source, content }: Linked, put: Put): void {
  if (source === null) return
  const at = wordsOf(unit)
  const { counts } = unit
  const { first, end } = source
  const after = first >= cue.end
  put('sourceSide', after ? 1 : 0)
  const gap = after ? first - cue.end : cue.first - end
  put('sourceGap', step(Math.max(0, gap)))
  put('sourceGapPos', gap <= 0 ? outside : at('pos', after ? cue.end : end))
  put('sourceLength', step(end - first))
  put('sourceBreaks', countIn(counts.breaks, first, end, 2))
  put('sourceVerbs', countIn(counts.verbs, first, end, 2))
  put('sourceFirst', at('word', first))
  put('sourceFirstPos', at('pos', first))
  put('sourceLast', at('word', end - 1))
  put('sourceLastPos', at('pos', end - 1))
  put('sourceLastTopic', at('topic', end - 1))
  put('sourceLastNoun', at('nounClass', end - 1))
  put('sourceBefore', at('word', first - 1))
  put('sourceBeforePos', at('pos', first - 1))
  put('sourceAfter', at('word', end))
  put('sourceAfterPos', at('pos', end))
  put('sourceAfterPos2', at('pos', end + 1))
  put('sourceQuote', at('quote', first) === quoteState.out ? 0 : 1)
  put('sourceTouches', content.some((range) => range.end === first || range.first === end) ? 1 : 0)
  let run = 0
  for (let place = first; place < Math.min(end, first + 4); place++) run = mix(run, at('pos', place))
  put('sourcePosRun', run)
}
