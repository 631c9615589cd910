import type { QuotedSpan } from '../marks/quoted-span.js'
import type { Reading } from '../reading.js'
import { overlaps } from '../span.js'
import type { Token } from '../tokens/token.js'
import { isTitle } from './is-title.js'
import { committedClasses } from './models.js'
import { nameShapesOf } from './name-shapes.js'
import { firstEndingAfter } from './places.js'
import { wordKey } from './word-facts.js'
import type { WordsAround } from './words-around.js'

/** What is looked at to tell words that are named from words that are said. */
export interface NameScene extends WordsAround {
  /** The words between the marks without a final stop or comma. */
  readonly bare: string
  /** How often the likeliest cue in the sentence before and behind the marks is one: 0 where there is no word, up to 7. */
  readonly cueBefore: number
  readonly cueAfter: number
  /** Whether another span of the paragraph gives a name. */
  readonly nearName: boolean
  readonly inHeadline: boolean
  /** Whether nothing stands before the marks in their paragraph. */
  readonly opensBlock: boolean
}

/** How many words to either side of the marks a cue is looked for. */
const reach = 80

/** The scene of a quoted span; null for long stretches and those never closed, which nobody takes for a name. */
export function nameSceneOf(
  reading: Reading,
  outerSpans: readonly QuotedSpan[],
  span: QuotedSpan,
  words: WordsAround,
  nearName: boolean,
): NameScene | null {
  const block = reading.blocks[span.block]
  if (span.close === null || block === undefined) return null
  const bare = words.inner.replace(/[.,;:!?]{1,4}$/u, '').trim()
  const shapes = nameShapesOf(words.inner)
  if (bare === '' || !(shapes.has('few') || shapes.has('title') || isTitle(bare))) return null
  const { before, after } = cuesBeside(reading, outerSpans, span)
  const inHeadline = block.kind === 'headline'
  return {
    ...words,
    bare,
    cueBefore: before,
    cueAfter: after,
    nearName,
    inHeadline,
    opensBlock: block.start === span.start,
  }
}

/** How often the likeliest cues outside quotation marks in the sentence are cues, before the span and behind it. */
function cuesBeside(
  { sentences, tokens }: Pick<Reading, 'sentences' | 'tokens'>,
  outerSpans: readonly QuotedSpan[],
  span: QuotedSpan,
): { before: number; after: number } {
  const first = sentences[firstEndingAfter(sentences, span.start)]
  const last = sentences[firstEndingAfter(sentences, span.end - 1)]
  let [before, after] = [0, 0]
  if (first === undefined || last === undefined) return { before, after }
  const place = firstEndingAfter(tokens, span.start)
  for (let at = Math.max(first.firstToken, place - reach); at < place; at += 1) {
    before = Math.max(before, cuenessAt(tokens, outerSpans, at))
  }
  const behind = firstEndingAfter(tokens, span.end)
  for (let at = behind; at < Math.min(last.endToken, behind + reach); at += 1) {
    after = Math.max(after, cuenessAt(tokens, outerSpans, at))
  }
  return { before, after }
}

/** How often the word at that place is a cue, 0 to 7; 0 for what stands between quotation marks and for marks. */
function cuenessAt(tokens: readonly Token[], outerSpans: readonly QuotedSpan[], at: number): number {
  const token = tokens[at] as Token
  if (!/\p{L}/u.test(token.text)) return 0
  const quoted = outerSpans[firstEndingAfter(outerSpans, token.start)]
  if (quoted !== undefined && overlaps(quoted, token)) return 0
  const classes = committedClasses()
  return classes.cueness[classes.find(wordKey(token))] ?? 0
}
