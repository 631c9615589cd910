import { mix } from '../model/hash.js'
import { outside, quoteState, step } from './column-names.js'
import { countIn } from './count-words.js'
import type { CueRange } from './link-columns.js'
import type { LinkableUnit, Linked } from './link-cue.js'
import { type Put, wordsOf } from './linking-column-names.js'

/** The properties of a linking's source. */
export function fillSource(unit: LinkableUnit, cue: CueRange, { source, content }: Linked, put: Put): void {
  if (source === null) return
  const at = wordsOf(unit)
  const { counts } = unit
  const { first, end } = source
  const after = first >= cue.end
  put('sourceSide', after ? 1 : 0)
  const gap = after ? first - cue.end : cue.first - end
  put('sourceGap', step(Math.max(0, gap)))
  put('sourceGapPos', gap <= 0 ? outside : at('pos', after ? cue.end : end))
  put('sourceLength', step(end - first))
  put('sourceBreaks', countIn(counts.breaks, first, end, 2))
  put('sourceVerbs', countIn(counts.verbs, first, end, 2))
  put('sourceFirst', at('word', first))
  put('sourceFirstPos', at('pos', first))
  put('sourceLast', at('word', end - 1))
  put('sourceLastPos', at('pos', end - 1))
  put('sourceLastTopic', at('topic', end - 1))
  put('sourceLastNoun', at('nounClass', end - 1))
  put('sourceBefore', at('word', first - 1))
  put('sourceBeforePos', at('pos', first - 1))
  put('sourceAfter', at('word', end))
  put('sourceAfterPos', at('pos', end))
  put('sourceAfterPos2', at('pos', end + 1))
  put('sourceQuote', at('quote', first) === quoteState.out ? 0 : 1)
  put('sourceTouches', content.some((range) => range.end === first || range.first === end) ? 1 : 0)
  let run = 0
  for (let place = first; place < Math.min(end, first + 4); place++) run = mix(run, at('pos', place))
  put('sourcePosRun', run)
}
