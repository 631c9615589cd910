import type { Reading } from '../reading.js'
import type { FoundLink } from './find-chain.js'
import { type Layout, neighboursOf } from './layout.js'
import { readNounPhrase } from './noun-phrase.js'
import { subjectBefore, verbGroupStart } from './subject-before.js'
import type { TokenRange } from './token-range.js'
import { verbLemma } from './verb-forms.js'
import type { View } from './view.js'
import { wordList } from './word-list.js'

/** How far before "citing" the verb may stand, in tokens: "reported late on Sunday, citing". */
const reach = 9
/** How near the report stands in the order of cues. */
const reachOfCues = 3
const passesOn = wordList('report say write claim reveal state announce')

/** "the drone had no explosives, {ERR} reported, citing an official": who cites passes on what the other said. */
export function findCiting({ reading, layout, index, own }: View): FoundLink[] {
  const { cue } = own
  if (cue === null || !/^(?:citing|quoting)$/u.test(reading.tokens[cue.first]?.normal ?? '')) return []
  const start = reading.sentences[own.sentence]?.firstToken ?? cue.first
  const told = reportWith(layout, index)
  if (told !== null) return [told]
  const verb = reportBefore(reading, cue.first, start)
  if (verb === null) return []
  const near = layout.cueAt[verb] ?? -1
  const source = (near === index ? null : layout.placed[near]?.source) ?? subjectOf(reading, verb, start, cue.first)
  // "the mayor said, citing security concerns": what he says himself, nobody passes on.
  if (source === null || source.first === own.source?.first) return []
  return [{ source, cue: { first: verb, end: verb + 1 }, holder: near < 0 ? null : near }]
}

/** The report of the same words beside it, wherever it stands: "Citing an official, {ERR} <reported> it". */
function reportWith(layout: Layout, index: number): FoundLink | null {
  const own = layout.placed[index]
  const piece = own?.content[0]
  if (own === undefined || piece === undefined) return null
  for (const near of neighboursOf(layout, index, reachOfCues)) {
    const { cue, source, content } = layout.placed[near] ?? {}
    if (!cue || !source || source.first === own.source?.first) continue
    if (content?.[0]?.first === piece.first && content[0].end === piece.end) return { source, cue, holder: near }
  }
  return null
}

function reportBefore({ tokens }: Reading, end: number, start: number): number | null {
  for (let at = end - 1; at >= Math.max(start, end - reach); at -= 1) {
    if (passesOn.has(verbLemma(tokens[at]?.normal ?? '') ?? '')) return at
  }
  return null
}

/** "the NME reported", "reports Handelswelt" */
function subjectOf(reading: Reading, verb: number, start: number, end: number): TokenRange | null {
  const before = subjectBefore(reading, verbGroupStart(reading, verb, start), start)
  return before ?? readNounPhrase(reading, verb + 1, end)
}
