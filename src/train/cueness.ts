/** How often each word stands in a cue: counted over all training articles, and for each so that it can be left out. */
export interface CueCounts {
  readonly all: ReadonlyMap<number, WordCount>
  readonly byArticle: readonly ReadonlyMap<number, WordCount>[]
  /** Share of cue words among the words of each cluster. */
  readonly byCluster: ReadonlyMap<number, number>
}

export interface WordCount {
  readonly seen: number
  readonly inCue: number
}

/** Words seen rarely lean on their cluster as if it had been seen this often. */
const priorWeight = 4

/** Upper bounds of the steps 1 to 6 of the column "cueness"; 7 is above, 0 a word nothing is known of. */
const bounds = [0.005, 0.02, 0.06, 0.15, 0.35, 0.6]

/** The counts over articles given as lists of (word, whether it stands in a cue). */
export function countCues(
  articles: readonly (readonly { readonly word: number; readonly inCue: boolean }[])[],
  clusterOf: (word: number) => number,
): CueCounts {
  const all = new Map<number, WordCount>()
  const clusters = new Map<number, WordCount>()
  const byArticle = articles.map((words) => {
    const own = new Map<number, WordCount>()
    for (const { word, inCue } of words) {
      add(own, word, inCue)
      add(all, word, inCue)
      add(clusters, clusterOf(word), inCue)
    }
    return own
  })
  const byCluster = new Map([...clusters].map(([cluster, { seen, inCue }]) => [cluster, inCue / seen]))
  return { all, byArticle, byCluster }
}

function add(counts: Map<number, WordCount>, key: number, inCue: boolean): void {
  const { seen, inCue: before } = counts.get(key) ?? { seen: 0, inCue: 0 }
  counts.set(key, { seen: seen + 1, inCue: before + (inCue ? 1 : 0) })
}

/**
 * The step of the column "cueness" for a word. With `article`, as if that article had not been counted: a word that
 * stands in it alone is as new to the model in training as it will be in use.
 */
export function cuenessStep(counts: CueCounts, word: number, cluster: number, article?: number): number {
  const total = counts.all.get(word) ?? { seen: 0, inCue: 0 }
  const own = (article === undefined ? undefined : counts.byArticle[article]?.get(word)) ?? { seen: 0, inCue: 0 }
  const seen = total.seen - own.seen
  if (seen === 0 && cluster === 0) return 0
  const prior = (cluster === 0 ? undefined : counts.byCluster.get(cluster)) ?? 0.01
  const share = (total.inCue - own.inCue + priorWeight * prior) / (seen + priorWeight)
  const above = bounds.findIndex((bound) => share < bound)
  return above < 0 ? bounds.length + 1 : above + 1
}
