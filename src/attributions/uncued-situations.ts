import type { QuotedSpan } from '../marks/quoted-span.js'
import { isTitle } from './is-title.js'
import { isSingleMark, type Scene } from './outer-spans.js'
import { firstEndingAfter } from './places.js'

/** The situation in which a quoted span stands that no cue claims. */
export interface Situation {
  readonly name: 'paragraph' | 'goes-on' | 'introduced' | 'sentence'
  /** How often such spans are somebody's words. */
  readonly probability: number
}

/** How often a span in each situation is somebody's words: of quoted paragraphs in PolNeAR, 76 of 88. */
const probabilities: Readonly<Record<Situation['name'], number>> = {
  paragraph: 0.85,
  'goes-on': 0.85,
  introduced: 0.5,
  sentence: 0.5,
}

/** The situation of the span; null where nothing shows that somebody says it. */
export function readSituation(scene: Scene, index: number): Situation | null {
  const span = scene.spans[index] as QuotedSpan
  const { text, blocks } = scene.reading
  const block = blocks[span.block]
  if (block === undefined || (block.kind !== 'paragraph' && block.kind !== 'list-item')) return null
  const inner = text.slice(span.open.end, span.close?.start ?? span.end)
  if (!/^[\p{L}\p{N}[($£€@#.…“‘"'-]/u.test(inner.trimStart()) || isCrosshead(scene, span)) return null
  const words = inner.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0
  const name = nameOf(scene, index, inner, words)
  return name === null ? null : { name, probability: probabilities[name] }
}

function nameOf(scene: Scene, index: number, inner: string, words: number): Situation['name'] | null {
  const span = scene.spans[index] as QuotedSpan
  const { blocks, tokens } = scene.reading
  const block = blocks[span.block]
  const whole = span.start === block?.start && span.end >= block.end - 2
  if ((scene.earlier[index] ?? -1) >= 0) return 'goes-on'
  if (whole) return words >= 2 && !(isTitle(inner) && /[\p{L}\p{N}]$/u.test(inner)) ? 'paragraph' : null
  const framed = framing(scene, index)
  if (framed !== null) return framed
  if (words < 4 || isTitle(inner)) return null
  const before = tokens[firstEndingAfter(tokens, span.start) - 1]
  if (before?.text === ':' && before.block === span.block && /^\p{Lu}/u.test(inner)) return 'introduced'
  return isSentence(scene, span, inner) ? 'sentence' : null
}

/** A paragraph of dialogue begins and ends with speech: “Frightened?” A long pull on the pole. “Not of her.” */
function framing(scene: Scene, index: number): Situation['name'] | null {
  const { spans } = scene
  const span = spans[index] as QuotedSpan
  const { blocks, sentences } = scene.reading
  const block = blocks[span.block]
  if (block === undefined || sentences[firstEndingAfter(sentences, span.start)]?.start !== span.start) return null
  const [before, after] = [spans[index - 1], spans[index + 1]]
  const ends = (one: QuotedSpan | undefined) =>
    one !== undefined && one.block === span.block && one.end >= block.end - 2
  if (span.start === block.start && ends(after)) return 'paragraph'
  return ends(span) && before?.block === span.block && before.start === block.start ? 'goes-on' : null
}

/** Whether the span begins and ends its sentence, or sentences. */
function isSentence({ reading: { sentences } }: Scene, span: QuotedSpan, inner: string): boolean {
  if (!/[.!?…—–-]["”’']?\s?$/u.test(inner) && span.close !== null) return false
  const first = sentences[firstEndingAfter(sentences, span.start)]
  const last = sentences[firstEndingAfter(sentences, span.end - 1)]
  return first?.start === span.start && last !== undefined && last.end <= span.end + 1
}

/** A line between paragraphs in marks the article does not quote with: 'Totally pro-Israel.' between “…” */
function isCrosshead({ singleMarks, reading: { text } }: Scene, { open }: QuotedSpan): boolean {
  return !singleMarks && isSingleMark(text.slice(open.start, open.end))
}
