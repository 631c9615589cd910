import type { QuotedSpan } from '../marks/quoted-span.js'
import { createMeter } from '../meter.js'
import type { Reading } from '../reading.js'
import { compareSpans, contains, type Span } from '../span.js'
import { findTurns } from './find-turns.js'
import { isTitle } from './is-title.js'
import { type NamingPattern, namingPatterns } from './naming-patterns.js'
import { firstEndingAfter } from './places.js'
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
  const turns = findTurns(reading, createMeter()).flatMap(({ content }) => content)
  for (const span of outerSpansOf(reading)) {
    const isName =
      namingOf(reading, span) !== null || isListed(reading, names.at(-1), span) || isAside(reading, turns, span)
    ;(isName ? names : spoken).push(span)
  }
  const known = new Set(names.map((span) => bare(reading.text, span)))
  const isKnown = (span: QuotedSpan) => known.has(bare(reading.text, span)) && mayRecur(reading, span)
  return {
    spoken: spoken.filter((span) => !isKnown(span)),
    names: [...names, ...spoken.filter(isKnown)].toSorted(compareSpans),
  }
}

/**
 * Whether words that are a name elsewhere in the article are one here too: all that stand in a headline (Regulator clears
 * “Big Bird” drone), and titles unless somebody says them (he shouted: “Big Bird”).
 */
function mayRecur({ text, blocks }: Reading, span: QuotedSpan): boolean {
  if (blocks[span.block]?.kind === 'headline') return true
  return isTitle(innerOf(text, span)) && !endsInSaying(flat(text.slice(0, span.start).slice(-reach)).trimEnd())
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

/** Longer than this, marks within a turn of a transcript are round what another said. */
const asideWords = 3

/**
 * Few words between marks in what somebody says in a transcript, with no verb of saying beside them: I have 14 kinds of
 * {“weed”} in the garden.
 */
function isAside({ text }: Reading, turns: readonly Span[], span: QuotedSpan): boolean {
  const turn = turns[firstEndingAfter(turns, span.start)]
  if (turn === undefined || !contains(turn, span) || span.close === null) return false
  const inner = innerOf(text, span)
  const isLongTitle = shapesOf(inner).has('long title')
  if (wordCount(inner) > asideWords && !isLongTitle) return false
  const before = flat(text.slice(turn.start, span.start).slice(-reach)).trimEnd()
  const after = flat(text.slice(span.end, Math.min(turn.end, span.end + reach)))
  const sentence = /[^.;:!?]*$/u.exec(before)?.[0] ?? ''
  if (!/[\p{L},(]$/u.test(before) && !(isLongTitle && before === '')) return false
  if (othersSay.test(sentence) || words(sentence).some(isSayVerb)) return false
  return !words(after)
    .slice(0, 3)
    .some((word) => isSayVerb(word) || isManner(word))
}

/** "he went, “No”", "it was like, “No”", "they call it “the pit”", "she advised us to “wait”" */
const othersSay =
  /\b(?:went|goes|going|him|her|us|them|(?:was|were|is|am|are|['’][sm]) (?:all )?like|as(?: an?| the)?),?$|\b(?:call|advis|describ|promis|urg|order|use|accus|critici|prais|deni|admit|thank|apologi)\p{Ll}{0,5}\b/iu

function words(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}’'-]+/gu) ?? []
}

/** How far to either side of the marks the words are looked at, in characters. */
const reach = 120
const fewWords = 6
const phraseWords = 3
const smallWords = 2

/** The way in which the words between the marks are a name, a title, a sign or a word as such; null for none. */
export function namingOf({ text, blocks }: Reading, span: QuotedSpan): NamingPattern | null {
  const block = blocks[span.block]
  if (block === undefined || span.close === null) return null
  const inHeadline = block.kind === 'headline'
  const before = flat(text.slice(Math.max(block.start, span.start - reach), span.start)).trimEnd()
  const after = flat(text.slice(span.end, Math.min(block.end, span.end + reach)))
  const inner = innerOf(text, span)
  // What stands between the marks is asked first: most of what is said is too long for a name.
  const shapes = shapesOf(inner)
  return (
    namingPatterns.find(
      (one) =>
        (!inHeadline || one.headline === true) &&
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
  return isSayVerb(last) || isManner(last) || saying.test(last)
}

/** What a man was heard to shout: “Get Down”. */
const saying =
  /^(?:say|shout|cry|yell|scream|whisper|write|tweet|chant|chanting|shouting|yelling|text|ask|reply|tell|answer)$/u

function flat(words: string): string {
  return words.replace(/\s+/gu, ' ')
}

function wordCount(inner: string): number {
  return inner.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0
}

/** The shapes of name that the words between the marks have. */
function shapesOf(inner: string): ReadonlySet<NamingPattern['inner']> {
  const shapes = new Set<NamingPattern['inner']>(['any'])
  const count = wordCount(inner)
  if (count <= fewWords) shapes.add('few')
  if (count <= smallWords) shapes.add('small')
  // “soft on crime”, not “deeply unfair”
  if (count > 1 && count <= phraseWords && !/^(?:\p{L}+ly|very|too|so|more|most|not) /u.test(inner))
    shapes.add('phrase')
  if (isTitle(inner.replace(/^(?:the|a|an) (?=\p{Lu})/u, 'The '))) shapes.add('title')
  if (shapes.has('title') && count > 1 && /^[\p{Lu}\p{N}]/u.test(inner) && !/[!?…]$/u.test(inner))
    shapes.add('long title')
  if (shapes.has('small') && shapes.has('title') && /[\p{L}\p{N}]$/u.test(inner)) shapes.add('small name')
  return shapes
}
