/**
 * Counts the steps a stage takes, so that tests can check that doubling the input about doubles the work without
 * measuring seconds. A stage adds to `steps` in every loop that walks over text, tokens, spans or candidates.
 */
export interface Meter {
  steps: number
}

/** A meter at zero. */
export function createMeter(): Meter {
  return { steps: 0 }
}
