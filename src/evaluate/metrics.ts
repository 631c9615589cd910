import { type Pair, pairUp } from './compare.js'
import type { Marked } from './prepare.js'

/** The parts of an attribution that are scored one by one. */
export const roles = ['cue', 'source', 'content'] as const
export type RoleName = (typeof roles)[number]

/** Which attributions a figure is about. Recall counts gold attributions of the slice, precision predicted ones. */
export const slices = ['all', 'direct', 'mixed', 'indirect', 'reported', 'other'] as const
export type Slice = (typeof slices)[number]

/** Whether an attribution belongs to the slice. */
export function inSlice(slice: Slice, { kind, reported }: Marked): boolean {
  if (slice === 'all') return true
  if (slice === 'reported') return reported
  if (slice === 'other') return !reported
  return kind === slice
}

export const metrics = [
  'cue exact',
  'cue core',
  'cue overlap',
  'cue token',
  'source exact',
  'source core',
  'source overlap',
  'source token',
  'content exact',
  'content core',
  'content overlap',
  'content token',
  'linked',
  'strict',
] as const
/**
 * `exact`: the same words and marks. `core`: the same but for marks at the edges. `overlap`: a word in common. `token`:
 * words of the role found, each word of the text counted once. `linked`: the whole attribution (`Pair.linked`).
 * `strict`: cue, source and content all `core`.
 */
export type Metric = (typeof metrics)[number]

/** How pairs are chosen for a metric that counts attributions; `token` metrics count words instead. */
export const pairings: ReadonlyMap<Metric, (pairs: readonly Pair[]) => Pair[]> = new Map<
  Metric,
  (pairs: readonly Pair[]) => Pair[]
>([
  ...roles.flatMap((role) =>
    (['exact', 'core', 'overlap'] as const).map((how): [Metric, (pairs: readonly Pair[]) => Pair[]] => [
      `${role} ${how}`,
      (pairs) =>
        pairUp(
          pairs,
          (pair) => pair[role][how],
          (pair) => pair[role].jaccard,
        ),
    ]),
  ),
  ['linked', (pairs) => choose(pairs, 'linked')],
  ['strict', (pairs) => choose(pairs, 'strict')],
])

function choose(pairs: readonly Pair[], how: 'linked' | 'strict'): Pair[] {
  return pairUp(
    pairs,
    (pair) => pair[how],
    (pair) => pair.content.jaccard,
  )
}
