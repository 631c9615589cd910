import type { Attribution } from '../attributions/attribution.js'
import type { Meter } from '../meter.js'
import type { Reading } from '../reading.js'
import type { Span } from '../span.js'

/**
 * Reports of which only the one named before was taken for their words: of `[Prices rose], according to a survey of 200
 * shops, {the Echo} <reported>` the Echo reported all of it.
 */
export function widenReports(reading: Reading, attributions: readonly Attribution[], meter?: Meter): Attribution[] {
  const cited = new Map(
    attributions.flatMap((one) =>
      one.source !== null && isAccording(reading, one.cue) ? [[one.source.start, one] as const] : [],
    ),
  )
  if (cited.size === 0) return [...attributions]
  return attributions.map((attribution) => {
    if (meter !== undefined) meter.steps += 1
    const { cue, content } = attribution
    const [piece, ...more] = content
    if (cue === null || piece === undefined || more.length > 0) return attribution
    if (piece.end > cue.start || isAccording(reading, cue)) return attribution
    const before = cited.get(piece.start)
    const said = before?.content[0]
    if (before === undefined || before.content.length > 1 || said === undefined || said.end > piece.start)
      return attribution
    return { ...attribution, kind: before.kind, content: [{ start: said.start, end: piece.end }] }
  })
}

function isAccording({ text }: Reading, cue: Span | null): boolean {
  return cue !== null && cue.end - cue.start === 12 && /^according to$/iu.test(text.slice(cue.start, cue.end))
}
