/**
 * How often each word stands in a cue: counted over all training articles, and for each fold of them so that it can be
 * left out. Leaving out an article alone would tell the model the answer upside down: of a word that stands in two
 * articles and in a cue once, the count of "the other one" is high exactly where it is no cue.
 */
export interface CueCounts {
  readonly all: ReadonlyMap<number, WordCount>
  readonly byFold: readonly ReadonlyMap<number, WordCount>[]
}

export interface WordCount {
  readonly seen: number
  readonly inCue: number
}

/** A word seen rarely leans on words like it, as if these had been seen so often in its place. */
const priorWeight = 10

/** Upper bounds of the steps 1 to 6 of the column "cueness"; 7 is above, 0 a word nothing is known of. */
const bounds = [0.005, 0.02, 0.06, 0.15, 0.35, 0.6]

/** The counts over folds of articles, each a list of (word, whether it stands in a cue). */
export function countCues(
  folds: readonly (readonly { readonly word: number; readonly inCue: boolean }[])[],
): CueCounts {
  const all = new Map<number, WordCount>()
  const byFold = folds.map((words) => {
    const own = new Map<number, WordCount>()
    for (const { word, inCue } of words) {
      add(own, word, inCue)
      add(all, word, inCue)
    }
    return own
  })
  return { all, byFold }
}

function add(counts: Map<number, WordCount>, key: number, inCue: boolean): void {
  const { seen, inCue: before } = counts.get(key) ?? { seen: 0, inCue: 0 }
  counts.set(key, { seen: seen + 1, inCue: before + (inCue ? 1 : 0) })
}

/**
 * The step of the column "cueness" for a word. With `fold`, as if that fold had not been counted: a word that stands in
 * it alone is as new to the model in training as it will be in use.
 */
export function cuenessStep(counts: CueCounts, word: number, prior: number | null, fold?: number): number {
  const total = counts.all.get(word) ?? { seen: 0, inCue: 0 }
  const own = (fold === undefined ? undefined : counts.byFold[fold]?.get(word)) ?? { seen: 0, inCue: 0 }
  const seen = total.seen - own.seen
  if (seen < 3 && prior === null) return 0
  const share = (total.inCue - own.inCue + priorWeight * (prior ?? 0.01)) / (seen + priorWeight)
  const above = bounds.findIndex((bound) => share < bound)
  return above < 0 ? bounds.length + 1 : above + 1
}
