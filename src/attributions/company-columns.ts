import { type CueRange, mainPlace } from './link-columns.js'
import type { CueLinkings, LinkableUnit, Linked, Range } from './link-cue.js'
import { type Put, wordsOf } from './linking-column-names.js'

/** As many other cues on either side are asked what they say. */
const neighbours = 6

/** Another cue nearby, with what it most likely says. */
export interface Company {
  readonly cue: CueRange
  readonly content: readonly Range[]
  /** How likely it is an attribution, from 0 to 1. */
  readonly belief: number
}

/** What the other cues say of the same words. */
export function fillCompany(
  unit: LinkableUnit,
  cue: CueRange,
  { content }: Linked,
  company: readonly Company[],
  put: Put,
): void {
  const stem = (other: Company) => wordsOf(unit)('stem', mainPlace(unit.columns, other.cue))
  const before = (other: Company) => (other.cue.first < cue.first ? 0 : 1)
  const [outer, outerBelief] = likeliest(company.filter((other) => isWithin(cue, other.content)))
  put('outer', outerBelief)
  if (outer !== null) {
    put('outerCue', stem(outer))
    put('outerOrder', before(outer))
  }
  const rest = company.filter((other) => !isWithin(cue, other.content))
  put('inner', likeliest(rest.filter((other) => isWithin(other.cue, content)))[1])
  const [rival, rivalBelief] = likeliest(
    rest.filter((other) => !isWithin(other.cue, content) && sharesHalf(content, other.content)),
  )
  put('rival', rivalBelief)
  if (rival !== null) {
    put('rivalCue', stem(rival))
    put('rivalSide', before(rival))
  }
  put('crowd', Math.min(4, company.length))
}

/** The likeliest of some cues, the first of equals, and how likely it is in steps; 0 where there is none. */
function likeliest(company: readonly Company[]): [Company | null, number] {
  let [best, top]: [Company | null, number] = [null, 0]
  for (const other of company) {
    const steps = 1 + Math.floor(other.belief * 5)
    if (steps > top) [best, top] = [other, steps]
  }
  return [best, top]
}

function isWithin(cue: CueRange, content: readonly Range[]): boolean {
  return content.some(({ first, end }) => first <= cue.first && cue.end <= end)
}

/** Whether half of a content's words are also another's. */
function sharesHalf(content: readonly Range[], other: readonly Range[]): boolean {
  let [shared, total] = [0, 0]
  for (const a of content) {
    total += a.end - a.first
    for (const b of other) shared += Math.max(0, Math.min(a.end, b.end) - Math.max(a.first, b.first))
  }
  return shared * 2 >= total
}

/** What the likeliest linkings of the cues on either side say. */
export function companyOf(found: readonly CueLinkings[], index: number): Company[] {
  return found.slice(Math.max(0, index - neighbours), index + neighbours + 1).flatMap(({ cue, linkings }) => {
    const likeliest = linkings[0]
    if (cue === found[index]?.cue || likeliest === undefined) return []
    return [{ cue, content: likeliest.content, belief: cue.probability * likeliest.contentProbability }]
  })
}
