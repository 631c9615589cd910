import type { QuotedSpan } from '../marks/quoted-span.js'
import type { Meter } from '../meter.js'
import type { Span } from '../span.js'
import type { Draft } from './drafts.js'
import { isInside } from './fit-content.js'
import { kindOfContent, type Scene, spansIn } from './outer-spans.js'
import { firstEndingAfter } from './places.js'
import { isGroupWord, isPronoun } from './read-subject.js'
import { isManner, isSayVerb } from './say-verbs.js'

/** As sure as the attribution it was cut from, at most. */
const surest = 0.75
/** Longest subject of the clause behind the mark, in tokens. */
const longestSubject = 6

/**
 * Ends half-quoted content where the next clause has its own subject and verb of saying, and gives that its quotation:
 * ```text
 * {They} <accused> her of [“holding us to ransom”] and {Labour} <has called for> [“grown-ups in the room”].
 * ```
 */
export function splitClauses(scene: Scene, drafts: Draft[], meter: Meter): void {
  for (const draft of [...drafts]) {
    meter.steps += 1
    const { cue, dropped, kind } = draft
    if (dropped || cue === null || kind === 'indirect' || isInside(scene, draft)) continue
    const found = findClause(scene, draft, cue)
    if (found !== null) split(scene, drafts, draft, found)
  }
}

interface Clause {
  readonly piece: Span
  /** The last quoted span before it. */
  readonly before: QuotedSpan
  readonly source: Span
  readonly cue: Span
}

function findClause(scene: Scene, { content }: Draft, cue: Span): Clause | null {
  for (const piece of content) {
    if (piece.start < cue.end) continue
    for (const index of spansIn(scene, piece)) {
      const before = scene.spans[index] as QuotedSpan
      const clause = before.close === null || before.end >= piece.end ? null : readClause(scene, before, piece.end)
      if (clause !== null) return { piece, before, ...clause }
    }
  }
  return null
}

/** Subject and verb right behind the quoted span: “…” and {Labour} <has called for> … */
function readClause({ reading }: Scene, { end }: Span, limit: number): Pick<Clause, 'source' | 'cue'> | null {
  const { tokens, tags } = reading
  let at = firstEndingAfter(tokens, end)
  if (/^[,;]$/u.test(tokens[at]?.text ?? '')) at += 1
  if (!/^(?:and|while|but)$/u.test(tokens[at]?.normal ?? '')) return null
  const first = tokens[at + 1]
  if (first === undefined || !beginsSubject(first.text)) return null
  for (let verb = at + 2; verb <= at + 1 + longestSubject; verb += 1) {
    const token = tokens[verb]
    if (token === undefined || token.end > limit || !/^[\p{L}\p{N}'’.-]+$/u.test(token.text)) return null
    if (!(isSayVerb(token.normal) || isManner(token.normal)) || tags[verb]?.pos === 'Noun') continue
    let group = verb
    while (group > at + 2 && isGroupWord(tokens[group - 1]?.normal ?? '')) group -= 1
    const passive = /^(?:is|are|was|were|be|been|being|would|could|to)$/u
    if (passive.test(tokens[verb - 1]?.normal ?? '') || passive.test(tokens[group]?.normal ?? '')) return null
    const particle = /^(?:called|calls|urged|begged)$/u.test(token.normal) && tokens[verb + 1]?.normal === 'for'
    return {
      source: { start: first.start, end: tokens[group - 1]?.end ?? first.end },
      cue: { start: tokens[group]?.start ?? token.start, end: tokens[particle ? verb + 1 : verb]?.end ?? token.end },
    }
  }
  return null
}

function beginsSubject(word: string): boolean {
  return /^\p{Lu}/u.test(word) || /^(?:the|a|an|his|her|their|its|one|another)$/u.test(word) || isPronoun(word)
}

function split(scene: Scene, drafts: Draft[], draft: Draft, { piece, before, source, cue }: Clause): void {
  const later = draft.content.filter(({ start }) => start > piece.start)
  draft.content = [...draft.content.filter(({ start }) => start < piece.start), { start: piece.start, end: before.end }]
  draft.kind = kindOfContent(scene, draft.content)
  if (drafts.some((other) => other !== draft && !other.dropped && other.cue !== null && meets(other.cue, cue))) return
  const { text } = scene.reading
  const start = cue.end + (/^\s*/u.exec(text.slice(cue.end, piece.end))?.[0].length ?? 0)
  const content = [...(start < piece.end ? [{ start, end: piece.end }] : []), ...later]
  if (!content.some((one) => spansIn(scene, one).length > 0)) return
  drafts.push({
    kind: kindOfContent(scene, content),
    content,
    cue,
    source,
    continues: null,
    probability: Math.min(surest, draft.probability),
    evidence: ['tagged'],
    dropped: false,
  })
}

function meets(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}
