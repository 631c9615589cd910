import type { Meter } from '../meter.js'
import type { Token } from '../tokens/token.js'
import type { Block } from '../types.js'
import type { Mark } from './find-marks.js'
import { guessEnd } from './guess-end.js'
import type { Family } from './quote-marks.js'

/** A stretch opened by a mark, on the way to a quoted span. */
export interface Stretch {
  readonly open: Mark
  readonly close: Mark | null
  readonly end: number
  /** Left open at the end of its block, so that it may go on in the next. */
  readonly runsOn: boolean
}

/** What matching a block needs to know of the text around it. */
export interface Scene {
  readonly text: string
  readonly tokens: readonly Token[]
  /** The families this document quotes speech with. */
  readonly primary: ReadonlySet<Family>
  readonly meter?: Meter | undefined
}

interface State extends Scene {
  readonly marks: readonly Mark[]
  readonly block: Block
  /** Open marks, outermost first; never two of one family unless the inner is closed within the outer. */
  readonly stack: Mark[]
  readonly stretches: Stretch[]
}

/**
 * The quoted stretches of one block.
 * ```text
 * > | “He told me, ‘The players’ union agrees,’ and left,” she said.
 *     ^ opens      ^ opens     ^ apostrophe   ^ closes   ^ closes
 * ```
 */
export function matchMarks(scene: Scene, block: Block, marks: readonly Mark[]): Stretch[] {
  const state: State = { ...scene, marks, block, stack: [], stretches: [] }
  const following = nextOfFamily(marks)
  for (const [index, mark] of marks.entries()) {
    if (scene.meter !== undefined) scene.meter.steps += 1
    takeMark(state, following, index, mark)
  }
  for (let at = state.stack.length - 1; at >= 0; at -= 1) leaveOpen(state, state.stack[at] as Mark)
  return state.stretches
}

/** For each mark the index of the next of its family, or -1: so that looking ahead costs one step. */
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

function takeMark(state: State, following: readonly number[], index: number, mark: Mark): void {
  const depth = findOpen(state.stack, mark.family)
  const next = state.marks[following[index] ?? -1]
  if (depth < 0) {
    if (mayOpen(state, mark, next)) state.stack.push(mark)
    return
  }
  if (closesHere(state, depth, index, next)) {
    close(state, depth, mark)
    return
  }
  if (mark.reads === 'opens') openAgain(state, following, index, depth)
}

function findOpen(stack: readonly Mark[], family: Family): number {
  for (let at = stack.length - 1; at >= 0 && at >= stack.length - 4; at -= 1) if (stack[at]?.family === family) return at
  return -1
}

/** Whether a mark opens a stretch where none of its family is open. */
function mayOpen(state: State, mark: Mark, next: Mark | undefined): boolean {
  const closable = next !== undefined && next.reads !== 'opens'
  if (mark.reads === 'closes') return false
  if (mark.reads === 'either') return closable && !mark.doubtful
  if (mark.loose || mark.text === '”' || mark.text === '’') return closable
  if (state.primary.has(mark.family)) return true
  return mark.family === 'single' ? canBeClosed(state, mark) : true
}

/** A single mark outside a paper's usual ones is an apostrophe unless something in the block closes it. */
function canBeClosed(state: State, mark: Mark): boolean {
  const last = lastCloser(state)
  return last > mark.start
}

const closerMemo = new WeakMap<readonly Mark[], number>()

/** Where the last single mark of the block stands that closes something. */
function lastCloser({ marks }: State): number {
  const known = closerMemo.get(marks)
  if (known !== undefined) return known
  let last = -1
  for (const mark of marks) if (mark.family === 'single' && mark.reads !== 'opens') last = mark.start
  closerMemo.set(marks, last)
  return last
}

function closesHere(state: State, depth: number, index: number, next: Mark | undefined): boolean {
  const mark = state.marks[index] as Mark
  if (mark.reads === 'opens') return false
  const open = state.stack[depth]
  if (open === undefined || open.end === mark.start) return open !== undefined && !mark.doubtful
  if (!mark.doubtful) return true
  // "the players' union": an apostrophe if the next mark closes as well, unless an outer mark closes before that.
  if (next === undefined || next.reads !== 'closes') return true
  return isCutOff(state, depth, index, next)
}

/** Whether the mark that closes the outer quotation stands between the two. */
function isCutOff(state: State, depth: number, from: number, next: Mark): boolean {
  const outer = state.stack[depth - 1]
  if (outer === undefined) return false
  for (let at = from + 1; at < state.marks.length && at < from + 8; at += 1) {
    const other = state.marks[at] as Mark
    if (other.start >= next.start) return false
    if (other.family === outer.family && other.reads === 'closes') return true
  }
  return false
}

function close(state: State, depth: number, mark: Mark): void {
  while (state.stack.length > depth + 1) dropInner(state, state.stack.pop() as Mark, mark.start)
  const open = state.stack.pop() as Mark
  if (mark.start > open.end) state.stretches.push({ open, close: mark, end: mark.end, runsOn: false })
}

/** An inner mark still open when the outer one closes. */
function dropInner(state: State, open: Mark, end: number): void {
  if (open.family === 'double' || (open.family === 'single' && state.primary.has('single') && open.end < end)) {
    state.stretches.push({ open, close: null, end: guessEnd(state, open, end), runsOn: false })
  }
}

/** A second opening mark of one family: one inside the other, or the first was stray or never closed. */
function openAgain(state: State, following: readonly number[], index: number, depth: number): void {
  const mark = state.marks[index] as Mark
  const first = following[index] ?? -1
  const second = first < 0 ? -1 : (following[first] ?? -1)
  const nested = first >= 0 && second >= 0 && [first, second].every((at) => state.marks[at]?.reads === 'closes')
  if (nested && !state.marks[first]?.doubtful && state.stack.length < 4) {
    state.stack.push(mark)
    return
  }
  const open = state.stack[depth] as Mark
  // Doubled by mistake: ““We agree,” he said.
  if (open.end === mark.start) return
  while (state.stack.length > depth + 1) dropInner(state, state.stack.pop() as Mark, mark.start)
  state.stack.pop()
  if (!open.loose && isKept(state, open)) {
    state.stretches.push({ open, close: null, end: guessEnd(state, open, mark.start), runsOn: false })
  }
  if (mayOpen(state, mark, state.marks[first])) state.stack.push(mark)
}

/** Whether a stretch that is never closed is worth telling of: not an apostrophe taken for a mark. */
function isKept(state: State, open: Mark): boolean {
  return open.family !== 'single' || state.primary.has('single')
}

function leaveOpen(state: State, open: Mark): void {
  if (!isKept(state, open) || open.loose) return
  state.stretches.push({ open, close: null, end: state.block.end, runsOn: open === state.stack[0] })
}
