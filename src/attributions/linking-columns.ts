import { blankColumns, outside, quoteState } from './column-names.js'
import { companyOf, fillCompany } from './company-columns.js'
import { fillContent } from './content-columns.js'
import { type CueRange, mainPlace } from './link-columns.js'
import type { CueLinkings, LinkableUnit, Linked, Range } from './link-cue.js'
import { linkingColumnIndex, linkingColumnNames, type Put, wordsOf } from './linking-column-names.js'
import { fillSource } from './source-columns.js'
import type { CueCandidate } from './tag-cues.js'

/** The properties of each linking of each cue of a unit: one array a property, one place a linking, cue by cue. */
export function linkingColumns(unit: LinkableUnit, found: readonly CueLinkings[]): Int32Array[] {
  const count = found.reduce((sum, { linkings }) => sum + linkings.length, 0)
  const columns = blankColumns(linkingColumnNames.length, count)
  let place = 0
  found.forEach(({ cue, linkings }, index) => {
    const [first, end] = [place, place + linkings.length]
    const company = companyOf(found, index)
    fillCue(unit, cue, (name, value) => {
      columns[linkingColumnIndex[name] as number]?.fill(value, first, end)
    })
    linkings.forEach((linked, rank) => {
      const at = place++
      const put: Put = (name, value) => {
        const column = columns[linkingColumnIndex[name] as number] as Int32Array
        column[at] = value
      }
      put('rank', Math.min(rank, 3))
      fillBeliefs(cue, linked, put)
      fillOrder(cue, linked, put)
      fillContent(unit, cue, linked, put)
      fillSource(unit, cue, linked, put)
      fillCompany(unit, cue, linked, company, put)
    })
  })
  return columns
}

function fillBeliefs(cue: CueCandidate, linked: Linked, put: Put): void {
  put('behind', Math.min(12, Math.floor(linked.behind * 2)))
  put('guessed', linked.guessed ? 1 : 0)
  put('cueBelief', Math.floor(cue.probability * 10))
  put('contentBelief', Math.floor(linked.contentProbability * 10))
  put('sourceBelief', linked.source === null ? outside : Math.floor(linked.sourceProbability * 10))
}

/** The properties of a cue, the same for all its linkings. */
function fillCue(unit: LinkableUnit, cue: CueRange, put: Put): void {
  const at = wordsOf(unit)
  const main = mainPlace(unit.columns, cue)
  put('one', 1)
  put('cueStem', at('stem', main))
  put('cueWord', at('word', main))
  put('cueFirst', at('word', cue.first))
  put('cueLast', at('word', cue.end - 1))
  put('cueCluster', at('cluster', main))
  put('cueTopic', at('topic', main))
  put('cueVerbClass', at('verbClass', main))
  put('cueNounClass', at('nounClass', main))
  put('cuePos', at('pos', main))
  put('cueFirstPos', at('pos', cue.first))
  put('cueLength', Math.min(4, cue.end - cue.first))
  put('cueness', at('cueness', main))
  put('cueQuote', at('quote', cue.first) === quoteState.out ? 0 : 1)
  put('beforeCue', at('word', cue.first - 1))
  put('beforeCuePos', at('pos', cue.first - 1))
  put('afterCue', at('word', cue.end))
  put('afterCuePos', at('pos', cue.end))
}

/** In which order the parts stand, and whether words are left out between them. */
function fillOrder(cue: CueRange, { source, content }: Linked, put: Put): void {
  const parts = [
    { range: cue as Range, part: 1 },
    ...(source === null ? [] : [{ range: source, part: 2 }]),
    ...content.slice(0, 3).map((range) => ({ range, part: 3 })),
  ].sort((a, b) => a.range.first - b.range.first)
  let [order, gaps] = [0, 0]
  parts.forEach(({ range, part }, index) => {
    order = order * 4 + part
    const before = parts[index - 1]?.range.end ?? range.first
    gaps = gaps * 16 + part * 4 + Math.min(3, Math.max(0, range.first - before))
  })
  put('order', order)
  put('orderGaps', gaps)
}
