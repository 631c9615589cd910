import type { Reading } from '../reading.js'

/** Lower-case last words of the outlets the article itself shows to be one: its publisher, and the agency of its dateline. */
export function listOutlets(reading: Reading, publisher: string | null): ReadonlySet<string> {
  const outlets = new Set<string>()
  const add = (name: string) => {
    const last = name.trim().split(/\s+/u).at(-1)?.toLowerCase()
    if (last) outlets.add(last)
  }
  if (publisher !== null) add(publisher)
  for (const block of reading.blocks.slice(0, 12)) {
    if (block.kind !== 'dateline' && block.kind !== 'paragraph' && block.kind !== 'byline') continue
    const head = reading.text.slice(block.start, Math.min(block.end, block.start + 90))
    // "OSLO, Feb 8 (Norwire) - ", "LARKSPUR (CNP) — "
    const agency = /^[\p{Lu}][^()]{0,50}\(([\p{Lu}][\p{L} ]{1,30})\)\s*(?:[-–—]|$)/u.exec(head)?.[1]
    if (agency !== undefined) add(agency)
    // "By Teddy Alvarado, Riverton Ledger", "FOR THE DAILY CLARION"
    const paper =
      block.kind === 'byline' ? /(?:,| for the| of the)\s+([\p{Lu}][\p{L}' ]{2,40})$/iu.exec(head)?.[1] : undefined
    if (paper !== undefined && !/(?:reporter|correspondent|editor|writer|columnist)$/iu.test(paper)) add(paper)
  }
  return outlets
}
