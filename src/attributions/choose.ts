import type { Calibration } from '../model/calibration.js'
import type { Reading } from '../reading.js'
import type { Attribution } from './attribution.js'
import type { Range } from './link-cue.js'
import type { Proposal } from './propose.js'

/** The probability that a proposal is an attribution as its annotator would mark it. */
export function probabilityOf({ facts }: Pick<Proposal, 'facts'>, { bias, weights }: Calibration): number {
  const score = weights.reduce((sum, weight, index) => sum + weight * (facts[index] ?? 0), bias)
  return 1 / (1 + Math.exp(-score))
}

/** A proposal with its probability, in what is left of it once surer ones have taken their words. */
export interface Chosen {
  readonly proposal: Proposal
  readonly content: readonly Range[]
  readonly probability: number
}

/** Less of its content than this left by surer ones, and a proposal is dropped. */
const leastLeft = 0.5
/** A piece of this many words and marks says something by itself. */
const leastPiece = 5

/** What choosing asks of the text. */
export interface Grammar {
  /** Whether a proposal passes on what somebody said: `according to`. */
  readonly passesOn: (proposal: Proposal) => boolean
  /** Index of the comma that opens the clause a proposal's source and cue stand in: `, but the Kremlin denied`; else -1. */
  readonly clauseStart: (proposal: Proposal) => number
  /** Index of the comma before a cue that is a participle and quotes: `, saying “I’m guessing”`; else -1. */
  readonly participleStart: (proposal: Proposal) => number
}

const noGrammar: Grammar = { passesOn: () => false, clauseStart: () => -1, participleStart: () => -1 }

/** From this probability on, a clause of its own is cut off the content before it. */
const ownClause = 0.3

/**
 * Keeps the likelier of any two proposals that claim the same words; a word is content of one attribution only. One
 * exception: what somebody said, according to somebody else, is kept beside the report of it. And a content ends before a
 * clause that has a source and cue of its own: `whether they would appeal, and Roe did not return a call`.
 */
export function choose(
  proposals: readonly Proposal[],
  tokenCount: number,
  calibration: Calibration,
  atLeast: number,
  { passesOn, clauseStart, participleStart }: Grammar = noGrammar,
): Chosen[] {
  const likely = proposals
    .map((proposal) => ({ proposal, probability: probabilityOf(proposal, calibration) }))
    .filter(({ probability }) => probability >= atLeast)
  const byCueEnd = new Map(likely.map(({ proposal }) => [proposal.cue.end, proposal]))
  const participles = new Map(likely.map(({ proposal }) => [participleStart(proposal), proposal]))
  const rated = likely
    .map(({ proposal, probability }) => ({
      proposal: cutBeforeParticiple(leaveToOthers(proposal, byCueEnd), participles),
      probability,
    }))
    .sort((a, b) => b.probability - a.probability || a.proposal.cue.first - b.proposal.cue.first)
  const taken: Taken = { chosen: [], holders: new Int32Array(tokenCount) }
  const passed = new Set<number>()
  for (const one of rated) {
    const { proposal, probability } = one
    const content = freeContent(proposal, taken)
    if (isEnough(content, proposal.content)) {
      take(taken, one, content)
      continue
    }
    if (passOn(taken, one, passesOn)) continue
    const holder = taken.holders[proposal.cue.first] as number
    const outer = taken.chosen[holder - 1]
    if (outer === undefined) continue
    const cut = probability < ownClause ? -1 : clauseStart(proposal)
    if (holdsClause(outer, cut)) takeClause(taken, one, holder - 1, cut)
    else if (!passed.has(holder) && passesOn(outer.proposal) && isWithin(proposal, outer)) {
      passed.add(holder)
      taken.chosen.push({ proposal, content: proposal.content, probability })
    }
  }
  return taken.chosen.sort((a, b) => a.proposal.cue.first - b.proposal.cue.first)
}

/** Words and marks between a cue and the content that follows it: none, or a colon or comma. */
const nextTo = [0, 1]

/**
 * A proposal without the pieces that follow the cue of another which claims them too: `“We are ready,” {Roe} <said>, adding:
 * “Ask anyone.”`
 */
function leaveToOthers(proposal: Proposal, byCueEnd: ReadonlyMap<number, Proposal>): Proposal {
  if (proposal.content.length < 2) return proposal
  const claimed = ({ first, end }: Range) =>
    nextTo.some((gap) => {
      const other = byCueEnd.get(first - gap)
      if (other === undefined || other === proposal || other.cue.first < proposal.cue.first) return false
      return other.content.some((piece) => piece.first <= first && end <= piece.end)
    })
  const own = proposal.content.filter((piece) => !claimed(piece))
  return own.length > 0 && own.length < proposal.content.length ? { ...proposal, content: own } : proposal
}

/**
 * A proposal without what its speaker goes on to say, to the end of its content: `{He} <told> the Echo [he was given no
 * reason], {} <saying> [“I’m guessing”]`.
 */
function cutBeforeParticiple(proposal: Proposal, participles: ReadonlyMap<number, Proposal>): Proposal {
  const piece = proposal.content.at(-1)
  if (piece === undefined || piece.first < proposal.cue.end) return proposal
  for (let comma = piece.first + 1; comma < piece.end; comma++) {
    const other = participles.get(comma)
    if (other === undefined || !isSame(other.source, proposal.source)) continue
    const last = other.content.at(-1)
    if (last === undefined || last.first < other.cue.end || last.end < piece.end) continue
    return { ...proposal, content: [...proposal.content.slice(0, -1), { first: piece.first, end: comma }] }
  }
  return proposal
}

