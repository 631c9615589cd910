/** Whom a source means, how sure that is, and who else it might be. */
export interface Resolved {
  /** Index of an entity. */
  readonly entity: number
  /** 0 to 1. */
  readonly confidence: number
  readonly runnerUp: number | null
}
