import type { QuotedSpan } from '../marks/quoted-span.js'
import { areEnough } from '../model/learnt-signs.js'
import { nameSignWeights } from '../model/weights/name-signs.js'
import type { Reading } from '../reading.js'
import { overlaps } from '../span.js'
import type { Token } from '../tokens/token.js'
import { isTitle } from './is-title.js'
import { committedModels } from './models.js'
import { nameShapesOf } from './name-shapes.js'
import { isSpokenFor, nameSigns, type SignScene } from './name-signs.js'
import { firstEndingAfter } from './places.js'
import { wordKey } from './word-facts.js'
import type { WordsAround } from './words-around.js'

/** How many words to either side of the marks a cue is looked for. */
const reach = 80

/** Whether weak signs together show that the words between the marks are a name, a title or a word as such. */
export function scoresAsName(scene: SignScene): boolean {
  return areEnough(nameSigns, nameSignWeights, scene)
}

/** What the signs are asked of; null where they are not asked: in headlines, of long stretches, of what somebody says right there. */
export function signSceneOf(
  reading: Reading,
  outerSpans: readonly QuotedSpan[],
  span: QuotedSpan,
  words: WordsAround,
  nearName: boolean,
): SignScene | null {
  const block = reading.blocks[span.block]
  if (span.close === null || block === undefined || block.kind === 'headline') return null
  // “It’s over.” — Sam Smith: a sentence of its own at the head of its paragraph.
  if (block.start === span.start && /[.!?]$/u.test(words.inner)) return null
  // ‘HE NEVER PAID HIS QUID’ on a line of its own
  if (block.start === span.start && words.after === '' && !isTitle(words.inner)) return null
  const shapes = nameShapesOf(words.inner)
  if (!shapes.has('few') && !shapes.has('title')) return null
  const bare = words.inner.replace(/[.,;:!?]{1,4}$/u, '').trim()
  if (bare === '') return null
  const cues = cuesBeside(reading, outerSpans, span)
  const scene = { ...words, bare, cueBefore: cues.before, cueAfter: cues.after, nearName }
  return isSpokenFor(scene) ? null : scene
}

/** How often the likeliest cues outside quotation marks in the sentence are cues, before the span and behind it. */
export function cuesBeside(
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
  const { classes } = committedModels()
  return classes.cueness[classes.find(wordKey(token))] ?? 0
}
