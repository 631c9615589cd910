import type { Attribution } from '../attributions/attribution.js'
import type { Resolved } from './resolved.js'

/** How many quotations without a source may follow each other and still be one speaker's. */
const longestRun = 40

/** Gives quotations without a source of their own to whoever goes on speaking. */
export function fillGaps(attributions: readonly Attribution[], resolved: (Resolved | null)[]): void {
  for (const [index, attribution] of attributions.entries()) {
    if (resolved[index] !== null || attribution.source !== null) continue
    let from = attribution.continues
    for (let steps = 0; from !== null && from !== index && steps < longestRun; steps++) {
      const one = resolved[from]
      if (one !== undefined && one !== null) {
        resolved[index] = { ...one, confidence: one.confidence * 0.9 }
        break
      }
      from = attributions[from]?.continues ?? null
    }
  }
}
