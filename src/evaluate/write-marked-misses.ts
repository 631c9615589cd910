import type { MarkedMiss } from './score-marked.js'

/** The misses as text for reading: one line each, in order of row. */
export function writeMarkedMisses(misses: readonly MarkedMiss[]): string {
  const lines = misses.map(({ row, article, expected, actual }) =>
    [row, article, expected, actual].map((cell) => cell.replace(/\s+/g, ' ')).join('\t'),
  )
  const sorted = lines.sort()
  return `${['row\tarticle\texpected\tactual', ...sorted].join('\n')}\n\n`
}
