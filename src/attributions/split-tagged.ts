import type { QuotedSpan } from '../marks/quoted-span.js'
import type { Meter } from '../meter.js'
import { compareSpans, contains, overlaps, type Span } from '../span.js'
import type { Draft } from './drafts.js'
import { isInside } from './is-inside.js'
import { kindOfContent, type Scene, spansIn } from './outer-spans.js'
import { firstEndingAfter } from './places.js'
import { subjectBehind } from './read-subject.js'
import { isManner, isSayVerb } from './say-verbs.js'

/** As sure as any quotation with its tag beside it. */
const taggedProbability = 0.85

interface Tagged {
  readonly span: QuotedSpan
  readonly cue: Span
  readonly source: Span
}

/**
 * Gives each of several quotations in one sentence to the tag behind it:
 * ```text
 * [“We go”], <said> {Lee}; [“we stay”], <said> {Roe}.               not [“We go” … “we stay”] {Lee}
 * [“We go,”] <said> {Lee}, and [“we stay,”] <said> {Roe}.           not [“We go,” said Lee, and “we stay,”] {Roe}
 * ```
 */
export function splitTagged(scene: Scene, drafts: Draft[], meter: Meter): void {
  const cued = drafts
    .filter((draft) => !draft.dropped && draft.cue !== null && !isInside(scene, draft))
    .toSorted((a, b) => compareSpans(a.cue as Span, b.cue as Span))
  const cues = cued.map(({ cue }) => cue as Span)
  const ownerOf = (cue: Span) => {
    const at = firstEndingAfter(cues, cue.start)
    return cues[at] !== undefined && overlaps(cues[at] as Span, cue) ? cued[at] : undefined
  }
  const given = new Set<Tagged>()
  let before: Tagged | null = null
  for (const span of scene.spans) {
    meter.steps += 1
    const tagged = readTagged(scene, span)
    if (tagged !== null && before !== null && follows(scene, before, tagged)) {
      for (const [one, other] of [[before, tagged] as const, [tagged, before] as const]) {
        const own = ownerOf(one.cue)
        if (own !== undefined) keep(scene, own, one, other)
        else if (!given.has(one)) drafts.push(asDraft(one))
        given.add(one)
      }
    }
    before = tagged
  }
}

/** The verb and the name right behind the span. */
function readTagged({ reading }: Scene, span: QuotedSpan): Tagged | null {
  const { tokens, text } = reading
  if (span.close === null) return null
  const next = firstEndingAfter(tokens, span.end)
  const comma = tokens[next]?.text === ','
  const inside = /[,!?…–—-]$/u.test(text.slice(span.open.end, span.close.start).trimEnd())
  const verb = tokens[comma ? next + 1 : next]
  if (!(comma || inside) || verb === undefined || verb.block !== span.block) return null
  if (!isSayVerb(verb.normal) && !isManner(verb.normal)) return null
  const source = subjectBehind(reading, firstEndingAfter(tokens, verb.start) + 1)
  return source === null ? null : { span, cue: { start: verb.start, end: verb.end }, source }
}

/** Whether nothing but a semicolon, a comma or “and” stands between the first tag and the second quotation. */
function follows({ reading: { text } }: Scene, first: Tagged, second: Tagged): boolean {
  const between = text.slice(first.source.end, second.span.start)
  return between.length < 8 && /^\s?[;,]?\s?(?:and|but|while)?\s?$/u.test(between) && /[;,a-z]/u.test(between)
}

/** The content without what belongs to the other tag. */
function keep(scene: Scene, draft: Draft, { span, source }: Tagged, other: Tagged): void {
  if (draft.source === null || !overlaps(draft.source, source)) return
  const content = draft.content.flatMap((piece) => {
    if (contains(piece, span) && contains(piece, other.cue)) return [{ start: span.start, end: span.end }]
    return overlaps(piece, other.span) ? [] : [piece]
  })
  draft.content =
    content.length > 0 && spansIn(scene, span).length > 0 ? content : [{ start: span.start, end: span.end }]
  draft.kind = kindOfContent(scene, draft.content)
}

function asDraft({ span, cue, source }: Tagged): Draft {
  const made = { continues: null, probability: taggedProbability, evidence: ['tagged'], dropped: false }
  return { kind: 'direct', content: [{ start: span.start, end: span.end }], cue, source, ...made }
}
