import type { QuotedSpan } from '../marks/quoted-span.js'
import { createMeter, type Meter } from '../meter.js'
import type { Reading } from '../reading.js'
import type { Span } from '../span.js'
import type { Block } from '../types.js'
import type { Attribution } from './attribution.js'
import { claimsOf } from './claims.js'
import { type Draft, fromDrafts, toDrafts } from './drafts.js'
import { isQuoted, kindOfContent, layScene, type Scene, spansIn } from './outer-spans.js'
import { firstEndingAfter } from './places.js'
import { readIntroduction } from './read-introduction.js'
import { readSignature } from './read-signature.js'

/** Of the paragraphs between marks behind "X said:", 28 of 31 are what X said. */
const introducedProbability = 0.9
const plainProbability = 0.75
const signedProbability = 0.9

/**
 * Gives a paragraph that is one quotation to whoever is named in the line before or behind it.
 * ```text
 * He said in a statement:        “We will rebuild.”
 * “We will rebuild.”             — Jane Roe, director
 * ```
 */
export function addIntroduced(
  reading: Reading,
  attributions: readonly Attribution[],
  meter: Meter = createMeter(),
): Attribution[] {
  const scene = layScene(reading)
  const drafts = toDrafts(attributions)
  const { touched } = claimsOf(scene, drafts, meter)
  const byBlock = cuesByBlock(reading, drafts)
  for (let index = 0; index < reading.blocks.length; index += 1) {
    meter.steps += 1
    const span = wholeSpan(scene, index)
    const free = span >= 0 && !touched[span]
    if (free && sign(scene, drafts, byBlock.get(index + 1) ?? [], index, span)) continue
    const before = previousBlock(reading.blocks, index)
    if (
      before < 0 ||
      !/:\s*$/u.test(reading.text.slice(Math.max(0, endOf(reading, before) - 2), endOf(reading, before)))
    )
      continue
    if (free)
      introduce(scene, drafts, byBlock.get(before) ?? [], before, () => takeFrom(scene, touched as boolean[], span))
    else if (span < 0) introducePlain(scene, drafts, byBlock, before, index)
  }
  return fromDrafts(drafts)
}

function endOf({ blocks }: Reading, index: number): number {
  return blocks[index]?.end ?? 0
}

function cuesByBlock({ blocks }: Reading, drafts: readonly Draft[]): Map<number, Draft[]> {
  const byBlock = new Map<number, Draft[]>()
  for (const draft of drafts) {
    if (draft.cue === null) continue
    const block = firstEndingAfter(blocks, draft.cue.start)
    const known = byBlock.get(block)
    if (known === undefined) byBlock.set(block, [draft])
    else known.push(draft)
  }
  return byBlock
}

/** The paragraph before, photo credits and the like left out; -1 for none. */
function previousBlock(blocks: readonly Block[], index: number): number {
  for (let at = index - 1; at >= 0 && at > index - 4; at -= 1) {
    const kind = blocks[at]?.kind
    if (kind === 'paragraph' || kind === 'list-item') return at
    if (kind !== 'credit' && kind !== 'caption') return -1
  }
  return -1
}

/** Index of the outer span that the block consists of; -1 for none. */
function wholeSpan(scene: Scene, index: number): number {
  const block = scene.reading.blocks[index] as Block
  const found = spansIn(scene, { start: block.start, end: block.start + 1 })[0] ?? -1
  const span = scene.spans[found]
  return span !== undefined && span.start === block.start && span.end >= block.end - 2 ? found : -1
}

/** Takes the span, and those that go on from it because it is left open. */
function takeFrom(scene: Scene, touched: boolean[], index: number): Span[] {
  const pieces: Span[] = []
  for (let at = index; at < scene.spans.length && !touched[at]; at += 1) {
    if (at > index && scene.earlier[at] !== at - 1) break
    const { start, end } = scene.spans[at] as QuotedSpan
    pieces.push({ start, end })
    touched[at] = true
  }
  return pieces
}

/** Gives the quotation to the cue with which the paragraph before ends. */
function introduce(scene: Scene, drafts: Draft[], known: readonly Draft[], before: number, take: () => Span[]): void {
  const introduction = readIntroduction(scene.reading, before, known)
  if (introduction === null) return
  const content = take()
  const { draft, cue, source } = introduction
  if (draft === null) {
    const evidence = ['introduced']
    const probability = introducedProbability
    drafts.push({ kind: 'direct', content, cue, source, continues: null, probability, evidence, dropped: false })
    return
  }
  const kept = draft.content.filter((piece) => isQuoted(scene, piece))
  draft.content = [...kept, ...content]
  draft.kind = kindOfContent(scene, draft.content)
  draft.probability = Math.max(draft.probability, introducedProbability)
  draft.evidence.push('introduced')
}

/** "Hewitt writes:" and a paragraph without marks: only where nothing stands between the verb and the colon. */
function introducePlain(
  scene: Scene,
  drafts: Draft[],
  byBlock: ReadonlyMap<number, Draft[]>,
  before: number,
  index: number,
): void {
  const { blocks, text } = scene.reading
  const block = blocks[index] as Block
  if (block.kind !== 'paragraph' || before !== index - 1 || /^[<["“‘'`]/u.test(text.charAt(block.start))) return
  const introduction = readIntroduction(scene.reading, before, byBlock.get(before) ?? [])
  if (introduction === null || !introduction.close || introduction.source === null) return
  const content = quotedLines(scene.reading, index)
  const { draft, cue, source } = introduction
  if (draft?.content.some((piece) => isQuoted(scene, piece))) return
  for (const inner of byBlock.get(index) ?? []) inner.dropped = true
  const evidence = ['introduced-plain']
  const made = { kind: 'direct' as const, content, cue, source, continues: null, dropped: false }
  if (draft === null) drafts.push({ ...made, probability: plainProbability, evidence })
  else Object.assign(draft, { content, kind: 'direct', evidence: [...draft.evidence, ...evidence] })
}

/** The paragraph; where it is quoted as mail is, with ">", also those behind it, without the sign. */
function quotedLines({ blocks, text }: Reading, index: number): Span[] {
  const pieces: Span[] = []
  for (let at = index; at < blocks.length; at += 1) {
    const { start, end } = blocks[at] as Block
    const sign = /^(?:>\s?)+/u.exec(text.slice(start, Math.min(end, start + 20)))?.[0].length ?? 0
    if (at > index && (sign === 0 || pieces.length === 0)) break
    if (start + sign < end) pieces.push({ start: start + sign, end })
    if (sign === 0) break
  }
  return pieces
}

/** Gives a quoted paragraph to the name that signs it: "— Jane Roe, director" in the next line. */
function sign(scene: Scene, drafts: Draft[], known: readonly Draft[], index: number, span: number): boolean {
  const { start, end } = scene.spans[span] as QuotedSpan
  const signature = readSignature(scene.reading, index + 1)
  if (signature === null) return false
  const { cue, source } = signature
  for (const draft of known) draft.dropped = true
  drafts.push({
    kind: 'direct',
    content: [{ start, end }],
    cue,
    source,
    continues: null,
    probability: signedProbability,
    evidence: ['signed'],
    dropped: false,
  })
  return true
}
