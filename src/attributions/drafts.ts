import type { Span } from '../span.js'
import type { Kind } from '../types.js'
import type { Attribution } from './attribution.js'

/** An attribution that rules still change; it points to the one it continues, not to its index. */
export interface Draft {
  kind: Kind
  content: Span[]
  cue: Span | null
  source: Span | null
  continues: Draft | null
  probability: number
  evidence: string[]
  /** Left out in the end. */
  dropped: boolean
}

/** The attributions as drafts, in their order. */
export function toDrafts(attributions: readonly Attribution[]): Draft[] {
  const drafts = attributions.map(
    (attribution): Draft => ({
      ...attribution,
      content: [...attribution.content],
      evidence: [...attribution.evidence],
      continues: null,
      dropped: false,
    }),
  )
  attributions.forEach(({ continues }, index) => {
    const draft = drafts[index]
    if (draft !== undefined && continues !== null) draft.continues = drafts[continues] ?? null
  })
  return drafts
}

/** The drafts that are left, by position, with `continues` as index again. The one place where indexes are made. */
export function fromDrafts(drafts: readonly Draft[]): Attribution[] {
  const left = drafts.filter(({ dropped }) => !dropped)
  const sorted = left.toSorted((a, b) => positionOf(a) - positionOf(b))
  const indexes = new Map(sorted.map((draft, index) => [draft, index]))
  return sorted.map(({ kind, content, cue, source, continues, probability, evidence }) => ({
    kind,
    content,
    cue,
    source,
    continues: indexes.get(standing(continues) as Draft) ?? null,
    probability,
    evidence,
  }))
}

/** Where one that was dropped continued another itself, that one. */
function standing(draft: Draft | null): Draft | null {
  let at = draft
  for (let steps = 0; at?.dropped && steps < 9; steps += 1) at = at.continues
  return at
}

/** Where the attribution stands: at its first content or, without any, at its cue. */
export function positionOf({ content, cue, source }: Pick<Attribution, 'content' | 'cue' | 'source'>): number {
  return content[0]?.start ?? cue?.start ?? source?.start ?? 0
}
