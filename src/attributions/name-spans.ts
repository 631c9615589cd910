import type { QuotedSpan } from '../marks/quoted-span.js'
import { createMeter } from '../meter.js'
import { quickEnding, toTry } from '../quick-pattern.js'
import type { Reading } from '../reading.js'
import { compareSpans } from '../span.js'
import { findTurns } from './find-turns.js'
import { isAside } from './is-aside.js'
import { isTitle } from './is-title.js'
import { type NameScene, nameSceneOf } from './name-scene.js'
import { nameShapesOf } from './name-shapes.js'
import { type NamingPattern, namingPatterns } from './naming-patterns.js'
import { beginsInSaying, endsInSaying } from './said-beside.js'
import { scoresAsName } from './scores-as-name.js'
import { outerSpansOf } from './units.js'
import { type WordsAround, wordsAround } from './words-around.js'

/** The outer quoted spans of an article, those that somebody may have said apart from those that give a name. */
export interface SplitSpans {
  readonly spoken: readonly QuotedSpan[]
  readonly names: readonly QuotedSpan[]
}

/** The outer quoted spans: what may be somebody's words, and the names, titles, signs and words as such. */
export function splitNames(reading: Reading): SplitSpans {
  const { outerSpans, shown, sceneOf } = showNames(reading)
  // The model is asked last: one of its signs is that another span of the paragraph is a name.
  const surely = new Set(shown.names)
  const { spoken, names } = apart(outerSpans, (span, last) => {
    if (surely.has(span) || isListed(reading, last, span)) return true
    const scene = sceneOf(span)
    return scene !== null && scoresAsName(scene)
  })
  const bareOf = (span: QuotedSpan) => bare(around(reading, span).inner)
  const known = new Set(names.map(bareOf))
  const isKnown = (span: QuotedSpan) => known.has(bareOf(span)) && mayRecur(reading, span)
  return {
    spoken: spoken.filter((span) => !isKnown(span)),
    names: [...names, ...spoken.filter(isKnown)].toSorted(compareSpans),
  }
}

/** A short quoted span, and whether a pattern shows it to be a name. */
export interface NameCase {
  readonly span: QuotedSpan
  readonly scene: NameScene
  readonly isShown: boolean
}

/** All spans that a model can learn from what names look like. */
export function nameCasesOf(reading: Reading): NameCase[] {
  const { outerSpans, shown, sceneOf } = showNames(reading)
  const names = new Set(shown.names)
  return outerSpans.flatMap((span) => {
    const scene = sceneOf(span)
    return scene === null ? [] : [{ span, scene, isShown: names.has(span) }]
  })
}

interface Shown {
  readonly outerSpans: readonly QuotedSpan[]
  /** Those that patterns show to be a name, and the others. */
  readonly shown: SplitSpans
  /** What a model looks at to tell of a short one. */
  readonly sceneOf: (span: QuotedSpan) => NameScene | null
}

function showNames(reading: Reading): Shown {
  const turns = findTurns(reading, createMeter()).flatMap(({ content }) => content)
  const outerSpans = outerSpansOf(reading)
  const wordsOf = new Map(outerSpans.map((span) => [span, around(reading, span)]))
  const named = apart(outerSpans, (span, last) => {
    const isNamed = namingOf(reading, span, wordsOf.get(span)) !== null
    return isNamed || isListed(reading, last, span) || isAside(reading.text, turns, span)
  })
  const known = new Set(named.names)
  for (let at = outerSpans.length - 2; at >= 0; at -= 1) {
    const [span, next] = [outerSpans[at] as QuotedSpan, outerSpans[at + 1] as QuotedSpan]
    if (known.has(next) && !known.has(span) && isListedFirst(reading, span, next)) known.add(span)
  }
  const shown = apart(outerSpans, (span) => known.has(span))
  const namesIn = new Map<number, number>()
  for (const { block } of shown.names) namesIn.set(block, (namesIn.get(block) ?? 0) + 1)
  const sceneOf = (span: QuotedSpan) => {
    const nearName = (namesIn.get(span.block) ?? 0) > (known.has(span) ? 1 : 0)
    return nameSceneOf(reading, outerSpans, span, wordsOf.get(span) as WordsAround, nearName)
  }
  return { outerSpans, shown, sceneOf }
}

