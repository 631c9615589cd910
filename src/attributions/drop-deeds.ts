import type { Reading } from '../reading.js'
import { contains, type Span } from '../span.js'
import type { Attribution } from './attribution.js'
import { layScene } from './outer-spans.js'
import { firstEndingAfter } from './places.js'
import { isTelling } from './say-verbs.js'

/** What is done with the hands to a thing one can touch: slamming {the door}, pounding {his fist}; not slamming {the plan}. */
const handling =
  /^(?:slamm|bang|pound|shak|rais|lift|wav|wip|clos|open|shutt|hold|clutch|gripp|pull|push|tapp|rubb|fold|cross|remov|adjust|brush|throw|toss|dropp|putt|sett|tak|grabb|squeez|scratch|clench|lower|turn|lock|kick|hitt|punch|strok|sipp|stirr|light|thump|rapp|jabb|wagg|nodd|bow|hang|touch|cupp|wring|drumm|roll|smash|crack)ing$/u
const thing =
  /^(?:the|an?|his|her|their|its) (?:\p{L}{1,20} ){0,2}(?:doors?|phone|receiver|table|desk|fists?|hands?|heads?|fingers?|arms?|shoulders?|eyes?|eyebrows?|hat|cap|coat|jacket|glasses|spectacles|cup|mug|glass|bottle|papers?|book|bag|keys?|car|window|chair|microphone|mic|floor|ball|gavel|lectern|podium|wall|lid|gate|counter|dashboard|brakes|wheel|laptop|hair|beard|chin|cheek|tears?|cigarette|pipe|pen|folder)(?!\p{L})/u
const longestDeed = 60
/** What was done by a court, and what a sign says. */
const sentenced = /\b(?:convicted|acquitted|cleared|found guilty)(?: of| on)?$/iu
const signs =
  /^(?:signs?|banners?|placards?|posters?|t-?shirts?|shirts?|hats?|caps?|plaques?|billboards?|stickers?|notices?|boards?|mugs?|badges?|buttons?|flags?|labels?|cards?)$/u

/**
 * The attributions without what was done and not said:
 * ```text
 * “It’s over,” Smith said, slamming the door.               not <slamming> [the door]
 * He was convicted of “conspiracy to defraud”.
 * A sign that said “Go home” hung from the bridge.
 * Roe lit a pipe beneath a sign reading “No Smoking”.       not <lit> [a pipe beneath …]
 * ‘He took my ring’: Bride’s fury                          not {He took my ring} <:> [Bride’s fury]
 * A jury heard Lee say: “I did it.”                         not <heard> [Lee]
 * ```
 */
export function dropDeeds(reading: Reading, attributions: readonly Attribution[]): Attribution[] {
  const dropped = new Set(
    attributions.flatMap((one, index) => (isDeed(reading, attributions, one, index) ? [index] : [])),
  )
  if (dropped.size === 0) return [...attributions]
  const places = new Map<number, number>()
  attributions.forEach((_, index) => {
    if (!dropped.has(index)) places.set(index, places.size)
  })
  return attributions.flatMap((one, index) =>
    dropped.has(index)
      ? []
      : [{ ...one, continues: one.continues === null ? null : (places.get(one.continues) ?? null) }],
  )
}

function isDeed(reading: Reading, all: readonly Attribution[], one: Attribution, index: number): boolean {
  const { cue, content } = one
  const [piece, ...rest] = content
  if (cue === null || piece === undefined) return false
  const { text } = reading
  const verb = text.slice(cue.start, cue.end)
  if (verb === ':') return one.source !== null && isQuotedWhole(reading, one.source)
  if (sentenced.test(verb)) return /\b(?:is|was|were|are|been|being)\b/iu.test(verb)
  if (/^(?:has |had )?quote[ds]$/iu.test(verb)) return isQuoting(reading, all, index, piece)
  const behind = content.find(({ start }) => start >= cue.end)
  if (behind !== undefined && isSign(reading, one, behind)) return true
  if (rest.length > 0) return false
  if (/^heard$/iu.test(verb)) return isHeardSaying(all, index, piece)
  if (handling.test(verb))
    return piece.end - piece.start <= longestDeed && thing.test(text.slice(piece.start, piece.end))
  return !verb.split(/\s/u).some(isTelling) && bearsWords(reading, piece)
}

/** A jury heard {Lee} <say>: whoever is heard says something in an attribution of his own. */
function isHeardSaying(all: readonly Attribution[], index: number, piece: Span): boolean {
  return [all[index + 1], all[index - 1]].some((other) => other?.source != null && contains(other.source, piece))
}

/** The Echo quoted {Roe} <as saying>: what he said is an attribution of his own. */
function isQuoting({ text }: Reading, all: readonly Attribution[], index: number, piece: Span): boolean {
  const next = all[index + 1]
  if (next?.cue == null || next.source === null) return false
  return contains(piece, next.source) && /^as \p{L}+ing$/u.test(text.slice(next.cue.start, next.cue.end))
}

/** ‘He took my ring’: Bride’s fury: what stands between marks is said, not who says it. */
function isQuotedWhole(reading: Reading, source: Span): boolean {
  const { spans } = layScene(reading)
  const span = spans[firstEndingAfter(spans, source.start)]
  return span !== undefined && contains(span, source)
}

/** a pipe beneath a sign reading “No Smoking”: a thing, with what is written on it. */
function bearsWords(reading: Reading, piece: Span): boolean {
  const { tokens } = reading
  const { names } = layScene(reading)
  const name = names[firstEndingAfter(names, piece.start)]
  if (name === undefined || name.start <= piece.start || name.start >= piece.end || name.end < piece.end) return false
  const verb = firstEndingAfter(tokens, name.start) - 1
  const [noun, bearing] = [tokens[verb - 1]?.normal ?? '', tokens[verb]?.normal ?? '']
  return signs.test(noun) && /^(?:reading|saying|bearing|marked|with)$/u.test(bearing)
}

/** A sign {that} <said> [“Go home”] */
function isSign(reading: Reading, { source, cue }: Attribution, piece: Span): boolean {
  const { text, tokens } = reading
  if (source === null || cue === null || !/^(?:that|which)$/iu.test(text.slice(source.start, source.end))) return false
  const { names, spans } = layScene(reading)
  const begins = [names, spans].some((list) => list[firstEndingAfter(list, piece.start)]?.start === piece.start)
  const head = firstEndingAfter(tokens, source.start) - 1
  return begins && signs.test(tokens[tokens[head]?.text === ',' ? head - 1 : head]?.normal ?? '')
}
