import { overlaps, type Span } from '../span.js'
import type { Draft } from './drafts.js'
import { kindOfContent, type Scene, spansIn } from './outer-spans.js'

/** As sure as the attribution it was cut from, at most. */
const surest = 0.75

/** Where the content of an attribution holds a second one: they [wanted “change”] and {Labour} <has called for> [“calm”]. */
export interface Division {
  /** The piece of content that holds it. */
  readonly piece: Span
  /** Where the first content ends. */
  readonly end: number
  readonly cue: Span
  /** Null where the second verb has the source of the first; a new one says something between quotation marks. */
  readonly source: Span | null
}

/** Ends the content there, and gives what is left an attribution of its own unless its cue already has one. */
export function divideDraft(scene: Scene, drafts: Draft[], draft: Draft, { piece, end, cue, source }: Division): void {
  const { text } = scene.reading
  const later = draft.content.filter(({ start }) => start > piece.start)
  draft.content = [...draft.content.filter(({ start }) => start < piece.start), { start: piece.start, end }]
  draft.kind = kindOfContent(scene, draft.content)
  if (drafts.some((other) => other !== draft && !other.dropped && other.cue !== null && overlaps(other.cue, cue)))
    return
  const start = cue.end + (/^\s*/u.exec(text.slice(cue.end, piece.end))?.[0].length ?? 0)
  const content = [...(start < piece.end ? [{ start, end: piece.end }] : []), ...later]
  if (source !== null && !content.some((one) => spansIn(scene, one).length > 0)) return
  drafts.push({
    kind: kindOfContent(scene, content),
    content,
    cue,
    source: source ?? draft.source,
    continues: null,
    probability: Math.min(surest, draft.probability),
    evidence: ['tagged'],
    dropped: false,
  })
}