function isSame(one: Range | null, other: Range | null): boolean {
  return one !== null && other !== null && one.first === other.first && one.end === other.end
}

/**
 * Keeps what somebody said beside the report that passes it on, where both claim the same words: `{Roe} <said> on Monday that
 * [the plan needs work], according to Russian media`. What is passed on is then the whole of it, source and cue included.
 */
function passOn(taken: Taken, one: Rated, passesOn: Grammar['passesOn']): boolean {
  const [piece] = one.proposal.content
  const index = (taken.holders[piece?.first ?? 0] as number) - 1
  const held = taken.chosen[index]
  if (held === undefined || passesOn(held.proposal) === passesOn(one.proposal)) return false
  const [outer, inner] = passesOn(one.proposal) ? [one.proposal, held.proposal] : [held.proposal, one.proposal]
  const [clause] = outer.content
  if (clause === undefined || outer.content.length > 1 || inner.source === null) return false
  const begins = Math.min(inner.source.first, inner.cue.first)
  const isBefore = inner.cue.end <= clause.first && clause.first - inner.cue.end <= longestAside
  if (!isBefore || outer.cue.first < clause.end) return false
  const content = [{ first: begins, end: clause.end }]
  if (held.proposal === outer) {
    taken.chosen[index] = { ...held, content }
    taken.chosen.push({ ...one, content: inner.content })
  } else taken.chosen.push({ ...one, content })
  return true
}

/** Words between a saying and what is said: “said after meeting Thursday with Mr. Waltz, who was in Moscow, that”. */
const longestAside = 25

/** Whether enough is left of a content: half of its words, or a piece as it was, while another piece went to its cue. */
function isEnough(left: readonly Range[], content: readonly Range[]): boolean {
  if (left.length === 0) return false
  if (lengthOf(left) >= lengthOf(content) * leastLeft) return true
  return content.some((piece) =>
    left.some(({ first, end }) => first === piece.first && end === piece.end && end - first >= leastPiece),
  )
}

interface Rated {
  readonly proposal: Proposal
  readonly probability: number
}

interface Taken {
  readonly chosen: Chosen[]
  /** Who holds each token: the index of a chosen one, plus one. */
  readonly holders: Int32Array
}

function freeContent({ content }: Proposal, { holders }: Taken): Range[] {
  return content.flatMap((range) => freeParts(range, holders))
}

function take({ chosen, holders }: Taken, { proposal, probability }: Rated, content: readonly Range[]): void {
  chosen.push({ proposal, content, probability })
  for (const { first, end } of [...content, proposal.cue]) holders.fill(chosen.length, first, end)
}

/** Whether a clause that begins at `cut` stands in the content, behind a beginning of its own. */
function holdsClause({ proposal, content }: Chosen, cut: number): boolean {
  return cut > proposal.cue.end && content.some(({ first, end }) => first + 2 < cut && cut < end)
}

/** Cuts a clause off the content of the chosen one that holds it, and gives it to its own proposal. */
function takeClause(taken: Taken, clause: Rated, index: number, cut: number): void {
  const { chosen, holders } = taken
  const outer = chosen[index] as Chosen
  for (const { end } of outer.content) if (end > cut) holders.fill(0, cut, end)
  const kept = outer.content.flatMap(({ first, end }) => (first >= cut ? [] : [{ first, end: Math.min(end, cut) }]))
  chosen[index] = { ...outer, content: kept }
  const freed = freeContent(clause.proposal, taken)
  if (freed.length > 0) take(taken, clause, freed)
}

function lengthOf(ranges: readonly Range[]): number {
  return ranges.reduce((sum, { first, end }) => sum + end - first, 0)
}

/** Whether all of a proposal stands in the content of another. */
function isWithin({ cue, content }: Proposal, outer: Chosen): boolean {
  return [cue, ...content].every(({ first, end }) =>
    outer.content.some((range) => range.first <= first && end <= range.end),
  )
}

function freeParts({ first, end }: Range, holders: Int32Array): Range[] {
  const parts: Range[] = []
  let begin = -1
  for (let token = first; token <= end; token++) {
    const free = token < end && holders[token] === 0
    if (free && begin < 0) begin = token
    if (!free && begin >= 0) {
      parts.push({ first: begin, end: token })
      begin = -1
    }
  }
  return parts
}

/** The chosen proposals as spans of the text; `kind` and `evidence` are settled by the caller. */
export function asAttribution(
  { tokens }: Pick<Reading, 'tokens'>,
  { proposal, content, probability }: Chosen,
  evidence: readonly string[],
): Attribution {
  const spanOf = ({ first, end }: Range) => ({
    start: tokens[first]?.start ?? 0,
    end: tokens[end - 1]?.end ?? 0,
  })
  return {
    kind: 'indirect',
    content: content.map(spanOf),
    cue: spanOf(proposal.cue),
    source: proposal.source === null ? null : spanOf(proposal.source),
    continues: null,
    probability,
    evidence,
  }
}
