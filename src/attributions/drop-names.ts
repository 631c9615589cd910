import type { QuotedSpan } from '../marks/quoted-span.js'
import type { Meter } from '../meter.js'
import { contains, type Span } from '../span.js'
import type { Draft } from './drafts.js'
import { isInside } from './is-inside.js'
import { isTitle } from './is-title.js'
import { innerOf, kindOfContent, nameIn, type Scene, spansIn } from './outer-spans.js'
import { isTelling } from './say-verbs.js'

const naming =
  /\b(?:known|named|renamed|titled|entitled|nicknamed|dubbed|christened|billed|code-?named|nickname|called|calls?)\b/u
/** Who calls somebody what everybody calls them: the villagers, everyone at the club. */
const anybody =
  /^(?:(?:everyone|everybody|people|locals|many|some|most|friends|fans|they|we|others|who|whom|residents|neighbou?rs|colleagues|team-?mates|relatives|family|villagers|islanders)\b|(?:the|his|her|their|its|its own) \p{Ll}+s$)/iu

/** Drops what only gives a name: “Everybody called her ‘Gull’.” */
export function dropNames(scene: Scene, drafts: readonly Draft[], meter: Meter): void {
  for (const draft of drafts) {
    meter.steps += 1
    if (draft.dropped) continue
    if (isName(scene, draft) || isNameSpan(scene, draft)) draft.dropped = true
    else if (!isInside(scene, draft)) draft.kind = kindOfContent(scene, draft.content)
  }
}

function isName(scene: Scene, { cue, source, content }: Draft): boolean {
  const { text } = scene.reading
  const verb = cue === null ? '' : text.slice(cue.start, cue.end).toLowerCase()
  if (cue !== null && isObject(scene, cue, content)) return true
  if (!naming.test(verb)) return false
  if (content.some((piece) => nameIn(scene, piece) !== undefined)) return true
  const spans = content.flatMap((piece) => spansIn(scene, piece)).map((index) => scene.spans[index] as QuotedSpan)
  if (spans.length !== 1 || !spans.every((span) => isNameLike(innerOf(scene, span)))) return false
  if (!/\bcall/u.test(verb)) return true
  return source !== null && anybody.test(text.slice(source.start, source.end))
}

/** One reader <wants> [“Blue River” taken out]: a title is the object of a verb that is none of saying. */
function isObject(scene: Scene, cue: Span, content: readonly Span[]): boolean {
  const [piece, ...rest] = content
  const { text } = scene.reading
  if (piece === undefined || rest.length > 0 || cue.end > piece.start || piece.start - cue.end > 1) return false
  const [index, ...others] = spansIn(scene, piece)
  const span = index === undefined || others.length > 0 ? undefined : (scene.spans[index] as QuotedSpan)
  if (span === undefined || span.start !== piece.start) return false
  const words = text.slice(cue.start, cue.end).toLowerCase().split(/\s+/u)
  const inner = innerOf(scene, span)
  if (words.some(isTelling) || !/\p{L}$/u.test(inner)) return false
  return inner.includes(' ') && isTitle(inner)
}

/** {She} appeared on {“Meet the Village”}: whom the name is about. */
const pronoun = /^(?:he|she|they|it|we|i)$/iu

/** Whether the content is no more than a span that gives a name: a sign reading {“No Smoking”}. */
function isNameSpan(scene: Scene, draft: Draft): boolean {
  const { text } = scene.reading
  const content = draft.content.filter(({ start, end }) => !pronoun.test(text.slice(start, end)))
  const [piece] = content
  const first = piece === undefined ? undefined : nameIn(scene, piece)
  if (first !== undefined && content.every((one) => contains(first, one))) return true
  const name = content.length > 1 ? undefined : first
  if (piece === undefined || name === undefined) return false
  const before = text.slice(piece.start, Math.max(piece.start, name.start)).trim()
  const after = text.slice(name.end, Math.max(name.end, piece.end)).trim()
  // A sign reading {“No Smoking.”} “We have bread.”: what stands behind the name is said by somebody else.
  if (before === '' && spansIn(scene, piece).some((index) => isNext(scene, name, index))) return true
  return /^(?:(?:the|a|an|what|as|to|it|him|her|them) ?){0,2}$/iu.test(before) && after.length <= 1
}

function isNext({ reading, spans }: Scene, { end }: QuotedSpan, index: number): boolean {
  return /^\s*$/u.test(reading.text.slice(end, spans[index]?.start ?? 0))
}

/** “Gull.”, “the Swede”, “The Count of Monte Cristo” */
function isNameLike(words: string): boolean {
  return isTitle(words.replace(/^the (?=\p{Lu})/u, 'The '))
}
