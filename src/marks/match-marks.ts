import type { Meter } from '../meter.js'
import type { Span } from '../span.js'
import { tagVerbs } from '../tokens/sentence-words.js'
import type { Token } from '../tokens/token.js'
import type { Mark } from './find-marks.js'
import { guessEnd } from './guess-end.js'
import { type Family, sameGlyphs } from './quote-marks.js'

/** A stretch opened by a mark, on the way to a quoted span. */
export interface Stretch {
  readonly open: Mark
  readonly close: Mark | null
  readonly end: number
  /** Left open at the end of its block and taken up by the next. */
  readonly runsOn: boolean
}

/** What matching needs to know of the whole text. */
export interface Scene {
  readonly tokens: readonly Token[]
  /** The families this document quotes speech with. */
  readonly primary: ReadonlySet<Family>
  readonly meter?: Meter | undefined
}

interface State extends Scene {
  readonly block: Span
  readonly marks: readonly Mark[]
  /** For each mark the index of the next of its family, or -1: so that looking ahead costs one step. */
  readonly following: readonly number[]
  /** Open marks, outermost first. */
  readonly stack: Mark[]
  /** The first closing mark at the end of a speech, since the outermost mark, that no mark of its family opened. */
  stray: Mark | undefined
  readonly stretches: Stretch[]
}

/**
 * The quoted stretches of one block. `resumed` is the mark the next paragraph begins with, if it begins with one.
 * ```text
 * > | “He told me, ‘The players’ union agrees,’ and left,” she said.
 *     ^ opens      ^ opens     ^ apostrophe   ^ closes   ^ closes
 * ```
 */
export function matchMarks(scene: Scene, block: Span, marks: readonly Mark[], resumed: Mark | undefined): Stretch[] {
  const state: State = {
    ...scene,
    block,
    marks,
    following: nextOfFamily(marks),
    stack: [],
    stray: undefined,
    stretches: [],
  }
  for (const [index, mark] of marks.entries()) {
    if (scene.meter !== undefined) scene.meter.steps += 1
    takeMark(state, index, mark)
  }
  for (let open = state.stack.pop(); open !== undefined; open = state.stack.pop()) leaveOpen(state, open, resumed)
  return state.stretches
}

function nextOfFamily(marks: readonly Mark[]): number[] {
  const following: number[] = new Array(marks.length).fill(-1)
  const last = new Map<Family, number>()
  for (let at = marks.length - 1; at >= 0; at -= 1) {
    const { family } = marks[at] as Mark
    following[at] = last.get(family) ?? -1
    last.set(family, at)
  }
  return following
}

function takeMark(state: State, index: number, mark: Mark): void {
  const depth = findOpen(state.stack, mark.family)
  if (depth < 0) {
    if (mayOpen(state, index)) push(state, mark)
    else if (mark.reads === 'closes' && mark.spoken && !mark.doubtful) state.stray ??= mark
  } else if (closesHere(state, depth, index)) close(state, depth, mark)
  else if (mark.reads !== 'closes') openAgain(state, depth, index)
}

function push(state: State, mark: Mark): void {
  if (state.stack.length === 0) state.stray = undefined
  state.stack.push(mark)
}

/** Deeper nesting than any print has is not followed. */
const deepest = 4

function findOpen(stack: readonly Mark[], family: Family): number {
  for (let at = stack.length - 1; at >= 0; at -= 1) if (stack[at]?.family === family) return at
  return -1
}

/** Whether a mark opens a stretch where none of its family is open. */
function mayOpen(state: State, index: number): boolean {
  const mark = state.marks[index] as Mark
  if (mark.reads === 'closes' || state.stack.length >= deepest) return false
  const next = state.marks[state.following[index] ?? -1]
  const closable = next !== undefined && next.reads !== 'opens'
  if (mark.reads === 'either') return closable && !mark.doubtful
  if (mark.loose) return closable
  if (mark.text === '”' || mark.text === '’') return closable && !next.doubtful && sameGlyphs(mark.text, next.text)
  // A single mark beside double ones is an apostrophe unless something closes it: "'Murica is great," he said.
  return state.primary.has(mark.family) || closable
}

