/** Which annotators marked an article: those the models are to follow, or others who do it otherwise here and there. */
export type Corpus = 'followed' | 'other'

/** How many rows of weights `rowCount` features have: one all annotators share, and one for what the others do otherwise. */
export function adaptedCount(rowCount: number): number {
  return 2 * rowCount
}

/**
 * The rows with a second one behind each, so twice as many: the feature itself, and the feature as the other annotators'
 * (-1 where they did not mark the article). So what all of them do is learnt from all, and where they differ the second row
 * takes up the difference and is not kept (after Daumé III 2007, "Frustratingly easy domain adaptation").
 */
export function adaptRows(rows: Int32Array, corpus: Corpus, rowCount: number): Int32Array {
  const adapted = new Int32Array(rows.length * 2).fill(-1)
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] as number
    adapted[2 * at] = row
    if (row >= 0 && corpus === 'other') adapted[2 * at + 1] = row + rowCount
  }
  return adapted
}

/** The weights as the followed annotators would have them. */
export function followedWeights(byRow: Float32Array, rowCount: number, labels: number): Float32Array {
  return byRow.slice(0, rowCount * labels)
}