/** The spans that are a name and the others; whether one is may hang on the last name before it. */
function apart(
  spans: readonly QuotedSpan[],
  isName: (span: QuotedSpan, last: QuotedSpan | undefined) => boolean,
): SplitSpans {
  const spoken: QuotedSpan[] = []
  const names: QuotedSpan[] = []
  for (const span of spans) (isName(span, names.at(-1)) ? names : spoken).push(span)
  return { spoken, names }
}

/**
 * Whether words that are a name elsewhere in the article are one here too: all that stand in a headline (Regulator clears
 * “Big Bird” drone), and titles unless somebody says them (he shouted: “Big Bird”).
 */
function mayRecur(reading: Reading, span: QuotedSpan): boolean {
  if (reading.blocks[span.block]?.kind === 'headline') return true
  const { before, inner, after } = around(reading, span)
  return isTitle(inner) && (!endsInSaying(before) || isSubject.test(after)) && !beginsInSaying(after)
}

/** Says “Big Bird” {was} ill. */
const isSubject = /^ (?:is|was|are|were|has|had|will|would|can|could|may|might)(?!\p{L})/u

/** How far from one name of a list to the next, in characters. */
const listReach = 50

/** One name after another: titles including “Pasty”, {“Sorry”} and {“Boots Floor”}; words such as “may,” {“will”} and {“expects”}. */
function isListed(reading: Reading, last: QuotedSpan | undefined, span: QuotedSpan): boolean {
  if (last === undefined || last.block !== span.block || span.start - last.end > listReach) return false
  const between = reading.text.slice(last.end, span.start).replace(/\s/gu, ' ')
  const { inner, after } = around(reading, span)
  // 60 signs with the words ‘Nie karmić mew’ (‘Do not feed the gulls’)
  if (/^,?["”’']?\s\($/u.test(between)) return /^[.,]?\)/u.test(reading.text.slice(span.end, span.end + 2))
  if (!isTitle(inner) && !/^[\p{L}’'-]+,?$/u.test(inner)) return false
  // “fish” for the victim, {“ice”} for the money
  if (/^ for [\p{L} ’'-]+(?:,|,? and) $/u.test(between)) return after.startsWith(' for ')
  return joined.test(between)
}

/** Between two names: “red” {to} “amber”, “Rent” {and} “Feed”, “area” {rather than} “yard”. */
const joined = /^,?\s?(?:and|or|nor|&|,|to|into|with|from|rather than|instead of|but not|not)?\s?(?:the |an? )?$/u

/** The first of two alike of which the second is a name: a book with {“Rent”} and “Feed” written in it. */
function isListedFirst(reading: Reading, span: QuotedSpan, next: QuotedSpan): boolean {
  if (!isListed(reading, span, next) || span.close === null) return false
  const [one, other] = [around(reading, span), around(reading, next)]
  const alike = isTitle(one.inner) === isTitle(other.inner) && nameShapesOf(one.inner).has('small')
  return alike && !endsInSaying(one.before)
}

function bare(inner: string): string {
  return inner.toLowerCase().replace(/[.,;:!?]$/u, '')
}

/** The words in and around the marks, no further than the paragraph. */
function around({ text, blocks }: Reading, span: QuotedSpan): WordsAround {
  return wordsAround(text, span, blocks[span.block] ?? span)
}

/** What stands before a mark. */
const endings = new Map(namingPatterns.map((one) => [one, quickEnding(one.before)]))

/** The way in which the words between the marks are a name, a title, a sign or a word as such; null for none. */
export function namingOf(
  reading: Reading,
  span: QuotedSpan,
  words: WordsAround = around(reading, span),
): NamingPattern | null {
  const block = reading.blocks[span.block]
  if (block === undefined || span.close === null) return null
  const inHeadline = block.kind === 'headline'
  const { before, inner, after } = words
  // What stands between the marks is asked first: most of what is said is too long for a name.
  const shapes = nameShapesOf(inner)
  const tried = toTry(before)
  return (
    namingPatterns.find(
      (one) =>
        (!inHeadline || one.headline === true) &&
        shapes.has(one.inner) &&
        endings.get(one)?.(tried) === true &&
        (one.after?.test(after) ?? true) &&
        !(one.unsaid && (endsInSaying(before) || (one.after === undefined && beginsInSaying(after)))),
    ) ?? null
  )
}