/** Whether the mark closes the stretch open at `depth`. */
function closesHere(state: State, depth: number, index: number): boolean {
  const mark = state.marks[index] as Mark
  const open = state.stack[depth] as Mark
  const next = state.marks[state.following[index] ?? -1]
  // “They see that. “ : an opening mark with nothing behind it.
  if (mark.reads === 'opens')
    return mark.loose && open.end < mark.start && (next === undefined || next.reads === 'opens')
  if (!mark.doubtful || open.end === mark.start) return true
  // "the players' union": an apostrophe if the next mark closes as well, unless an outer mark closes before that.
  return next === undefined || next.reads !== 'closes' || isCutOff(state, depth, index, next)
}

/** Whether the mark that closes the outer quotation stands between the two. */
function isCutOff(state: State, depth: number, from: number, next: Mark): boolean {
  const outer = state.stack[depth - 1]
  for (let at = from + 1; outer !== undefined && at < from + 8; at += 1) {
    const other = state.marks[at]
    if (other === undefined || other.start >= next.start) return false
    if (other.family === outer.family && other.reads === 'closes') return true
  }
  return false
}

function close(state: State, depth: number, mark: Mark): void {
  while (state.stack.length > depth + 1) abandon(state, state.stack.pop() as Mark, mark.start)
  const open = state.stack.pop() as Mark
  if (mark.start > open.end) state.stretches.push({ open, close: mark, end: mark.end, runsOn: false })
}

/** Ends a stretch that was not closed before `limit`, or forgets it where its mark was likely none. */
function abandon(state: State, open: Mark, limit: number): void {
  if (open.loose || !state.primary.has(open.family)) return
  const { stray } = state
  if (stray !== undefined && stray.start > open.end && stray.end <= limit) {
    state.stray = undefined
    state.stretches.push({ open, close: stray, end: stray.end, runsOn: false })
  } else {
    const end = guessEnd(state, open, limit)
    if (end > open.end) state.stretches.push({ open, close: null, end, runsOn: false })
  }
}

/** A second opening mark of one family: one quotation inside another, or the first was stray or never closed. */
function openAgain(state: State, depth: number, index: number): void {
  const mark = state.marks[index] as Mark
  const open = state.stack[depth] as Mark
  if (isNested(state, open, index)) {
    push(state, mark)
    return
  }
  if (isDroppedLetter(state, open, index)) return
  // Doubled by mistake: ““We agree,” he said.
  if (open.end === mark.start) {
    state.stack[depth] = mark
    return
  }
  while (state.stack.length > depth) abandon(state, state.stack.pop() as Mark, mark.start)
  if (mayOpen(state, index)) push(state, mark)
}

/** 'He’s scared of the 'oover,' she said: an apostrophe in front of a word, inside single marks. */
function isDroppedLetter(state: State, open: Mark, index: number): boolean {
  const mark = state.marks[index] as Mark
  const next = state.marks[state.following[index] ?? -1]
  if (mark.family !== 'single' || mark.text === '‘' || mark.loose || open.end === mark.start) return false
  const before = state.tokens[mark.token - 1]?.normal ?? ''
  return next?.reads !== 'opens' && /^[\p{L}'’-]+$/u.test(before) && !tagVerbs.has(before)
}

/** "Run the “Bathroom Bill” now" in two kinds of marks, “run the “Bathroom Bill” now” in one. */
function isNested(state: State, open: Mark, index: number): boolean {
  if (state.stack.length >= deepest) return false
  const mark = state.marks[index] as Mark
  const first = state.following[index] ?? -1
  const second = state.following[first] ?? -1
  const closing = state.marks[first]
  if (closing === undefined || closing.reads !== 'closes' || closing.doubtful) return false
  if (!sameGlyphs(open.text, mark.text)) return sameGlyphs(mark.text, closing.text)
  return state.marks[second]?.reads === 'closes'
}

/** A stretch still open at the end of its block: it runs on where the next paragraph opens with the mark again. */
function leaveOpen(state: State, open: Mark, resumed: Mark | undefined): void {
  const outermost = state.stack.length === 0
  if (outermost && resumed !== undefined && resumed.family === open.family && state.primary.has(open.family)) {
    state.stretches.push({ open, close: null, end: state.block.end, runsOn: true })
  } else abandon(state, open, Number.POSITIVE_INFINITY)
}
