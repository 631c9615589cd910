import type { QuotedSpan } from '../marks/quoted-span.js'
import type { Reading } from '../reading.js'
import { contains, type Span } from '../span.js'
import type { Kind } from '../types.js'
import { kindOf } from './kind-of.js'
import { splitNames } from './name-spans.js'
import { firstEndingAfter } from './places.js'
import { quotedIn } from './quoted-in.js'

/** The outer quoted spans of an article that somebody may have said, in order, with the article. */
export interface Scene {
  readonly reading: Reading
  readonly spans: readonly QuotedSpan[]
  /** The outer spans that are left out of `spans`, because they give a name and nobody says them. */
  readonly names: readonly QuotedSpan[]
  /** Index among `spans` of the span left open that goes on in this one; -1 for none. */
  readonly earlier: readonly number[]
  /** Whether the article quotes in single marks at least as often as in others. */
  readonly singleMarks: boolean
}

/** Several stages ask for the same scene. */
const scenes = new WeakMap<Reading, Scene>()

/** The article with its outer quoted spans. */
export function layScene(reading: Reading): Scene {
  const known = scenes.get(reading)
  if (known !== undefined) return known
  const scene = layNewScene(reading)
  scenes.set(reading, scene)
  return scene
}

function layNewScene(reading: Reading): Scene {
  const { spoken: spans, names } = splitNames(reading)
  const places = new Map(spans.map((span, index) => [span, index]))
  const earlier = spans.map(({ continues }) => {
    const before = continues === null ? undefined : reading.quotedSpans[continues]
    return before === undefined ? -1 : (places.get(before) ?? -1)
  })
  const singles = spans.filter(({ open }) => isSingleMark(reading.text.slice(open.start, open.end))).length
  return { reading, spans, names, earlier, singleMarks: singles * 2 >= spans.length }
}

/** Whether the mark is a single one. */
export function isSingleMark(mark: string): boolean {
  return /^[‘’'`‚‛]$/u.test(mark)
}

/** Indexes of the outer spans that share words with the stretch, in order. */
export function spansIn({ spans }: Scene, { start, end }: Span): number[] {
  const found: number[] = []
  for (let index = firstEndingAfter(spans, start); index < spans.length; index += 1) {
    if ((spans[index] as QuotedSpan).start >= end) break
    found.push(index)
  }
  return found
}

/** Whether an outer span covers the stretch. */
export function isQuoted(scene: Scene, stretch: Span): boolean {
  return spansIn(scene, stretch).some((index) => contains(scene.spans[index] as Span, stretch))
}

/** How words are given: all of them between marks, some, or none. */
export function kindOfContent({ reading, spans }: Scene, content: readonly Span[]): Kind {
  return kindOf(reading, content, quotedIn(spans, content))
}

/** The words between the marks of a span. */
export function innerOf({ reading: { text } }: Scene, { open, close, end }: QuotedSpan): string {
  return text.slice(open.end, close?.start ?? end).trim()
}

/** The first span in the stretch that gives a name. */
export function nameIn({ names }: Scene, { start, end }: Span): QuotedSpan | undefined {
  const name = names[firstEndingAfter(names, start)]
  return name !== undefined && name.start < end ? name : undefined
}
