import type { QuotedSpan } from '../marks/quoted-span.js'
import type { Reading } from '../reading.js'
import { compareSpans } from '../span.js'
import { isTitle } from './is-title.js'
import { type NamingPattern, namingPatterns } from './naming-patterns.js'
import { isManner, isSayVerb } from './say-verbs.js'
import { outerSpansOf } from './units.js'

/** The outer quoted spans of an article, those that somebody may have said apart from those that give a name. */
export interface SplitSpans {
  readonly spoken: readonly QuotedSpan[]
  readonly names: readonly QuotedSpan[]
}

/** The outer quoted spans: what may be somebody's words, and the names, titles, signs and words as such. */
export function splitNames(reading: Reading): SplitSpans {
  const spoken: QuotedSpan[] = []
  const names: QuotedSpan[] = []
  const headlines: QuotedSpan[] = []
  for (const span of outerSpansOf(reading)) {
    const isName = namingOf(reading, span) !== null || isListed(reading, names.at(-1), span)
    if (reading.blocks[span.block]?.kind === 'headline') headlines.push(span)
    else (isName ? names : spoken).push(span)
  }
  // What the body tells to be a name is one in the headline too: Regulator clears “Big Bird” drone.
  const known = new Set(names.map((span) => bare(reading.text, span)))
  for (const span of headlines) (known.has(bare(reading.text, span)) ? names : spoken).push(span)
  return { spoken: spoken.toSorted(compareSpans), names: names.toSorted(compareSpans) }
}

/** One name after another: titles including “Pasty”, {“Sorry”} and {“Boots Floor”}; words such as “may,” {“will”} and {“expects”}. */
function isListed({ text }: Reading, last: QuotedSpan | undefined, span: QuotedSpan): boolean {
  if (last === undefined || last.block !== span.block || span.start - last.end > 8) return false
  const between = text.slice(last.end, span.start)
  const inner = innerOf(text, span)
  return /^,?\s?(?:and|or|&|,)?\s?$/u.test(between) && (isTitle(inner) || /^[\p{L}’'-]+,?$/u.test(inner))
}

function bare(text: string, span: QuotedSpan): string {
  return innerOf(text, span)
    .toLowerCase()
    .replace(/[.,;:!?]$/u, '')
}

function innerOf(text: string, { open, close, end }: QuotedSpan): string {
  return flat(text.slice(open.end, close?.start ?? end)).trim()
}

/** How far to either side of the marks the words are looked at, in characters. */
const reach = 120
const fewWords = 6
const smallWords = 2

/** The way in which the words between the marks are a name, a title, a sign or a word as such; null for none. */
export function namingOf({ text, blocks }: Reading, span: QuotedSpan): NamingPattern | null {
  const block = blocks[span.block]
  if (block === undefined || block.kind === 'headline' || span.close === null) return null
  const before = flat(text.slice(Math.max(block.start, span.start - reach), span.start)).trimEnd()
  const after = flat(text.slice(span.end, Math.min(block.end, span.end + reach)))
  const inner = innerOf(text, span)
  // What stands between the marks is asked first: most of what is said is too long for a name.
  const shapes = shapesOf(inner)
  return (
    namingPatterns.find(
      (one) =>
        shapes.has(one.inner) &&
        one.before.test(before) &&
        (one.after?.test(after) ?? true) &&
        !(one.unsaid && endsInSaying(before)),
    ) ?? null
  )
}

/** "they sang", "Roe said," */
function endsInSaying(before: string): boolean {
  const last = /[\p{L}’'-]+(?=[,:]?$)/u.exec(before)?.[0].toLowerCase() ?? ''
  return isSayVerb(last) || isManner(last)
}

function flat(words: string): string {
  return words.replace(/\s+/gu, ' ')
}

/** The shapes of name that the words between the marks have. */
function shapesOf(inner: string): ReadonlySet<NamingPattern['inner']> {
  const shapes = new Set<NamingPattern['inner']>(['any'])
  const count = inner.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0
  if (count <= fewWords) shapes.add('few')
  if (count <= smallWords) shapes.add('small')
  if (isTitle(inner.replace(/^(?:the|a|an) (?=\p{Lu})/u, 'The '))) shapes.add('title')
  if (shapes.has('title') && count > 1 && !/[!?…]$/u.test(inner)) shapes.add('long title')
  if (shapes.has('small') && shapes.has('title') && /[\p{L}\p{N}]$/u.test(inner)) shapes.add('small name')
  return shapes
}
