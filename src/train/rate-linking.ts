import type { Linked, Range } from '../attributions/link-cue.js'
import type { GoldTokens } from './examples.js'

/** How good a linking is. */
export interface Rating {
  /** 0 where it has nothing to do with any gold attribution, up to 4.5 where it is one word for word. */
  readonly worth: number
  /** Whether it counts as found: `linked` of the evaluation. */
  readonly right: boolean
}

/** Compares a linking with the gold attributions whose cues it shares words with; `shift` is the unit's first token. */
export function rateLinking(linked: Linked, gold: readonly GoldTokens[], shift: number): Rating {
  let [worth, right] = [0, false]
  for (const { source, content } of gold) {
    const contents = compare(linked.content, content, shift)
    const sources = compare(linked.source === null ? [] : [linked.source], source, shift)
    const found = (sources.share > 0 || sources.same) && contents.share >= 0.5
    const value =
      (found ? 2 : 0) +
      (contents.same ? 1 : 0) +
      contents.share / 2 +
      (sources.same ? 0.7 : 0) +
      (sources.same ? 1 : sources.share) * 0.3
    worth = Math.max(worth, value)
    right ||= found
  }
  return { worth, right }
}

/** Words in both of all words in either, and whether they are the same. */
function compare(ranges: readonly Range[], gold: readonly number[], shift: number): { share: number; same: boolean } {
  const inGold = new Set(gold)
  let [shared, count] = [0, 0]
  for (const { first, end } of ranges) {
    for (let place = first; place < end; place++) {
      count++
      if (inGold.has(place + shift)) shared++
    }
  }
  return {
    share: shared / Math.max(1, count + inGold.size - shared),
    same: shared === count && shared === inGold.size,
  }
}
