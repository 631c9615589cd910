import type { Attribution } from '../attributions/attribution.js'
import { firstEndingAfter } from '../attributions/places.js'
import type { Meter } from '../meter.js'
import type { Reading } from '../reading.js'
import { participleEnd } from './participle-end.js'
import { verbGroupStart } from './subject-before.js'
import { spanOf, tokenRange } from './token-range.js'

/** "said in court papers {filed}", "wrote in a column {headlined}" */
const behindPaper = /^(?<cue>\S+(?: \S+)?,? (?:in|on|by|via) .{2,60}?),? (?<verb>filed|released|published|posted|issued|submitted|headlined|titled|entitled|dated|obtained|seen|sent|relayed|read|shared|leaked|reviewed|viewed|circulated|carried)$/iu // biome-ignore format: one line
const naming = /^(?:headlined|titled|entitled)$/iu
/** A title is no longer than this, in tokens. */
const longestTitle = 10

/**
 * The attributions without the participle that says which paper at the end of the cue, and without the title behind it:
 * `{Roe} <wrote in a column> headlined “Enough” [that the mayor must go]`.
 */
export function cutCueParticiple(reading: Reading, attributions: readonly Attribution[], meter?: Meter): Attribution[] {
  return attributions.map((attribution) => {
    if (meter !== undefined) meter.steps += 1
    return withPaper(reading, attribution) ?? withoutParticiple(reading, attribution)
  })
}

function withoutParticiple(reading: Reading, attribution: Attribution): Attribution {
  const { cue, content } = attribution
  const found = cue === null ? undefined : behindPaper.exec(reading.text.slice(cue.start, cue.end))?.groups
  if (cue === null || found?.cue === undefined) return attribution
  const cut = { ...attribution, cue: { start: cue.start, end: cue.start + found.cue.length } }
  const [piece, ...more] = content
  const start = piece === undefined || !naming.test(found.verb ?? '') ? null : behindTitle(reading, piece)
  if (piece === undefined || start === null) return cut
  return { ...cut, content: [{ start, end: piece.end }, ...more], kind: kindBehind(reading, start, piece.end) }
}

/** "{A filing unsealed Monday} <alleges>", "{notes released in 2015} <show>": how a paper came to light is of the source, not of the cue. */
function withPaper(reading: Reading, attribution: Attribution): Attribution | null {
  if (attribution.source === null || attribution.cue === null) return null
  const [source, cue] = [tokenRange(reading.tokens, attribution.source), tokenRange(reading.tokens, attribution.cue)]
  if (source.end !== cue.first || cue.end - cue.first < 3) return null
  const verb = verbGroupStart(reading, cue.end - 1, cue.first)
  // "The Board in a statement {issued last evening}" tells of the statement.
  if (reading.tokens.slice(source.first, source.end).some(({ normal }) => /^(?:in|on|via|through)$/u.test(normal))) return null // biome-ignore format: one line
  const fills = (at: number) => at < verb && participleEnd(reading, at, verb) === verb
  const isNoun = reading.tags[cue.first]?.all.has('Noun') === true
  if (!fills(cue.first) && !(isNoun && fills(cue.first + 1))) return null
  const span = (first: number, end: number) => spanOf(reading.tokens, { first, end })
  return { ...attribution, source: span(source.first, verb), cue: span(verb, cue.end) }
}

/** Where the words begin behind the title that the piece starts with; null where it starts with none. */
function behindTitle(
  { tokens, tags }: Reading,
  piece: { readonly start: number; readonly end: number },
): number | null {
  const first = firstEndingAfter(tokens, piece.start)
  if (tags[first]?.pos !== 'Quote') return null
  for (let at = first + 1; at < first + longestTitle; at += 1) {
    if (tags[at]?.pos !== 'Quote') continue
    const next = tokens[at + 1]
    return next !== undefined && next.start < piece.end ? next.start : null
  }
  return null
}

function kindBehind({ text }: Reading, start: number, end: number): Attribution['kind'] {
  return /["“”]/u.test(text.slice(start, end)) ? 'mixed' : 'indirect'
}
