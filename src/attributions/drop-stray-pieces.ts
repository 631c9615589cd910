import type { QuotedSpan } from '../marks/quoted-span.js'
import type { Meter } from '../meter.js'
import { contains, type Span } from '../span.js'
import type { Draft } from './drafts.js'
import { isTitle } from './is-title.js'
import { innerOf, kindOfContent, nameIn, type Scene, spansIn } from './outer-spans.js'
import { firstEndingAfter } from './places.js'

/** Takes out pieces that are no part of what is said: the title in “We tried,” she said in her memoir, “The Ditch.” */
export function dropStrayPieces(scene: Scene, drafts: readonly Draft[], meter: Meter): void {
  for (const draft of drafts) {
    meter.steps += 1
    if (draft.dropped) continue
    dropStray(scene, draft)
    draft.content = draft.content.map((piece) => withoutCited(scene, piece))
  }
}

/** Takes later pieces out that are a title in mid-sentence, or a few words without marks between two quotations. */
function dropStray(scene: Scene, draft: Draft): void {
  const [first, ...rest] = draft.content
  const { cue } = draft
  if (first === undefined || rest.length === 0 || cue === null || cue.start < first.end || !isSpan(scene, first)) return
  const kept = rest.filter((piece, index) => !isStray(scene, cue, piece, rest[index + 1]))
  if (kept.length === rest.length) return
  draft.content = [first, ...kept]
  draft.kind = kindOfContent(scene, draft.content)
}

/** He asks {why parking should be free} (“Who pays?”, July 9): in brackets at the end stands where that was printed. */
function withoutCited(scene: Scene, { start, end }: Span): Span {
  const { text } = scene.reading
  const name = scene.names[firstEndingAfter(scene.names, end - 1)]
  if (name === undefined || name.start <= start || name.start >= end) return { start, end }
  const before = text.slice(start, name.start)
  if (!before.endsWith('(') || text.slice(name.start, end).includes(')')) return { start, end }
  const kept = before.slice(0, -1).trimEnd()
  return kept === '' ? { start, end } : { start, end: start + kept.length }
}

function isSpan(scene: Scene, piece: Span): boolean {
  return spansIn(scene, piece).some((index) => contains(scene.spans[index] as Span, piece))
}

function isStray(scene: Scene, cue: Span, piece: Span, next: Span | undefined): boolean {
  const { text, sentences } = scene.reading
  if (piece.start < cue.end) return false
  const name = nameIn(scene, piece)
  if (name !== undefined && contains(name, piece)) return true
  const place = spansIn(scene, piece)[0]
  const span = place === undefined ? name : (scene.spans[place] as QuotedSpan)
  if (span !== undefined) {
    const starts = sentences[firstEndingAfter(sentences, piece.start)]?.start === piece.start
    if (!isTitle(innerOf(scene, span))) return false
    // “She sings to them,” he said. “Ring of Fire,” mostly.
    return starts
      ? /^,["”'’]{1,2} \p{Ll}/u.test(text.slice((span.close?.start ?? 0) - 1, piece.end))
      : isSpan(scene, piece)
  }
  const about = /\b(?:of|about)$/u.test(text.slice(cue.start, cue.end))
  return !about && next !== undefined && isSpan(scene, next) && piece.end - piece.start < 40
}
