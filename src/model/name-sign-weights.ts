/** What weak signs that words between marks are a name are worth, learnt by logistic regression. */
export interface NameSignWeights {
  /** Words whose signs sum up to more are taken for a name. */
  readonly leastSum: number
  /** By the name of the sign: above 0 for a name, below for somebody's words. */
  readonly weights: Readonly<Record<string, number>>
}
